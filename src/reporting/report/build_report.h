// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "domain/findings/visit_change.h"
#include "domain/narrative/narrator.h"
#include "domain/planning/collection_plan.h"
#include "domain/planning/money_plan.h"
#include "reporting/report/document.h"
#include "reporting/report/issuer.h"

namespace jindan::reporting {

/// "7F3A-92C1": the same for the same case, questionnaire and survey data.
[[nodiscard]] QString makeReportId(const std::string& caseJson, const Versions& versions);

/// The chapters that may be left out, in the report's order. The owner's page, the contents, the surveys behind the
/// figures and what made the report are always in it.
enum class Chapter { pillars, stage, comparisons, reasons, useCases, checks, money, change, answers, method };
inline constexpr std::array optionalChapters{Chapter::pillars, Chapter::stage,    Chapter::comparisons,
                                             Chapter::reasons, Chapter::useCases, Chapter::checks,
                                             Chapter::change,  Chapter::answers,  Chapter::method};
/// The phrase that is its title.
[[nodiscard]] std::string_view titleKey(Chapter chapter);

/// What a report has only when the case, or who hands it over, has it, and what is not wanted in it.
struct ReportParts {
  std::optional<VisitChange> change = {};        ///< since an earlier visit
  std::optional<UseCaseFindings> useCases = {};  ///< which AI uses fit, and what to collect
  std::optional<MoneyPlan> money = {};           ///< of the visit's own entries
  Issuer issuer = {};                            ///< at the foot of the first page; nothing when empty
  std::set<Chapter> leftOut = {};
};

/// Is there anything to show in it? Some chapters stand in a report only once the case has what they tell of.
[[nodiscard]] bool hasContent(Chapter chapter, const DiagnosedVisit& visit, const Narrator& narrator,
                              const ReportParts& parts);

/// A mark that differs when the same case looks different on paper for a reason its words do not show: another version
/// of the program, another logo.
[[nodiscard]] QString makeEdition(const Versions& versions, const ReportParts& parts);

/// The report in the narrator's language, on paper colours. The document does not refer to the visit afterwards.
[[nodiscard]] ReportDocument buildReport(const DiagnosedVisit& visit, const Narrator& narrator, const Fonts& fonts,
                                         const QString& reportId, const ReportParts& parts = {});

}  // namespace jindan::reporting
