// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/plan_page.h"

#include <QDeadlineTimer>

#include "app/plan/plan_service.h"
#include "support/catch.h"
#include "support/save_answer.h"
#include "viewmodels/session_fixture.h"

namespace jindan::test {

namespace {

using viewmodels::BudgetScale;
using viewmodels::PlanPage;
using State = PlanPage::State;

constexpr std::int64_t million = 1'000'000;

/// Until the newest plan is there.
void waitFor(const PlanPage& page) {
  const QDeadlineTimer late(20'000);
  while (!page.isCurrent() && !late.hasExpired())
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
  REQUIRE(page.isCurrent());
}

struct PlanPageFixture : SessionFixture {
  QString visit;
  PlanPage page{session};

  explicit PlanPageFixture(const std::optional<PlanWish>& wish = PlanWish{Won(30 * million), 12, {}},
                           const char* name = "busan-special-parts")
      : visit(import(name)) {
    store(visit, wish);
    show();
  }
  void show() {
    if (!page.open(visit)) throw std::runtime_error(page.error().toStdString());
    waitFor(page);
  }
  static Uuid idOf(const QString& visit) { return Uuid(visit.toStdString()); }
  void store(const QString& id, const std::optional<PlanWish>& wish) {
    VisitHead head = workspace->visit(idOf(id)).value().head;
    head.plan = wish;
    if (!workspace->updateVisit(idOf(id), head)) throw std::runtime_error("wish");
  }
  [[nodiscard]] std::optional<PlanWish> stored() const { return workspace->visit(idOf(visit)).value().head.plan; }
  [[nodiscard]] const std::vector<PlannedStep>& steps() const { return page.plan()->result.plan.steps; }
  [[nodiscard]] static const std::string& nameOf(Index action) {
    return engine().content().actions.actions.at(action).id;
  }
};

}  // namespace

TEST_CASE("A budget's scale begins at nothing, ends where everything is paid, and finds the nearest stop") {
  const BudgetScale scale(Won(439'200'000));
  CHECK(scale.at(0) == Won(0));
  CHECK(scale.at(scale.last()) == Won(440 * million));
  for (int place = 1; place <= scale.last(); ++place) {
    CHECK(scale.at(place - 1) < scale.at(place));
    CHECK(scale.nearest(scale.at(place)) == place);
  }
  CHECK(scale.nearest(Won(1'499'999)) == 1);
  CHECK(scale.nearest(Won(1'600'000)) == 2);
  CHECK(scale.nearest(Won(9'000 * million)) == scale.last());
  CHECK(BudgetScale(Won(0)).last() == 0);
}

TEST_CASE("A visit with a wish shows the plan that the command line would make") {
  PlanPageFixture fixture;
  CHECK(fixture.page.state() == State::planned);
  REQUIRE(fixture.page.plan() != nullptr);
  const auto direct = app::makePlan(engine(), fixture.page.visit(), *fixture.stored(), fixture.service.today());
  REQUIRE(direct);
  REQUIRE(fixture.steps().size() == direct->result.plan.steps.size());
  for (std::size_t i = 0; i < fixture.steps().size(); ++i)
    CHECK(fixture.steps()[i].action == direct->result.plan.steps[i].action);
  CHECK(fixture.page.finding().contains(ko("3,000만 원과 12개월이면")));
  CHECK(fixture.page.plan()->today == fixture.service.today());
}

TEST_CASE("Without a wish nothing is planned until it is started, from an amount for the size or the visit before") {
  PlanPageFixture fixture(std::nullopt);
  CHECK(fixture.page.state() == State::noWish);
  CHECK(fixture.page.plan() == nullptr);
  CHECK_FALSE(fixture.page.startsFromEarlier());
  const SignalCount opened(fixture.page, &PlanPage::opened);
  fixture.page.start();
  CHECK(opened.count() == 1);
  CHECK(fixture.page.state() == State::planned);
  REQUIRE(fixture.stored());
  CHECK(fixture.stored()->budget == Won(30 * million));
  CHECK(fixture.stored()->months == 12);
  waitFor(fixture.page);
  CHECK_FALSE(fixture.steps().empty());
}

TEST_CASE("A visit without a score has no plan and says what it needs") {
  PlanPageFixture fixture;
  const auto company = fixture.workspace->visit(PlanPageFixture::idOf(fixture.visit))->company;
  fixture.visit = viewmodels::toQt(fixture.service.startVisit(company, Mode::full)->id.value());
  fixture.show();
  CHECK(fixture.page.state() == State::noScore);
  CHECK(fixture.page.plan() == nullptr);
  CHECK(fixture.page.finding().contains(ko("답이 모자라")));
}

TEST_CASE("Only the plan for the newest wish is shown, and it is kept once it stands still") {
  PlanPageFixture fixture;
  const SignalCount plans(fixture.page, &PlanPage::planChanged);
  const SignalCount wishes(fixture.page, &PlanPage::wishChanged);
  for (int millions = 31; millions <= 60; ++millions)
    fixture.page.setBudget(Won(millions * million));
  CHECK(wishes.count() == 30);
  CHECK_FALSE(fixture.page.isCurrent());
  CHECK(fixture.page.hasUnsaved());
  CHECK_FALSE(fixture.page.savedAt());
  CHECK(fixture.stored()->budget == Won(30 * million));
  waitFor(fixture.page);
  CHECK(plans.count() == 1);
  CHECK(fixture.page.plan()->result.wish.budget == Won(60 * million));
  fixture.page.saveNow();
  CHECK_FALSE(fixture.page.hasUnsaved());
  CHECK(fixture.page.savedAt());
  CHECK(fixture.stored()->budget == Won(60 * million));
  fixture.page.setMonths(0);
  CHECK(fixture.page.wish().months == 1);
  fixture.page.setMonths(1'000);
  CHECK(fixture.page.wish().months == fixture.page.mostMonths());
  const QDeadlineTimer late(10'000);
  while (fixture.page.hasUnsaved() && !late.hasExpired())
    QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
  CHECK(fixture.stored()->months == fixture.page.mostMonths());
}

TEST_CASE("The same wish again changes nothing") {
  PlanPageFixture fixture;
  const SignalCount wishes(fixture.page, &PlanPage::wishChanged);
  fixture.page.setBudget(Won(30 * million));
  fixture.page.setMonths(12);
  CHECK(wishes.count() == 0);
  CHECK_FALSE(fixture.page.hasUnsaved());
}

TEST_CASE("A page that goes while it looks for a plan waits for it to stop") {
  PlanPageFixture fixture;
  auto gone = std::make_unique<PlanPage>(fixture.session);
  REQUIRE(gone->open(fixture.visit));
  CHECK_FALSE(gone->isCurrent());
  gone.reset();
  QCoreApplication::processEvents();
  SUCCEED();
}

TEST_CASE("A step that is ticked off is kept at once, leaves the plan, and can be taken back") {
  PlanPageFixture fixture;
  const Index action = fixture.steps().front().action;
  fixture.page.tick(action, true);
  CHECK(fixture.stored()->done == std::vector<std::string>{PlanPageFixture::nameOf(action)});
  REQUIRE(fixture.page.ticked().size() == 1);
  CHECK(fixture.page.ticked().front().action == action);
  CHECK(fixture.page.ticked().front().state == ko("표시했지만 답은 아직"));
  CHECK(fixture.page.undoText().contains(fixture.page.ticked().front().name));
  waitFor(fixture.page);
  for (const PlannedStep& step : fixture.steps())
    CHECK(step.action != action);
  REQUIRE(fixture.page.canUndo());
  fixture.page.undo();
  CHECK(fixture.stored()->done.empty());
  CHECK(fixture.page.ticked().empty());
  CHECK_FALSE(fixture.page.canUndo());
  waitFor(fixture.page);
  CHECK(fixture.steps().front().action == action);
}

TEST_CASE("What is ticked off is still there when the visit is opened again") {
  PlanPageFixture fixture;
  const Index action = fixture.steps().back().action;
  fixture.page.tick(action, true);
  PlanPage again(fixture.session);
  REQUIRE(again.open(fixture.visit));
  waitFor(again);
  REQUIRE(again.ticked().size() == 1);
  CHECK(again.ticked().front().action == action);
  again.tick(action, false);
  CHECK(fixture.stored()->done.empty());
}

TEST_CASE("Other ways can be taken over: what they say is then the plan") {
  PlanPageFixture fixture;
  for (std::size_t i = 0; i < fixture.page.plan()->result.alternatives.size(); ++i) {
    fixture.store(fixture.visit, PlanWish{Won(30 * million), 12, {}});
    fixture.show();
    const PlanAlternative way = fixture.page.plan()->result.alternatives[i];
    if (!way.exists) continue;
    fixture.page.adopt(i);
    waitFor(fixture.page);
    const ActionPlan& now = fixture.page.plan()->result.plan;
    CHECK(now.cost <= way.plan.cost);
    CHECK(now.after.level->value() >= way.plan.after.level->value());
    if (way.kind == AlternativeKind::cheapestNextStage) CHECK(now.after.stage >= way.stage);
    REQUIRE(fixture.page.canUndo());
    fixture.page.undo();
    CHECK(fixture.page.wish().budget == Won(30 * million));
    CHECK(fixture.page.wish().aim == PlanAim::highestScore);
    waitFor(fixture.page);
  }
}

TEST_CASE("What another window keeps appears, and what is not kept yet here wins over it") {
  PlanPageFixture fixture;
  const auto other = fixture.open();
  VisitHead head = other->visit(PlanPageFixture::idOf(fixture.visit)).value().head;
  const std::string ticked = PlanPageFixture::nameOf(fixture.steps().front().action);
  head.plan = PlanWish{Won(80 * million), 24, {ticked}};
  SECTION("nothing was moved here") {
    REQUIRE(other->updateVisit(PlanPageFixture::idOf(fixture.visit), head));
    fixture.session.lookForChanges();
    CHECK(fixture.page.wish() == head.plan);
    waitFor(fixture.page);
    CHECK(fixture.page.plan()->result.wish.budget == Won(80 * million));
  }
  SECTION("the budget was moved here a moment ago") {
    fixture.page.setBudget(Won(40 * million));
    REQUIRE(other->updateVisit(PlanPageFixture::idOf(fixture.visit), head));
    fixture.session.lookForChanges();
    CHECK(fixture.page.wish().budget == Won(40 * million));
    CHECK(fixture.page.wish().done == std::vector<std::string>{ticked});
    fixture.page.saveNow();
    CHECK(fixture.stored()->budget == Won(40 * million));
    CHECK(fixture.stored()->done == std::vector<std::string>{ticked});
  }
}

TEST_CASE("A later visit says what became of the plan before, and starts from its budget") {
  PlanPageFixture fixture(std::nullopt, "two-visits");
  const auto company = fixture.workspace->visit(PlanPageFixture::idOf(fixture.visit))->company;
  const auto before = fixture.service.finishedBefore(company, PlanPageFixture::idOf(fixture.visit)).value();
  REQUIRE(before);
  CHECK(fixture.page.progress().lines.empty());
  const QString earlier = viewmodels::toQt(before->value());
  fixture.store(earlier, PlanWish{Won(20 * million), 18, {}});
  PlanPage first(fixture.session);
  REQUIRE(first.open(earlier));
  waitFor(first);
  const auto planned = first.plan()->result.plan.steps;
  REQUIRE(planned.size() > 1);

  fixture.show();
  CHECK(fixture.page.state() == State::noWish);
  CHECK(fixture.page.startsFromEarlier());
  CHECK(fixture.page.firstWish().budget == Won(20 * million));
  CHECK(fixture.page.firstWish().months == 18);
  CHECK(fixture.page.progress().lines.size() == planned.size());
  // One is ticked off at the earlier visit although the later answers do not show it.
  const auto& lines = fixture.page.progress().lines;
  const auto open =
      std::find_if(lines.begin(), lines.end(), [](const auto& line) { return line.kind == StepState::open; });
  REQUIRE(open != lines.end());
  const Index action = planned[static_cast<std::size_t>(open - lines.begin())].action;
  first.tick(action, true);
  fixture.show();
  const auto ticked = fixture.page.progress().lines;
  CHECK(ticked.front().kind == StepState::ticked);
  CHECK(ticked.front().name == engine().content().actions.actions[action].name.ko);
}

TEST_CASE("A change of language tells everything anew, with the same plan") {
  PlanPageFixture fixture;
  const SignalCount opened(fixture.page, &PlanPage::opened);
  fixture.session.setLanguage(Language::english);
  CHECK(opened.count() == 1);
  CHECK(fixture.page.isCurrent());
  CHECK(fixture.page.finding().contains(ko("and 12 months")));
}

}  // namespace jindan::test
