// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/file_output.h"

#include "app/files/staged_file.h"

namespace jindan::viewmodels {

Result<void> saveFile(const QString& path, const QByteArray& bytes) {
  auto file = app::StagedFile::write(path.toStdString(), bytes.toStdString());
  if (!file) return tl::unexpected(file.error());
  return file->commit();
}

}  // namespace jindan::viewmodels
