// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace jindan::app {

inline constexpr std::string_view caseFormat = "jindan-case";
inline constexpr int caseVersion = 1;
inline constexpr std::string_view casesFormat = "jindan-cases";
inline constexpr int casesVersion = 1;
inline constexpr std::string_view resultFormat = "jindan-result";
inline constexpr int resultVersion = 1;
inline constexpr std::string_view moneyFormat = "jindan-money";
inline constexpr int moneyVersion = 1;

/// Names of the fields of a case file, said once for reader and writer.
namespace field {
inline constexpr std::string_view format = "format";
inline constexpr std::string_view version = "version";
inline constexpr std::string_view company = "company";
inline constexpr std::string_view assessments = "assessments";
inline constexpr std::string_view id = "id";
inline constexpr std::string_view name = "name";
inline constexpr std::string_view industry = "industry";
inline constexpr std::string_view region = "region";
inline constexpr std::string_view employees = "employees";
inline constexpr std::string_view annualSales = "annual_sales_krw";
inline constexpr std::string_view date = "date";
inline constexpr std::string_view questionnaire = "questionnaire";
inline constexpr std::string_view mode = "mode";
inline constexpr std::string_view full = "full";
inline constexpr std::string_view quick = "quick";
inline constexpr std::string_view assessor = "assessor";
inline constexpr std::string_view respondent = "respondent";
inline constexpr std::string_view weights = "weights";
inline constexpr std::string_view answers = "answers";
inline constexpr std::string_view money = "money";
inline constexpr std::string_view question = "question";
inline constexpr std::string_view said = "said";
inline constexpr std::string_view seen = "seen";
inline constexpr std::string_view evidence = "evidence";
inline constexpr std::string_view number = "number";
inline constexpr std::string_view note = "note";
inline constexpr std::string_view seconds = "seconds";
inline constexpr std::string_view target = "target";
inline constexpr std::string_view consultant = "consultant";
inline constexpr std::string_view checks = "checks";
inline constexpr std::string_view plan = "plan";
inline constexpr std::string_view budget = "budget_krw";
inline constexpr std::string_view months = "months";
inline constexpr std::string_view done = "done";
inline constexpr std::string_view aim = "aim";
inline constexpr std::string_view score = "score";
inline constexpr std::string_view nextStage = "next_stage";
inline constexpr std::string_view finished = "finished";
inline constexpr std::string_view history = "history";
inline constexpr std::string_view cases = "cases";
inline constexpr std::string_view dontKnow = "dont_know";
inline constexpr std::string_view notApplicable = "not_applicable";
}  // namespace field

}  // namespace jindan::app
