// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/compare_page.h"

#include "support/catch.h"
#include "support/save_answer.h"
#include "viewmodels/session_fixture.h"

namespace jindan::test {

namespace {

using viewmodels::ChangedAnswersModel;
using viewmodels::ComparePage;

/// The sample with two visits a year apart, and what may be added to it.
struct TwoVisitsFixture : SessionFixture {
  Case theCase = sample("two-visits");
  QString company = take(theCase);
  ComparePage page{session};

  QString take(const Case& taken) {
    const auto imported = service.import(taken);
    if (!imported) throw std::runtime_error("import");
    return viewmodels::toQt(imported->company.value());
  }
  /// The later visit once more, under another id and date; its id.
  QString addVisit(const char* id, int year, int month, int day) {
    Case more = theCase;
    Assessment visit = more.assessments.back();
    visit.id = Uuid(id);
    visit.date = *Date::from(year, month, day);
    more.assessments = {visit};
    take(more);
    return QString::fromUtf8(id);
  }
  [[nodiscard]] QString idOf(std::size_t visit) const {
    return viewmodels::toQt(theCase.assessments[visit].id->value());
  }
};

int rowOf(const ChangedAnswersModel& model, const char* id) {
  for (int row = 0; row < model.rowCount(); ++row) {
    if (model.index(row, 0).data(ChangedAnswersModel::questionRole).value<Index>() == placeOf(id)) return row;
  }
  throw std::runtime_error(id);
}

}  // namespace

TEST_CASE("A company with two finished visits is compared at once, the earlier with the later") {
  TwoVisitsFixture fixture;
  ComparePage& page = fixture.page;
  const SignalCount changed(page, &ComparePage::changed);
  REQUIRE(page.open(fixture.company));
  CHECK(changed.count() == 1);
  CHECK(page.companyName() == ko("대구프레스부품(예시)"));
  REQUIRE(page.hasChange());
  CHECK(page.earlier() == fixture.idOf(0));
  CHECK(page.later() == fixture.idOf(1));
  const auto before = engine().diagnose(fixture.theCase.company, fixture.theCase.assessments[0]);
  const auto after = engine().diagnose(fixture.theCase.company, fixture.theCase.assessments[1]);
  CHECK(page.change().before.level == before->diagnosis.verified.overall.level);
  CHECK(page.change().after.level == after->diagnosis.verified.overall.level);
  CHECK(page.change().targets.size() == 2);
  CHECK(page.change().reachedTargets() == 1);
  CHECK(page.change().versions.none());
  const std::string finding = page.words().finding();
  CHECK(finding.find("2025년 11월보다 ") == 0);
  CHECK(finding.find("가장 많이 오른 것은 인력입니다.") != std::string::npos);
}

TEST_CASE("Visits to choose are told by day, stage and score, newest first") {
  TwoVisitsFixture fixture;
  const QString third = fixture.addVisit("5e0c7b14-2f6d-4a83-9c51-d47a90b3e6f1", 2026, 11, 20);
  const QString fourth = fixture.addVisit("5e0c7b14-2f6d-4a83-9c51-d47a90b3e6f2", 2026, 11, 20);
  REQUIRE(fixture.page.open(fixture.company));
  const auto earlier = fixture.page.earlierChoices();
  REQUIRE(earlier.size() == 3);
  CHECK(earlier[0].id == third);
  CHECK(earlier[0].text.startsWith(ko("2026년 11월 20일 (1) · 시범 준비 · ")));
  CHECK(earlier[2].id == fixture.idOf(0));
  CHECK(earlier[2].text.startsWith(ko("2025년 11월 18일 · 기초 다지기 · ")));
  REQUIRE(fixture.page.laterChoices().size() == 1);
  CHECK(fixture.page.laterChoices()[0].id == fourth);
  CHECK(fixture.page.words().finding().find("같은 날 앞선 방문과 점수가 같습니다.") == 0);
}

TEST_CASE("Other visits are chosen, and the later always comes after the earlier") {
  TwoVisitsFixture fixture;
  const QString third = fixture.addVisit("5e0c7b14-2f6d-4a83-9c51-d47a90b3e6f1", 2026, 11, 20);
  ComparePage& page = fixture.page;
  REQUIRE(page.open(fixture.company));
  CHECK(page.earlier() == fixture.idOf(1));
  CHECK(page.later() == third);
  const SignalCount changed(page, &ComparePage::changed);
  page.setEarlier(fixture.idOf(0));
  CHECK(changed.count() == 1);
  CHECK(page.laterChoices().size() == 2);
  page.setLater(fixture.idOf(1));
  CHECK(page.later() == fixture.idOf(1));
  CHECK(page.change().later.iso() == "2026-11-12");
  page.setEarlier(fixture.idOf(1));
  CHECK(page.earlier() == fixture.idOf(1));
  CHECK(page.later() == third);
  CHECK(changed.count() == 3);
  page.setEarlier(third);  // nothing comes after it
  page.setLater(fixture.idOf(0));
  page.setLater(QStringLiteral("no such visit"));
  CHECK(changed.count() == 3);
}

TEST_CASE("One finished visit is too few, and a visit in progress is named, not scored") {
  SessionFixture fixture;
  ComparePage page(fixture.session);
  const QString visit = fixture.import("busan-special-parts");
  const auto record = fixture.workspace->visit(Uuid(visit.toStdString()));
  const QString company = viewmodels::toQt(record->company.value());
  REQUIRE(page.open(company));
  CHECK_FALSE(page.hasChange());
  CHECK(page.finishedCount() == 1);
  CHECK(page.unfinishedVisit().isEmpty());
  CHECK_FALSE(page.newestDate().isEmpty());
  const auto begun = fixture.service.startVisit(record->company, Mode::full);
  REQUIRE(begun);
  REQUIRE(page.open(company));
  CHECK_FALSE(page.hasChange());
  CHECK(page.unfinishedVisit() == viewmodels::toQt(begun->id.value()));
  CHECK(page.unfinishedCount() == 1);
  CHECK_FALSE(fixture.workspace->visit(begun->id)->finished);
}

TEST_CASE("Looking changes nothing in the workspace") {
  TwoVisitsFixture fixture;
  const SignalCount changes(fixture.session, &viewmodels::Session::casesChanged);
  const Uuid first(fixture.idOf(0).toStdString());
  const auto before = fixture.workspace->visit(first);
  REQUIRE(fixture.page.open(fixture.company));
  const auto after = fixture.workspace->visit(first);
  CHECK(before->revision == after->revision);
  CHECK(before->benchmarks == after->benchmarks);
  CHECK(changes.count() == 0);
}

TEST_CASE("A company that is not there is told, and the next one clears it") {
  TwoVisitsFixture fixture;
  const SignalCount errors(fixture.page, &ComparePage::errorChanged);
  CHECK_FALSE(fixture.page.open(QStringLiteral("nobody")));
  CHECK_FALSE(fixture.page.error().isEmpty());
  CHECK_FALSE(fixture.page.hasChange());
  REQUIRE(fixture.page.open(fixture.company));
  CHECK(fixture.page.error().isEmpty());
  CHECK(errors.count() == 2);
}

TEST_CASE("The table tells question, both answers and the part of the change, largest first") {
  TwoVisitsFixture fixture;
  REQUIRE(fixture.page.open(fixture.company));
  const ChangedAnswersModel& model = fixture.page.answers();
  REQUIRE(model.rowCount() == static_cast<int>(fixture.page.change().answers.size()));
  CHECK(model.headerData(ChangedAnswersModel::beforeColumn, Qt::Horizontal).toString() == ko("2025년 11월"));
  CHECK(model.headerData(ChangedAnswersModel::afterColumn, Qt::Horizontal).toString() == ko("2026년 11월"));
  double last = 100.0;
  for (int row = 0; row < model.rowCount(); ++row) {
    const double share = std::abs(model.index(row, 0).data(ChangedAnswersModel::shareRole).toDouble());
    CHECK(share <= last);
    last = share;
  }
  const int owner = rowOf(model, "T1-1");
  CHECK(model.index(owner, ChangedAnswersModel::beforeColumn).data().toString().startsWith(ko("2 · ")));
  CHECK(model.index(owner, ChangedAnswersModel::afterColumn).data().toString().startsWith(ko("3 · ")));
  CHECK(model.index(owner, ChangedAnswersModel::shareColumn).data().toString().startsWith(ko("+")));
  const QModelIndex title = model.index(owner, ChangedAnswersModel::questionColumn);
  CHECK(title.data(ChangedAnswersModel::remarkRole).toString().contains(ko("말로만 들음 → 현장에서 봄")));
  CHECK(title.data(Qt::AccessibleTextRole).toString().contains(title.data().toString()));
  const int unknown = rowOf(model, "D4-2");
  CHECK(model.index(unknown, ChangedAnswersModel::beforeColumn).data().toString() == ko("모름"));
  CHECK(model.index(unknown, ChangedAnswersModel::shareColumn).data().toString() == ko("—"));
  CHECK_FALSE(model.hasAllShares());
}

TEST_CASE("Another language changes the words and keeps the numbers") {
  TwoVisitsFixture fixture;
  REQUIRE(fixture.page.open(fixture.company));
  const auto level = fixture.page.change().after.level;
  const SignalCount changed(fixture.page, &ComparePage::changed);
  fixture.session.setLanguage(Language::english);
  CHECK(changed.count() == 1);
  CHECK(fixture.page.words().finding().find("points since Nov 2025.") != std::string::npos);
  CHECK(fixture.page.answers().headerData(ChangedAnswersModel::afterColumn, Qt::Horizontal).toString() ==
        ko("Nov 2026"));
  CHECK(fixture.page.change().after.level == level);
}

}  // namespace jindan::test
