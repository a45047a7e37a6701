// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <string>

namespace jindan::viewmodels {

[[nodiscard]] inline QString toQt(const std::string& text) {
  return QString::fromStdString(text);
}

}  // namespace jindan::viewmodels
