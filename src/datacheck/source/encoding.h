// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jindan::datacheck {

struct Encoding {
  std::string name;           ///< as ICU calls it: "UTF-8", "UTF-16LE", "UTF-16BE", "windows-949", "windows-1252"
  std::size_t markBytes = 0;  ///< length of the byte order mark
};

/// Which encoding the front of a file shows. Nothing when it is no text in any of them.
std::optional<Encoding> encodingOf(std::string_view front);

}  // namespace jindan::datacheck
