// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/plan_view.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTest>

#include "domain/wording/numbers.h"
#include "gallery/plan_screens.h"
#include "support/catch.h"
#include "ui/design/button.h"
#include "ui/design/check_box.h"
#include "ui/design/money_field.h"
#include "ui/design/rail.h"
#include "ui/design/slider.h"
#include "ui/design/text_label.h"
#include "ui/design/undo_bar.h"
#include "ui/pages/plan_steps_card.h"
#include "ui/pages/plan_ways.h"
#include "ui/pages/plan_wish_card.h"
#include "ui/pages/report_panel.h"
#include "ui/pages/report_view.h"
#include "ui/pages/window_fixture.h"

namespace {

using namespace jindan;
using namespace jindan::test;
using Page = ui::MainWindow::Page;

constexpr std::int64_t million = 1'000'000;

QString ko(const char* text) {
  return QString::fromUtf8(text);
}

/// The sample's result, and its plan for 30 million won and a year.
struct OpenPlan : WindowFixture {
  QString visit;

  explicit OpenPlan(void (*show)(ui::MainWindow&, const QString&) = gallery::showPlan,
                    const char* name = "busan-special-parts")
      : visit(require(import(sample(name)))) {
    show(window(), visit);
    settle();
  }
  static void settle() {
    for (int round = 0; round < 3; ++round)
      QApplication::processEvents();
  }
  void wait() {
    REQUIRE(QTest::qWaitFor([this] { return page().isCurrent(); }, 20'000));
    settle();
  }
  [[nodiscard]] viewmodels::PlanPage& page() { return window().planPage(); }
  [[nodiscard]] ui::PlanView& view() { return *window().findChild<ui::PlanView*>(); }
  [[nodiscard]] std::optional<PlanWish> stored() {
    return require(workspace().visit(Uuid(visit.toStdString()))).head.plan;
  }
  [[nodiscard]] bool says(const QString& part) {
    for (const ui::TextLabel* label : view().findChildren<ui::TextLabel*>())
      if (label->isVisible() && label->text().contains(part)) return true;
    return false;
  }
};

}  // namespace

TEST_CASE("the plan opens from the result, from the rail and by key, with its finding on top") {
  OpenPlan fixture;
  fixture.window().showPage(Page::result);
  SECTION("button") {
    visibleChild<ui::Button>(fixture.window(), ko("Make a plan"))->click();
  }
  SECTION("rail") {
    Q_EMIT fixture.window().findChild<ui::Rail*>()->activated(QStringLiteral("plan"));
  }
  SECTION("key") {
    QTest::keyClick(&fixture.window(), Qt::Key_P, Qt::ControlModifier);
  }
  fixture.wait();
  CHECK(fixture.view().isVisible());
  CHECK(fixture.says(ko("3,000만 원과 12개월이면")));
  CHECK(fixture.says(ko("확인했습니다")));
  QTest::keyClick(&fixture.window(), Qt::Key_Escape);
  CHECK_FALSE(fixture.view().isVisible());
}

TEST_CASE("the sliders move by keys and are heard in words; what they set is kept when the page is left") {
  OpenPlan fixture;
  ui::Slider& budget = fixture.view().wishCard().budgetSlider();
  ui::Slider& months = fixture.view().wishCard().monthsSlider();
  const int place = budget.value();
  budget.setFocus();
  QTest::keyClick(&budget, Qt::Key_Right);
  CHECK(budget.value() == place + 1);
  CHECK(fixture.page().wish().budget == Won(35 * million));
  CHECK(budget.valueText() == ko("3,500만 원"));
  CHECK(fixture.view().wishCard().budgetField().value() == Won(35 * million));
  QTest::keyClick(&budget, Qt::Key_PageUp);
  CHECK(budget.value() > place + 2);
  QTest::keyClick(&months, Qt::Key_PageUp);
  CHECK(fixture.page().wish().months == 18);
  auto* heard = QAccessible::queryAccessibleInterface(&months);
  REQUIRE(heard != nullptr);
  CHECK(heard->role() == QAccessible::Slider);
  CHECK(heard->text(QAccessible::Value).contains(QStringLiteral("18")));
  CHECK(fixture.stored()->months == 12);
  fixture.window().showPage(Page::result);
  CHECK(fixture.stored()->months == 18);
}

TEST_CASE("an exact amount is typed as people say it") {
  OpenPlan fixture;
  ui::MoneyField& field = fixture.view().wishCard().budgetField();
  auto* edit = field.findChild<QLineEdit*>();
  edit->setText(ko("2,400만"));
  QTest::keyClick(edit, Qt::Key_Return);
  CHECK(fixture.page().wish().budget == Won(24 * million));
  fixture.wait();
  CHECK(fixture.says(ko("2,400만 원과 12개월이면")));
  edit->clear();
  QTest::keyClick(edit, Qt::Key_Return);
  CHECK(fixture.page().wish().budget == Won(24 * million));
  CHECK(field.value() == Won(24 * million));
}

TEST_CASE("the steps are walked with arrows and ticked with the space bar, and that can be taken back") {
  OpenPlan fixture;
  const auto rows = fixture.view().stepsCard().rows();
  REQUIRE(rows.size() > 2);
  rows[0]->setFocus();
  QTest::keyClick(rows[0], Qt::Key_Down);
  CHECK(rows[1]->hasFocus());
  QTest::keyClick(rows[1], Qt::Key_Up);
  QTest::keyClick(rows[0], Qt::Key_Up);
  CHECK(rows[0]->hasFocus());
  const Index action = fixture.page().plan()->result.plan.steps.front().action;
  QTest::keyClick(rows[0], Qt::Key_Space);
  REQUIRE(fixture.stored()->done.size() == 1);
  fixture.wait();
  REQUIRE(fixture.view().stepsCard().row(action) != nullptr);
  CHECK(fixture.view().stepsCard().row(action)->isChecked());
  CHECK(fixture.view().stepsCard().rows().back() == fixture.view().stepsCard().row(action));
  auto* undo = fixture.view().findChild<ui::UndoBar*>();
  REQUIRE(undo->isVisible());
  Q_EMIT undo->undone();
  CHECK(fixture.stored()->done.empty());
  fixture.wait();
  CHECK_FALSE(fixture.view().stepsCard().row(action)->isChecked());
}

TEST_CASE("another way is taken over by its card") {
  OpenPlan fixture;
  const auto& ways = fixture.page().plan()->result.alternatives;
  REQUIRE_FALSE(ways.empty());
  std::size_t cheapest = 0;
  while (ways.at(cheapest).kind != AlternativeKind::cheapestNextStage)
    ++cheapest;
  const Won cost = ways.at(cheapest).plan.cost;
  REQUIRE(cost > Won(30 * million));
  fixture.view().ways().adoptButton(cheapest).click();
  CHECK(fixture.page().wish().budget == cost);
  CHECK(fixture.page().wish().aim == PlanAim::nextStage);
  fixture.wait();
  CHECK(fixture.says(QString::fromStdString(sayWonShort(cost, Language::korean)) + ko("과 12개월이면")));
}

TEST_CASE("a visit without a plan says what will appear, and one press makes it") {
  OpenPlan fixture(gallery::showPlanStart);
  CHECK(fixture.says(ko("There is no plan yet.")));
  CHECK_FALSE(fixture.view().wishCard().isVisible());
  visibleChild<ui::Button>(fixture.view(), ko("Make a plan"))->click();
  fixture.wait();
  CHECK(fixture.view().wishCard().isVisible());
  CHECK(fixture.stored());
  CHECK_FALSE(fixture.view().stepsCard().rows().empty());
}

TEST_CASE("a visit without a score leads back to the questions") {
  OpenPlan fixture(gallery::showPlanWithoutScore);
  CHECK(fixture.says(ko("A plan needs a score.")));
  CHECK(visibleChild<ui::Button>(fixture.view(), ko("Go on with the questions")) != nullptr);
}

TEST_CASE("support is told with its date, and never as certain money") {
  OpenPlan fixture;
  REQUIRE_FALSE(fixture.page().plan()->support.empty());
  CHECK(fixture.says(ko("받을 돈으로 셈하지 마십시오")));
  CHECK(fixture.says(ko("출처 2")));
}

TEST_CASE("a later visit shows what became of the plan before") {
  OpenPlan fixture(gallery::showLaterPlan, "two-visits");
  CHECK(fixture.says(ko("지난 계획에서 한 일")));
}

TEST_CASE("the report of the window tells the plan, as the command line's does") {
  OpenPlan fixture;
  fixture.window().showPage(Page::report);
  auto* report = fixture.window().findChild<ui::ReportView*>();
  REQUIRE(QTest::qWaitFor([&] { return report->isLaidOut(); }, 20'000));
  report->panel().showChapters(true);
  const auto isOffered = [&](const char* title) {
    const auto boxes = report->panel().findChildren<ui::CheckBox*>();
    return std::any_of(boxes.begin(), boxes.end(), [&](const auto* box) { return box->text() == ko(title); });
  };
  CHECK(isOffered("실행 계획"));
}

TEST_CASE("what one window wishes appears in the other when it is looked at again") {
  OpenPlan one;
  WindowFixture other(Language::korean, &one);
  other.window().openResult(one.visit);
  other.window().openPlan();
  REQUIRE(QTest::qWaitFor([&] { return other.window().planPage().isCurrent(); }, 20'000));
  one.page().setBudget(Won(50 * million));
  one.page().saveNow();
  other.session().lookForChanges();
  CHECK(other.window().planPage().wish().budget == Won(50 * million));
  REQUIRE(QTest::qWaitFor([&] { return other.window().planPage().isCurrent(); }, 20'000));
  CHECK(other.window().planPage().plan()->result.wish.budget == Won(50 * million));
}

TEST_CASE("a window that is closed has kept what was moved last") {
  OpenPlan fixture;
  fixture.page().setMonths(20);
  CHECK(fixture.stored()->months == 12);
  fixture.window().close();
  CHECK(fixture.stored()->months == 20);
}
