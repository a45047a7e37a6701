// SPDX-License-Identifier: Apache-2.0
#include "ui/design/field.h"

#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jindan::ui {

Field::Field(const Appearance& look, QWidget* parent)
    : QWidget(parent),
      look_(look),
      label_(new TextLabel(look, TextRole::caption, this)),
      frame_(new FieldFrame(look, this)),
      beneath_(new TextLabel(look, TextRole::caption, this)) {
  label_->setInk(Ink::muted);
  label_->hide();
  beneath_->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(label_);
  column->addWidget(frame_);
  column->addWidget(beneath_);
  column->addStretch();
}

void Field::setLabel(const QString& label) {
  label_->setText(label);
  label_->setVisible(!label.isEmpty());
  if (!input_) return;
  input_->setAccessibleName(label);
  // A combo box hides a line edit that screen readers meet on their own.
  for (QLineEdit* inner : input_->findChildren<QLineEdit*>())
    inner->setAccessibleName(label);
}

void Field::setHelp(const QString& help) {
  help_ = help;
  showLineBeneath();
}

void Field::setError(const QString& error) {
  error_ = error;
  frame_->setWrong(!error.isEmpty());
  showLineBeneath();
}

void Field::setInput(QWidget* input) {
  input_ = input;
  frame_->setInput(input);
  label_->setBuddy(input);
  setFocusProxy(input);
}

void Field::disconnectInput() {
  disconnect(input_, nullptr, this, nullptr);
  for (QObject* part : input_->findChildren<QObject*>())
    disconnect(part, nullptr, this, nullptr);
}

void Field::setRemark(const QString& remark) {
  remark_ = remark;
  showLineBeneath();
}

void Field::keepLineBeneath() {
  keepsLine_ = true;
  beneath_->setMinLines(1);
  showLineBeneath();
}

void Field::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange && hasError()) setError(errorNow());
}

void Field::showLineBeneath() {
  const QString& calm = remark_.isEmpty() ? help_ : remark_;
  const QString& line = hasError() ? error_ : calm;
  beneath_->setInk(hasError() ? Ink::stop : Ink::muted);
  beneath_->setText(line);
  beneath_->setVisible(keepsLine_ || !line.isEmpty());
  if (input_) input_->setAccessibleDescription(line);
}

QLineEdit* makeBareLineEdit(QWidget* parent) {
  auto* edit = new QLineEdit(parent);
  edit->setFrame(false);
  edit->setTextMargins(0, 0, 0, 0);
  QPalette clear = edit->palette();
  clear.setColor(QPalette::Base, Qt::transparent);
  edit->setPalette(clear);
  return edit;
}

void commitComposition(const QWidget& input) {
  if (input.hasFocus()) QGuiApplication::inputMethod()->commit();
}

}  // namespace jindan::ui
