// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/money_page.h"

#include <QElapsedTimer>

#include "app/interview/interview.h"
#include "app/money/money_plan.h"
#include "storage/sqlite_workspace.h"
#include "support/catch.h"
#include "viewmodels/session_fixture.h"

namespace jindan::test {

namespace {

using viewmodels::MoneyGroup;
using viewmodels::MoneyPage;
using viewmodels::ResultPage;

constexpr double million = 1e6;
constexpr int longestWaitMs = 20'000;

void waitForPlan(const MoneyPage& page) {
  QElapsedTimer clock;
  clock.start();
  while (page.isComputing() && clock.elapsed() < longestWaitMs)
    QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
  REQUIRE_FALSE(page.isComputing());
}

/// One window on a workspace: its session, its result and its money page.
struct Window {
  viewmodels::Session session;
  ResultPage result{session};
  MoneyPage page{result};

  Window(const app::VisitService& service, const QString& visit) : session(service, Language::korean) {
    if (!result.open(visit) || !page.open()) throw std::runtime_error(result.error().toStdString());
    waitForPlan(page);
  }
  QString enter(MoneyGroup group, const viewmodels::MoneyNumbers& numbers) {
    const QString refused = page.enter(group, numbers);
    waitForPlan(page);
    return refused;
  }
};

struct MoneyPageFixture : SessionFixture {
  QString visit;
  Window window;

  explicit MoneyPageFixture(const char* name = "busan-special-parts") : visit(import(name)), window(service, visit) {}
  [[nodiscard]] MoneyPage& page() { return window.page; }
  [[nodiscard]] std::optional<MoneyEntries> stored() const {
    return service.assessmentOf(workspace->visit(Uuid(visit.toStdString())).value()).money;
  }
};

/// A visit of a company of which neither sales nor any answer is known.
QString bareVisit(const ServiceFixture& fixture) {
  const auto company = fixture.workspace->addCompany(
      {{}, "한빛정밀(주)", IndustryCode("C24"), RegionCode("KR-26"), 42, std::nullopt, {}});
  return viewmodels::toQt(fixture.service.startVisit(company->id, Mode::quick)->id.value());
}

}  // namespace

TEST_CASE("Without entries every input shows its default and where it comes from") {
  MoneyPageFixture fixture;
  const auto investment = fixture.page().input(MoneyGroup::investment);
  CHECK_FALSE(investment.isEntered);
  CHECK_FALSE(investment.entered.front());
  CHECK(investment.usual.front() == 30 * million);
  CHECK(investment.origin == ko("답변에서, 우리 추정"));
  CHECK(investment.basis.contains(ko("답변의 금액에서 왔습니다.")));
  CHECK(investment.address.isEmpty());
  CHECK(investment.back.isEmpty());
  const auto sales = fixture.page().input(MoneyGroup::sales);
  CHECK(sales.usual.front() == 7200 * million);
  CHECK(sales.origin == ko("회사 정보에서"));
  const auto upkeep = fixture.page().input(MoneyGroup::upkeep);
  CHECK(upkeep.usual == viewmodels::MoneyNumbers{0.67, 1.0, std::nullopt});
  CHECK(upkeep.origin == ko("기본값, 공개 자료"));
  CHECK(upkeep.address.scheme() == QStringLiteral("https"));
  CHECK(fixture.page().input(MoneyGroup::discount).usual.front() == 5.0);
  CHECK(fixture.page().input(MoneyGroup::discount).origin == ko("기본값, 우리 추정"));
  CHECK(fixture.page().input(MoneyGroup::delay).usual.front() == 0.0);
  REQUIRE(fixture.page().plan() != nullptr);
  CHECK_FALSE(fixture.stored());
}

TEST_CASE("What is entered is stored, computed as the engine does it, and can be taken back and made again") {
  MoneyPageFixture fixture;
  MoneyPage& page = fixture.page();
  CHECK_FALSE(page.canUndo());
  fixture.window.enter(MoneyGroup::investment, {200 * million});
  fixture.window.enter(MoneyGroup::grant, {50.0, 150 * million, 3.0});
  CHECK(fixture.stored()->investment == Range::exactly(200 * million));
  CHECK(fixture.stored()->grant == GrantTerms{0.5, 150 * million, 3});
  const auto input = page.input(MoneyGroup::investment);
  CHECK(input.isEntered);
  CHECK(input.origin == ko("직접 넣은 값"));
  CHECK(input.back.startsWith(ko("3,000만 원")));
  const auto engine = app::planMoney(fixture.service.engine(),
                                     fixture.service.caseOfVisit(Uuid(fixture.visit.toStdString())).value(), "");
  REQUIRE(engine);
  REQUIRE(page.plan() != nullptr);
  CHECK(page.plan()->study.outcome.netPresentValue == engine->study.outcome.netPresentValue);
  CHECK(page.plan()->study.draws.netPresentValue.p90 == engine->study.draws.netPresentValue.p90);
  REQUIRE(page.plan()->study.variants.size() == engine->study.variants.size());
  for (std::size_t i = 0; i < engine->study.variants.size(); ++i) {
    CHECK(page.plan()->study.variants[i].id == engine->study.variants[i].id);
    CHECK(page.plan()->study.variants[i].valueDifference == engine->study.variants[i].valueDifference);
  }
  CHECK(page.headline().startsWith(ko("지원이 끝나는 3년째부터 해마다 약 ")));
  // The report is made from the result page.
  CHECK(fixture.window.result.money()->study.outcome.netPresentValue == engine->study.outcome.netPresentValue);
  page.undo();
  CHECK_FALSE(fixture.stored()->grant);
  page.undo();
  CHECK_FALSE(fixture.stored());
  CHECK_FALSE(page.canUndo());
  page.redo();
  waitForPlan(page);
  CHECK(fixture.stored()->investment == Range::exactly(200 * million));
  page.useUsual(MoneyGroup::investment);
  waitForPlan(page);
  CHECK_FALSE(fixture.stored());
  CHECK_FALSE(page.canRedo());
}

TEST_CASE("A grant lacking a part takes it from the announced terms; no years are no support") {
  MoneyPageFixture fixture;
  fixture.window.enter(MoneyGroup::grant, {70.0, std::nullopt, std::nullopt});
  const GrantTerms announced = fixture.session.content().money.grant->terms;
  CHECK(fixture.stored()->grant == GrantTerms{0.7, announced.cap, announced.years});
  fixture.window.enter(MoneyGroup::grant, {70.0, std::nullopt, 0.0});
  CHECK(fixture.stored()->grant == GrantTerms{});
  CHECK_FALSE(fixture.page().plan()->study.outcome.cliff);
  CHECK(fixture.page().input(MoneyGroup::grant).entered == viewmodels::MoneyNumbers{std::nullopt, std::nullopt, 0.0});
}

TEST_CASE("Upkeep is a band of the sales or an amount, whichever was entered last") {
  MoneyPageFixture fixture;
  CHECK(fixture.window.enter(MoneyGroup::upkeep, {1.2, std::nullopt, std::nullopt}).isEmpty());
  CHECK(fixture.stored()->upkeepShare == Range::exactly(0.012));
  CHECK(fixture.window.enter(MoneyGroup::upkeep, {1.2, 1.6, std::nullopt}).isEmpty());
  CHECK(fixture.stored()->upkeepShare->high() == 0.016);
  CHECK(fixture.window.enter(MoneyGroup::upkeep, {1.2, 1.6, 90 * million}).isEmpty());
  CHECK_FALSE(fixture.stored()->upkeepShare);
  CHECK(fixture.stored()->upkeepAmount == Range::exactly(90 * million));
  CHECK(fixture.window.enter(MoneyGroup::upkeep, {0.5, std::nullopt, 90 * million}).isEmpty());
  CHECK_FALSE(fixture.stored()->upkeepAmount);
  const auto before = fixture.stored();
  CHECK(fixture.window.enter(MoneyGroup::upkeep, {2.0, 1.0, std::nullopt}).startsWith(ko("낮은 비율이")));
  CHECK(fixture.stored() == before);
}

TEST_CASE("What is missing is named beside its input and nothing is computed until it is there") {
  SessionFixture fixture;
  Window window(fixture.service, bareVisit(fixture));
  MoneyPage& page = window.page;
  CHECK(page.plan() == nullptr);
  CHECK(page.headline().contains(ko("처음 드는 돈")));
  CHECK(page.missing().size() == 3);
  window.enter(MoneyGroup::investment, {100 * million});
  window.enter(MoneyGroup::benefit, {80 * million});
  CHECK(page.plan() == nullptr);
  CHECK(page.input(MoneyGroup::sales).fault.startsWith(ko("매출을 모르면")));
  CHECK(page.input(MoneyGroup::investment).fault.isEmpty());
  // An amount for the upkeep makes the sales needless.
  window.enter(MoneyGroup::upkeep, {std::nullopt, std::nullopt, 10 * million});
  REQUIRE(page.plan() != nullptr);
  CHECK(page.missing().isEmpty());
  page.undo();
  CHECK(page.plan() == nullptr);
  CHECK_FALSE(page.isComputing());
}

TEST_CASE("What is impossible is not stored and says why") {
  MoneyPageFixture fixture;
  const SignalCount told(fixture.page(), &MoneyPage::errorChanged);
  fixture.window.enter(MoneyGroup::discount, {500.0});
  CHECK(told.count() == 1);
  CHECK_FALSE(fixture.page().error().isEmpty());
  CHECK_FALSE(fixture.stored());
  fixture.window.enter(MoneyGroup::discount, {7.5});
  CHECK(fixture.page().error().isEmpty());
  CHECK(fixture.stored()->discountRate == 0.075);
}

TEST_CASE("The newest of several quick changes is what is shown") {
  MoneyPageFixture fixture;
  const SignalCount plans(fixture.page(), &MoneyPage::planChanged);
  for (int step = 1; step <= 8; ++step)
    fixture.page().enter(MoneyGroup::benefit, {step * 10 * million});
  waitForPlan(fixture.page());
  CHECK(fixture.page().plan()->study.inputs.benefit().likely() == 80 * million);
  CHECK(plans.count() == 1);
}

TEST_CASE("Two windows keep each other's entries, and a way back ends where the other one changed something") {
  MoneyPageFixture fixture;
  Window other(fixture.service, fixture.visit);
  fixture.window.enter(MoneyGroup::investment, {200 * million});
  other.enter(MoneyGroup::benefit, {90 * million});
  CHECK(fixture.stored()->investment == Range::exactly(200 * million));
  CHECK(fixture.stored()->benefit == Range::exactly(90 * million));
  fixture.page().undo();
  CHECK(fixture.page().error().contains(ko("다른 창에서")));
  CHECK(fixture.stored()->investment == Range::exactly(200 * million));
  CHECK(fixture.page().input(MoneyGroup::benefit).entered.front() == 90 * million);
  CHECK_FALSE(fixture.page().canUndo());
  // Reading the result anew, as the window does when it hears of it, brings the rest.
  other.enter(MoneyGroup::staff, {10 * million});
  REQUIRE(fixture.window.result.open(fixture.visit));
  waitForPlan(fixture.page());
  CHECK(fixture.page().input(MoneyGroup::staff).entered.front() == 10 * million);
  CHECK(fixture.page().plan()->study.inputs.staff().likely() == 10 * million);
}

TEST_CASE("Another language keeps entries and outcome, and money survives a change of the interview's head") {
  MoneyPageFixture fixture;
  fixture.window.enter(MoneyGroup::investment, {200 * million});
  const MoneyPlan* plan = fixture.page().plan();
  fixture.window.session.setLanguage(Language::english);
  CHECK(fixture.page().plan() == plan);
  CHECK(fixture.page().input(MoneyGroup::investment).origin == QStringLiteral("entered"));
  CHECK(fixture.page().canUndo());
  auto interview = app::Interview::open(fixture.service, Uuid(fixture.visit.toStdString()));
  REQUIRE(interview);
  fixture.window.enter(MoneyGroup::benefit, {90 * million});
  REQUIRE(interview->setConsultant(!interview->head().consultant));
  CHECK(fixture.stored()->benefit == Range::exactly(90 * million));
}

}  // namespace jindan::test
