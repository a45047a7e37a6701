// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/types/clock.h"
#include "domain/types/file_profile.h"
#include "domain/types/id.h"
#include "domain/types/level.h"

namespace jindan {

/// A level that the checked files show for a question; to be accepted by people, never entered by itself.
struct LevelProposal {
  QuestionId question;
  Level level = *Level::from(Level::lowest);
  std::vector<std::string> because;  ///< what it was read from, names as in the rules: "completeness", "span"
  std::vector<std::string> files;    ///< paths of the files that show it
  bool operator==(const LevelProposal&) const = default;
};

/// The most that a question can stand at when the files are looked at, whatever was said.
struct LevelLimit {
  QuestionId question;
  Level atMost = *Level::from(Level::lowest);
  std::vector<std::string> because;
  std::vector<std::string> files;
  bool operator==(const LevelLimit&) const = default;
};

/// One check of some files: the summary that is kept with a visit. The files themselves are not.
struct FileCheck {
  Uuid id;              ///< empty until it is kept with a visit
  Timestamp checkedAt;  ///< empty until then
  std::vector<FileProfile> files;
  std::vector<LinkProfile> links;
  std::vector<LevelProposal> proposals;  ///< in questionnaire order, a question once
  std::vector<LevelLimit> limits;        ///< in questionnaire order, a question once
  std::string extra;                     ///< unknown fields of the file, kept as JSON
  bool operator==(const FileCheck&) const = default;
};

}  // namespace jindan
