// SPDX-License-Identifier: Apache-2.0
#include "reporting/theme/fonts.h"

#include <QFontDatabase>
#include <algorithm>
#include <cmath>

#include "reporting/theme/face_file.h"

namespace jindan::reporting {
namespace {

std::string nameOf(bool isBold) {
  return isBold ? "bold face" : "regular face";
}

Result<QString> addFace(bool isBold) {
  const QByteArray bytes = faceFile(isBold);
  if (bytes.isEmpty()) return failure(ErrorCode::notFound, nameOf(isBold));
  const int id = QFontDatabase::addApplicationFontFromData(bytes);
  const QStringList families = QFontDatabase::applicationFontFamilies(id);
  if (families.isEmpty()) return failure(ErrorCode::badInput, nameOf(isBold), "not a usable font");
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
  const auto regular = addFace(false);
  if (!regular) return tl::unexpected<Error>(regular.error());
  const auto bold = addFace(true);
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
