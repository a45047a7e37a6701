// SPDX-License-Identifier: Apache-2.0
#include "reporting/theme/face_file.h"

#include <QResource>

// Q_INIT_RESOURCE must stand outside every namespace; without it the linker drops the resource of a static library.
inline void initJindanFontResource() {
  Q_INIT_RESOURCE(fonts);
}

namespace jindan::reporting {

QByteArray faceFile(bool isBold) {
  initJindanFontResource();
  const QResource resource(isBold ? QStringLiteral(":/fonts/bold.ttf") : QStringLiteral(":/fonts/regular.ttf"));
  if (!resource.isValid()) return {};
  // The bytes live in the binary for ever, so they may be read in place.
  const bool isPlain = resource.compressionAlgorithm() == QResource::NoCompression;
  return isPlain ? QByteArray::fromRawData(reinterpret_cast<const char*>(resource.data()),
                                           static_cast<qsizetype>(resource.size()))
                 : resource.uncompressedData();
}

}  // namespace jindan::reporting
