// SPDX-License-Identifier: Apache-2.0
#include "cli/batch_sources.h"

#include <algorithm>

#include "app/exchange/case_reader.h"
#include "domain/types/system_reason.h"

namespace jindan::cli {

std::vector<BatchJob> jobsOfFiles(const std::vector<std::string>& files, const app::Engine& engine) {
  const content::Content& content = engine.content();
  std::vector<BatchJob> jobs;
  for (const std::string& file : files) {
    jobs.push_back(
        {file, [&content, file] { return app::readCaseFile(file, content.questionnaire, content.reference); }});
  }
  return jobs;
}

Result<std::vector<std::string>> caseFilesIn(const std::string& folder) {
  std::error_code problem;
  std::vector<std::string> files;
  std::filesystem::directory_iterator entry(folder, problem);
  for (; !problem && entry != std::filesystem::directory_iterator(); entry.increment(problem)) {
    const std::string extension = entry->path().extension().string();
    std::error_code unreadable;
    if ((extension == ".jindan" || extension == ".json") && !entry->is_directory(unreadable))
      files.push_back(entry->path().string());
  }
  if (problem) return failure(ErrorCode::cannotRead, folder, systemReason(problem.value()));
  std::sort(files.begin(), files.end());
  return files;
}

Result<std::vector<BatchJob>> jobsOfWorkspace(const app::VisitService& service) {
  const auto count = service.workspace().companyCount();
  if (!count) return tl::unexpected(count.error());
  const auto companies = service.workspace().companies({{}, static_cast<int>(*count), 0});
  if (!companies) return tl::unexpected(companies.error());
  std::vector<BatchJob> jobs;
  for (const CompanyOverview& company : *companies) {
    const auto& visit = company.latest && company.latest->finished ? company.latest : company.previous;
    if (!visit) continue;
    jobs.push_back({company.record.company.name, [&service, id = visit->id] { return service.caseOfVisit(id); }});
  }
  return jobs;
}

}  // namespace jindan::cli
