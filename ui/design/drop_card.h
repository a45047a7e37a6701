// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/design/card.h"

namespace jindan::ui {

/// A card with a dashed edge, as a place where things can be dropped. Taking them is the page's.
class DropCard : public Card {
  Q_OBJECT

 public:
  using Card::Card;
  /// Something that can be dropped is held over the page.
  void setInviting(bool isInviting);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  bool isInviting_ = false;
};

}  // namespace jindan::ui
