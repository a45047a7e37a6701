// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/types/language.h"

namespace jindan {

/// What stands for `{name}` in a template.
struct Argument {
  std::string name;
  std::string value;
};
using Arguments = std::vector<Argument>;

/// Fills a template: `{name}` gives way to the argument's value, and the particle notations `[은|는]`, `[을|를]`,
/// `[이|가]`, `[과|와]`, `[으로|로]` to the form that fits after the text before them. Values are taken as they are: a
/// company may be called "A[은|는]" or "{name}". Arguments that no one asks for are ignored; any other bracket is text.
///
/// Throws std::logic_error, a bug of ours, when an argument is missing, a "{" is not closed, or a bracket has two
/// alternatives that are no particle, such as "[는|은]".
[[nodiscard]] std::string fillTemplate(std::string_view pattern, const Arguments& arguments);

/// The program's sentences by key, in both languages; does not change once made.
class Phrasebook {
 public:
  using Phrases = std::map<std::string, LocalizedText, std::less<>>;

  explicit Phrasebook(Phrases phrases);

  [[nodiscard]] bool has(std::string_view key) const;
  /// The phrase as it was written, nothing filled in. Throws std::logic_error when there is no such key.
  [[nodiscard]] std::string text(Language language, std::string_view key) const;
  /// The phrase filled by fillTemplate. Throws std::logic_error when there is no such key, or as fillTemplate does.
  [[nodiscard]] std::string fill(Language language, std::string_view key, const Arguments& arguments) const;

 private:
  [[nodiscard]] const std::string& find(Language language, std::string_view key) const;

  Phrases phrases_;
};

}  // namespace jindan
