// SPDX-License-Identifier: Apache-2.0
#include "cli/json_output.h"

#include "app/files/staged_file.h"

namespace jindan::cli {

Result<void> writeJson(const std::string& path, const std::string& json, const Console& console) {
  if (path == "-") return console.printJson(json);
  auto file = app::StagedFile::write(path, json);
  if (!file) return tl::unexpected(file.error());
  return file->commit();
}

}  // namespace jindan::cli
