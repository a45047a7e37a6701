// SPDX-License-Identifier: Apache-2.0
#include "storage/password_key.h"

#include <sodium.h>

#include <cstdlib>

namespace jindan::storage {

bool isAllowed(const PasswordCost& cost) {
  return cost.operations >= crypto_pwhash_OPSLIMIT_MIN && cost.operations <= highestCost.operations &&
         cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= highestCost.memory;
}

void startSodium() {
  if (sodium_init() < 0) std::abort();  // a system without random numbers: nothing sensible can follow
}

bool deriveKey(std::span<unsigned char> key, std::string_view password, const unsigned char* salt,
               const PasswordCost& cost) {
  return crypto_pwhash(key.data(), key.size(), password.data(), password.size(), salt, cost.operations,
                       static_cast<std::size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13) == 0;
}

}  // namespace jindan::storage
