// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <memory>

#include "reporting/text/stand_ins.h"
#include "reporting/text/text_layout.h"
#include "reporting/theme/fonts.h"
#include "reporting/theme/theme.h"

namespace jindan::reporting {

/// A4 at 96 dpi, the unit of everything in report/.
namespace paper {
inline constexpr double width = 794;
inline constexpr double height = 1123;
inline constexpr double margin = 68;
inline constexpr double bodyTop = 106;
inline constexpr double bodyBottom = 1034;
inline constexpr double bodyWidth = width - 2 * margin;
inline constexpr double bodyHeight = bodyBottom - bodyTop;
}  // namespace paper

/// What a text is for; its size, weight and colour follow.
enum class TextRole {
  title,
  finding,
  heading,
  subheading,
  kicker,
  lead,
  large,
  body,
  strong,
  small,
  smallStrong,
  source,
  address
};

struct PaperStyle {
  Theme theme;
  Fonts fonts;
  std::shared_ptr<StandIns> standIns;  ///< one for a document; its copies share it

  /// A text ready to be laid out, with boxes for what paper cannot draw; parts between `**` are bold when `hasBold`.
  [[nodiscard]] TextBlock block(TextRole role, const QString& text, bool hasBold = false) const;
};

}  // namespace jindan::reporting
