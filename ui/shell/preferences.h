// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>

#include "reporting/report/issuer.h"
#include "ui/design/appearance.h"

namespace jindan::ui {

/// What the user chose about the window, kept between starts. Nothing about companies; who hands reports over is for
/// the owner of the computer alone, like the files beside it.
class Preferences {
 public:
  /// A file that does not exist yet is made, if its folder is there.
  explicit Preferences(const QString& file);

  [[nodiscard]] Language language(Language otherwise) const;
  [[nodiscard]] ThemeChoice theme() const;
  [[nodiscard]] double typeScale() const;
  [[nodiscard]] QByteArray geometry() const;
  /// Who hands reports over. The logo lies in a file of its own beside the others.
  [[nodiscard]] reporting::Issuer issuer() const;
  /// False when the logo could not be kept; the rest is.
  [[nodiscard]] bool setIssuer(const reporting::Issuer& issuer);
  void setLanguage(Language language);
  void setTheme(ThemeChoice theme);
  void setTypeScale(double factor);
  void setGeometry(const QByteArray& geometry);

 private:
  [[nodiscard]] QString logoFile() const;

  QSettings settings_;
};

}  // namespace jindan::ui
