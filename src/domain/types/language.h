// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace jindan {

enum class Language { korean, english };

/// A text that exists in both languages; content without one of them is refused when it is read.
struct LocalizedText {
  std::string ko;
  std::string en;

  [[nodiscard]] const std::string& in(Language language) const { return language == Language::korean ? ko : en; }
  bool operator==(const LocalizedText&) const = default;
};

}  // namespace jindan
