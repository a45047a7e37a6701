// SPDX-License-Identifier: Apache-2.0
#include "app/filecheck/file_check_service.h"

#include "datacheck/file_check.h"

namespace jindan::app {

Result<FileCheck> FileCheckService::run(const FileCheckRequest& request, const FileCheckWatch& watch) const {
  datacheck::CheckOptions options;
  options.keepExamples = request.keepExamples;
  options.cancelled = watch.cancelled;
  if (watch.onProgress) {
    options.onProgress = [&watch](const datacheck::Progress& progress) {
      watch.onProgress(progress.done, progress.total);
    };
  }
  std::vector<datacheck::LinkRequest> links;
  for (const LinkWish& wish : request.links)
    links.push_back({wish.left, wish.leftColumn, wish.right, wish.rightColumn});
  auto report = datacheck::checkFiles(request.series, links, options);
  if (!report) return tl::unexpected(report.error());
  return judge(std::move(report->files), std::move(report->links), request.keepExamples);
}

}  // namespace jindan::app
