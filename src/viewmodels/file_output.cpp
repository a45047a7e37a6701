// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/file_output.h"

#include <string_view>

namespace jindan::viewmodels {

Result<void> saveFile(const QString& path, const QByteArray& bytes, const FileProof& check) {
  const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
  auto file = app::stageProven(path.toStdString(), view, check);
  if (!file) return tl::unexpected(file.error());
  return file->commit();
}

}  // namespace jindan::viewmodels
