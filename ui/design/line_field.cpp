// SPDX-License-Identifier: Apache-2.0
#include "ui/design/line_field.h"

#include <QLineEdit>
#include <utility>

namespace jindan::ui {

LineField::LineField(const Appearance& look, QWidget* parent) : Field(look, parent), edit_(makeBareLineEdit(this)) {
  setInput(edit_);
  connect(edit_, &QLineEdit::editingFinished, this, &LineField::finish);
  connect(edit_, &QLineEdit::textEdited, this, [this](const QString& text) {
    if (hasError()) setError({});
    // What was cut is told with the text that was taken.
    if (!std::exchange(isTooLong_, false)) setRemark({});
    Q_EMIT typed(text);
  });
  connect(edit_, &QLineEdit::inputRejected, this, &LineField::tellTooLong);
}

void LineField::tellTooLong() {
  isTooLong_ = true;
  setRemark(tr("%n letter(s) fit in here. The rest was left out.", nullptr, edit_->maxLength()));
}

QString LineField::text() const {
  commitComposition(*edit_);
  return isSecret_ ? edit_->text() : edit_->text().trimmed();
}

void LineField::setText(const QString& text) {
  before_ = text;
  if (edit_->text() != text) edit_->setText(text);
}

void LineField::setPlaceholder(const QString& text) {
  edit_->setPlaceholderText(text);
  if (edit_->accessibleName().isEmpty()) edit_->setAccessibleName(text);
}

void LineField::setMaxLength(int letters) {
  edit_->setMaxLength(letters);
}

void LineField::setSecret(bool isHidden) {
  isSecret_ = true;
  edit_->setEchoMode(isHidden ? QLineEdit::Password : QLineEdit::Normal);
}

void LineField::setSearch(bool isSearch) {
  frame().setSearch(isSearch);
  edit_->setClearButtonEnabled(isSearch);
}

void LineField::finish() {
  const QString now = text();
  if (now == before_) return;
  before_ = now;
  Q_EMIT edited(now);
}

}  // namespace jindan::ui
