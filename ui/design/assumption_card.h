// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/design/card.h"

namespace jindan::ui {

/// A card for what is only assumed: a broken edge instead of a whole one, and tinted while something is assumed. The
/// words that say so are the page's.
class AssumptionCard : public Card {
  Q_OBJECT

 public:
  using Card::Card;

  void setTinted(bool isTinted);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  bool isTinted_ = false;
};

}  // namespace jindan::ui
