// SPDX-License-Identifier: Apache-2.0
#include "app/filecheck/checked_files.h"

namespace jindan::app {

CheckedFiles checkedFilesOf(const Assessment& assessment) {
  CheckedFiles checked;
  for (const FileCheck& check : assessment.checks) {
    checked.files.insert(checked.files.end(), check.files.begin(), check.files.end());
    checked.links.insert(checked.links.end(), check.links.begin(), check.links.end());
  }
  return checked;
}

}  // namespace jindan::app
