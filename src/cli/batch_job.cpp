// SPDX-License-Identifier: Apache-2.0
#include "cli/batch_job.h"

#include <fstream>
#include <iterator>

#include "app/exchange/case_writer.h"
#include "cli/file_name.h"
#include "cli/report_output.h"

namespace jindan::cli {

namespace {

std::string_view nameOf(Language language) {
  return language == Language::korean ? "ko" : "en";
}

/// Everything in a file; empty when there is none.
std::string contentOf(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

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
  const std::string path = (folder_ / row.file).string();
  const auto details = reporting::reportDetails(*visit, narrator_, caseJson, *parts);
  const app::FileProof proof = proofOf(*document, details, path);
  // What lies there is left only when it would come out the same: by its words and by what made it.
  if (const std::string before = contentOf(path); !before.empty() && proof(before)) {
    row.bytes = before.size();
    row.status = BatchStatus::unchanged;
    return {};
  }
  const auto pdf = makeReportPdf(*document, details);
  if (!pdf) return tl::unexpected(pdf.error());
  auto file = app::stageProven(path, *pdf, proof);
  if (!file) return tl::unexpected(file.error());
  if (const auto committed = file->commit(); !committed) return committed;
  row.bytes = pdf->size();
  row.status = BatchStatus::made;
  return {};
}

}  // namespace jindan::cli
