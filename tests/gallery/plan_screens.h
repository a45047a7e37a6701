// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace jindan::ui {
class MainWindow;
}

namespace jindan::gallery {

/// Nobody has said yet what may be spent.
void showPlanStart(ui::MainWindow& window, const QString& visit);
void showPlan(ui::MainWindow& window, const QString& visit);
void showPlanWithoutBudget(ui::MainWindow& window, const QString& visit);
/// As many steps as money can buy.
void showLongPlan(ui::MainWindow& window, const QString& visit);
/// One step is ticked off, and can be taken back.
void showTickedPlan(ui::MainWindow& window, const QString& visit);
/// A visit with too few answers.
void showPlanWithoutScore(ui::MainWindow& window, const QString& visit);
/// The visit before had a plan.
void showLaterPlan(ui::MainWindow& window, const QString& visit);

}  // namespace jindan::gallery
