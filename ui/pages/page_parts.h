// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "ui/design/card.h"
#include "ui/design/text_label.h"

namespace jindan::ui {

/// The column inside a card; the card brings the margins.
[[nodiscard]] inline QVBoxLayout* columnIn(Card* card) {
  auto* column = new QVBoxLayout(card);
  column->setContentsMargins(0, 0, 0, 0);
  return column;
}

/// The colour of a pillar by its place: data, talent, funding, gates.
[[nodiscard]] inline Ink inkOfPillar(std::size_t place) {
  constexpr std::array inks{Ink::data, Ink::talent, Ink::funding, Ink::gates};
  return inks[std::min(place, inks.size() - 1)];
}

}  // namespace jindan::ui
