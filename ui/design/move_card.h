// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/design/card.h"
#include "ui/design/text_label.h"

namespace jindan::ui {

/// One move that would change much: what to do, what it takes, what it brings.
class MoveCard : public Card {
  Q_OBJECT

 public:
  explicit MoveCard(const Appearance& look, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setCaption(const QString& caption);
  void setGain(const QString& gain);

 private:
  TextLabel* title_;
  TextLabel* caption_;
  TextLabel* gain_;
};

}  // namespace jindan::ui
