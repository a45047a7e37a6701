// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/narrative/error_words.h"

namespace jindan::cli {

/// Exit codes, as the case format promises them.
enum class Exit { done = 0, usage = 2, badInput = 3, cannotReadOrWrite = 4, damagedDatabase = 5, bug = 70 };

[[nodiscard]] Exit exitFor(ErrorCode code);

/// The two streams and how errors are told on them.
class Console {
 public:
  Console(const Phrasebook& phrases, Language language, bool jsonErrors)
      : phrases_(phrases), language_(language), jsonErrors_(jsonErrors) {}

  [[nodiscard]] Language language() const { return language_; }
  [[nodiscard]] bool jsonErrors() const { return jsonErrors_; }
  [[nodiscard]] const Phrasebook& phrases() const { return phrases_; }
  /// What is printed for people comes without characters that steer a terminal or that nobody sees.
  /// `cannotWrite` when the screen does not take it (a full disk behind a redirection).
  [[nodiscard]] Result<void> print(const std::string& text) const;
  /// The same for JSON, whose values stay exact: there such characters are escaped.
  [[nodiscard]] Result<void> printJson(const std::string& json) const;
  /// Tells on stderr why something is done otherwise than wished, though the work goes on.
  void warn(std::string_view phrase, const Error& why) const;
  /// Tells the errors on stderr and gives the exit code of the first.
  [[nodiscard]] Exit fail(const std::vector<Error>& errors) const;
  [[nodiscard]] Exit fail(const Error& error) const { return fail(std::vector<Error>{error}); }

 private:
  const Phrasebook& phrases_;
  Language language_;
  bool jsonErrors_;
};

}  // namespace jindan::cli
