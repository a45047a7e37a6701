// SPDX-License-Identifier: Apache-2.0
#include "ui/design/choice_field.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace jindan::ui {

ChoiceField::ChoiceField(const Appearance& look, QWidget* parent)
    : Field(look, parent), box_(new ChoiceBox(look, this)) {
  setInput(box_);
  box_->setCurrentIndex(-1);
  connect(box_->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceField::finish);
  connect(box_, &QComboBox::activated, this, &ChoiceField::finish);
  connect(box_->lineEdit(), &QLineEdit::textEdited, this, [this] {
    isUnknown_ = false;
    if (hasError()) setError({});
  });
}

void ChoiceField::setChoices(const QList<Choice>& choices) {
  const QVariant chosen = before_;
  const QString typed = box_->currentText();
  const bool isTyping = typed != box_->itemText(box_->currentIndex());
  const bool wasUnknown = isUnknown_;
  const QSignalBlocker quiet(box_);
  box_->clear();
  for (const Choice& choice : choices)
    box_->addItem(choice.text, choice.data);
  setCurrent(chosen);
  if (!isTyping) return;
  // What has not been chosen yet stays as it was typed.
  box_->setEditText(typed);
  isUnknown_ = wasUnknown;
  setError(wasUnknown ? errorNow() : QString());
}

QVariant ChoiceField::current() const {
  commitComposition(*box_);
  const int index = indexOfTyped();
  return index < 0 ? QVariant() : box_->itemData(index);
}

bool ChoiceField::isValid() const {
  return box_->currentText().trimmed().isEmpty() || indexOfTyped() >= 0;
}

void ChoiceField::setCurrent(const QVariant& wanted) {
  before_ = wanted;
  isUnknown_ = false;
  setError({});
  const int index = wanted.isValid() ? box_->findData(wanted) : -1;
  box_->setCurrentIndex(index);
  if (index < 0) box_->setEditText({});
  // A choice longer than its box shows how it begins.
  if (!box_->lineEdit()->hasFocus()) box_->lineEdit()->home(false);
}

void ChoiceField::setPlaceholder(const QString& text) {
  box_->lineEdit()->setPlaceholderText(text);
}

QString ChoiceField::errorNow() const {
  return isUnknown_ ? tr("Please choose one from the list.") : Field::errorNow();
}

int ChoiceField::indexOfTyped() const {
  const QString typed = box_->currentText().trimmed();
  if (typed.isEmpty()) return -1;
  const int exact = box_->findText(typed, Qt::MatchFixedString);
  if (exact >= 0) return exact;
  // Part of a name is enough when it fits one choice alone.
  int only = -1;
  for (int index = 0; index < box_->count(); ++index) {
    if (!box_->itemText(index).contains(typed, Qt::CaseInsensitive)) continue;
    if (only >= 0) return -1;
    only = index;
  }
  return only;
}

void ChoiceField::finish() {
  const int index = indexOfTyped();
  isUnknown_ = !isValid();
  setError(isUnknown_ ? errorNow() : QString());
  if (isUnknown_) return;
  box_->setCurrentIndex(index);
  if (!box_->lineEdit()->hasFocus()) box_->lineEdit()->home(false);
  tell();
}

void ChoiceField::tell() {
  const QVariant now = current();
  if (now == before_) return;
  before_ = now;
  Q_EMIT edited(now);
}

}  // namespace jindan::ui
