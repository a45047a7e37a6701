// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/types/level.h"

namespace jindan {

/// What the owner said: nothing yet, a level, "don't know" or "not applicable".
class Said {
 public:
  constexpr Said() = default;
  static constexpr Said level(Level level) { return Said(level.value()); }
  static constexpr Said dontKnow() { return Said(dontKnowMark); }
  static constexpr Said notApplicable() { return Said(notApplicableMark); }

  [[nodiscard]] constexpr std::optional<Level> level() const { return Level::from(mark_); }
  [[nodiscard]] constexpr bool isDontKnow() const { return mark_ == dontKnowMark; }
  [[nodiscard]] constexpr bool isNotApplicable() const { return mark_ == notApplicableMark; }
  [[nodiscard]] constexpr bool isUnanswered() const { return mark_ == unansweredMark; }
  constexpr bool operator==(const Said&) const = default;

 private:
  static constexpr signed char unansweredMark = 0;
  static constexpr signed char dontKnowMark = -1;
  static constexpr signed char notApplicableMark = -2;
  explicit constexpr Said(int mark) : mark_(static_cast<signed char>(mark)) {}
  signed char mark_ = unansweredMark;
};

enum class Evidence { saidOnly = 0, seenOnSite = 1, kept = 2 };

struct Answer {
  Said said;
  std::optional<Level> seen;  ///< the consultant's level
  Evidence evidence = Evidence::saidOnly;
  std::optional<double> number;  ///< in the question's unit, ≥ 0
  std::string note;
  std::optional<double> seconds;  ///< time taken to answer, where recorded
  std::optional<Level> target;    ///< the level the company wants to reach, kept from a what-if
  std::string extra;              ///< fields of the file we do not know, kept as JSON for the way back

  /// The level that counts: seen where seen, else said.
  [[nodiscard]] std::optional<Level> verified() const { return seen ? seen : said.level(); }
  /// Is there anything in it at all?
  [[nodiscard]] bool isEmpty() const {
    return said.isUnanswered() && !seen && evidence == Evidence::saidOnly && !number && note.empty() && !seconds &&
           !target && extra.empty();
  }
  bool operator==(const Answer&) const = default;
};

}  // namespace jindan
