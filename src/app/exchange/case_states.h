// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/questionnaire/questionnaire.h"

namespace jindan::app {

// A state of a case is named "N-hash": the hash of its content, and a number above that of every state before it, so
// that a case that is changed and changed back is not taken for its former self. See docs/decisions/0018.

/// Longer histories lose their oldest states when they are written; a file with more is refused.
inline constexpr std::size_t mostStates = 1000;
inline constexpr std::size_t keptStates = 200;

[[nodiscard]] bool isStateName(std::string_view text);

/// Hash of what the case says: without its history, and whatever the order of its visits.
[[nodiscard]] std::string contentHash(const Case& theCase, const Questionnaire& questionnaire);

/// The history with the present state of the case at its end: the last one if nothing has changed since, else a new
/// one.
[[nodiscard]] std::vector<std::string> historyUpTo(const std::vector<std::string>& history, const std::string& hash);

/// Both histories as one that ends with `last`; a state stands in it once.
[[nodiscard]] std::vector<std::string> joined(const std::vector<std::string>& first,
                                              const std::vector<std::string>& last);

/// Gives company, visits and checks that have no id one that follows from what they say: the same content read again
/// gets the same ids, on every laptop. A check without a time gets the day of its visit.
void giveIds(Case& theCase, const Questionnaire& questionnaire);

/// An id that follows from two others.
[[nodiscard]] Uuid derivedId(const Uuid& owner, const std::string& part);

}  // namespace jindan::app
