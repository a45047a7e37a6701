// SPDX-License-Identifier: Apache-2.0
#include "ui/design/money_field.h"

#include <QLineEdit>

#include "domain/wording/numbers.h"
#include "ui/design/money_text.h"

namespace jindan::ui {

MoneyField::MoneyField(const Appearance& look, QWidget* parent) : Field(look, parent), edit_(makeBareLineEdit(this)) {
  setInput(edit_);
  keepLineBeneath();
  connect(edit_, &QLineEdit::editingFinished, this, &MoneyField::finish);
  connect(edit_, &QLineEdit::textChanged, this, &MoneyField::speak);
  connect(&look, &Appearance::changed, this, &MoneyField::speak);
}

std::optional<Won> MoneyField::value() const {
  commitComposition(*edit_);
  return parseWon(edit_->text());
}

bool MoneyField::isValid() const {
  return value().has_value() || edit_->text().trimmed().isEmpty();
}

void MoneyField::setValue(std::optional<Won> value) {
  before_ = value;
  // Typed "98억" and told the same amount: what the user wrote stays.
  if (value == parseWon(edit_->text()) && isValid()) return;
  edit_->setText(value ? QString::fromStdString(sayCount(value->value())) : QString());
}

void MoneyField::setUnit(const QString& unit) {
  frame().setUnit(unit);
}

void MoneyField::setReading(std::function<QString(Won)> reading) {
  reading_ = std::move(reading);
  speak();
}

void MoneyField::setPlaceholder(const QString& text) {
  edit_->setPlaceholderText(text);
}

QString MoneyField::spoken() const {
  // Reads the text as it stands: committing here would break into the composition of "억".
  const auto amount = parseWon(edit_->text());
  return amount ? QString::fromStdString(sayWon(*amount, look().language())) : QString();
}

QString MoneyField::errorNow() const {
  if (isNotUnderstood_ && edit_->text().trimmed().startsWith(QLatin1Char('-')))
    return tr("An amount cannot be below zero.");
  return isNotUnderstood_ ? tr("Please enter an amount, for example 120 million or 120,000,000.") : Field::errorNow();
}

void MoneyField::speak() {
  isNotUnderstood_ = false;
  if (hasError()) setError({});
  setRemark(spoken());
  if (!reading_) return;
  const auto amount = parseWon(edit_->text());
  setUnit(amount ? reading_(*amount) : QString());
}

void MoneyField::finish() {
  isNotUnderstood_ = !isValid();
  if (isNotUnderstood_) setError(errorNow());
  if (!isNotUnderstood_ && value() != before_) {
    setError({});
    before_ = value();
    Q_EMIT edited();
  }
  Q_EMIT finished();
}

}  // namespace jindan::ui
