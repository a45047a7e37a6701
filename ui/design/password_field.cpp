// SPDX-License-Identifier: Apache-2.0
#include "ui/design/password_field.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "domain/types/password.h"
#include "ui/design/check_box.h"
#include "ui/design/line_field.h"
#include "ui/design/reflow_row.h"

namespace jindan::ui {

PasswordField::PasswordField(const Appearance& look, QWidget* parent)
    : QWidget(parent),
      field_(new LineField(look, this)),
      row_(new ReflowRow(this)),
      isShown_(new CheckBox(look, row_)) {
  field_->setSecret(true);
  field_->setMaxLength(static_cast<int>(longestPassword));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::xxs));
  column->addWidget(field_);
  row_->setSpacing(static_cast<int>(reporting::spacing::xs));
  row_->addWidget(isShown_, 1, isShown_->sizeHint().width());
  column->addWidget(row_);
  connect(isShown_, &QCheckBox::toggled, field_, [this](bool isShown) { field_->setSecret(!isShown); });
  connect(qobject_cast<QLineEdit*>(field_->input()), &QLineEdit::returnPressed, this, &PasswordField::submitted);
  retranslate();
}

void PasswordField::addButton(QWidget* button) {
  row_->addWidget(button, 0);
}

void PasswordField::setLabel(const QString& label) {
  field_->setLabel(label);
}

void PasswordField::setHelp(const QString& help) {
  field_->setHelp(help);
}

void PasswordField::setError(const QString& error) {
  field_->setError(error);
}

QByteArray PasswordField::password() const {
  return field_->text().toUtf8();
}

void PasswordField::clear() {
  field_->setText({});
  field_->setError({});
  isShown_->setChecked(false);
}

QWidget* PasswordField::input() const {
  return field_->input();
}

void PasswordField::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void PasswordField::retranslate() {
  isShown_->setText(tr("Show the password"));
}

}  // namespace jindan::ui
