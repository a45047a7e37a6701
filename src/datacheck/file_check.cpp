// SPDX-License-Identifier: Apache-2.0
#include "datacheck/file_check.h"

#include <algorithm>
#include <filesystem>

#include "datacheck/profile/summary.h"
#include "datacheck/source/text_source.h"

namespace jindan::datacheck {

namespace {

/// Passes on how far the whole check is.
class ProgressTeller {
 public:
  ProgressTeller(const std::vector<Series>& series, const CheckOptions& options) : options_(options) {
    for (const Series& one : series)
      total_ += sizeOf(one);
  }
  void tell(std::uint64_t done) const {
    if (options_.onProgress) options_.onProgress({std::min(before_ + done, total_), total_});
  }
  void finish(const Series& series) {
    before_ += sizeOf(series);
    tell(0);
  }

 private:
  static std::uint64_t sizeOf(const Series& series) {
    std::uint64_t size = 0;
    for (const std::string& path : series) {
      std::error_code unknown;
      const auto bytes = std::filesystem::file_size(path, unknown);
      if (!unknown) size += bytes;
    }
    return size;
  }
  const CheckOptions& options_;
  std::uint64_t total_ = 0;
  std::uint64_t before_ = 0;
};

Result<void> readParts(const Series& series, SeriesReader& reader) {
  for (const std::string& path : series) {
    auto text = openText(path);
    if (!text) return tl::unexpected(text.error());
    if (auto added = reader.add({path, text->encoding, text->size, std::move(text->bytes)}); !added) return added;
  }
  return {};
}

/// Reads a series; once more where the order of day and month was guessed wrong.
Result<ReadSeries> readText(const Series& series, const CheckOptions& options, const ProgressTeller& progress) {
  const auto tell = [&progress](std::uint64_t done) { progress.tell(done); };
  SeriesReader reader(options, tell);
  if (auto read = readParts(series, reader); !read) return tl::unexpected(read.error());
  const std::vector<std::size_t> wrong = reader.wrongGuesses();
  if (wrong.empty()) return reader.take();
  SeriesReader again(options, tell);
  again.turnOrderOf(wrong);
  if (auto read = readParts(series, again); !read) return tl::unexpected(read.error());
  return again.take();
}

}  // namespace

Result<CheckReport> checkFiles(const std::vector<Series>& series, const std::vector<LinkRequest>&,
                               const CheckOptions& options) {
  CheckReport report;
  ProgressTeller progress(series, options);
  for (const Series& one : series) {
    if (one.empty()) return failure(ErrorCode::usage, "series");
    auto read = readText(one, options, progress);
    if (!read) return tl::unexpected(read.error());
    report.files.push_back(summarise(*read, options.keepExamples));
    progress.finish(one);
  }
  return report;
}

}  // namespace jindan::datacheck
