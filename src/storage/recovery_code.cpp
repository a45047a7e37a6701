// SPDX-License-Identifier: Apache-2.0
#include "storage/recovery_code.h"

#include <sodium.h>

#include <array>

#include "storage/password_key.h"

namespace jindan::storage {

namespace {

constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t codeLetters = 32;
constexpr std::size_t checkLetters = 4;
constexpr std::size_t groupLetters = 4;

/// Whatever the code is, so that a slip is told without trying it on the file.
std::string checkOf(std::string_view code) {
  std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(code.data()), code.size(),
                     nullptr, 0);
  std::string check;
  for (std::size_t i = 0; i < checkLetters; ++i)
    check += letters[hash[i] % letters.size()];
  return check;
}

/// Nothing for what is no letter of a code.
char letterOf(char typed) {
  const char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
  if (upper == 'O') return '0';
  if (upper == 'I' || upper == 'L') return '1';
  return letters.find(upper) == std::string_view::npos ? '\0' : upper;
}

bool isBetween(char typed) {
  return typed == ' ' || typed == '-' || typed == '\t' || typed == '\r' || typed == '\n';
}

}  // namespace

std::string newRecoveryCode() {
  startSodium();
  std::string code;
  for (std::size_t i = 0; i < codeLetters; ++i)
    code += letters[randombytes_uniform(static_cast<std::uint32_t>(letters.size()))];
  code += checkOf(code);
  std::string shown;
  shown.reserve(codeLetters + checkLetters + (codeLetters + checkLetters) / groupLetters);
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (i > 0 && i % groupLetters == 0) shown += '-';
    shown += code[i];
  }
  sodium_memzero(code.data(), code.size());
  return shown;
}

std::string canonicalRecoveryCode(std::string_view typed) {
  startSodium();
  std::string code;
  code.reserve(codeLetters + checkLetters + 1);
  for (const char c : typed) {
    if (isBetween(c)) continue;
    const char letter = letterOf(c);
    if (letter == '\0' || code.size() == codeLetters + checkLetters) return {};
    code += letter;
  }
  if (code.size() != codeLetters + checkLetters) return {};
  const bool isRight = checkOf(std::string_view(code).substr(0, codeLetters)) == code.substr(codeLetters);
  return isRight ? code : std::string();
}

}  // namespace jindan::storage
