// SPDX-License-Identifier: Apache-2.0
#include "ui/design/decimal_field.h"

#include <QLineEdit>
#include <cmath>

#include "ui/design/number_text.h"

namespace jindan::ui {
namespace {

constexpr int shownDigits = 10;
constexpr double ten = 10.0;

}  // namespace

QString plainDecimal(double value) {
  return QString::number(value, 'g', shownDigits);
}

DecimalField::DecimalField(const Appearance& look, QWidget* parent)
    : Field(look, parent), edit_(makeBareLineEdit(this)) {
  edit_->setInputMethodHints(Qt::ImhPreferNumbers);
  setInput(edit_);
  connect(edit_, &QLineEdit::editingFinished, this, &DecimalField::finish);
  connect(edit_, &QLineEdit::textEdited, this, [this] {
    problem_ = Problem::none;
    if (hasError()) setError({});
  });
}

std::optional<double> DecimalField::parsed() const {
  commitComposition(*edit_);
  QString plain = plainForm(edit_->text());
  if (plain.endsWith(QLatin1Char('%'))) plain.chop(1);
  QStringView rest(plain);
  const auto number = takeNumber(rest);
  if (!number || number->decimals > decimals_ || !rest.isEmpty()) return std::nullopt;
  return static_cast<double>(number->digits) / std::pow(ten, number->decimals);
}

std::optional<double> DecimalField::value() const {
  const auto number = parsed();
  return number && *number >= smallest_ && *number <= largest_ ? number : std::nullopt;
}

bool DecimalField::isValid() const {
  commitComposition(*edit_);
  return edit_->text().trimmed().isEmpty() || value().has_value();
}

void DecimalField::setValue(std::optional<double> value) {
  before_ = value;
  // Typed "5 %" and told the same number: what the user wrote stays.
  if (value == parsed() && isValid()) return;
  edit_->setText(value ? plainDecimal(*value) : QString());
  setError({});
  check();
}

void DecimalField::setRange(double smallest, double largest) {
  smallest_ = smallest;
  largest_ = largest;
}

void DecimalField::setUnit(const QString& unit) {
  frame().setUnit(unit);
}

void DecimalField::setPlaceholder(const QString& text) {
  edit_->setPlaceholderText(text);
}

QString DecimalField::errorNow() const {
  if (problem_ == Problem::outOfRange)
    return tr("Please enter a number from %1 to %2.").arg(plainDecimal(smallest_), plainDecimal(largest_));
  if (problem_ == Problem::none) return Field::errorNow();
  return decimals_ == 0 ? tr("Please enter a whole number, for example 3.")
                        : tr("Please enter a number, for example 2.5.");
}

void DecimalField::check() {
  problem_ = Problem::none;
  if (!isValid()) problem_ = parsed() ? Problem::outOfRange : Problem::notANumber;
  if (problem_ != Problem::none) setError(errorNow());
}

void DecimalField::finish() {
  check();
  const auto now = value();
  if (problem_ == Problem::none && now != before_) {
    before_ = now;
    Q_EMIT edited();
  }
  Q_EMIT finished();
}

}  // namespace jindan::ui
