// SPDX-License-Identifier: Apache-2.0
// A copy of the data folder that a test may damage.
#pragma once

#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

#include "content/content.h"

namespace jindan::test {

inline const std::string shippedData = JINDAN_SOURCE_DIR "/data";

inline std::string bytesOf(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw std::runtime_error("no file " + file.string());
  return {std::istreambuf_iterator<char>(stream), {}};
}

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

/// A folder of a test's own, gone at its end.
class OwnFolder {
 public:
  OwnFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "jindan-content-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = pattern;
  }
  ~OwnFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  OwnFolder(const OwnFolder&) = delete;
  OwnFolder& operator=(const OwnFolder&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

class DataCopy {
 public:
  DataCopy() { std::filesystem::copy(shippedData, folder_.path(), std::filesystem::copy_options::recursive); }

  [[nodiscard]] std::string directory() const { return folder_.path().string(); }
  [[nodiscard]] std::filesystem::path file(const std::string& name) const { return folder_.path() / name; }

  /// Rewrites a pack after `edit` had its way with it.
  void edit(const std::string& name, const std::function<void(nlohmann::ordered_json&)>& edit) const {
    auto document = nlohmann::ordered_json::parse(bytesOf(file(name)));
    edit(document);
    writeBytes(file(name), document.dump(2));
  }

 private:
  OwnFolder folder_;
};

/// Does the list hold this fault of this file?
inline bool hasFault(const content::ContentErrors& errors, const std::string& file, const std::string& pointer,
                     FaultCode code) {
  return std::any_of(errors.begin(), errors.end(), [&](const Error& error) {
    return error.code == ErrorCode::badInput && error.subject.ends_with(file) &&
           std::any_of(error.faults.begin(), error.faults.end(),
                       [&](const Fault& fault) { return fault.pointer == pointer && fault.code == code; });
  });
}

/// Everything in the list, for the message of a failed test.
inline std::string listed(const content::ContentErrors& errors) {
  std::string text;
  for (const Error& error : errors) {
    text += error.subject + " " + error.detail + "\n";
    for (const Fault& fault : error.faults) {
      text += "  " + fault.pointer + " code " + std::to_string(static_cast<int>(fault.code)) + " found " + fault.found +
              " allowed " + fault.allowed + "\n";
    }
  }
  return text;
}

}  // namespace jindan::test
