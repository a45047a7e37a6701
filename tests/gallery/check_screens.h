// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace jindan::ui {
class MainWindow;
}

// The data file check in all its states. The files are profiles made by hand: nothing is read.
namespace jindan::gallery {

/// Without a check, with files chosen, and while they are read.
void showCheckStart(ui::MainWindow& window, const QString& visit);
void showCheckChosen(ui::MainWindow& window, const QString& visit);
void showCheckRunning(ui::MainWindow& window, const QString& visit);
/// A check that failed.
void showCheckProblem(ui::MainWindow& window, const QString& visit);

/// One file without a fault, one with many and with names that are hard to show, and two that belong together; at one
/// tab of the result.
void showGoodFile(ui::MainWindow& window, const QString& visit, int tab);
void showBadFile(ui::MainWindow& window, const QString& visit, int tab);
void showTwoFiles(ui::MainWindow& window, const QString& visit, int tab);
/// Names in these files that are longer than any line. A visit keeps its checks, so they come back in its report.
[[nodiscard]] QStringList longColumnNames();
/// The start again, with checks made before.
void showKeptChecks(ui::MainWindow& window, const QString& visit);

}  // namespace jindan::gallery
