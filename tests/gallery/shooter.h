// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QSize>
#include <QString>
#include <vector>

#include "gallery/care_screens.h"
#include "gallery/faults.h"
#include "gallery/screens.h"
#include "gallery/stage.h"
#include "ui/design/appearance.h"
#include "ui/shell/preferences.h"

namespace jindan::gallery {

/// One way to look at every screen.
struct Look {
  Language language;
  ui::ThemeChoice theme;
  QSize window;
  double scale = 1.0;

  /// "ko-dark-1280x720"; with the type scale in percent behind it when that is not 100.
  [[nodiscard]] QString name() const;
};

/// Both languages in every theme, size and type scale that is shot.
[[nodiscard]] std::vector<Look> allLooks();

/// Writes screens as PNG into a folder and tells of faults on standard output. A faulty screen gets a second picture,
/// NAME-FAULT.png, with a red box around every fault.
class Shooter {
 public:
  /// Only pictures whose name has a match of `only`.
  Shooter(QString folder, ui::Appearance& appearance, const QString& only = {});

  /// `prefix` goes before the name of each picture.
  void shoot(const Stage& stage, const std::vector<Screen>& screens, const QString& prefix, const Look& look);
  /// Windows that stand alone.
  void shoot(const app::Engine& engine, const std::vector<OwnWindow>& windows, const Look& look);
  /// The window of the password at each of its steps.
  void shootLock(const Look& look);

  [[nodiscard]] int pictures() const { return pictures_; }
  [[nodiscard]] int faults() const { return faults_; }
  [[nodiscard]] int elisions() const { return elisions_; }

 private:
  void shootScreen(QWidget& shown, const QStringList& longTexts, const QString& name);
  void dress(const Look& look);
  void saveFaults(const QWidget& shown, const std::vector<Fault>& faults, const QString& name);
  void save(const QPixmap& picture, const QString& name);

  QString folder_;
  QRegularExpression only_;
  ui::Appearance& appearance_;
  int pictures_ = 0;
  int faults_ = 0;
  int elisions_ = 0;
};

}  // namespace jindan::gallery
