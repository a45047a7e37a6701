// SPDX-License-Identifier: Apache-2.0
// Two laptops that hand cases to each other.
#include <filesystem>
#include <fstream>

#include "app/app_fixture.h"
#include "app/exchange/case_export.h"
#include "app/exchange/case_file.h"
#include "app/exchange/case_import.h"
#include "app/exchange/case_states.h"
#include "app/exchange/case_writer.h"
#include "support/catch.h"
#include "support/save_answer.h"

namespace jindan::test {

namespace {

using app::ForkChoice;
using app::Relation;

struct Laptop {
  ServiceFixture own;
  app::CaseImport importer{engine(), *own.workspace};

  [[nodiscard]] std::string path(const std::string& name) const { return (own.folder / name).string(); }
  [[nodiscard]] std::string write(const std::string& name, const std::string& bytes) const {
    std::ofstream(path(name), std::ios::binary) << bytes;
    return path(name);
  }
  [[nodiscard]] Result<void> tryExport(const std::vector<Uuid>& companies, const std::string& to,
                                       const std::string& password = {}) const {
    const app::Secret secret{std::string(password)};
    return app::exportCases({companies, to, secret, {1, 8192}}, engine(), *own.workspace);
  }
  [[nodiscard]] std::string exported(const Uuid& company, const std::string& name = "out.jindan") const {
    REQUIRE(tryExport({company}, path(name)));
    return path(name);
  }
  [[nodiscard]] Result<std::vector<app::CaseFinding>> look(const std::string& file,
                                                           const std::string& password = {}) const {
    auto cases = app::CaseFile::open(file, engine().content(), app::Secret(std::string(password)));
    if (!cases) return tl::unexpected(cases.error());
    return importer.preview([&] { return cases->next(); });
  }
  [[nodiscard]] Result<app::ImportReport> take(const std::string& file, ForkChoice choice = ForkChoice::stop,
                                               const std::string& password = {}) const {
    auto cases = app::CaseFile::open(file, engine().content(), app::Secret(std::string(password)));
    if (!cases) return tl::unexpected(cases.error());
    return importer.run([&] { return cases->next(); }, {choice, {}});
  }
  [[nodiscard]] Relation relationOf(const std::string& file) const { return look(file).value().at(0).relation; }
  void answer(const Uuid& visit, const std::string& question, int level) const {
    Answer given;
    given.said = Said::level(*Level::from(level));
    REQUIRE(own.workspace->saveAnswers(visit, {{QuestionId(question), given, std::nullopt}}));
  }
  [[nodiscard]] Case held(const Uuid& company) const { return own.service.caseOf(company).value(); }
};

/// A case with something in every place that can hold something.
Case fullCase() {
  Case full = sample("two-visits");
  full.extra = R"({"agency":{"deep":[1,null]}})";
  full.company.extra = R"({"코드":7})";
  Assessment& visit = full.assessments.back();
  visit.extra = R"({"room":"2층"})";
  visit.assessor = "김";
  visit.respondent = "이";
  visit.consultant = true;
  visit.finished = false;
  visit.plan = PlanWish{Won(50'000'000), 9, {"backup-first"}, PlanAim::nextStage, R"({"owner":"박"})"};
  Answer& answer = visit.answers[0];
  answer.said = Said::level(*Level::from(2));
  answer.seen = Level::from(3);
  answer.evidence = Evidence::kept;
  answer.note = "현장에서 봄 \"=1+1\"";
  answer.seconds = 14.2;
  answer.target = Level::from(4);
  answer.extra = R"({"photo":"a.jpg"})";
  return full;
}

const std::string anyQuestion = questionnaire().question(0).id.value();

}  // namespace

TEST_CASE("A case goes to another laptop whole, and out again with the same bytes") {
  const Laptop mine;
  const Laptop theirs;
  const std::string given = mine.write("given.jindan", app::writeCase(fullCase(), questionnaire()));
  REQUIRE(mine.take(given));
  const Uuid company = *fullCase().company.id;
  const std::string first = mine.exported(company);
  REQUIRE(theirs.take(first));
  CHECK(bytesOf(theirs.exported(company)) == bytesOf(first));
  Case back = readBytes(bytesOf(first)).value();
  CHECK(back.history.size() == 1);
  back.history.clear();
  CHECK(back == fullCase());
}

TEST_CASE("The same file twice changes nothing, and an older one neither") {
  const Laptop mine;
  const std::string first = mine.write("first.jindan", app::writeCase(sample("two-visits"), questionnaire()));
  REQUIRE(mine.take(first));
  CHECK(mine.relationOf(first) == Relation::present);
  const Case before = mine.held(*sample("two-visits").company.id);
  const auto again = mine.take(first);
  REQUIRE(again);
  CHECK(again->present == 1);
  CHECK(again->undo.isEmpty());
  mine.answer(*before.assessments[0].id, anyQuestion, 5);
  CHECK(mine.relationOf(first) == Relation::present);
}

TEST_CASE("A file without any id is recognised when it comes again, here and elsewhere") {
  const Laptop mine;
  Case plain = sample("busan-special-parts");
  plain.company.id.reset();
  plain.assessments[0].id.reset();
  const std::string file = mine.write("plain.json", app::writeCase(plain, questionnaire()));
  REQUIRE(mine.take(file)->added == 1);
  CHECK(mine.take(file)->present == 1);
  CHECK(mine.own.workspace->companyCount().value() == 1);
  const Laptop other;
  REQUIRE(other.take(file)->added == 1);
  const Uuid company = other.own.workspace->companies({}).value().at(0).record.id;
  CHECK(mine.relationOf(other.exported(company)) == Relation::present);
}

TEST_CASE("What went on elsewhere updates what is here, and the former answer stays in the history") {
  const Laptop mine;
  const Laptop theirs;
  const Case original = sample("two-visits");
  const Uuid company = *original.company.id;
  const Uuid visit = *original.assessments[1].id;
  REQUIRE(mine.take(mine.write("a.jindan", app::writeCase(original, questionnaire()))));
  REQUIRE(theirs.take(mine.exported(company)));
  theirs.answer(visit, anyQuestion, 1);
  theirs.answer(visit, anyQuestion, 5);
  const std::string later = theirs.exported(company);
  CHECK(mine.relationOf(later) == Relation::extended);
  const auto report = mine.take(later);
  REQUIRE(report);
  CHECK(report->extended == 1);
  CHECK(mine.held(company) == theirs.held(company));
  CHECK(mine.own.workspace->history(visit, QuestionId(anyQuestion)).value().size() == 2);
  CHECK(bytesOf(mine.exported(company)) == bytesOf(later));
}

TEST_CASE("A change that was taken back is a change, not the state of old") {
  const Laptop mine;
  const Laptop theirs;
  const Case original = sample("two-visits");
  const Uuid company = *original.company.id;
  const Uuid visit = *original.assessments[1].id;
  REQUIRE(mine.take(mine.write("a.jindan", app::writeCase(original, questionnaire()))));
  const Answer former = mine.held(company).assessments[1].answers[0];
  REQUIRE(theirs.take(mine.exported(company)));
  mine.answer(visit, anyQuestion, 1);
  REQUIRE(theirs.take(mine.exported(company))->extended == 1);
  REQUIRE(mine.own.workspace->saveAnswers(visit, {{QuestionId(anyQuestion), former, std::nullopt}}));
  REQUIRE(theirs.take(mine.exported(company))->extended == 1);
  CHECK(theirs.held(company).assessments[1].answers[0] == former);
}

namespace {

/// Changed on both laptops since they had the same.
struct Fork {
  Laptop mine;
  Laptop theirs;
  Case original = sample("two-visits");
  Uuid company = *original.company.id;
  Uuid visit = *original.assessments[1].id;
  std::string file;

  Fork() {
    REQUIRE(mine.take(mine.write("a.jindan", app::writeCase(original, questionnaire()))));
    REQUIRE(theirs.take(mine.exported(company)));
    mine.answer(visit, anyQuestion, 1);
    theirs.answer(visit, anyQuestion, 5);
    file = theirs.exported(company);
  }
};

}  // namespace

TEST_CASE("What was changed on both sides is shown side by side and never merged unasked") {
  const Fork fork;
  const auto findings = fork.mine.look(fork.file);
  REQUIRE(findings);
  CHECK(findings->at(0).relation == Relation::forked);
  REQUIRE(findings->at(0).differences.size() == 1);
  const app::Difference& difference = findings->at(0).differences[0];
  CHECK(difference.question == anyQuestion);
  CHECK(difference.field == "said");
  CHECK(difference.mine == "1");
  CHECK(difference.theirs == "5");
  const Case before = fork.mine.held(fork.company);
  const auto stopped = fork.mine.take(fork.file);
  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().code == ErrorCode::caseForked);
  CHECK(fork.mine.take(fork.file, ForkChoice::nothing)->leftForked == 1);
  CHECK(fork.mine.held(fork.company) == before);
  CHECK(fork.mine.relationOf(fork.file) == Relation::forked);
}

TEST_CASE("Keeping mine settles the fork for both laptops") {
  const Fork fork;
  const Case before = fork.mine.held(fork.company);
  REQUIRE(fork.mine.take(fork.file, ForkChoice::keepMine));
  CHECK(fork.mine.held(fork.company) == before);
  CHECK(fork.mine.relationOf(fork.file) == Relation::present);
  CHECK(fork.theirs.relationOf(fork.mine.exported(fork.company)) == Relation::extended);
}

TEST_CASE("Taking theirs settles the fork for both laptops") {
  const Fork fork;
  REQUIRE(fork.mine.take(fork.file, ForkChoice::takeTheirs));
  CHECK(fork.mine.held(fork.company) == fork.theirs.held(fork.company));
  CHECK(fork.theirs.relationOf(fork.mine.exported(fork.company)) == Relation::present);
  fork.theirs.answer(fork.visit, anyQuestion, 3);
  CHECK(fork.mine.relationOf(fork.theirs.exported(fork.company)) == Relation::extended);
}

TEST_CASE("Keeping both makes theirs a company of its own") {
  const Fork fork;
  REQUIRE(fork.mine.take(fork.file, ForkChoice::keepBoth));
  CHECK(fork.mine.own.workspace->companyCount().value() == 2);
  CHECK(fork.mine.relationOf(fork.file) == Relation::present);
  CHECK(fork.mine.held(fork.company).assessments[1].answers[0].said == Said::level(*Level::from(1)));
}

TEST_CASE("An import can be taken back") {
  const Fork fork;
  const Case before = fork.mine.held(fork.company);
  const auto report = fork.mine.take(fork.file, ForkChoice::takeTheirs);
  REQUIRE(report);
  REQUIRE(fork.mine.importer.undo(report->undo));
  CHECK(fork.mine.held(fork.company) == before);
  CHECK(fork.mine.relationOf(fork.file) == Relation::forked);
  const auto added =
      fork.mine.take(fork.mine.write("b.jindan", app::writeCase(sample("precision-mould"), questionnaire())));
  REQUIRE(added);
  REQUIRE(fork.mine.importer.undo(added->undo));
  CHECK(fork.mine.own.workspace->companyCount().value() == 1);
  CHECK(fork.mine.take(fork.mine.path("b.jindan"))->restored == 1);
  CHECK(fork.mine.own.workspace->companyCount().value() == 2);
}

TEST_CASE("What was changed after an import is not undone") {
  const Fork fork;
  const auto report = fork.mine.take(fork.file, ForkChoice::takeTheirs);
  REQUIRE(report);
  fork.mine.answer(fork.visit, anyQuestion, 4);
  const auto undone = fork.mine.importer.undo(report->undo);
  REQUIRE_FALSE(undone);
  CHECK(undone.error().code == ErrorCode::changedElsewhere);
  CHECK(fork.mine.held(fork.company).assessments[1].answers[0].said == Said::level(*Level::from(4)));
}

TEST_CASE("Many cases travel in one file, locked or not, and one fault keeps all of them out") {
  for (const std::string password : {"", "열쇠 1"}) {
    const Laptop mine;
    std::vector<Uuid> companies;
    for (const char* name : sampleNames) {
      REQUIRE(mine.take(mine.write("one.jindan", app::writeCase(sample(name), questionnaire()))));
      companies.push_back(*sample(name).company.id);
    }
    const std::string file = mine.path("many.jindan");
    REQUIRE(mine.tryExport(companies, file, password));
    const Laptop theirs;
    REQUIRE(theirs.take(file, ForkChoice::stop, password)->added == companies.size());
    for (const Uuid& company : companies)
      CHECK(theirs.held(company) == mine.held(company));
    const std::string back = theirs.path("back.jindan");
    REQUIRE(theirs.tryExport(companies, back, password));
    if (!password.empty()) {
      CHECK(theirs.take(file).error().code == ErrorCode::passwordNeeded);
      continue;
    }
    CHECK(bytesOf(back) == bytesOf(file));
    std::string broken = bytesOf(file);
    broken.replace(broken.rfind("\"employees\":"), 13, "\"employees\":x");
    const Laptop third;
    CHECK(third.take(third.write("broken.jindan", broken)).error().code == ErrorCode::badInput);
    CHECK(third.own.workspace->companyCount().value() == 0);
    const std::string whole = bytesOf(file);
    const auto half = third.take(third.write("half.jindan", whole.substr(0, whole.rfind('\n', whole.size() - 2) + 1)));
    REQUIRE_FALSE(half);
    CHECK(half.error().faults.at(0).code == FaultCode::missing);
    CHECK(half.error().faults.at(0).pointer == "/cases/3");
    CHECK(third.own.workspace->companyCount().value() == 0);
  }
}

TEST_CASE("Hostile files are told and change nothing") {
  const Laptop mine;
  const std::string visit =
      R"({"format":"jindan-case","version":1,"company":{"name":"x","industry":"C24","region":"KR-26","employees":4},)"
      R"("assessments":[{"date":"2026-01-02","questionnaire":")" +
      questionnaire().reference() + R"(","answers":[)";
  std::string many = visit;
  for (int i = 0; i < 400'000; ++i)
    many += R"({"question":"x"},)";
  many += "{}]}]}";
  const auto tooMany = mine.take(mine.write("answers.json", many));
  REQUIRE_FALSE(tooMany);
  CHECK(tooMany.error().faults.at(0).code == FaultCode::tooLarge);
  CHECK(tooMany.error().faults.size() == 1);
  const auto huge = mine.take(mine.write("huge.json", visit + std::string(17'000'000, ' ')));
  REQUIRE_FALSE(huge);
  CHECK(huge.error().faults.at(0).code == FaultCode::tooLarge);
  const auto deep = mine.take(mine.write("deep.json", std::string(100'000, '[')));
  REQUIRE_FALSE(deep);
  CHECK(deep.error().faults.at(0).code == FaultCode::tooDeep);
  CHECK_FALSE(mine.take(mine.write("empty.jindan", "")));
  CHECK_FALSE(mine.take(mine.write("head.jindan", R"({"format":"jindan-cases","version":1,"cases":2})")));
  CHECK(mine.own.workspace->companyCount().value() == 0);
}

TEST_CASE("A long name is a name") {
  const Laptop mine;
  Case theCase = sample("precision-mould");
  theCase.company.name.clear();
  for (int i = 0; i < 300; ++i)
    theCase.company.name += "가";
  REQUIRE(mine.take(mine.write("long.jindan", app::writeCase(theCase, questionnaire()))));
  CHECK(mine.held(*theCase.company.id).company.name == theCase.company.name);
}

TEST_CASE("A visit or company that stands in a file twice is a fault") {
  const Laptop mine;
  Case theCase = sample("two-visits");
  theCase.assessments.push_back(theCase.assessments[0]);
  const auto twice = mine.take(mine.write("twice.jindan", app::writeCase(theCase, questionnaire())));
  REQUIRE_FALSE(twice);
  CHECK(twice.error().faults.at(0).pointer == "/assessments/2/id");
  const std::string line = app::caseJson(sample("two-visits"), questionnaire()).dump() + "\n";
  const auto both = mine.take(mine.write("both.jindan", R"({"format":"jindan-cases","version":1,"cases":2})"
                                                        "\n" +
                                                            line + line));
  REQUIRE_FALSE(both);
  CHECK(both.error().faults.at(0).pointer == "/cases/1/company/id");
}

TEST_CASE("Ids of another company's visits are not taken over") {
  const Laptop mine;
  REQUIRE(mine.take(mine.write("a.jindan", app::writeCase(sample("two-visits"), questionnaire()))));
  Case other = sample("two-visits");
  other.company.id = Uuid("00000000-0000-4000-8000-000000000001");
  const std::string file = mine.write("b.jindan", app::writeCase(other, questionnaire()));
  REQUIRE(mine.take(file)->added == 1);
  CHECK(mine.take(file)->present == 1);
  CHECK(mine.held(*other.company.id).assessments.size() == 2);
  CHECK(mine.held(*sample("two-visits").company.id).assessments.size() == 2);
}

TEST_CASE("States have names that nothing else has") {
  CHECK(app::isStateName("1-0123456789abcdef0123456789abcdef"));
  for (const char* wrong : {"", "-", "0-0123456789abcdef0123456789abcdef", "1-0123456789ABCDEF0123456789abcdef",
                            "1-0123456789abcdef0123456789abcde", "x-0123456789abcdef0123456789abcdef",
                            "99999999999-0123456789abcdef0123456789abcdef"})
    CHECK_FALSE(app::isStateName(wrong));
}

}  // namespace jindan::test
