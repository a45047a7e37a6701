// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/filecheck/file_check.h"
#include "domain/filecheck/proposals.h"
#include "domain/narrative/narrator.h"

namespace jindan {

/// A file in a few sentences.
struct FileVerdict {
  std::string state;       ///< rows, blanks, interval
  std::string outcome;     ///< what it holds to learn from
  std::string conclusion;  ///< can it be used, and what comes first
  Severity worst = Severity::info;
  bool isClean = true;  ///< nothing but remarks was found
};

/// A finding, ready to be shown.
struct FindingText {
  Severity severity = Severity::info;
  std::string badge;     ///< "주의"
  std::string title;     ///< "빈칸"
  std::string sentence;  ///< with column and count
  std::string lines;     ///< "처음 보이는 줄: 12, 57"; may be empty
  std::string why;
  std::string action;
};

/// One of the five scores.
struct QualityText {
  std::string title;
  std::string meaning;
  std::string value;  ///< "94"; "–" when not judged
  std::optional<double> score;
};

/// A column in one row of a table.
struct ColumnText {
  std::string name;
  std::string type;
  std::string missing;   ///< "0", "12 (3%)"
  std::string distinct;  ///< "약 1,021"
  std::string low;       ///< smallest number, or empty
  std::string middle;    ///< median
  std::string high;
  std::string note;  ///< unit, "값이 늘 같음"; may be empty
};

/// A level that files show, beside the answer.
struct ShownLevelText {
  Index question = 0;
  Standing standing = Standing::unanswered;
  std::string title;     ///< short title of the question
  std::string shown;     ///< the level and what it means; or that no more than it is possible
  std::string reason;    ///< what was seen in the files
  std::string standsBy;  ///< how that stands beside the answer
  std::string ask;       ///< what no file can show
  bool accepted = false;
};

/// Tells what a file check found, in one language. The narrator's sources must name the rules of file checks. Names of
/// files and columns come out as one line without control characters.
class CheckWords {
 public:
  explicit CheckWords(const Narrator& narrator) : narrator_(narrator), rules_(*narrator.sources().fileChecks) {}

  /// The whole check in one sentence; for a single file its conclusion.
  [[nodiscard]] std::string verdict(const FileCheck& check) const;
  [[nodiscard]] FileVerdict verdict(const FileProfile& file) const;
  /// Last part of the path, with the sheet of a workbook.
  [[nodiscard]] std::string fileName(const FileProfile& file) const;
  /// Size, encoding, period, parts in one line.
  [[nodiscard]] std::string facts(const FileProfile& file) const;
  [[nodiscard]] FindingText finding(const FileProfile& file, const DataFinding& finding) const;
  [[nodiscard]] std::vector<QualityText> scores(const FileProfile& file) const;
  [[nodiscard]] ColumnText column(const FileProfile& file, const ColumnProfile& column) const;
  /// "a.csv의 lot 97%를 b.csv의 lot에서 찾았습니다."
  [[nodiscard]] std::string link(const LinkProfile& link) const;
  [[nodiscard]] ShownLevelText shown(const ShownLevel& shown) const;
  /// What is noted with an answer that takes a level over.
  [[nodiscard]] std::string note(const ShownLevel& shown) const;

 private:
  [[nodiscard]] std::string say(std::string_view key, const Arguments& arguments = {}) const {
    return narrator_.say(key, arguments);
  }
  [[nodiscard]] std::string text(const LocalizedText& localized) const { return localized.in(narrator_.language()); }
  [[nodiscard]] std::string state(const FileProfile& file) const;
  [[nodiscard]] std::string outcome(const FileProfile& file) const;
  [[nodiscard]] std::string percent(double share) const;
  [[nodiscard]] std::string duration(double seconds) const;
  [[nodiscard]] std::string name(std::string_view column) const;
  [[nodiscard]] std::string reason(const ShownLevel& shown) const;

  Narrator narrator_;
  const FileCheckRules& rules_;
};

}  // namespace jindan
