// SPDX-License-Identifier: Apache-2.0
#include "reporting/theme/fonts.h"

#include <QFontDatabase>
#include <QResource>
#include <algorithm>
#include <cmath>

// Q_INIT_RESOURCE must stand outside every namespace; without it the linker drops the resource of a static library.
inline void initJindanFontResource() {
  Q_INIT_RESOURCE(fonts);
}

namespace jindan::reporting {
namespace {

Result<QString> addFace(const QString& path) {
  const QResource resource(path);
  if (!resource.isValid()) return failure(ErrorCode::notFound, path.toStdString());
  // The bytes live in the binary for ever, so the font database may read them in place.
  const bool isPlain = resource.compressionAlgorithm() == QResource::NoCompression;
  const QByteArray bytes = isPlain ? QByteArray::fromRawData(reinterpret_cast<const char*>(resource.data()),
                                                             static_cast<qsizetype>(resource.size()))
                                   : resource.uncompressedData();
  const int id = QFontDatabase::addApplicationFontFromData(bytes);
  const QStringList families = QFontDatabase::applicationFontFamilies(id);
  if (families.isEmpty()) return failure(ErrorCode::badInput, path.toStdString(), "not a usable font");
  return families.first();
}

QFont face(const QString& family, double px, QFont::Weight weight) {
  QFont font(family);
  // QFont takes whole pixels only; layouts that need finer steps scale the painter.
  font.setPixelSize(std::max(1, static_cast<int>(std::lround(px))));
  font.setWeight(weight);
  // Unhinted advances grow in proportion, so that screen and paper break their lines at the same words.
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

}  // namespace

TypeScale::TypeScale(double factor) : factor_(std::isfinite(factor) ? std::clamp(factor, smallest, largest) : 1.0) {}

Result<Fonts> Fonts::load() {
  initJindanFontResource();
  const auto regular = addFace(QStringLiteral(":/fonts/regular.ttf"));
  if (!regular) return tl::unexpected<Error>(regular.error());
  const auto bold = addFace(QStringLiteral(":/fonts/bold.ttf"));
  if (!bold) return tl::unexpected<Error>(bold.error());
  return Fonts(*regular);
}

QFont Fonts::regular(double px) const {
  return face(family_, px, QFont::Normal);
}

QFont Fonts::bold(double px) const {
  return face(family_, px, QFont::Bold);
}

Fonts Fonts::withScale(TypeScale type) const {
  Fonts copy = *this;
  copy.type_ = type;
  return copy;
}

}  // namespace jindan::reporting
