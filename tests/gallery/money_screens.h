// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace jindan::ui {
class MainWindow;
}

// The money page in all its states. What a screen enters, the next one takes out again.
namespace jindan::gallery {

/// As it is when nothing was entered, at one tab.
void showMoney(ui::MainWindow& window, const QString& visit, int tab);
/// A whole plan with support.
void showMoneyEntered(ui::MainWindow& window, const QString& visit);
void showMoneyWithoutGrant(ui::MainWindow& window, const QString& visit);
/// Two rates of return.
void showMoneySeveralRates(ui::MainWindow& window, const QString& visit);
/// Fields that hold what cannot be.
void showMoneyWrong(ui::MainWindow& window, const QString& visit);
/// A company whose sales nobody knows, with everything else entered.
void showMoneyWithoutSales(ui::MainWindow& window, const QString& visit);
/// Nothing is known at all.
void showMoneyEmpty(ui::MainWindow& window, const QString& visit);

}  // namespace jindan::gallery
