// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "domain/planning/programme.h"
#include "domain/questionnaire/questionnaire.h"

namespace jindan {

/// What a pack says of a programme, in the order in which it is told.
enum class ProgrammeField {
  name,
  operatedBy,
  kind,
  pays,
  pillars,
  sizes,
  industries,
  regions,
  prefersOutsideCapital,
  actions,
  maxAmount,
  amountNote,
  share,
  shareNote,
  duration,
  eligibility,
  window,
  budget,
  scale,
  note,
  url,
  sourceDate,
  confidence,
};
inline constexpr int programmeFieldCount = static_cast<int>(ProgrammeField::confidence) + 1;

/// Name of the field in packs.
[[nodiscard]] std::string_view nameOf(ProgrammeField field);

/// A programme that both packs have, and the fields in which they differ.
struct ChangedProgramme {
  Index before = 0;
  Index after = 0;
  std::vector<ProgrammeField> fields;
};

/// What becomes of the programmes when one pack takes the place of another. Places are those in their own pack.
struct ProgrammeChanges {
  std::vector<Index> added;
  std::vector<ChangedProgramme> changed;
  std::vector<Index> removed;
  [[nodiscard]] bool isNone() const { return added.empty() && changed.empty() && removed.empty(); }
};

/// The same programme is the one with the same id.
[[nodiscard]] ProgrammeChanges compareProgrammes(const std::vector<Programme>& before,
                                                 const std::vector<Programme>& after);

}  // namespace jindan
