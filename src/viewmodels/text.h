// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <string>

#include "domain/wording/foreign_text.h"

namespace jindan::viewmodels {

[[nodiscard]] inline QString toQt(const std::string& text) {
  return QString::fromStdString(text);
}

/// What somebody typed or pasted to be kept: a control character that came along with it is left behind, because a case
/// file with one would be refused elsewhere.
[[nodiscard]] inline std::string typed(const QString& text) {
  return withoutControls(text.toStdString());
}

}  // namespace jindan::viewmodels
