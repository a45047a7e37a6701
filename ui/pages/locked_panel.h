// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"

namespace jindan::ui {

class Button;
class Card;
class PasswordField;
class TextLabel;

/// Asks for the password of a locked file, above the page and without stopping anything: wrong ones can be tried
/// again as often as wanted.
class LockedPanel : public QWidget {
  Q_OBJECT

 public:
  explicit LockedPanel(const Appearance& look, QWidget* parent = nullptr);

  void ask(const QString& file);
  /// The password was another one.
  void refuse();
  [[nodiscard]] const QString& file() const { return file_; }

 Q_SIGNALS:
  void passwordGiven(const QString& file, const QByteArray& password);

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void retranslate();
  void submit();

  QString file_;
  Card* card_;
  TextLabel* title_;
  TextLabel* name_;
  PasswordField* password_;
  Button* open_;
  Button* leave_;
};

}  // namespace jindan::ui
