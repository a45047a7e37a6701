// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/narrative/narrator.h"
#include "domain/planning/action.h"
#include "domain/planning/programme_changes.h"

namespace jindan {

/// One field of a programme, ready to be shown.
struct ProgrammeFieldText {
  std::string title;
  std::string value;   ///< "–" when the pack says nothing
  std::string before;  ///< of a changed field: what it was
};

/// Tells programmes and what changes among them. Narrator and catalogue must outlive it.
class ProgrammeWords {
 public:
  ProgrammeWords(const Narrator& narrator, const ActionCatalogue& catalogue)
      : narrator_(narrator), catalogue_(catalogue) {}

  [[nodiscard]] std::string name(const Programme& programme) const;
  [[nodiscard]] std::string kind(const Programme& programme) const;
  /// "출처 2026년 3월", or that no date is known; a warning when it is older than a year by then.
  [[nodiscard]] std::string source(const Programme& programme, bool isStale) const;
  [[nodiscard]] std::string value(const Programme& programme, ProgrammeField field) const;
  /// Every field the pack says something about.
  [[nodiscard]] std::vector<ProgrammeFieldText> card(const Programme& programme) const;
  [[nodiscard]] std::vector<ProgrammeFieldText> differences(const Programme& before, const Programme& after,
                                                            const std::vector<ProgrammeField>& fields) const;
  /// How many are new, changed and gone, in one sentence.
  [[nodiscard]] std::string summary(const ProgrammeChanges& changes) const;
  /// The steps of the catalogue that name a programme the new pack no longer has; empty when there are none.
  [[nodiscard]] std::string lostSteps(const Programme& removed) const;
  /// Title, id and date of the pack in one line.
  [[nodiscard]] std::string packLine(const ProgrammePackFacts& facts) const;

 private:
  [[nodiscard]] std::string say(std::string_view key, const Arguments& arguments = {}) const {
    return narrator_.say(key, arguments);
  }
  [[nodiscard]] std::string localized(const LocalizedText& text) const { return text.in(narrator_.language()); }
  [[nodiscard]] std::string textOf(const Programme& programme, ProgrammeField field) const;
  [[nodiscard]] std::string listOf(const Programme& programme, ProgrammeField field) const;
  [[nodiscard]] std::string won(const std::optional<Won>& amount) const;
  [[nodiscard]] std::string pillarTitle(const std::string& id) const;
  [[nodiscard]] std::string actionName(const std::string& id) const;

  const Narrator& narrator_;
  const ActionCatalogue& catalogue_;
};

}  // namespace jindan
