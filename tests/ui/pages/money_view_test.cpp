// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/money_view.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>

#include "gallery/money_screens.h"
#include "support/catch.h"
#include "ui/design/button.h"
#include "ui/design/chart_view.h"
#include "ui/design/field.h"
#include "ui/design/rail.h"
#include "ui/design/text_label.h"
#include "ui/pages/fitted_table.h"
#include "ui/pages/money_input.h"
#include "ui/pages/result_view.h"
#include "ui/pages/window_fixture.h"

namespace {

using namespace jindan;
using namespace jindan::test;
using viewmodels::MoneyGroup;
using Page = ui::MainWindow::Page;

constexpr int longestWaitMs = 20'000;

/// The sample's money page.
struct OpenMoney : WindowFixture {
  QString visit;

  OpenMoney() {
    visit = require(import(sample("busan-special-parts")));
    window().openResult(visit);
    QTest::keyClick(&window(), Qt::Key_M, Qt::ControlModifier);
    settle();
  }
  void settle() {
    QElapsedTimer clock;
    clock.start();
    do {
      QApplication::processEvents();
    } while (window().moneyPage().isComputing() && clock.elapsed() < longestWaitMs);
    for (int round = 0; round < 3; ++round)
      QApplication::processEvents();
  }
  [[nodiscard]] ui::MoneyInput& input(MoneyGroup group) { return *window().moneyView().input(group); }
  [[nodiscard]] QLineEdit& edit(MoneyGroup group, std::size_t place = 0) {
    return *qobject_cast<QLineEdit*>(input(group).field(place)->input());
  }
  void type(MoneyGroup group, const QString& text, std::size_t place = 0) {
    edit(group, place).setFocus();
    edit(group, place).selectAll();
    edit(group, place).insert(text);
    QTest::keyClick(&edit(group, place), Qt::Key_Return);
    settle();
  }
  [[nodiscard]] bool says(const QString& part) {
    for (const ui::TextLabel* label : window().moneyView().findChildren<ui::TextLabel*>()) {
      if (label->isVisible() && label->text().contains(part)) return true;
    }
    return false;
  }
  [[nodiscard]] std::string stored() { return require(workspace().visit(Uuid(visit.toStdString()))).head.money; }
};

}  // namespace

TEST_CASE("the money page is reached by key, by rail and from the result, and goes back to the result") {
  OpenMoney fixture;
  REQUIRE(fixture.window().moneyView().isVisible());
  QTest::keyClick(&fixture.window(), Qt::Key_Escape);
  CHECK(fixture.window().resultView().isVisible());
  Q_EMIT fixture.window().findChild<ui::Rail*>()->activated(QStringLiteral("money"));
  CHECK(fixture.window().moneyView().isVisible());
  fixture.window().showPage(Page::result);
  visibleChild<ui::Button>(fixture.window().resultView(), QStringLiteral("Money over ten years"))->click();
  CHECK(fixture.window().moneyView().isVisible());
}

TEST_CASE("every input names its default as a placeholder and says where it comes from") {
  OpenMoney fixture;
  CHECK(fixture.edit(MoneyGroup::investment).placeholderText() == QStringLiteral("3,000만 원"));
  CHECK(fixture.edit(MoneyGroup::upkeep, 1).placeholderText() == QStringLiteral("1"));
  for (const MoneyGroup group : viewmodels::moneyGroups) {
    CAPTURE(static_cast<int>(group));
    CHECK(fixture.edit(group).text().isEmpty());
    CHECK_FALSE(fixture.edit(group).placeholderText().isEmpty());
    CHECK_FALSE(fixture.edit(group).accessibleName().isEmpty());
    CHECK_FALSE(fixture.input(group).originText().isEmpty());
    CHECK_FALSE(fixture.input(group).usualButton()->isVisible());
  }
  fixture.input(MoneyGroup::upkeep).sourceButton()->click();
  CHECK(fixture.says(QStringLiteral("철강소재 기업")));
}

TEST_CASE("an amount is read aloud while it is typed, stored when it is finished, and the page follows") {
  OpenMoney fixture;
  QLineEdit& edit = fixture.edit(MoneyGroup::investment);
  edit.setFocus();
  edit.insert(QStringLiteral("2억"));
  CHECK(edit.accessibleDescription() == QStringLiteral("2억 원"));
  CHECK(fixture.stored().empty());
  QTest::keyClick(&edit, Qt::Key_Return);
  fixture.settle();
  CHECK(fixture.stored().find("200000000") != std::string::npos);
  CHECK(fixture.input(MoneyGroup::investment).usualButton()->isVisible());
  CHECK(fixture.input(MoneyGroup::investment).originText().contains(QStringLiteral("직접 넣은 값")));
  CHECK(fixture.window().moneyPage().plan()->study.inputs.investment().likely() == 2e8);
  CHECK(fixture.window().moneyView().undoButton()->isEnabled());
  fixture.window().moneyView().undoButton()->click();
  fixture.settle();
  CHECK(fixture.stored().empty());
  CHECK(edit.text().isEmpty());
  fixture.type(MoneyGroup::investment, QStringLiteral("3억"));
  fixture.input(MoneyGroup::investment).usualButton()->click();
  fixture.settle();
  CHECK(fixture.stored().empty());
  CHECK(edit.text().isEmpty());
  CHECK(edit.hasFocus());
}

TEST_CASE("what cannot be right says so at the field, and nothing is stored or computed from it") {
  OpenMoney fixture;
  const double before = fixture.window().moneyPage().plan()->study.outcome.netPresentValue;
  const auto refuses = [&](MoneyGroup group, const char* text, const char* words) {
    fixture.type(group, QString::fromUtf8(text));
    CAPTURE(text);
    CHECK(fixture.input(group).field(0)->hasError());
    CHECK(fixture.says(QString::fromUtf8(words)));
    CHECK(fixture.edit(group).accessibleDescription().contains(QString::fromUtf8(words)));
  };
  refuses(MoneyGroup::investment, "-2억", "An amount cannot be below zero.");
  refuses(MoneyGroup::benefit, "많이", "Please enter an amount");
  refuses(MoneyGroup::discount, "500", "Please enter a number from 0 to 100.");
  refuses(MoneyGroup::horizon, "2.5", "Please enter a whole number");
  CHECK(fixture.says(QStringLiteral("One field needs another look")));
  CHECK(fixture.stored().empty());
  CHECK(fixture.window().moneyPage().plan()->study.outcome.netPresentValue == before);
  fixture.type(MoneyGroup::investment, QString());
  fixture.type(MoneyGroup::benefit, QString());
  fixture.type(MoneyGroup::discount, QStringLiteral("5.5"));
  fixture.type(MoneyGroup::horizon, QStringLiteral("12"));
  CHECK_FALSE(fixture.says(QStringLiteral("One field needs another look")));
  CHECK(fixture.window().moneyPage().plan()->study.inputs.horizonYears() == 12);
}

TEST_CASE("a reversed band stays in its fields with the reason until one of them is set right") {
  OpenMoney fixture;
  fixture.type(MoneyGroup::upkeep, QStringLiteral("2"));
  fixture.type(MoneyGroup::upkeep, QStringLiteral("1"), 1);
  CHECK(fixture.says(QStringLiteral("낮은 비율이 높은 비율보다")));
  CHECK(fixture.edit(MoneyGroup::upkeep).text() == QStringLiteral("2"));
  fixture.type(MoneyGroup::upkeep, QStringLiteral("3"), 1);
  CHECK_FALSE(fixture.says(QStringLiteral("낮은 비율이 높은 비율보다")));
  CHECK(fixture.window().moneyPage().input(MoneyGroup::upkeep).entered[1] == 3.0);
}

TEST_CASE("what-ifs, years and people show the engine's figures") {
  OpenMoney fixture;
  const MoneyPlan& plan = *fixture.window().moneyPage().plan();
  const auto table = [&](int tab) -> QAbstractItemModel& {
    fixture.window().moneyView().showTab(tab);
    fixture.settle();
    for (ui::FittedTable* each : fixture.window().moneyView().findChildren<ui::FittedTable*>())
      if (each->isVisible()) return *each->model();
    throw std::runtime_error("no table");
  };
  CHECK(table(1).rowCount() == static_cast<int>(plan.study.variants.size()) + 1);
  const QAbstractItemModel& years = table(2);
  CHECK(years.rowCount() == 11);
  const Narrator narrator = fixture.session().narrator();
  const MoneyWords words(narrator, plan);
  CHECK(years.index(10, 7).data().toString().toStdString() ==
        words.tableAmount(plan.study.outcome.years.back().cumulative));
  fixture.window().moneyView().showTab(3);
  fixture.settle();
  for (const StaffingText& option : words.staffing())
    CHECK(fixture.says(QString::fromStdString(option.cost)));
  CHECK(fixture.says(QString::fromStdString(words.staffingReference())));
}

TEST_CASE("another window's entry appears, and what was entered goes into the report") {
  OpenMoney fixture;
  WindowFixture other(Language::korean, &fixture);
  other.window().openResult(fixture.visit);
  other.window().openMoney();
  static_cast<void>(other.window().moneyPage().enter(MoneyGroup::staff, {12e6}));
  fixture.session().lookForChanges();
  fixture.settle();
  CHECK(fixture.edit(MoneyGroup::staff).text() == QStringLiteral("12,000,000"));
  CHECK(fixture.window().moneyPage().plan()->study.inputs.staff().likely() == 12e6);
}

TEST_CASE("without sales the page names what is missing and leads there") {
  OpenMoney fixture;
  gallery::showMoneyWithoutSales(fixture.window(), {});
  fixture.settle();
  CHECK(fixture.input(MoneyGroup::sales).field(0)->hasError());
  CHECK(fixture.window().moneyPage().plan() == nullptr);
  for (const ui::ChartView* chart : fixture.window().moneyView().findChildren<ui::ChartView*>())
    CHECK_FALSE(chart->isVisible());
  fixture.window().moneyView().showTab(2);
  fixture.settle();
  visibleChild<ui::Button>(fixture.window().moneyView(), QStringLiteral("Fill in what is missing"))->click();
  CHECK(fixture.edit(MoneyGroup::sales).hasFocus());
  fixture.type(MoneyGroup::sales, QStringLiteral("98억"));
  CHECK_FALSE(fixture.input(MoneyGroup::sales).field(0)->hasError());
  CHECK(fixture.window().moneyPage().plan() != nullptr);
}

TEST_CASE("several rates of return are said, not chosen from") {
  OpenMoney fixture;
  gallery::showMoneySeveralRates(fixture.window(), fixture.visit);
  fixture.settle();
  REQUIRE(fixture.window().moneyPage().plan()->study.outcome.rates.size() == 2);
  CHECK(fixture.says(QStringLiteral("하나로 정해지지 않음")));
}
