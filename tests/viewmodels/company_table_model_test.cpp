// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/company_table_model.h"

#include <algorithm>

#include "domain/wording/numbers.h"
#include "support/catch.h"
#include "viewmodels/session_fixture.h"

namespace jindan::test {

namespace {

using viewmodels::CompanyTableModel;

QString shown(const CompanyTableModel& model, int row, int column, int role = Qt::DisplayRole) {
  return model.data(model.index(row, column), role).toString();
}

/// Row of the company whose name begins so; -1 when there is none.
int rowOf(const CompanyTableModel& model, const char* name) {
  for (int row = 0; row < model.rowCount(); ++row) {
    if (shown(model, row, CompanyTableModel::nameColumn).startsWith(ko(name))) return row;
  }
  return -1;
}

Company companyNumber(int number) {
  return {{}, "회사 " + std::to_string(number), IndustryCode("C10"), RegionCode("KR-11"), number + 1, {}, {}};
}

}  // namespace

TEST_CASE("The portfolio has a row a company, newest visit first") {
  SessionFixture fixture;
  CompanyTableModel model(fixture.session, *fixture.workspace);
  CHECK(model.rowCount() == 0);
  CHECK(model.total() == 0);
  fixture.importAll();
  REQUIRE(model.rowCount() == 4);
  CHECK(model.total() == 4);
  CHECK(model.columnCount() == 9);
  CHECK(model.rowCount(model.index(0, 0)) == 0);
  CHECK(model.columnCount(model.index(0, 0)) == 0);
  std::vector<QString> dates;
  for (int row = 0; row < 4; ++row)
    dates.push_back(shown(model, row, CompanyTableModel::visitColumn));
  CHECK(dates == std::vector<QString>{ko("2026-11-19"), ko("2026-11-18"), ko("2026-11-12"), ko("2026-11-05")});
}

TEST_CASE("A row tells company, industry, region, stage and pillars") {
  SessionFixture fixture;
  const QString visit = fixture.import("busan-special-parts");
  const CompanyTableModel model(fixture.session, *fixture.workspace);
  REQUIRE(model.rowCount() == 1);
  CHECK(shown(model, 0, CompanyTableModel::nameColumn) == ko("부산특수부품(예시)"));
  CHECK(shown(model, 0, CompanyTableModel::regionColumn) == ko("부산"));
  CHECK_FALSE(shown(model, 0, CompanyTableModel::industryColumn).isEmpty());
  CHECK(shown(model, 0, CompanyTableModel::stageColumn) == ko("기초 다지기"));
  CHECK(shown(model, 0, CompanyTableModel::changeColumn) == ko("—"));
  const QModelIndex index = model.index(0, 0);
  CHECK(index.data(CompanyTableModel::companyIdRole).toString() == ko("3f1c2a64-7b0e-4c55-9a1d-2e6f80b7d101"));
  CHECK(index.data(CompanyTableModel::visitIdRole).toString() == visit);
  CHECK(index.data(CompanyTableModel::stageNumberRole).toInt() == 2);
  CHECK(index.data(CompanyTableModel::finishedRole).toBool());
  CHECK_FALSE(index.data(CompanyTableModel::changeRole).isValid());
  const auto diagnosed = engine().diagnoseLatest(sample("busan-special-parts"), "x");
  const QVariantList pillars = index.data(CompanyTableModel::pillarsRole).toList();
  REQUIRE(pillars.size() == 3);
  for (int p = 0; p < 3; ++p) {
    const auto& score = diagnosed->diagnosis.verified.pillars[static_cast<std::size_t>(p)];
    CHECK(pillars[p].toDouble() == Approx(score.level->score().value()));
  }
  const QString spoken = shown(model, 0, CompanyTableModel::pillarsColumn, Qt::AccessibleTextRole);
  CHECK(spoken.startsWith(ko("데이터 ")));
  CHECK(spoken.count(QLatin1Char(',')) == 2);
}

TEST_CASE("The change since the visit before is told in points") {
  SessionFixture fixture;
  fixture.import("mid-sized-strong");
  const CompanyTableModel model(fixture.session, *fixture.workspace);
  const Case theCase = sample("mid-sized-strong");
  const auto before = engine().diagnose(theCase.company, theCase.assessments[0], WithRobustness::no);
  const auto now = engine().diagnose(theCase.company, theCase.assessments[1], WithRobustness::no);
  const double points = now->diagnosis.verified.overall.level->score().value() -
                        before->diagnosis.verified.overall.level->score().value();
  CHECK(model.index(0, 0).data(CompanyTableModel::changeRole).toDouble() == Approx(points));
  CHECK(shown(model, 0, CompanyTableModel::changeColumn) == viewmodels::toQt(saySigned(points)));
}

TEST_CASE("The search finds parts of names and leaves the total alone") {
  SessionFixture fixture;
  fixture.importAll();
  CompanyTableModel model(fixture.session, *fixture.workspace);
  model.setSearch(ko("  정밀 "));
  CHECK(model.search() == ko("정밀"));
  REQUIRE(model.rowCount() == 1);
  CHECK(rowOf(model, "경기정밀금형") == 0);
  CHECK(model.total() == 4);
  model.setSearch(ko("없는 회사"));
  CHECK(model.rowCount() == 0);
  model.setSearch(ko("%"));
  CHECK(model.rowCount() == 0);
  model.setSearch({});
  CHECK(model.rowCount() == 4);
}

TEST_CASE("A company without a visit and one in the middle of it say so") {
  SessionFixture fixture;
  const Uuid company = fixture.newCompany();
  CompanyTableModel model(fixture.session, *fixture.workspace);
  REQUIRE(model.rowCount() == 1);
  CHECK(shown(model, 0, CompanyTableModel::visitColumn) == ko("none yet"));
  CHECK(shown(model, 0, CompanyTableModel::stageColumn) == ko("—"));
  CHECK(shown(model, 0, CompanyTableModel::pillarsColumn, Qt::AccessibleTextRole).isEmpty());
  CHECK(model.index(0, 0).data(CompanyTableModel::visitIdRole).toString().isEmpty());
  CHECK_FALSE(model.index(0, 0).data(CompanyTableModel::stageNumberRole).isValid());
  REQUIRE(fixture.service.startVisit(company, Mode::full));
  fixture.session.noteChange();
  CHECK(shown(model, 0, CompanyTableModel::visitColumn) == ko("in progress"));
  CHECK_FALSE(model.index(0, 0).data(CompanyTableModel::finishedRole).toBool());
}

TEST_CASE("Another language changes the words and keeps the rows") {
  SessionFixture fixture;
  fixture.importAll();
  CompanyTableModel model(fixture.session, *fixture.workspace);
  const int row = rowOf(model, "부산특수부품");
  const SignalCount headers(model, &CompanyTableModel::headerDataChanged);
  fixture.session.setLanguage(Language::english);
  CHECK(headers.count() == 1);
  REQUIRE(model.rowCount() == 4);
  CHECK(shown(model, row, CompanyTableModel::stageColumn) == ko("Foundations"));
  CHECK(shown(model, row, CompanyTableModel::regionColumn) == ko("Busan"));
  CHECK(shown(model, row, CompanyTableModel::nameColumn) == ko("부산특수부품(예시)"));
}

TEST_CASE("Many companies are all counted, and each is there once in whatever order they are looked at") {
  SessionFixture fixture;
  constexpr int many = 1050;
  for (int number = 0; number < many; ++number)
    REQUIRE(fixture.workspace->addCompany(companyNumber(number)));
  const CompanyTableModel model(fixture.session, *fixture.workspace);
  REQUIRE(model.rowCount() == many);
  CHECK(model.total() == many);
  CHECK_FALSE(model.canFetchMore({}));
  QStringList names;
  for (int step = 0; step < many; ++step)
    names << shown(model, step * 97 % many, CompanyTableModel::nameColumn);  // 97 has no divisor in common with 1050
  names.removeDuplicates();
  CHECK(names.size() == many);
}

TEST_CASE("Another language takes no row away and none that is chosen") {
  SessionFixture fixture;
  for (int number = 0; number < 250; ++number)
    REQUIRE(fixture.workspace->addCompany(companyNumber(number)));
  CompanyTableModel model(fixture.session, *fixture.workspace);
  const QPersistentModelIndex chosen = model.index(150, CompanyTableModel::nameColumn);
  const QString name = shown(model, 150, CompanyTableModel::nameColumn);
  const SignalCount resets(model, &CompanyTableModel::modelReset);
  const SignalCount changes(model, &CompanyTableModel::dataChanged);
  fixture.session.setLanguage(Language::english);
  CHECK(resets.count() == 0);
  CHECK(changes.count() == 1);
  CHECK(model.rowCount() == 250);
  REQUIRE(chosen.isValid());
  CHECK(chosen.data().toString() == name);
}

TEST_CASE("A column sorts, a choice chooses, and what is done to a company is seen at once") {
  SessionFixture fixture;
  fixture.importAll();
  CompanyTableModel model(fixture.session, *fixture.workspace);
  model.sort(CompanyTableModel::nameColumn, Qt::AscendingOrder);
  QStringList names;
  for (int row = 0; row < model.rowCount(); ++row)
    names << shown(model, row, CompanyTableModel::nameColumn);
  CHECK(std::is_sorted(names.begin(), names.end()));
  const QString id = model.index(0, 0).data(CompanyTableModel::companyIdRole).toString();
  REQUIRE(model.addTag(id, ko(" 급함 ")));
  CHECK(model.tags() == QStringList{ko("급함")});
  CHECK(shown(model, 0, CompanyTableModel::tagsColumn) == ko("급함"));
  REQUIRE(model.archive(id, true));
  CHECK(model.rowCount() == 3);
  CompanyChoice archived;
  archived.state = CompanyState::archived;
  model.setChoice(archived);
  REQUIRE(model.rowCount() == 1);
  CHECK(model.index(0, 0).data(CompanyTableModel::companyIdRole).toString() == id);
  REQUIRE(model.remove(id));
  CHECK(model.rowCount() == 0);
  REQUIRE(model.restore(id));
  CHECK(model.rowCount() == 1);
  REQUIRE(model.takeTag(id, ko("급함")));
  CHECK(model.tags().isEmpty());
  CHECK_FALSE(model.archive(ko("nobody"), true));
  CHECK_FALSE(model.error().isEmpty());
}

TEST_CASE("Every column has a header, and nothing is outside the table") {
  SessionFixture fixture;
  fixture.import("busan-special-parts");
  const CompanyTableModel model(fixture.session, *fixture.workspace);
  for (int column = 0; column < model.columnCount(); ++column)
    CHECK_FALSE(model.headerData(column, Qt::Horizontal).toString().isEmpty());
  CHECK_FALSE(model.headerData(99, Qt::Horizontal).isValid());
  CHECK_FALSE(model.headerData(0, Qt::Vertical).isValid());
  CHECK_FALSE(model.data(QModelIndex()).isValid());
  CHECK(model.error().isEmpty());
}

}  // namespace jindan::test
