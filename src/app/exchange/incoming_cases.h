// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/exchange/case_file.h"

namespace jindan::app {

/// Is this a spreadsheet with answers, by the end of its name?
[[nodiscard]] bool isSheetFile(const std::string& path);

/// The cases of several files, one file after another; the files stay as they were when they were opened.
class IncomingCases {
 public:
  /// What CaseFile::open says. The content must outlive the cases.
  [[nodiscard]] Result<void> addFile(const std::string& path, const content::Content& content, const Secret& password);
  /// Cases that were read already, as those of a spreadsheet.
  void addCases(const std::string& path, std::vector<Case> cases);

  /// The next case; nothing after the last one of the last file.
  [[nodiscard]] Result<std::optional<Case>> next();
  [[nodiscard]] Result<void> rewind();
  [[nodiscard]] std::size_t count() const;
  /// The file that the last case came from, or a failure.
  [[nodiscard]] const std::string& path() const;

 private:
  /// A file that is read as it goes, or cases that are there.
  struct Item {
    std::string path;
    std::optional<CaseFile> file;
    std::vector<Case> cases;
    std::size_t given = 0;
  };

  std::vector<Item> items_;
  std::size_t place_ = 0;
};

}  // namespace jindan::app
