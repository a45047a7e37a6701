// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "content/content.h"
#include "content/files.h"

namespace jindan::content {

/// Reads pack files below one folder and collects what is wrong with each.
class PackReader {
 public:
  enum class Schemas { skip, check };
  PackReader(std::string directory, Schemas schemas) : directory_(std::move(directory)), schemas_(schemas) {}

  /// The document, an empty object when it cannot be had; why not is then in errors().
  nlohmann::json read(const PackFile& file);
  /// Adds the faults found while the file's document was converted.
  void report(const PackFile& file, std::vector<Fault> faults);

  [[nodiscard]] bool ok() const { return errors_.empty(); }
  [[nodiscard]] ContentErrors takeErrors() { return std::move(errors_); }

 private:
  [[nodiscard]] std::string pathOf(const PackFile& file) const { return directory_ + "/" + std::string(file.path); }

  std::string directory_;
  Schemas schemas_;
  ContentErrors errors_;
};

}  // namespace jindan::content
