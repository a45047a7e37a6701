// SPDX-License-Identifier: Apache-2.0
// Any sequence of answers against a model in memory, and what other programs see of it.
#include <rapidcheck.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

#include "storage/workspace_fixture.h"

using namespace jindan;
using namespace jindan::test;

namespace {

bool same(const StoredAnswer& a, const StoredAnswer& b) {
  return a.question == b.question && a.revision == b.revision && a.savedAt == b.savedAt && a.answer == b.answer;
}

bool same(const std::vector<StoredAnswer>& a, const std::vector<StoredAnswer>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) { return same(x, y); });
}

Answer anyAnswer() {
  Answer answer;
  const int said = *rc::gen::inRange(-2, 6);
  if (said == -2) answer.said = Said::notApplicable();
  if (said == -1) answer.said = Said::dontKnow();
  if (said > 0) answer.said = Said::level(*Level::from(said));
  answer.seen = Level::from(*rc::gen::inRange(0, 6));
  answer.evidence = static_cast<Evidence>(*rc::gen::inRange(0, 3));
  if (*rc::gen::arbitrary<bool>()) answer.number = static_cast<double>(*rc::gen::inRange(0, 1000)) / 7.0;
  answer.note = *rc::gen::arbitrary<std::string>();
  if (*rc::gen::arbitrary<bool>()) answer.seconds = static_cast<double>(*rc::gen::inRange(0, 1000)) / 3.0;
  answer.target = Level::from(*rc::gen::inRange(0, 6));
  answer.extra = *rc::gen::element<std::string>("", R"({"a":[1,2]})");
  return answer;
}

}  // namespace

TEST_CASE("any sequence of answers leaves what a model in memory holds, history included") {
  WorkspaceFixture fixture;
  const Uuid company = fixture.addCompany("가");
  CHECK(rc::check([&] {
    std::map<QuestionId, std::vector<StoredAnswer>> model;
    const Uuid visit = fixture.addVisit(company, "2026-01-01");
    const int n = *rc::gen::inRange(0, 20);
    for (int i = 0; i < n; ++i) {
      const QuestionId question(*rc::gen::element<std::string>("q1", "q2", "q3"));
      const Answer answer = anyAnswer();
      const auto saved = saveAnswer(*fixture.workspace, visit, question, answer);
      RC_ASSERT(saved.has_value());
      auto& history = model[question];
      history.push_back({question, static_cast<Revision>(history.size() + 1), saved->savedAt, answer});
      RC_ASSERT(same(*saved, history.back()));
    }
    std::vector<StoredAnswer> current;
    for (const auto& [question, history] : model) {
      RC_ASSERT(same(*fixture.workspace->history(visit, question), history));
      current.push_back(history.back());
    }
    RC_ASSERT(same(fixture.workspace->visit(visit)->answers, current));
  }));
}

TEST_CASE("the history of a question without an answer is empty") {
  WorkspaceFixture fixture;
  const Uuid visit = fixture.addVisit(fixture.addCompany("가"), "2026-01-01");
  CHECK(fixture.workspace->history(visit, QuestionId("q"))->empty());
}

TEST_CASE("the history of an answer from another laptop goes on from its revision") {
  WorkspaceFixture fixture;
  const StoredAnswer brought{QuestionId("q"), 5, "2026-01-02T03:04:05Z", answerWith(2)};
  const auto visit = fixture.workspace->addVisit(fixture.addCompany("가"), WorkspaceFixture::headOn("2026-01-02"),
                                                 {brought}, std::nullopt);
  CHECK(saveAnswer(*fixture.workspace, visit->id, brought.question, answerWith(3))->revision == 6);
  CHECK(fixture.workspace->history(visit->id, brought.question)->size() == 2);
}

TEST_CASE("a second program sees an answer as soon as it is saved") {
  WorkspaceFixture fixture;
  const auto other = fixture.open();
  const Uuid visit = fixture.addVisit(fixture.addCompany("가"), "2026-01-01");
  for (int level = 1; level <= 5; ++level) {
    REQUIRE(saveAnswer(*fixture.workspace, visit, QuestionId("q"), answerWith(level)));
    const auto seen = other->visit(visit);
    REQUIRE(seen);
    CHECK(seen->answers.at(0).answer == answerWith(level));
  }
}

TEST_CASE("several programs writing at once wait for one another and lose nothing") {
  WorkspaceFixture fixture;
  const Uuid visit = fixture.addVisit(fixture.addCompany("가"), "2026-01-01");
  constexpr int each = 25;
  std::vector<std::unique_ptr<storage::SqliteWorkspace>> programs;
  for (int i = 0; i < 3; ++i)
    programs.push_back(fixture.open());
  std::vector<std::thread> threads;
  std::atomic<int> failures = 0;
  for (const auto& program : programs) {
    threads.emplace_back([&] {
      for (int i = 0; i < each; ++i)
        if (!saveAnswer(*program, visit, QuestionId("q"), answerWith(1 + i % 5))) ++failures;
    });
  }
  for (std::thread& thread : threads)
    thread.join();
  CHECK(failures == 0);
  CHECK(fixture.workspace->history(visit, QuestionId("q"))->size() == 3 * each);
}

TEST_CASE("an answer that is not what was expected is left alone, and the others with it") {
  WorkspaceFixture fixture;
  const Uuid visit = fixture.addVisit(fixture.addCompany("가"), "2026-01-01");
  const QuestionId first("q1");
  const QuestionId second("q2");
  REQUIRE(fixture.workspace->saveAnswers(visit, {{first, answerWith(1), 0}, {second, answerWith(2), 0}}));
  const auto stale = fixture.workspace->saveAnswers(visit, {{first, answerWith(5), 1}, {second, answerWith(5), 0}});
  REQUIRE_FALSE(stale);
  CHECK(stale.error().code == ErrorCode::changedElsewhere);
  CHECK(stale.error().subject == "q2");
  CHECK(fixture.workspace->visit(visit)->answers.at(0).answer == answerWith(1));
  CHECK(fixture.workspace->history(visit, first)->size() == 1);
  const auto fresh = fixture.workspace->saveAnswers(visit, {{first, answerWith(5), 1}, {second, answerWith(4), 1}});
  REQUIRE(fresh);
  CHECK(fresh->at(0).revision == 2);
  CHECK(fresh->at(1).answer == answerWith(4));
}
