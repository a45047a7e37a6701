// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_set>

#include "app/exchange/byte_stream.h"
#include "app/exchange/secret.h"
#include "content/content.h"
#include "domain/assessment/assessment.h"

namespace jindan::app {

/// The cases of a file one after another, whatever it is: a case, many cases, either of them locked, or a report PDF.
/// Memory does not grow with their number.
class CaseFile {
 public:
  /// Beside what reading a case may say: `passwordNeeded`, `passwordWrong`. The content must outlive the file.
  [[nodiscard]] static Result<CaseFile> open(const std::string& path, const content::Content& content,
                                             const Secret& password);

  /// The next case, with ids for everything; nothing at the end. A wrong case ends the file: the fault's pointer starts
  /// with "/cases/N" in a file of many.
  [[nodiscard]] Result<std::optional<Case>> next();
  [[nodiscard]] Result<void> rewind();
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] bool holdsMany() const { return many_; }

 private:
  CaseFile(std::string path, const content::Content& content, std::unique_ptr<ByteReader> bytes)
      : path_(std::move(path)), content_(&content), bytes_(std::move(bytes)) {}
  [[nodiscard]] Result<void> readHead();
  [[nodiscard]] Result<std::optional<std::string>> nextLine(std::size_t most);
  [[nodiscard]] Result<std::string> everything();
  [[nodiscard]] Result<std::optional<Case>> atEnd();
  [[nodiscard]] Result<Case> parse(const std::string& text);
  [[nodiscard]] std::string pointer() const;

  std::string path_;
  const content::Content* content_;
  std::unique_ptr<ByteReader> bytes_;
  bool many_ = false;
  std::size_t count_ = 1;
  std::size_t place_ = 0;
  std::string buffer_;  ///< read and not yet used, from `used_` on
  std::size_t used_ = 0;
  std::unordered_set<std::string> seen_;  ///< companies so far
};

}  // namespace jindan::app
