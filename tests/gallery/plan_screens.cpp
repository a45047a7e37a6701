// SPDX-License-Identifier: Apache-2.0
#include "gallery/plan_screens.h"

#include <QTest>
#include <stdexcept>

#include "ui/shell/main_window.h"

namespace jindan::gallery {
namespace {

using viewmodels::PlanPage;

constexpr std::int64_t million = 1'000'000;

Uuid uuid(const QString& id) {
  return Uuid(id.toStdString());
}

void setWish(Workspace& workspace, const Uuid& visit, const std::optional<PlanWish>& wish) {
  const auto record = workspace.visit(visit);
  if (!record) throw std::runtime_error(record.error().subject);
  VisitHead head = record->head;
  head.plan = wish;
  if (const auto done = workspace.updateVisit(visit, head); !done) throw std::runtime_error(done.error().subject);
}

/// Opens the plan of a visit as if this had been wished, and waits until it is found.
PlanPage& openPlan(ui::MainWindow& window, const QString& visit, const std::optional<PlanWish>& wish) {
  PlanPage& page = window.planPage();
  page.saveNow();
  Workspace& workspace = page.session().workspace();
  setWish(workspace, uuid(visit), wish);
  window.openResult(visit);
  window.openPlan();
  while (!page.isCurrent())
    QTest::qWait(1);
  return page;
}

}  // namespace

void showPlanStart(ui::MainWindow& window, const QString& visit) {
  openPlan(window, visit, std::nullopt);
}

void showPlan(ui::MainWindow& window, const QString& visit) {
  openPlan(window, visit, PlanWish{Won(30 * million), 12, {}});
}

void showPlanWithoutBudget(ui::MainWindow& window, const QString& visit) {
  openPlan(window, visit, PlanWish{Won(0), 6, {}});
}

void showLongPlan(ui::MainWindow& window, const QString& visit) {
  openPlan(window, visit, PlanWish{Won(900 * million), 48, {}});
}

void showTickedPlan(ui::MainWindow& window, const QString& visit) {
  PlanPage& page = openPlan(window, visit, PlanWish{Won(30 * million), 12, {}});
  // A company whose answers give no score has no plan.
  if (page.plan() != nullptr && !page.plan()->result.plan.steps.empty())
    page.tick(page.plan()->result.plan.steps.front().action, true);
  while (!page.isCurrent())
    QTest::qWait(1);
}

void showPlanWithoutScore(ui::MainWindow& window, const QString& visit) {
  const auto& service = window.session().service();
  Workspace& workspace = service.workspace();
  Company company = workspace.company(workspace.visit(uuid(visit))->company)->company;
  company.id.reset();
  const auto added = workspace.addCompany(company);
  if (!added) throw std::runtime_error(added.error().subject);
  const auto empty = service.startVisit(added->id, Mode::full);
  if (!empty) throw std::runtime_error(empty.error().subject);
  openPlan(window, QString::fromStdString(empty->id.value()), std::nullopt);
  // The other screens show companies as they were.
  if (const auto removed = workspace.removeCompany(added->id); !removed)
    throw std::runtime_error(removed.error().subject);
}

void showLaterPlan(ui::MainWindow& window, const QString& visit) {
  Workspace& workspace = window.session().workspace();
  const auto company = workspace.visit(uuid(visit))->company;
  const auto before = window.session().service().finishedBefore(company, uuid(visit));
  if (!before || !*before) throw std::runtime_error("no earlier visit");
  setWish(workspace, **before, PlanWish{Won(30 * million), 12, {}});
  PlanPage& page = openPlan(window, visit, PlanWish{Won(30 * million), 12, {}});
  // What was planned and is not there yet: one of it is ticked off.
  if (page.plan() != nullptr && !page.plan()->result.plan.steps.empty())
    page.tick(page.plan()->result.plan.steps.front().action, true);
  while (!page.isCurrent())
    QTest::qWait(1);
}

}  // namespace jindan::gallery
