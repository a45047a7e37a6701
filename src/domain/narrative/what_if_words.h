// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/narrative/narrator.h"

namespace jindan {

/// What an assumed result changes, ready to be shown beside the original.
struct WhatIfText {
  std::string scoreBefore;  ///< "39.3점"; "—" without a score
  std::string scoreAfter;
  std::string change;                    ///< "+12.6점", the difference of the two as shown; empty without both
  int direction = 0;                     ///< of the change: −1, 0, +1
  std::string stage;                     ///< what becomes of the stage, one sentence
  std::string inShort;                   ///< "39.3점 → 51.9점 (+12.6점) · 2단계 → 3단계"
  std::vector<std::string> obstacles;    ///< gates that no longer hold the company back, and those that now do
  std::vector<std::string> comparisons;  ///< survey figures beside which the company stands elsewhere
};

[[nodiscard]] WhatIfText describeWhatIf(const Narrator& narrator, const DiagnosedVisit& before,
                                        const DiagnosedVisit& after);

/// How the question of a what-if stands: words for one row.
struct AssumedQuestionText {
  std::string original;  ///< the level that counts, "2"; else "모름", "해당 없음", "답 없음"
  std::string state;     ///< "지금 2 → 가정 4"; not assumed: what it could bring, "+4.1점까지"; may be empty
  std::string sentence;  ///< what the shown level means
  std::string target;    ///< "남긴 목표 4"; empty without one
  std::string spoken;    ///< the whole of it for a screen reader
  bool isObstacle = false;  ///< a gate that holds the stage down as things are assumed
};

[[nodiscard]] AssumedQuestionText describeAssumed(const Narrator& narrator, const DiagnosedVisit& before,
                                                  const DiagnosedVisit& after, Index question);

}  // namespace jindan
