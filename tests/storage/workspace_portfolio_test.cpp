// SPDX-License-Identifier: Apache-2.0
// The list of companies: what it sorts, finds and keeps must be what a look at every row gives.
#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <random>
#include <stdexcept>

#include "domain/wording/search_key.h"
#include "storage/checked_pages.h"
#include "storage/workspace_fixture.h"

using namespace jindan;
using namespace jindan::test;

namespace {

template <class T>
T require(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().subject + ": " + result.error().detail);
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// A company as the test itself remembers it.
struct Known {
  Uuid id;
  Company company;
  std::vector<std::pair<std::string, ScoreSummary>> visits;  ///< all finished, oldest first
  CompanyState state = CompanyState::current;
  std::string tag;
};

const std::vector<std::string> nameParts{"부산", "정밀", "한빛", "대성", "A", "b테크", "(주)", "금형 ", "%", "'"};

std::string randomName(std::mt19937& random) {
  std::string name;
  const auto parts = 1 + random() % 3;
  for (std::size_t i = 0; i < parts; ++i)
    name += nameParts[random() % nameParts.size()];
  return name;
}

Known makeKnown(WorkspaceFixture& fixture, std::mt19937& random, int number) {
  Known known;
  known.company = WorkspaceFixture::companyNamed(randomName(random) + std::to_string(number));
  known.company.industry = IndustryCode(random() % 2 == 0 ? "C10" : "C24");
  known.company.region = RegionCode(random() % 2 == 0 ? "KR-11" : "KR-26");
  known.id = require(fixture.workspace->addCompany(known.company)).id;
  const auto visits = random() % 3;
  for (std::size_t i = 0; i < visits; ++i) {
    const std::string date = "202" + std::to_string(4 + i) + "-0" + std::to_string(1 + random() % 9) + "-11";
    ScoreSummary scores{1.0 + static_cast<double>(random() % 4001) / 1000.0, static_cast<int>(1 + random() % 5), {}};
    if (random() % 5 == 0) scores = {};
    const Uuid visit = fixture.addVisit(known.id, date);
    require(fixture.workspace->saveScores(visit, scores, true, "kr@1"));
    known.visits.emplace_back(date, scores);
  }
  if (random() % 4 == 0) {
    known.tag = random() % 2 == 0 ? "급함" : "Later";
    require(fixture.workspace->tagCompany(known.id, known.tag));
  }
  if (random() % 5 == 0) {
    known.state = CompanyState::archived;
    require(fixture.workspace->archiveCompany(known.id, true));
  } else if (random() % 5 == 0) {
    known.state = CompanyState::removed;
    require(fixture.workspace->removeCompany(known.id));
  }
  return known;
}

bool fits(const Known& known, const PortfolioFilter& filter) {
  const CompanyChoice& choice = filter.choice;
  const auto isIn = [](const std::string& part, const std::string& whole) {
    return whole.find(part) != std::string::npos;
  };
  const bool byInitials = areInitials(filter.search);
  const std::string name = byInitials ? initialsOf(known.company.name) : foldedName(known.company.name);
  const std::string last = known.visits.empty() ? "" : known.visits.back().first;
  const std::optional<int> stage = known.visits.empty() ? std::nullopt : known.visits.back().second.stage;
  return known.state == choice.state && isIn(foldedName(filter.search), name) &&
         (choice.industry.empty() || choice.industry == known.company.industry) &&
         (choice.region.empty() || choice.region == known.company.region) && (!choice.stage || choice.stage == stage) &&
         (choice.tag.empty() || choice.tag == known.tag) &&
         (!choice.from || (!last.empty() && last >= choice.from->iso())) &&
         (!choice.to || (!last.empty() && last <= choice.to->iso()));
}

/// What is sorted by, as text that sorts the same way; nothing for who lacks it.
std::optional<std::string> keyOf(const Known& known, CompanyOrder order) {
  const auto number = [](double value) { return std::to_string(100000 + std::lround(value * 1e4)); };
  const bool isVisited = !known.visits.empty();
  const ScoreSummary latest = isVisited ? known.visits.back().second : ScoreSummary{};
  switch (order) {
    case CompanyOrder::lastVisit:
      return isVisited ? std::optional(known.visits.back().first) : std::nullopt;
    case CompanyOrder::name:
      return foldedName(known.company.name);
    case CompanyOrder::industry:
      return known.company.industry.value();
    case CompanyOrder::region:
      return known.company.region.value();
    case CompanyOrder::visits:
      return std::to_string(known.visits.size());
    case CompanyOrder::stage:
      return latest.stage ? std::optional(std::to_string(*latest.stage)) : std::nullopt;
    case CompanyOrder::overall:
      return latest.overall ? std::optional(number(*latest.overall)) : std::nullopt;
    case CompanyOrder::change:
      if (known.visits.size() < 2 || !latest.overall || !known.visits.front().second.overall) return std::nullopt;
      return number(*latest.overall - *known.visits.front().second.overall + 4.0);
    case CompanyOrder::size:
      break;
  }
  return std::nullopt;
}

std::vector<PortfolioRow> found(const storage::SqliteWorkspace& workspace, const PortfolioFilter& filter) {
  return require(workspace.rowsAt(require(workspace.findCompanies(filter))));
}

const Known& knownOf(const std::vector<Known>& all, const Uuid& id) {
  return *std::find_if(all.begin(), all.end(), [&](const Known& known) { return known.id == id; });
}

PortfolioFilter randomFilter(std::mt19937& random) {
  static const std::vector<std::string> searches{"",     "",     "부산", "정", "a", "B테",
                                                 "ㅂㅅ", "ㅈㅁ", "ㅎ",   "%",  "'", "없음"};
  PortfolioFilter filter;
  filter.search = searches[random() % searches.size()];
  filter.choice.state = static_cast<CompanyState>(random() % 3);
  if (random() % 3 == 0) filter.choice.industry = IndustryCode("C10");
  if (random() % 3 == 0) filter.choice.region = RegionCode("KR-26");
  if (random() % 4 == 0) filter.choice.stage = static_cast<int>(1 + random() % 5);
  if (random() % 4 == 0) filter.choice.tag = "급함";
  if (random() % 4 == 0) filter.choice.from = Date::from(2024, 5, 11);
  if (random() % 4 == 0) filter.choice.to = Date::from(2025, 5, 11);
  filter.order = static_cast<CompanyOrder>(random() % 9);
  filter.ascending = random() % 2 == 0;
  return filter;
}

/// Keys in order, those without one at the end.
bool isInOrder(const std::vector<std::optional<std::string>>& keys, bool ascending) {
  const auto lacking = std::find(keys.begin(), keys.end(), std::nullopt);
  const bool endsInLacking = std::all_of(lacking, keys.end(), [](const auto& key) { return !key; });
  return endsInLacking && (ascending ? std::is_sorted(keys.begin(), lacking)
                                     : std::is_sorted(std::make_reverse_iterator(lacking), keys.rend()));
}

void checkFilter(const storage::SqliteWorkspace& workspace, const std::vector<Known>& all,
                 const PortfolioFilter& filter) {
  const std::vector<PortfolioRow> rows = found(workspace, filter);
  const auto wanted = std::count_if(all.begin(), all.end(), [&](const Known& known) { return fits(known, filter); });
  CHECK(static_cast<std::ptrdiff_t>(rows.size()) == wanted);
  std::vector<std::optional<std::string>> keys;
  for (const PortfolioRow& row : rows) {
    const Known& known = knownOf(all, row.overview.record.id);
    CHECK(fits(known, filter));
    CHECK(row.visits == static_cast<int>(known.visits.size()));
    CHECK(row.state == known.state);
    CHECK(row.tags == (known.tag.empty() ? std::vector<std::string>() : std::vector{known.tag}));
    keys.push_back(keyOf(known, filter.order));
  }
  CHECK(isInOrder(keys, filter.ascending));
}

}  // namespace

TEST_CASE("sorting, choosing and searching give what a look at every company gives") {
  WorkspaceFixture fixture;
  std::mt19937 random(20261122);
  std::vector<Known> all;
  for (int number = 0; number < 150; ++number)
    all.push_back(makeKnown(fixture, random, number));
  for (int round = 0; round < 150; ++round)
    checkFilter(*fixture.workspace, all, randomFilter(random));
  // The same after everything was worked out anew, as for a workspace of an earlier version.
  fixture.workspace.reset();
  {
    SQLite::Database database(fixture.file.string(), SQLite::OPEN_READWRITE, 0, storage::checkedPages());
    database.exec(
        "DELETE FROM portfolio; DELETE FROM cohort_member; DELETE FROM name_index;"
        "UPDATE portfolio_basis SET filled = 0");
  }
  fixture.workspace = fixture.open();
  for (int round = 0; round < 50; ++round)
    checkFilter(*fixture.workspace, all, randomFilter(random));
}

TEST_CASE("a company without what is sorted by comes last in both directions") {
  WorkspaceFixture fixture;
  static_cast<void>(fixture.addCompany("나 없음"));
  static_cast<void>(fixture.addCompany("가 없음"));
  static_cast<void>(fixture.addVisit(fixture.addCompany("하 방문"), "2026-01-02"));
  for (const bool ascending : {true, false}) {
    const auto rows = found(*fixture.workspace, {{}, {}, CompanyOrder::lastVisit, ascending});
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].overview.record.company.name == "하 방문");
    CHECK(rows[1].overview.record.company.name == "가 없음");
    CHECK(rows[2].overview.record.company.name == "나 없음");
  }
}

TEST_CASE("a new name, a new visit and another date are seen at once") {
  WorkspaceFixture fixture;
  CompanyRecord company = require(fixture.workspace->addCompany(WorkspaceFixture::companyNamed("예전 이름")));
  company.company.name = "새 이름";
  company.company.industry = IndustryCode("C10");
  require(fixture.workspace->updateCompany(company));
  CHECK(found(*fixture.workspace, {"예전"}).empty());
  CHECK(found(*fixture.workspace, {"ㅅ ㅇㄹ"}).size() == 1);
  PortfolioFilter food;
  food.choice.industry = IndustryCode("C10");
  CHECK(found(*fixture.workspace, food).size() == 1);
  const Uuid visit = fixture.addVisit(company.id, "2026-01-02");
  PortfolioFilter recent;
  recent.choice.from = Date::from(2026, 6, 1);
  CHECK(found(*fixture.workspace, recent).empty());
  require(fixture.workspace->updateVisit(visit, WorkspaceFixture::headOn("2026-07-01")));
  CHECK(found(*fixture.workspace, recent).size() == 1);
}

TEST_CASE("two windows see each other's companies, tags and archive") {
  WorkspaceFixture fixture;
  const auto other = fixture.open();
  const auto before = require(other->changesElsewhere());
  const Uuid company = fixture.addCompany("한빛정밀");
  CHECK(require(other->changesElsewhere()) != before);
  CHECK(found(*other, {"빛정"}).size() == 1);
  require(fixture.workspace->tagCompany(company, "급함"));
  CHECK(found(*other, {}).at(0).tags == std::vector<std::string>{"급함"});
  require(other->archiveCompany(company, true));
  CHECK(found(*fixture.workspace, {}).empty());
  PortfolioFilter archived;
  archived.choice.state = CompanyState::archived;
  CHECK(found(*fixture.workspace, archived).size() == 1);
  require(fixture.workspace->removeCompany(company));
  CHECK(found(*other, archived).empty());
  require(other->restoreCompany(company));
  CHECK(found(*fixture.workspace, archived).size() == 1);  // it was archived when it was removed
}

TEST_CASE("a tag is one whatever its case, counted without removed companies, and gone with its last company") {
  WorkspaceFixture fixture;
  const Uuid first = fixture.addCompany("가");
  const Uuid second = fixture.addCompany("나");
  require(fixture.workspace->tagCompany(first, "Pilot"));
  require(fixture.workspace->tagCompany(second, "pilot"));
  require(fixture.workspace->tagCompany(second, "pilot"));
  CHECK(require(fixture.workspace->tags()) == std::vector<TagCount>{{"Pilot", 2}});
  require(fixture.workspace->removeCompany(second));
  CHECK(require(fixture.workspace->tags()) == std::vector<TagCount>{{"Pilot", 1}});
  require(fixture.workspace->untagCompany(first, "PILOT"));
  CHECK(require(fixture.workspace->tags()).empty());
  CHECK(fixture.workspace->tagCompany(Uuid("nobody"), "x").error().code == ErrorCode::notFound);
  CHECK(fixture.workspace->untagCompany(Uuid("nobody"), "x").error().code == ErrorCode::notFound);
  CHECK(fixture.workspace->archiveCompany(Uuid("nobody"), true).error().code == ErrorCode::notFound);
}

TEST_CASE("the size class follows the company's facts and the borders in force") {
  WorkspaceFixture fixture;
  const Industry metal{IndustryCode("C24"), {}, {}, Won(100'000'000'000), Won(12'000'000'000)};
  const SizeRules rules{10, {{SizeClass::micro, 10}, {SizeClass::small, 50}, {SizeClass::medium, {}}}, 300};
  const SegmentReference reference({metal}, {}, rules);
  const Uuid early = fixture.addCompany("전");  // 42 employees, 9.8 billion won
  require(fixture.workspace->classifyBy(reference));
  CHECK(found(*fixture.workspace, {}).at(0).size == SizeClass::small);
  CompanyRecord record = require(fixture.workspace->company(early));
  record.company.employees = 5;
  require(fixture.workspace->updateCompany(record));
  CHECK(found(*fixture.workspace, {}).at(0).size == SizeClass::micro);
  PortfolioFilter micro;
  micro.choice.size = SizeClass::micro;
  CHECK(found(*fixture.workspace, micro).size() == 1);
  Industry strict = metal;
  strict.smallCeiling = Won(1'000'000'000);
  const SegmentReference narrower({strict}, {}, rules);
  require(fixture.workspace->classifyBy(narrower));
  CHECK(found(*fixture.workspace, {}).at(0).size == SizeClass::medium);
  CHECK(found(*fixture.workspace, micro).empty());
}

TEST_CASE("a visit that cannot be scored any more is not asked for again") {
  WorkspaceFixture fixture;
  const Uuid visit = fixture.addVisit(fixture.addCompany("가"), "2026-01-01");
  require(fixture.workspace->saveScores(visit, {}, true, "kr@1"));
  require(fixture.workspace->saveDimensions({{visit, {}}}));
  CHECK(require(fixture.workspace->visitsWithoutDimensions(10)).empty());
}

TEST_CASE("the cohort holds the newest finished visit, the one before and levels worked out later") {
  WorkspaceFixture fixture;
  const Uuid company = fixture.addCompany("가");
  CHECK_FALSE(require(fixture.workspace->cohortRowOf(company)));
  const Uuid first = fixture.addVisit(company, "2025-01-01");
  const Uuid second = fixture.addVisit(company, "2026-01-01");
  static_cast<void>(fixture.addVisit(company, "2026-05-01"));  // not finished
  require(fixture.workspace->saveScores(first, {2.0, 2, {1.0, 2.0, std::nullopt}}, true, "kr@1"));
  require(fixture.workspace->saveScores(second, {2.5, 3, {1.5, 2.0, 5.0}}, true, "kr@1"));
  CHECK(require(fixture.workspace->visitsWithoutDimensions(10)).size() == 2);
  CHECK(require(fixture.workspace->visitsWithoutDimensions(1)).size() == 1);
  require(fixture.workspace->saveDimensions({{second, {3.25, std::nullopt}}, {first, {1.0, 1.0004}}}));
  CHECK(require(fixture.workspace->visitsWithoutDimensions(10)).empty());
  const auto row = require(fixture.workspace->cohortRowOf(company));
  REQUIRE(row);
  CHECK(row->levels == std::vector<LevelBin>{2500, 1500, 2000, 5000, 3250, 0});
  CHECK(row->before == std::vector<LevelBin>{2000, 1000, 2000, 0, 1000, 1000});
  CHECK(row->stage == 3);
  int rows = 0;
  require(fixture.workspace->eachCohortRow([&](const CohortRow&) { ++rows; }));
  CHECK(rows == 1);
  // Scored anew, the levels may be others.
  require(fixture.workspace->saveScores(second, {2.5, 3, {1.5, 2.0, 5.0}}, true, "kr@1"));
  CHECK(require(fixture.workspace->visitsWithoutDimensions(10)) == std::vector<Uuid>{second});
  require(fixture.workspace->removeCompany(company));
  require(fixture.workspace->eachCohortRow([&](const CohortRow&) { ++rows; }));
  CHECK(rows == 1);
  CHECK(fixture.workspace->saveDimensions({{Uuid("nobody"), {}}}).error().code == ErrorCode::notFound);
}
