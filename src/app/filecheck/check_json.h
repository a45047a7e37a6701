// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "domain/filecheck/file_check.h"
#include "domain/filecheck/proposals.h"
#include "domain/planning/collection_plan.h"
#include "domain/questionnaire/questionnaire.h"
#include "domain/types/result.h"

namespace jindan::content {
class Node;
}

namespace jindan::app {

inline constexpr std::string_view checkFileFormat = "jindan-check";
inline constexpr int checkFileVersion = 1;

/// A check as "jindan-check" version 1: the same check gives the same bytes. Id and time stand in it only when it is
/// kept with a visit. What is no UTF-8 in names and paths is replaced.
[[nodiscard]] std::string writeCheck(const FileCheck& check);
/// What is known beside the files, to stand behind the check.
struct CheckContext {
  const Questionnaire& questionnaire;
  const UseCaseFindings* uses = nullptr;            ///< which AI uses fit, and what to collect
  const std::vector<ShownLevel>* beside = nullptr;  ///< how what the files show stands beside the answers of a visit
};
/// The same with "use_cases", "collection_plan" and "answers", those of them that are known.
[[nodiscard]] std::string writeCheck(const FileCheck& check, const CheckContext& context);
[[nodiscard]] nlohmann::ordered_json checkJson(const FileCheck& check);

/// Reads one back; a wrong one is refused whole with every fault. Fields of the check we do not know are kept.
[[nodiscard]] Result<FileCheck> readCheck(std::string_view bytes, const std::string& subject,
                                          const Questionnaire& questionnaire);
/// The same inside a larger document, whose faults it adds to.
[[nodiscard]] FileCheck readCheckNode(const content::Node& node, const Questionnaire& questionnaire);

}  // namespace jindan::app
