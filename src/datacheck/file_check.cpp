// SPDX-License-Identifier: Apache-2.0
#include "datacheck/file_check.h"

#include <algorithm>
#include <filesystem>

#include "datacheck/links/links.h"
#include "datacheck/profile/summary.h"
#include "datacheck/source/text_source.h"
#include "datacheck/workbook/sheet_source.h"

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
    Part part;
    part.path = path;
    part.encoding = text->encoding;
    part.size = text->size;
    part.bytes = std::move(text->bytes);
    if (auto added = reader.add(std::move(part)); !added) return added;
  }
  return {};
}

Result<void> readSheet(const Workbook& workbook, const SheetPlace& sheet, SeriesReader& reader) {
  auto source = SheetSource::open(workbook, sheet);
  if (!source) return tl::unexpected(source.error());
  Part part;
  part.path = workbook.path;
  part.encoding = "UTF-8";
  part.bytes = std::move(*source);
  part.sheet = sheet.name;
  part.separators = SheetSource::separators();
  return reader.add(std::move(part));
}

/// One check: the series one after the other, then the links between them.
class Check {
 public:
  Check(const std::vector<Series>& series, const CheckOptions& options)
      : options_(options), progress_(series, options) {}

  Result<void> read(std::size_t index, const Series& series) {
    if (series.empty()) return failure(ErrorCode::usage, "series");
    const auto archive = isArchive(series.front());
    if (!archive) return tl::unexpected(archive.error());
    if (*archive && series.size() > 1) {
      return badInput(series.front(), {Fault{"", FaultCode::notInSeries, "", "csv, tsv, txt, gz"}});
    }
    auto done = *archive ? readWorkbook(index, series.front())
                         : readTwice(index, [&series](SeriesReader& reader) { return readParts(series, reader); });
    progress_.finish(series);
    return done;
  }

  Result<CheckReport> report(const std::vector<LinkRequest>& requests) {
    auto links = findLinks(keys_, requests, options_.keepExamples);
    if (!links) return tl::unexpected(links.error());
    return CheckReport{std::move(files_), std::move(*links)};
  }

 private:
  /// Reads by `read`; once more where the order of day and month was guessed wrong.
  template <class Read>
  Result<void> readTwice(std::size_t index, const Read& read) {
    const auto tell = [this](std::uint64_t done) { progress_.tell(done); };
    SeriesReader reader(options_, tell);
    if (auto done = read(reader); !done) return done;
    const std::vector<std::size_t> wrong = reader.wrongGuesses();
    if (wrong.empty()) return take(index, reader);
    SeriesReader again(options_, tell);
    again.turnOrderOf(wrong);
    if (auto done = read(again); !done) return done;
    return take(index, again);
  }

  Result<void> take(std::size_t index, SeriesReader& reader) {
    const ReadSeries series = reader.take();
    files_.push_back(summarise(series, options_.keepExamples));
    for (KeyColumn& keys : keyColumns(index, series, files_.back()))
      keys_.push_back(std::move(keys));
    return {};
  }

  Result<void> readWorkbook(std::size_t index, const std::string& path) {
    auto workbook = openWorkbook(path);
    if (!workbook) return tl::unexpected(workbook.error());
    const std::size_t before = files_.size();
    for (const SheetPlace& sheet : workbook->sheets) {
      auto done = readTwice(index, [&](SeriesReader& reader) { return readSheet(*workbook, sheet, reader); });
      if (!done && !isEmpty(done.error())) return done;
    }
    if (files_.size() == before) return badInput(path, {Fault{"", FaultCode::empty, "", ""}});
    std::error_code unknown;
    for (std::size_t i = before; i < files_.size(); ++i)
      files_[i].bytes = std::filesystem::file_size(path, unknown);
    return {};
  }

  /// A sheet without a cell is no table; the others still are.
  static bool isEmpty(const Error& error) {
    return error.faults.size() == 1 && error.faults[0].code == FaultCode::empty;
  }

  const CheckOptions& options_;
  ProgressTeller progress_;
  std::vector<FileProfile> files_;
  std::vector<KeyColumn> keys_;
};

}  // namespace

Result<CheckReport> checkFiles(const std::vector<Series>& series, const std::vector<LinkRequest>& links,
                               const CheckOptions& options) {
  Check check(series, options);
  for (std::size_t i = 0; i < series.size(); ++i) {
    if (auto read = check.read(i, series[i]); !read) return tl::unexpected(read.error());
  }
  return check.report(links);
}

}  // namespace jindan::datacheck
