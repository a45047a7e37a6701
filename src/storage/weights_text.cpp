// SPDX-License-Identifier: Apache-2.0
#include "storage/weights_text.h"

#include <array>
#include <charconv>

#include "storage/errors.h"

namespace jindan::storage {

std::string textOf(const WeightProfile& weights) {
  std::string text = "[";
  for (const double weight : weights.pillars) {
    std::array<char, 32> digits{};  // the shortest form of a double has at most 24 characters
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), weight).ptr;
    if (text.size() > 1) text += ',';
    text.append(digits.data(), end);
  }
  return text + "]";
}

WeightProfile weightsFromText(const std::string& text) {
  WeightProfile weights;
  const char* at = text.data();
  const char* const end = at + text.size();
  if (text == "[]") return weights;
  while (at != end && (*at == '[' || *at == ',')) {
    double weight = 0.0;
    const auto [rest, error] = std::from_chars(at + 1, end, weight);
    if (error != std::errc()) break;
    weights.pillars.push_back(weight);
    at = rest;
  }
  if (end - at != 1 || *at != ']') throwDamaged("weights " + text);
  return weights;
}

}  // namespace jindan::storage
