// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/preferences.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "viewmodels/file_output.h"

namespace jindan::ui {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString scaleKey = QStringLiteral("typeScale");
const QString geometryKey = QStringLiteral("geometry");
const QString firmKey = QStringLiteral("issuer/firm");
const QString addressKey = QStringLiteral("issuer/address");
const QString contactKey = QStringLiteral("issuer/contact");
const QString korean = QStringLiteral("ko");
const QString english = QStringLiteral("en");
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Made before anything is written: whoever replaces a file keeps its rights.
const QString& madePrivate(const QString& file) {
  QFile kept(file);
  if (kept.exists())
    kept.setPermissions(ownerOnly);
  else
    static_cast<void>(kept.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly));
  return file;
}

}  // namespace

Preferences::Preferences(const QString& file) : settings_(madePrivate(file), QSettings::IniFormat) {}

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

reporting::Issuer Preferences::issuer() const {
  reporting::Issuer issuer;
  issuer.firm = settings_.value(firmKey).toString();
  issuer.address = settings_.value(addressKey).toString();
  issuer.contact = settings_.value(contactKey).toStringList();
  issuer.logo.load(logoFile(), "PNG");
  return issuer;
}

bool Preferences::setIssuer(const reporting::Issuer& issuer) {
  settings_.setValue(firmKey, issuer.firm);
  settings_.setValue(addressKey, issuer.address);
  settings_.setValue(contactKey, issuer.contact);
  if (issuer.logo.isNull()) return !QFile::exists(logoFile()) || QFile::remove(logoFile());
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  return issuer.logo.save(&buffer, "PNG") && viewmodels::saveFile(madePrivate(logoFile()), bytes).has_value();
}

QString Preferences::logoFile() const {
  return QFileInfo(settings_.fileName()).absolutePath() + QStringLiteral("/issuer-logo.png");
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
