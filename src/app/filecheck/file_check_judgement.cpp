// SPDX-License-Identifier: Apache-2.0
#include "app/filecheck/check_privacy.h"
#include "app/filecheck/file_check_service.h"
#include "domain/filecheck/proposals.h"

namespace jindan::app {

FileCheck FileCheckService::judge(std::vector<FileProfile> files, std::vector<LinkProfile> links,
                                  bool keepExamples) const {
  FileCheck check;
  check.files = std::move(files);
  check.links = std::move(links);
  judgeCheck(check, engine_.content().fileChecks, engine_.content().questionnaire);
  if (!keepExamples) removeExamples(check);
  return check;
}

}  // namespace jindan::app
