// SPDX-License-Identifier: Apache-2.0
#include "datacheck/support.h"

#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <atomic>
#include <fstream>

#include "support/catch.h"

namespace jindan::test {

DataFolder::DataFolder() {
  static std::atomic<int> number = 0;
  folder_ = std::filesystem::temp_directory_path() /
            ("jindan-datacheck-" + std::to_string(::getpid()) + "-" + std::to_string(number++));
  std::filesystem::create_directories(folder_);
}

DataFolder::~DataFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

std::string DataFolder::write(const std::string& name, std::string_view content) const {
  std::ofstream(path(name), std::ios::binary) << content;
  return path(name);
}

FileProfile profileOf(const std::string& path, const datacheck::CheckOptions& options) {
  auto report = datacheck::checkFiles({{path}}, {}, options);
  if (!report) {
    const auto& faults = report.error().faults;
    FAIL(report.error().detail << " " << (faults.empty() ? "" : faults[0].found));
  }
  REQUIRE(report->files.size() == 1);
  return report->files[0];
}

FileProfile profileOfText(std::string_view content, const datacheck::CheckOptions& options) {
  const DataFolder folder;
  FileProfile profile = profileOf(folder.write("data.csv", content), options);
  profile.path.clear();
  return profile;
}

Error errorOf(const std::string& path) {
  auto report = datacheck::checkFiles({{path}}, {}, {});
  REQUIRE_FALSE(report);
  return report.error();
}

const ColumnProfile& column(const FileProfile& profile, std::string_view name) {
  const auto at =
      std::find_if(profile.columns.begin(), profile.columns.end(), [&](const auto& c) { return c.name == name; });
  INFO("column " << name);
  REQUIRE(at != profile.columns.end());
  return *at;
}

std::string gzipped(std::string_view text) {
  z_stream stream{};
  constexpr int gzip = 16 + MAX_WBITS, usualMemory = 8;
  REQUIRE(deflateInit2(&stream, 6, Z_DEFLATED, gzip, usualMemory, Z_DEFAULT_STRATEGY) == Z_OK);
  std::string packed(deflateBound(&stream, text.size()) + 64, '\0');
  std::string copy(text);
  stream.next_in = reinterpret_cast<Bytef*>(copy.data());
  stream.avail_in = static_cast<uInt>(copy.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
  packed.resize(packed.size() - stream.avail_out);
  deflateEnd(&stream);
  return packed;
}

}  // namespace jindan::test
