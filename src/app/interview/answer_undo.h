// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "domain/assessment/answer.h"
#include "domain/questionnaire/questionnaire.h"

namespace jindan::app {

/// What one step did to the answer of one question.
struct AnswerStep {
  Index question = 0;
  Answer before;
  Answer after;
};

/// The steps of a sitting, to go back and forth through. A new step forgets those that were undone.
class AnswerUndo {
 public:
  void push(AnswerStep step) {
    steps_.resize(done_);
    steps_.push_back(std::move(step));
    ++done_;
  }
  [[nodiscard]] bool canUndo() const { return done_ > 0; }
  [[nodiscard]] bool canRedo() const { return done_ < steps_.size(); }
  /// The step to take back. Only when canUndo().
  [[nodiscard]] const AnswerStep& undo() { return steps_.at(--done_); }
  /// The step to take again. Only when canRedo().
  [[nodiscard]] const AnswerStep& redo() { return steps_.at(done_++); }
  void clear() {
    steps_.clear();
    done_ = 0;
  }

 private:
  std::vector<AnswerStep> steps_;
  std::size_t done_ = 0;
};

}  // namespace jindan::app
