// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/assessment/assessment.h"
#include "domain/filecheck/check_rules.h"
#include "domain/filecheck/file_check.h"

namespace jindan {

/// What a rule about levels asks of a file; nothing where the file has no such thing.
[[nodiscard]] std::optional<double> measureFile(FileMeasure measure, const FileProfile& file,
                                                std::span<const LinkProfile> links, const CheckReference& reference);

/// Fills findings and scores of every file, proposals and limits of the check. What the files show never goes beyond
/// what they leave possible.
void judgeCheck(FileCheck& check, const FileCheckRules& rules, const Questionnaire& questionnaire);

/// How a level that files show stands beside the answer.
enum class Standing {
  unanswered,  ///< no level was said or seen yet
  agrees,
  saidLess,     ///< the files show more than was said
  saidMore,     ///< more was said than these files can show; others may
  contradicts,  ///< more was said than the files leave possible
};

/// "unanswered", "agrees", "said_less", "said_more", "contradicts".
[[nodiscard]] std::string_view nameOf(Standing standing);

/// A question the files say something about, beside its answer.
struct ShownLevel {
  Index question = 0;
  std::optional<Level> said;    ///< the owner's level
  std::optional<Level> shown;   ///< what the files show; to be accepted
  std::optional<Level> atMost;  ///< what they leave possible
  Standing standing = Standing::unanswered;
  bool accepted = false;  ///< the level seen is the one shown, with the file as evidence
  std::vector<std::string> because;
  std::vector<std::string> files;
};

/// Every question a check says something about, in questionnaire order. Questions of another questionnaire and
/// answers "not applicable" are left out.
[[nodiscard]] std::vector<ShownLevel> compareWithAnswers(const FileCheck& check, const Questionnaire& questionnaire,
                                                         const Assessment& assessment);

}  // namespace jindan
