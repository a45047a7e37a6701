// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/paper_style.h"

namespace jindan::reporting {
namespace {

struct Face {
  double px;
  bool isBold;
  double lineHeight;
};

Face faceOf(TextRole role) {
  switch (role) {
    case TextRole::title:
      return {34, true, 1.3};
    case TextRole::finding:
      return {25, true, 1.36};
    case TextRole::heading:
      return {18, true, 1.4};
    case TextRole::subheading:
      return {15, true, 1.45};
    case TextRole::kicker:
    case TextRole::smallStrong:
      return {13, true, 1.5};
    case TextRole::lead:
      return {18, false, 1.5};
    case TextRole::large:
      return {17, false, 1.6};
    case TextRole::body:
      return {15, false, 1.55};
    case TextRole::strong:
      return {15, true, 1.55};
    case TextRole::small:
      return {13, false, 1.5};
    case TextRole::source:
      return {12, false, 1.45};
    case TextRole::address:
      return {11, false, 1.45};
  }
  return {15, false, 1.55};
}

}  // namespace

TextBlock PaperStyle::block(TextRole role, const QString& text, bool hasBold) const {
  const Face face = faceOf(role);
  const bool isQuiet = role == TextRole::lead || role == TextRole::source || role == TextRole::address;
  TextBlock block{standIns->apply(text), face.isBold ? fonts.bold(face.px) : fonts.regular(face.px), theme.ink};
  if (isQuiet) block.colour = theme.mutedInk;
  if (role == TextRole::kicker) block.colour = theme.accent;
  if (hasBold) block.boldFont = fonts.bold(face.px);
  block.lineHeight = face.lineHeight;
  return block;
}

}  // namespace jindan::reporting
