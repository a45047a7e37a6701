// SPDX-License-Identifier: Apache-2.0
#include "cli/batch_job.h"

#include <algorithm>
#include <array>
#include <fstream>

#include "app/exchange/case_writer.h"
#include "app/files/staged_file.h"
#include "cli/file_name.h"
#include "cli/report_output.h"

namespace jindan::cli {

namespace {

std::string_view nameOf(Language language) {
  return language == Language::korean ? "ko" : "en";
}

}  // namespace

bool isWholePdf(const std::filesystem::path& file) {
  constexpr std::streamoff tailLength = 64;
  constexpr std::string_view head = "%PDF-";
  constexpr std::string_view last = "%%EOF";
  std::ifstream stream(file, std::ios::binary);
  std::array<char, head.size()> start{};
  if (!stream.read(start.data(), start.size()) || std::string_view(start.data(), start.size()) != head) return false;
  stream.seekg(0, std::ios::end);
  const std::streamoff size = stream.tellg();
  const std::streamoff length = std::min(size, tailLength);
  std::string tail(static_cast<std::size_t>(length), '\0');
  stream.seekg(size - length);
  return stream.read(tail.data(), length) && tail.find(last) != std::string::npos;
}

BatchRow ReportMaker::make(const BatchJob& job) const {
  BatchRow row;
  row.company = job.subject;
  if (const auto filled = fill(row, job); !filled) {
    row.status = BatchStatus::failed;
    row.error = filled.error();
  }
  return row;
}

Result<void> ReportMaker::fill(BatchRow& row, const BatchJob& job) const {
  const auto theCase = job.load();
  if (!theCase) return tl::unexpected(theCase.error());
  row.company = theCase->company.name;
  const auto visit = engine_.diagnoseLatest(*theCase, job.subject);
  if (!visit) return tl::unexpected(visit.error());
  const OverallScore& overall = visit->diagnosis.verified.overall;
  row.stage = overall.stage;
  if (overall.level) row.score = overall.level->score().value();
  const std::string caseJson = app::writeCase(*theCase, engine_.content().questionnaire);
  row.id = reportIdOf(*visit, caseJson);
  row.file = safeFileName(row.company) + "-" + row.id + "-" + std::string(nameOf(narrator_.language())) + ".pdf";
  auto parts = partsOf(*theCase, *visit, engine_);
  if (!parts) return tl::unexpected(parts.error());
  parts->issuer = issuer_;
  const auto document = makeReport(*visit, narrator_, caseJson, *parts);
  if (!document) return tl::unexpected(document.error());
  row.pages = document->pageCount();
  const std::filesystem::path path = folder_ / row.file;
  if (isWholePdf(path)) {
    std::error_code unknown;
    row.bytes = std::filesystem::file_size(path, unknown);
    row.status = BatchStatus::unchanged;
    return {};
  }
  const auto pdf = makeReportPdf(*document, *visit, narrator_, caseJson, {});
  if (!pdf) return tl::unexpected(pdf.error());
  return put(row, *pdf);
}

Result<void> ReportMaker::put(BatchRow& row, const std::string& pdf) const {
  auto file = app::StagedFile::write((folder_ / row.file).string(), pdf);
  if (!file) return tl::unexpected(file.error());
  if (const auto committed = file->commit(); !committed) return committed;
  row.bytes = pdf.size();
  row.status = BatchStatus::made;
  return {};
}

}  // namespace jindan::cli
