// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/case_states.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "app/exchange/case_writer.h"

namespace jindan::app {

namespace {

constexpr std::size_t hashBytes = 16;
constexpr std::size_t hashDigits = 2 * hashBytes;
constexpr std::int64_t mostNumber = 1'000'000'000;

std::string hashOf(std::string_view text) {
  std::array<unsigned char, hashBytes> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                     nullptr, 0);
  std::array<char, hashDigits + 1> hex{};
  sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
  return hex.data();
}

/// RFC 9562 version 8: an id made of a hash.
Uuid idFrom(const std::string& text) {
  std::string hex = hashOf(text);
  hex[12] = '8';
  constexpr std::string_view variants = "89ab";
  hex[16] = variants[static_cast<std::size_t>(hex[16]) % variants.size()];
  for (const std::size_t dash : {8U, 13U, 18U, 23U})
    hex.insert(dash, 1, '-');
  return Uuid(std::move(hex));
}

std::int64_t numberOf(std::string_view state) {
  std::int64_t number = 0;
  std::from_chars(state.data(), state.data() + state.size(), number);
  return number;
}

std::vector<std::string> newest(std::vector<std::string> states) {
  if (states.size() > keptStates) states.erase(states.begin(), states.end() - keptStates);
  return states;
}

std::string_view hashIn(std::string_view state) {
  return state.substr(state.find('-') + 1);
}

}  // namespace

bool isStateName(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos || text.size() - dash - 1 != hashDigits) return false;
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + dash, number);
  if (error != std::errc() || end != text.data() + dash || number < 1 || number > mostNumber || text[0] == '0')
    return false;
  constexpr std::string_view hexadecimal = "0123456789abcdef";
  return hashIn(text).find_first_not_of(hexadecimal) == std::string_view::npos;
}

std::string contentHash(const Case& theCase, const Questionnaire& questionnaire) {
  Case sorted = theCase;
  sorted.history.clear();
  std::stable_sort(sorted.assessments.begin(), sorted.assessments.end(),
                   [](const Assessment& a, const Assessment& b) { return a.id < b.id; });
  return hashOf(caseJson(sorted, questionnaire).dump());
}

std::vector<std::string> historyUpTo(const std::vector<std::string>& history, const std::string& hash) {
  std::vector<std::string> whole = history;
  if (!whole.empty() && hashIn(whole.back()) == hash) return whole;
  std::int64_t highest = 0;
  for (const std::string& state : whole)
    highest = std::max(highest, numberOf(state));
  whole.push_back(std::to_string(std::min(highest + 1, mostNumber)) + "-" + hash);
  return newest(std::move(whole));
}

std::vector<std::string> joined(const std::vector<std::string>& first, const std::vector<std::string>& last) {
  std::vector<std::string> all;
  for (const std::string& state : first) {
    if (std::find(last.begin(), last.end(), state) == last.end()) all.push_back(state);
  }
  all.insert(all.end(), last.begin(), last.end());
  return newest(std::move(all));
}

Uuid derivedId(const Uuid& owner, const std::string& part) {
  return idFrom(owner.value() + "/" + part);
}

void giveIds(Case& theCase, const Questionnaire& questionnaire) {
  if (!theCase.company.id) theCase.company.id = idFrom(contentHash(theCase, questionnaire));
  std::size_t place = 0;
  for (Assessment& visit : theCase.assessments) {
    ++place;
    if (!visit.id) {
      const Case alone{{}, {visit}, {}, {}};
      visit.id = derivedId(*theCase.company.id, contentHash(alone, questionnaire) + "/" + std::to_string(place));
    }
    std::size_t number = 0;
    for (FileCheck& check : visit.checks) {
      ++number;
      if (check.id.empty()) check.id = derivedId(*visit.id, "check/" + std::to_string(number));
      if (check.checkedAt.empty()) check.checkedAt = visit.date.iso() + "T00:00:00Z";
    }
  }
}

}  // namespace jindan::app
