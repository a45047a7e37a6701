// SPDX-License-Identifier: Apache-2.0
// The import page in its states. Nothing is left behind in the workspace.
#pragma once

#include <QString>

namespace jindan::ui {
class MainWindow;
}

namespace jindan::gallery {

void showImportStart(ui::MainWindow& window, const QString& visit);
/// New, updated and changed on both sides.
void showImportFork(ui::MainWindow& window, const QString& visit);
void showImportLocked(ui::MainWindow& window, const QString& visit);
void showImportFaults(ui::MainWindow& window, const QString& visit);
void showImportSheet(ui::MainWindow& window, const QString& visit);
/// Answers without a company's name, which is entered on the page.
void showImportNewCompany(ui::MainWindow& window, const QString& visit);
void showImportSheetFaults(ui::MainWindow& window, const QString& visit);
void showImportUndone(ui::MainWindow& window, const QString& visit);

}  // namespace jindan::gallery
