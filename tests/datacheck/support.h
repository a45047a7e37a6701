// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "datacheck/file_check.h"

namespace jindan::test {

/// A folder of its own, gone with it.
class DataFolder {
 public:
  DataFolder();
  ~DataFolder();
  DataFolder(const DataFolder&) = delete;
  DataFolder& operator=(const DataFolder&) = delete;

  [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }
  /// Writes a file and gives its path.
  std::string write(const std::string& name, std::string_view content) const;

 private:
  std::filesystem::path folder_;
};

/// The profile of one file; fails the test when there is none.
FileProfile profileOf(const std::string& path, const datacheck::CheckOptions& options = {});
FileProfile profileOfText(std::string_view content, const datacheck::CheckOptions& options = {});

/// The error a file is refused with; fails the test when it is not.
Error errorOf(const std::string& path);

const ColumnProfile& column(const FileProfile& profile, std::string_view name);

/// A text packed by gzip.
std::string gzipped(std::string_view text);

}  // namespace jindan::test
