// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"

namespace jindan::ui {

class Button;
class ScrollPage;

/// Every key the program knows, and what the words of a result mean.
class HelpView : public QWidget {
  Q_OBJECT

 public:
  explicit HelpView(const Appearance& look, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// Esc or the Back button.
  void closed();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void retranslate();
  [[nodiscard]] QWidget* makeKeys(QWidget* parent);
  [[nodiscard]] QWidget* makeWords(QWidget* parent);

  const Appearance& look_;
  ScrollPage* page_;
  Button* back_;
  QWidget* content_ = nullptr;
};

}  // namespace jindan::ui
