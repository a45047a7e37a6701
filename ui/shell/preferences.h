// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>

#include "ui/design/appearance.h"

namespace jindan::ui {

/// What the user chose about the window, kept between starts. Nothing about companies.
class Preferences {
 public:
  explicit Preferences(const QString& file) : settings_(file, QSettings::IniFormat) {}

  [[nodiscard]] Language language(Language otherwise) const;
  [[nodiscard]] ThemeChoice theme() const;
  [[nodiscard]] double typeScale() const;
  [[nodiscard]] QByteArray geometry() const;
  void setLanguage(Language language);
  void setTheme(ThemeChoice theme);
  void setTypeScale(double factor);
  void setGeometry(const QByteArray& geometry);

 private:
  QSettings settings_;
};

}  // namespace jindan::ui
