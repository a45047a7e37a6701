// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>
#include <memory>
#include <vector>

#include "app/engine/engine.h"
#include "ui/design/appearance.h"

namespace jindan {
class Safekeeping;
}
namespace jindan::ui {
class MainWindow;
}

/// The screens about backups and about a damaged workspace.
namespace jindan::gallery {

/// What the windows of the gallery keep their backups with: one list for all of them.
[[nodiscard]] const Safekeeping& sharedCare();

/// The settings from above, and the card there: its backups, the question before one is restored, a backup that failed.
void showSettings(ui::MainWindow& window, const QString& visit);
void showBackups(ui::MainWindow& window, const QString& visit);
void showBackupAsked(ui::MainWindow& window, const QString& visit);
void showBackupFailed(ui::MainWindow& window, const QString& visit);
/// The window was closed and is back, since the backup could not be made.
void showClosingFailed(ui::MainWindow& window, const QString& visit);

/// A window that stands alone.
struct OwnWindow {
  const char* name;
  std::unique_ptr<QWidget> (*make)(ui::Appearance& look, const app::Engine& engine);
};

/// What is shown instead of the window when the workspace cannot be opened.
[[nodiscard]] const std::vector<OwnWindow>& damageWindows();

}  // namespace jindan::gallery
