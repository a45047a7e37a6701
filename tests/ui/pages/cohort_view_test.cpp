// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "gallery/stage.h"
#include "support/catch.h"
#include "ui/design/chart_view.h"
#include "ui/design/empty_state.h"
#include "ui/design/rail.h"
#include "ui/pages/cohort_view.h"
#include "ui/pages/fitted_table.h"
#include "ui/pages/window_fixture.h"

namespace jindan::test {

namespace {

/// The page of the own companies, with as many of them as wanted.
struct Cohorts : WindowFixture {
  explicit Cohorts(std::size_t companies) : WindowFixture(Language::english) {
    const std::vector<Case> cases = gallery::manyCases(service().engine());
    for (std::size_t i = 0; i < companies; ++i)
      visit = QString::fromStdString(require(service().import(cases.at(i))).latestVisit.value());
    session().noteChange();
  }
  void open() {
    Q_EMIT window().findChild<ui::Rail*>()->activated(QStringLiteral("cohort"));
    settle();
  }
  void openOfCompany() {
    window().openResult(visit);
    window().openCohort();
    settle();
  }
  void settle() {
    REQUIRE(QTest::qWaitFor(
        [this] { return !shownCharts().empty() || view().findChild<ui::EmptyState*>()->isVisible(); }, 20'000));
    QApplication::processEvents();
  }
  [[nodiscard]] ui::CohortView& view() { return *window().findChild<ui::CohortView*>(); }
  [[nodiscard]] std::vector<ui::ChartView*> shownCharts() {
    std::vector<ui::ChartView*> shown;
    for (auto* chart : view().findChildren<ui::ChartView*>())
      if (chart->isVisible()) shown.push_back(chart);
    return shown;
  }
  QString visit;
};

}  // namespace

TEST_CASE("Under five companies the page of the own companies shows no figure and says what will appear") {
  Cohorts cohorts(4);
  cohorts.open();
  CHECK(cohorts.shownCharts().empty());
  CHECK(cohorts.view().findChild<ui::EmptyState*>()->isVisible());
  for (const auto* table : cohorts.view().findChildren<ui::FittedTable*>())
    CHECK_FALSE(table->isVisible());
}

TEST_CASE("Many companies are drawn: all of them, those seen twice, and the segments that may be shown") {
  Cohorts cohorts(30);
  cohorts.open();
  const auto charts = cohorts.shownCharts();
  REQUIRE(charts.size() == 3);
  CHECK(charts[0]->accessibleDescription().contains(QStringLiteral("Overall score")));
  CHECK(charts[1]->accessibleDescription().contains(QStringLiteral("15 companies")));
  // Each row of the third says how many it is of, and none is of fewer than five.
  const QStringList rows = charts[2]->accessibleDescription().split(QStringLiteral(". "));
  REQUIRE_FALSE(rows.isEmpty());
  for (const QString& row : rows) {
    const QString companies = row.section(QStringLiteral(" companies"), 0, 0).section(QLatin1Char(' '), -1);
    CHECK(companies.toInt() >= 5);
  }
}

TEST_CASE("With a company the page opens with its place among the others") {
  Cohorts cohorts(30);
  cohorts.openOfCompany();
  bool isTold = false;
  for (const auto* label : cohorts.view().findChildren<ui::TextLabel*>())
    isTold = isTold || label->text().startsWith(QStringLiteral("Lined up from the lowest score"));
  CHECK(isTold);
}

}  // namespace jindan::test
