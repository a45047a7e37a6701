// SPDX-License-Identifier: Apache-2.0
#include "content/json/json_pointer.h"

namespace jindan::content {

std::string pointerStep(std::string_view name) {
  std::string result;
  for (const char c : name) {
    if (c == '~') {
      result += "~0";
    } else if (c == '/') {
      result += "~1";
    } else {
      result += c;
    }
  }
  return result;
}

}  // namespace jindan::content
