// SPDX-License-Identifier: Apache-2.0
#include "ui/design/number_text.h"

#include <QRegularExpression>

namespace jindan::ui {
namespace {

constexpr qsizetype mostDigits = 15;

}  // namespace

QString plainForm(const QString& text) {
  QString plain = text.normalized(QString::NormalizationForm_KC).toLower();
  static const QRegularExpression blanks(QStringLiteral("\\s+"));
  plain.remove(blanks);
  return plain;
}

std::optional<TypedNumber> takeNumber(QStringView& rest) {
  static const QRegularExpression shape(QStringLiteral("^([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]+))?"));
  const QRegularExpressionMatch match = shape.match(rest.toString());
  if (!match.hasMatch()) return std::nullopt;
  QString digits = match.captured(1) + match.captured(2);
  digits.remove(u',');
  if (digits.size() > mostDigits) return std::nullopt;
  rest = rest.mid(match.capturedLength());
  return TypedNumber{digits.toLongLong(), static_cast<int>(match.capturedLength(2))};
}

std::optional<std::int64_t> parseWhole(const QString& text) {
  const QString plain = plainForm(text);
  QStringView rest(plain);
  const auto number = takeNumber(rest);
  if (!number || number->decimals != 0 || !rest.isEmpty()) return std::nullopt;
  return number->digits;
}

}  // namespace jindan::ui
