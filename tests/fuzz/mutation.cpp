// SPDX-License-Identifier: Apache-2.0
#include "fuzz/mutation.h"

#include <array>

namespace jindan::fuzz {

namespace {

using std::string_literals::operator""s;

std::size_t below(std::mt19937& random, std::size_t end) {
  return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

/// What readers stumble over.
const std::array oddPieces{"-1"s,
                           "0"s,
                           "99999999999999999999"s,
                           "1e999"s,
                           "-0.0"s,
                           "null"s,
                           "true"s,
                           "[]"s,
                           "{}"s,
                           "\"\""s,
                           "\"\\ud800\""s,
                           "\xFF"s,
                           "\xED\xA0\x80"s,
                           "\xEF\xBB\xBF"s,
                           "\0"s,
                           "\n"s,
                           "\r"s,
                           "\""s,
                           ","s,
                           "\\"s,
                           "[[[[[[[["s,
                           "<!DOCTYPE a>"s,
                           "obj"s,
                           "\x7F\xFF\xFF\xFF"s,
                           "\0\0\0\0"s,
                           "\xFF\xFF\xFF\xFF"s,
                           "2026-02-30"s,
                           "=1+1"s,
                           "나"s,
                           "%%EOF"s};

std::string pieceOf(const std::string& bytes, std::mt19937& random) {
  constexpr std::size_t longest = 64;
  const std::size_t at = below(random, bytes.size());
  return bytes.substr(at, 1 + below(random, longest));
}

void change(std::string& bytes, const std::vector<std::string>& seeds, std::mt19937& random) {
  const std::size_t at = below(random, bytes.size());
  switch (below(random, 8)) {
    case 0:
      bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(random, 8)));
      break;
    case 1:
      bytes[at] = static_cast<char>(below(random, 256));
      break;
    case 2:
      bytes.erase(at, 1 + below(random, 64));
      break;
    case 3:
      bytes.insert(at, pieceOf(bytes, random));
      break;
    case 4:
      bytes.insert(at, oddPieces[below(random, oddPieces.size())]);
      break;
    case 5: {
      const std::string& odd = oddPieces[below(random, oddPieces.size())];
      bytes.replace(at, odd.size(), odd);
      break;
    }
    case 6: {
      const std::string& other = seeds[below(random, seeds.size())];
      if (!other.empty()) bytes.insert(at, pieceOf(other, random));
      break;
    }
    default:
      if (below(random, 8) == 0) bytes.resize(at);
  }
}

}  // namespace

std::string mutated(const std::vector<std::string>& seeds, std::mt19937& random) {
  std::string bytes = seeds[below(random, seeds.size())];
  const std::size_t changes = 1 + below(random, 8);
  for (std::size_t i = 0; i < changes && !bytes.empty(); ++i)
    change(bytes, seeds, random);
  return bytes;
}

}  // namespace jindan::fuzz
