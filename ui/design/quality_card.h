// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <optional>

#include "ui/design/card.h"
#include "ui/design/text_label.h"

namespace jindan::ui {

/// One score from 0 to 100: its name, the number large, a bar, and what it means in a few words.
class QualityCard : public Card {
  Q_OBJECT

 public:
  explicit QualityCard(const Appearance& look, QWidget* parent = nullptr);

  /// Without a score the bar is left out, and `value` says that there is none.
  void setScore(const QString& title, const QString& value, std::optional<double> score, const QString& meaning);

 private:
  class Bar;

  TextLabel* title_;
  TextLabel* value_;
  Bar* bar_;
  TextLabel* meaning_;
};

}  // namespace jindan::ui
