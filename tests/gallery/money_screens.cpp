// SPDX-License-Identifier: Apache-2.0
#include "gallery/money_screens.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <stdexcept>

#include "ui/design/field.h"
#include "ui/pages/money_input.h"
#include "ui/pages/money_view.h"
#include "ui/shell/main_window.h"

namespace jindan::gallery {
namespace {

using ui::MainWindow;
using viewmodels::MoneyGroup;
using viewmodels::MoneyPage;

constexpr double million = 1e6;

void waitForPlan(MainWindow& window) {
  while (window.moneyPage().isComputing())
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Nothing entered, the first tab.
MoneyPage& openFresh(MainWindow& window, const QString& visit) {
  window.openResult(visit);
  window.openMoney();
  window.moneyView().showTab(0);
  MoneyPage& page = window.moneyPage();
  for (const MoneyGroup group : viewmodels::moneyGroups)
    page.useUsual(group);
  waitForPlan(window);
  return page;
}

void enter(MoneyPage& page, MoneyGroup group, const viewmodels::MoneyNumbers& numbers) {
  static_cast<void>(page.enter(group, numbers));
}

void type(MainWindow& window, MoneyGroup group, const QString& text) {
  auto* edit = qobject_cast<QLineEdit*>(window.moneyView().input(group)->field(0)->input());
  edit->clear();
  edit->insert(text);
  Q_EMIT edit->editingFinished();
}

/// The visit of a company of which nothing but its name is known, made when it is first wanted.
QString bareVisit(MainWindow& window) {
  const std::string name = "한빛정밀(주)";
  const app::VisitService& service = window.session().service();
  const auto found = service.workspace().companies({.search = name});
  if (found && !found->empty() && found->front().latest)
    return QString::fromStdString(found->front().latest->id.value());
  const auto company =
      service.workspace().addCompany({{}, name, IndustryCode("C24"), RegionCode("KR-26"), 42, std::nullopt, {}});
  if (!company) throw std::runtime_error("company");
  const auto visit = service.startVisit(company->id, Mode::quick);
  if (!visit) throw std::runtime_error("visit");
  return QString::fromStdString(visit->id.value());
}

}  // namespace

void showMoney(MainWindow& window, const QString& visit, int tab) {
  openFresh(window, visit);
  window.moneyView().showTab(tab);
}

void showMoneyEntered(MainWindow& window, const QString& visit) {
  MoneyPage& page = openFresh(window, visit);
  enter(page, MoneyGroup::investment, {200 * million});
  enter(page, MoneyGroup::grant, {50.0, 200 * million, 2.0});
  enter(page, MoneyGroup::upkeep, {0.67, 1.0, std::nullopt});
  enter(page, MoneyGroup::staff, {60 * million});
  enter(page, MoneyGroup::benefit, {180 * million});
  waitForPlan(window);
}

void showMoneyWithoutGrant(MainWindow& window, const QString& visit) {
  MoneyPage& page = openFresh(window, visit);
  enter(page, MoneyGroup::grant, {std::nullopt, std::nullopt, 0.0});
  waitForPlan(window);
}

void showMoneySeveralRates(MainWindow& window, const QString& visit) {
  MoneyPage& page = openFresh(window, visit);
  enter(page, MoneyGroup::investment, {100 * million});
  enter(page, MoneyGroup::grant, {90.0, 2000 * million, 5.0});
  enter(page, MoneyGroup::upkeep, {std::nullopt, std::nullopt, 100 * million});
  enter(page, MoneyGroup::staff, {0.0});
  enter(page, MoneyGroup::benefit, {60 * million});
  enter(page, MoneyGroup::ramp, {0.0});
  waitForPlan(window);
}

void showMoneyWrong(MainWindow& window, const QString& visit) {
  openFresh(window, visit);
  type(window, MoneyGroup::investment, QStringLiteral("-2억"));
  type(window, MoneyGroup::benefit, QStringLiteral("많이"));
  type(window, MoneyGroup::discount, QStringLiteral("500"));
}

void showMoneyWithoutSales(MainWindow& window, const QString& /*visit*/) {
  MoneyPage& page = openFresh(window, bareVisit(window));
  enter(page, MoneyGroup::investment, {200 * million});
  enter(page, MoneyGroup::benefit, {180 * million});
  waitForPlan(window);
}

void showMoneyEmpty(MainWindow& window, const QString& visit) {
  // What other screens entered at the usual visit goes too.
  openFresh(window, visit);
  openFresh(window, bareVisit(window));
}

}  // namespace jindan::gallery
