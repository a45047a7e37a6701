// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVBoxLayout>

#include "ui/design/card.h"

namespace jindan::ui {

/// The column inside a card; the card brings the margins.
[[nodiscard]] inline QVBoxLayout* columnIn(Card* card) {
  auto* column = new QVBoxLayout(card);
  column->setContentsMargins(0, 0, 0, 0);
  return column;
}

}  // namespace jindan::ui
