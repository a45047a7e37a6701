// SPDX-License-Identifier: Apache-2.0
#include "storage/uuid.h"

#include <sodium.h>

#include <array>
#include <cstdlib>
#include <string>

namespace jindan::storage {

Uuid newUuid() {
  if (sodium_init() < 0) std::abort();  // a system without random numbers: nothing sensible can follow
  std::array<unsigned char, 16> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0fU) | 0x40U);  // version 4
  bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3fU) | 0x80U);  // RFC 4122 variant
  std::array<char, 33> hex{};
  sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
  std::string text = hex.data();
  for (const std::size_t dash : {8U, 13U, 18U, 23U})
    text.insert(dash, 1, '-');
  return Uuid(std::move(text));
}

}  // namespace jindan::storage
