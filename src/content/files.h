// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace jindan::content {

/// A pack file and the schema it must obey, both below the data folder.
struct PackFile {
  std::string_view path;
  std::string_view schema;
};

namespace files {
inline constexpr PackFile questionnaire{"questionnaire/sme-ai-readiness.json", "questionnaire"};
inline constexpr PackFile advice{"questionnaire/advice.json", "advice"};
inline constexpr PackFile levelAdvice{"questionnaire/level-advice.json", "level-advice"};
inline constexpr PackFile contradictionQuestions{"questionnaire/contradiction-questions.json",
                                                 "contradiction-questions"};
inline constexpr PackFile method{"method/method.json", "method"};
inline constexpr PackFile industries{"reference/industries.json", "industries"};
inline constexpr PackFile regions{"reference/regions.json", "regions"};
inline constexpr PackFile comparisons{"benchmarks/comparisons.json", "comparisons"};
inline constexpr PackFile money{"money/defaults.json", "money-defaults"};
inline constexpr PackFile staffing{"staffing/options.json", "staffing"};
inline constexpr PackFile programmes{"programmes/kr-2026.json", "programmes"};
inline constexpr PackFile checkFindings{"filecheck/findings.json", "check-findings"};
inline constexpr PackFile checkProposals{"filecheck/proposals.json", "check-proposals"};
inline constexpr PackFile useCases{"use-cases/use-cases.json", "use-cases"};
inline constexpr PackFile actions{"actions/actions.json", "actions"};
inline constexpr PackFile planning{"actions/planning.json", "planning"};

/// What report, command line and window say, by what it is about; no key may stand in two of them.
inline constexpr std::array<PackFile, 18> phrases{{{"texts/errors.json", "phrases"},
                                                   {"texts/lock.json", "phrases"},
                                                   {"texts/safekeeping.json", "phrases"},
                                                   {"texts/command-line.json", "phrases"},
                                                   {"texts/result.json", "phrases"},
                                                   {"texts/comparison.json", "phrases"},
                                                   {"texts/what-if.json", "phrases"},
                                                   {"texts/visits.json", "phrases"},
                                                   {"texts/report.json", "phrases"},
                                                   {"texts/tables.json", "phrases"},
                                                   {"texts/export.json", "phrases"},
                                                   {"texts/check.json", "phrases"},
                                                   {"texts/fit.json", "phrases"},
                                                   {"texts/plan.json", "phrases"},
                                                   {"texts/money.json", "phrases"},
                                                   {"texts/exchange.json", "phrases"},
                                                   {"texts/portfolio.json", "phrases"},
                                                   {"texts/programmes.json", "phrases"}}};

/// The benchmark pack; the observations refer to the others.
inline constexpr std::array<PackFile, 8> benchmarks{{{"benchmarks/pack.json", "benchmarks-pack"},
                                                     {"benchmarks/indicators.json", "indicators"},
                                                     {"benchmarks/surveys.json", "surveys"},
                                                     {"benchmarks/bases.json", "bases"},
                                                     {"benchmarks/notes.json", "notes"},
                                                     {"benchmarks/size-definitions.json", "size-definitions"},
                                                     {"benchmarks/vocabulary.json", "vocabulary"},
                                                     {"benchmarks/observations.json", "observations"}}};
}  // namespace files

}  // namespace jindan::content
