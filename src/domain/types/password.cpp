// SPDX-License-Identifier: Apache-2.0
#include "domain/types/password.h"

#include <algorithm>

namespace jindan {

Result<void> checkPassword(std::string_view password, const std::string& subject) {
  const std::string allowed = "1 – " + std::to_string(longestPassword) + " bytes";
  const auto refuse = [&](FaultCode code) {
    return badInput(subject, {Fault{"", code, std::to_string(password.size()) + " bytes", allowed}});
  };
  if (password.empty()) return refuse(FaultCode::empty);
  if (password.size() > longestPassword) return refuse(FaultCode::tooLarge);
  const bool hasControls = std::any_of(password.begin(), password.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
  });
  if (hasControls) return badInput(subject, {Fault{"", FaultCode::notAllowed, "U+0000 – U+001F, U+007F", ""}});
  return {};
}

}  // namespace jindan
