// SPDX-License-Identifier: Apache-2.0
#include "gallery/shooter.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QMap>
#include <QPainter>
#include <QPixmap>
#include <cmath>
#include <cstdio>
#include <stdexcept>

#include "gallery/check_screens.h"
#include "gallery/lock_screens.h"
#include "ui/shell/main_window.h"

namespace jindan::gallery {
namespace {

using ui::ThemeChoice;

QString themeName(ThemeChoice theme) {
  if (theme == ThemeChoice::highContrast) return QStringLiteral("contrast");
  return theme == ThemeChoice::dark ? QStringLiteral("dark") : QStringLiteral("light");
}

void tell(const QString& line) {
  std::printf("%s\n", line.toUtf8().constData());
}

/// No screen reads a file; one shows what happens when that fails.
Result<QString> unreadable(const QString& file, const QByteArray& /*password*/) {
  return failure(ErrorCode::cannotRead, file.toStdString(), "no_such_file");
}

/// A long list may cut every line: the first of each widget stands for the others.
void tellElisions(const std::vector<Fault>& elisions, const QString& name) {
  QMap<QString, std::vector<const Fault*>> ofWidget;
  for (const Fault& elision : elisions)
    ofWidget[elision.who].push_back(&elision);
  for (const std::vector<const Fault*>& found : ofWidget) {
    const QString line = QStringLiteral("note   %1 %2").arg(name, describe(*found.front()));
    const QString others = QStringLiteral(" and %1 more").arg(found.size() - 1);
    tell(found.size() == 1 ? line : line + others);
  }
}

/// Layouts settle over several rounds: a height for a width comes after the width, and a page of many parts goes on for
/// longer than three of them.
void settle() {
  constexpr int rounds = 12;
  for (int round = 0; round < rounds; ++round)
    QApplication::processEvents();
}

/// A surface as large as it is, however little of it is in view, with a box around each fault.
QPixmap markedPicture(QWidget& surface, const QWidget& window, const std::vector<Fault>& faults) {
  QPixmap picture(surface.size());
  picture.fill(window.palette().color(QPalette::Window));
  QPainter painter(&picture);
  surface.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
  painter.translate(-surface.mapTo(&window, QPoint()));
  painter.setPen(QPen(Qt::red, 2));
  for (const Fault& fault : faults)
    if (fault.surface == &surface) painter.drawRect(fault.place.adjusted(-2, -2, 2, 2));
  return picture;
}

}  // namespace

QString Look::name() const {
  QString name = QStringLiteral("%1-%2-%3x%4")
                     .arg(language == Language::korean ? QStringLiteral("ko") : QStringLiteral("en"), themeName(theme))
                     .arg(window.width())
                     .arg(window.height());
  const int percent = static_cast<int>(std::lround(scale * 100));
  return percent == 100 ? name : name + QLatin1Char('-') + QString::number(percent);
}

std::vector<Look> allLooks() {
  constexpr QSize usual(1280, 720);
  constexpr QSize smallest(1024, 640);
  constexpr QSize large(1920, 1080);
  std::vector<Look> looks;
  for (const Language language : {Language::korean, Language::english}) {
    for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark}) {
      looks.push_back({language, theme, usual});
      looks.push_back({language, theme, smallest});
      looks.push_back({language, theme, large, 1.5});
    }
    looks.push_back({language, ThemeChoice::highContrast, usual});
    looks.push_back({language, ThemeChoice::light, usual, ui::TypeScale::smallest});
    looks.push_back({language, ThemeChoice::light, usual, ui::TypeScale::largest});
  }
  return looks;
}

Shooter::Shooter(QString folder, ui::Appearance& appearance, const QString& only)
    : folder_(std::move(folder)), only_(only), appearance_(appearance) {
  QDir directory(folder_);
  if (!directory.mkpath(QStringLiteral("."))) throw std::runtime_error(folder_.toStdString());
  // A fault that is mended must not be looked at again.
  for (const QString& old : directory.entryList({QStringLiteral("*-FAULT*.png")}, QDir::Files))
    directory.remove(old);
}

void Shooter::shoot(const Stage& stage, const std::vector<Screen>& screens, const QString& prefix, const Look& look) {
  dress(look);
  viewmodels::Session session(stage.service(), look.language);
  ui::Preferences preferences(stage.path("preferences.ini"));
  preferences.setGeometry({});
  ui::MainWindow window(appearance_, session, stage.portfolio(), preferences, [&] {
    ui::WindowOutside outside{unreadable, {}, {}, {}, QDir::homePath()};
    outside.care = &sharedCare();
    outside.hasPassword = true;
    return outside;
  }());
  window.resize(look.window);
  window.show();
  for (const Screen& screen : screens) {
    const QString name = prefix + QString::fromUtf8(screen.name) + QLatin1Char('-') + look.name();
    if (!only_.match(name).hasMatch()) continue;
    screen.show(window, stage.latestVisit());
    settle();
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    QWidget& shown = dialog != nullptr ? static_cast<QWidget&>(*dialog) : window;
    shootScreen(shown, stage.longTexts(), name);
    if (dialog != nullptr) dialog->reject();
  }
}

void Shooter::dress(const Look& look) {
  appearance_.setThemeChoice(look.theme);
  appearance_.setTypeScale(ui::TypeScale(look.scale));
}

void Shooter::shoot(const app::Engine& engine, const std::vector<OwnWindow>& windows, const Look& look) {
  dress(look);
  appearance_.setLanguage(look.language);
  for (const OwnWindow& each : windows) {
    const QString name = QString::fromUtf8(each.name) + QLatin1Char('-') + look.name();
    if (!only_.match(name).hasMatch()) continue;
    const std::unique_ptr<QWidget> window = each.make(appearance_, engine);
    window->resize(look.window);
    window->show();
    settle();
    shootScreen(*window, {}, name);
  }
}

void Shooter::shootLock(const Look& look) {
  dress(look);
  appearance_.setLanguage(look.language);
  for (const LockScreen& screen : lockScreens()) {
    const QString name = QString::fromUtf8(screen.name) + QLatin1Char('-') + look.name();
    if (!only_.match(name).hasMatch()) continue;
    LockStage shown(appearance_, screen.task);
    shown.window().resize(look.window);
    shown.window().show();
    screen.go(shown.window());
    settle();
    shootScreen(shown.window(), {}, name);
  }
}

void Shooter::shootScreen(QWidget& shown, const QStringList& longTexts, const QString& name) {
  save(shown.grab(), name);
  const Findings findings = findFaults(shown, longTexts + longColumnNames());
  tellElisions(findings.elisions, name);
  for (const Fault& fault : findings.faults)
    tell(QStringLiteral("FAULT  %1 %2").arg(name, describe(fault)));
  saveFaults(shown, findings.faults, name);
  faults_ += static_cast<int>(findings.faults.size());
  elisions_ += static_cast<int>(findings.elisions.size());
}

void Shooter::saveFaults(const QWidget& shown, const std::vector<Fault>& faults, const QString& name) {
  QList<QWidget*> surfaces;
  for (const Fault& fault : faults)
    if (!surfaces.contains(fault.surface)) surfaces.append(fault.surface);
  for (qsizetype i = 0; i < surfaces.size(); ++i) {
    const QString number = i == 0 ? QString() : QLatin1Char('-') + QString::number(i + 1);
    save(markedPicture(*surfaces[i], shown, faults), name + QStringLiteral("-FAULT") + number);
  }
}

void Shooter::save(const QPixmap& picture, const QString& name) {
  const QString path = folder_ + QLatin1Char('/') + name + QStringLiteral(".png");
  if (!picture.save(path)) throw std::runtime_error(path.toStdString());
  ++pictures_;
}

}  // namespace jindan::gallery
