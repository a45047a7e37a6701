// SPDX-License-Identifier: Apache-2.0
#include "ui/design/number_field.h"

#include <QLineEdit>

#include "domain/wording/numbers.h"
#include "ui/design/number_text.h"

namespace jindan::ui {
namespace {

QString grouped(std::int64_t value) {
  return QString::fromStdString(sayCount(value));
}

}  // namespace

NumberField::NumberField(const Appearance& look, QWidget* parent) : Field(look, parent), edit_(makeBareLineEdit(this)) {
  edit_->setInputMethodHints(Qt::ImhPreferNumbers);
  setInput(edit_);
  connect(edit_, &QLineEdit::editingFinished, this, &NumberField::finish);
  connect(edit_, &QLineEdit::textEdited, this, [this] {
    problem_ = Problem::none;
    if (hasError()) setError({});
  });
}

std::optional<std::int64_t> NumberField::value() const {
  const auto number = parsed();
  return number && *number >= smallest_ && *number <= largest_ ? number : std::nullopt;
}

bool NumberField::isValid() const {
  commitComposition(*edit_);
  return edit_->text().trimmed().isEmpty() || value().has_value();
}

void NumberField::setValue(std::optional<std::int64_t> value) {
  before_ = value;
  edit_->setText(value ? grouped(*value) : QString());
  check();
}

void NumberField::setRange(std::int64_t smallest, std::int64_t largest) {
  smallest_ = smallest;
  largest_ = largest;
}

void NumberField::setUnit(const QString& unit) {
  frame().setUnit(unit);
}

void NumberField::setPlaceholder(const QString& text) {
  edit_->setPlaceholderText(text);
}

QString NumberField::errorNow() const {
  if (problem_ == Problem::notWhole) return tr("Please enter a whole number, for example 1,200.");
  if (problem_ != Problem::outOfRange) return Field::errorNow();
  if (largest_ == std::numeric_limits<std::int64_t>::max())
    return tr("Please enter %1 or more.").arg(grouped(smallest_));
  return tr("Please enter a number from %1 to %2.").arg(grouped(smallest_), grouped(largest_));
}

std::optional<std::int64_t> NumberField::parsed() const {
  commitComposition(*edit_);
  return parseWhole(edit_->text());
}

void NumberField::check() {
  problem_ = Problem::none;
  if (!isValid()) problem_ = parsed() ? Problem::outOfRange : Problem::notWhole;
  setError(problem_ == Problem::none ? QString() : errorNow());
}

void NumberField::finish() {
  check();
  if (problem_ != Problem::none) return;
  const auto now = value();
  // Only now, with the typing over, may the text be set in order.
  edit_->setText(now ? grouped(*now) : QString());
  if (now == before_) return;
  before_ = now;
  Q_EMIT edited();
}

}  // namespace jindan::ui
