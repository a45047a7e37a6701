// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/preferences.h"

#include <algorithm>

namespace jindan::ui {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString scaleKey = QStringLiteral("typeScale");
const QString geometryKey = QStringLiteral("geometry");
const QString korean = QStringLiteral("ko");
const QString english = QStringLiteral("en");

}  // namespace

Language Preferences::language(Language otherwise) const {
  const QString name = settings_.value(languageKey).toString();
  if (name == korean) return Language::korean;
  return name == english ? Language::english : otherwise;
}

ThemeChoice Preferences::theme() const {
  const int number = settings_.value(themeKey, 0).toInt();
  return static_cast<ThemeChoice>(std::clamp(number, 0, static_cast<int>(ThemeChoice::highContrast)));
}

double Preferences::typeScale() const {
  return settings_.value(scaleKey, 1.0).toDouble();
}
QByteArray Preferences::geometry() const {
  return settings_.value(geometryKey).toByteArray();
}

void Preferences::setLanguage(Language language) {
  settings_.setValue(languageKey, language == Language::korean ? korean : english);
}

void Preferences::setTheme(ThemeChoice theme) {
  settings_.setValue(themeKey, static_cast<int>(theme));
}
void Preferences::setTypeScale(double factor) {
  settings_.setValue(scaleKey, factor);
}
void Preferences::setGeometry(const QByteArray& geometry) {
  settings_.setValue(geometryKey, geometry);
}

}  // namespace jindan::ui
