// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/field_frame.h"
#include "ui/design/text_label.h"

class QLineEdit;
class QVBoxLayout;

namespace jindan::ui {

/// What all inputs share: a label above (their buddy and name), the box with the focus ring, a line beneath that helps
/// or says what is wrong. An error takes the place of the help.
class Field : public QWidget {
  Q_OBJECT

 public:
  void setLabel(const QString& label);
  void setHelp(const QString& help);
  /// Empty: nothing is wrong. Typing takes an error away by itself.
  void setError(const QString& error);
  [[nodiscard]] bool hasError() const { return !error_.isEmpty(); }
  /// Where the keyboard goes, for setFocus() and setTabOrder().
  [[nodiscard]] QWidget* input() const { return input_; }

 protected:
  Field(const Appearance& look, QWidget* parent);

  [[nodiscard]] const Appearance& look() const { return look_; }
  [[nodiscard]] FieldFrame& frame() { return *frame_; }
  void setInput(QWidget* input);
  /// For destructors: an input that dies with the keyboard in it still tells that editing has finished, to a field
  /// that is only half there by then.
  void disconnectInput();
  /// Says something in place of the help, as long as nothing is wrong.
  void setRemark(const QString& remark);
  /// The line beneath keeps its place when it is empty.
  void keepLineBeneath();
  /// The error in the present language, asked for again when the language changes.
  [[nodiscard]] virtual QString errorNow() const { return error_; }
  void changeEvent(QEvent* event) override;

 private:
  void showLineBeneath();

  const Appearance& look_;
  TextLabel* label_;
  FieldFrame* frame_;
  TextLabel* beneath_;
  QWidget* input_ = nullptr;
  QString help_;
  QString remark_;
  QString error_;
  bool keepsLine_ = false;
};

/// A line edit without a frame of its own, in the colours of the program.
[[nodiscard]] QLineEdit* makeBareLineEdit(QWidget* parent);
/// Puts a syllable still being composed into the text; without this text() lacks the last Hangul syllable.
void commitComposition(const QWidget& input);

}  // namespace jindan::ui
