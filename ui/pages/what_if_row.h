// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>
#include <map>

#include "ui/design/button.h"
#include "ui/design/level_picker.h"
#include "viewmodels/what_if_page.h"

namespace jindan::ui {

/// One question of the what-if: its title and how it stands, what the chosen level means (the one under the pointer
/// while there is one), the five levels and the way back. Its height depends on the width and the language alone, so
/// that nothing moves while levels are changed.
class WhatIfRow : public QWidget {
  Q_OBJECT

 public:
  WhatIfRow(const Appearance& look, bool isFirst, QWidget* parent = nullptr);

  /// The sentences of the five levels, and what the way back is called.
  void setWords(const QStringList& sentences, const QString& reset);
  void setRow(const viewmodels::WhatIfPage::Row& row);

  [[nodiscard]] LevelPicker* picker() const { return picker_; }
  [[nodiscard]] Button* resetButton() const { return reset_; }
  [[nodiscard]] const QString& shownSentence() const;

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override { return hint_; }
  [[nodiscard]] QSize minimumSizeHint() const override { return least_; }

 Q_SIGNALS:
  void levelChosen(int level);
  void resetAsked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Places {
    QRect text;
    QRect picker;
    QRect reset;
    int height = 0;
  };
  [[nodiscard]] const Places& placesFor(int width) const;
  [[nodiscard]] Places measuredFor(int width) const;
  [[nodiscard]] QFont sentenceFont() const;
  [[nodiscard]] double titleHeight() const;
  [[nodiscard]] double sentenceHeight(double width) const;
  void measure();
  void arrange();
  void paintTitle(QPainter& painter, const QRectF& line) const;

  const Appearance& look_;
  bool isFirst_;
  viewmodels::WhatIfPage::Row row_;
  QStringList sentences_;
  int hovered_ = 0;
  LevelPicker* picker_;
  Button* reset_;
  // Layouts ask for the same sizes at the same few widths again and again, dozens of rows at each change.
  QSize hint_;
  QSize least_;
  mutable std::map<int, Places> places_;
};

}  // namespace jindan::ui
