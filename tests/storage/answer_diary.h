// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include "storage/care_fixture.h"

namespace jindan::test {

/// Numbered answers to five questions in turn, and which of them the workspace said it had saved.
class AnswerDiary {
 public:
  explicit AnswerDiary(Uuid visit, int first = 0) : visit_(std::move(visit)), next_(first), saved_(first) {}

  static Answer numbered(int number) {
    Answer answer = answerWith(1 + number % 5);
    answer.note = std::to_string(number);
    return answer;
  }
  static QuestionId questionOf(int number) { return QuestionId("q" + std::to_string(number % questions)); }

  /// One answer more; one that was not saved is tried again the next time.
  Result<void> save(Workspace& workspace) {
    const auto saved = saveAnswer(workspace, visit_, questionOf(next_), numbered(next_));
    if (!saved) return tl::unexpected(saved.error());
    saved_ = ++next_;
    return {};
  }

  /// Everything that was said to be saved is there, in its order and with its note; at most the answer on its way has
  /// been saved beyond that.
  void checkAgainst(const Workspace& workspace) const {
    int found = 0;
    for (int question = 0; question < questions; ++question) {
      const auto history = workspace.history(visit_, questionOf(question));
      REQUIRE(history);
      for (std::size_t i = 0; i < history->size(); ++i, ++found) {
        const int number = question + questions * static_cast<int>(i);
        CHECK(history->at(i).answer == numbered(number));
        CHECK(history->at(i).revision == static_cast<Revision>(i + 1));
      }
    }
    CHECK(found >= saved_);
    CHECK(found <= saved_ + 1);
  }
  [[nodiscard]] int saved() const { return saved_; }
  [[nodiscard]] const Uuid& visit() const { return visit_; }

 private:
  static constexpr int questions = 5;
  Uuid visit_;
  int next_;
  int saved_;
};

}  // namespace jindan::test
