// SPDX-License-Identifier: Apache-2.0
#include "domain/wording/phrasebook.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "domain/wording/hangul.h"

namespace jindan {

namespace {

[[noreturn]] void refuse(std::string_view problem, std::string_view what, std::string_view pattern) {
  std::string message(problem);
  message.append(" \"").append(what).append("\" in template \"").append(pattern).append("\"");
  throw std::logic_error(message);
}

/// "[x|y]" at the start of `text`, without brackets inside: alternatives, be they known or not.
bool startsWithAlternatives(std::string_view text) {
  const std::size_t end = text.find_first_of("[]", 1);
  return end != text.npos && text[end] == ']' && text.substr(0, end).find('|') != text.npos;
}

/// Reads a template from left to right. Only the template is searched for marks, never what was put in.
class TemplateFiller {
 public:
  TemplateFiller(std::string_view pattern, const Arguments& arguments) : pattern_(pattern), arguments_(arguments) {}

  std::string fill() {
    while (!rest().empty())
      takeNext();
    return std::move(result_);
  }

 private:
  [[nodiscard]] std::string_view rest() const { return pattern_.substr(position_); }

  void takeNext() {
    const char mark = rest().front();
    if (mark == '{') {
      takeArgument();
    } else if (const auto particle = particleNotationAt(rest())) {
      result_ += particleAfter(result_, particle->particle);
      position_ += particle->notation.size();
    } else {
      if (startsWithAlternatives(mark == '[' ? rest() : std::string_view())) refuse("no particle", rest(), pattern_);
      takeText();
    }
  }

  void takeArgument() {
    const std::size_t end = rest().find('}');
    if (end == std::string_view::npos) refuse("unclosed", rest(), pattern_);
    const std::string_view name = rest().substr(1, end - 1);
    const auto found =
        std::find_if(arguments_.begin(), arguments_.end(), [&](const Argument& a) { return a.name == name; });
    if (found == arguments_.end()) refuse("missing argument", name, pattern_);
    result_ += found->value;
    position_ += end + 1;
  }

  /// The mark or letter at hand and everything up to the next possible mark.
  void takeText() {
    const std::size_t length = std::min(rest().find_first_of("{[", 1), rest().size());
    result_ += rest().substr(0, length);
    position_ += length;
  }

  std::string_view pattern_;
  const Arguments& arguments_;
  std::size_t position_ = 0;
  std::string result_;
};

}  // namespace

std::string fillTemplate(std::string_view pattern, const Arguments& arguments) {
  return TemplateFiller(pattern, arguments).fill();
}

Phrasebook::Phrasebook(Phrases phrases) : phrases_(std::move(phrases)) {}

bool Phrasebook::has(std::string_view key) const {
  return phrases_.find(key) != phrases_.end();
}

const std::string& Phrasebook::find(Language language, std::string_view key) const {
  const auto found = phrases_.find(key);
  if (found == phrases_.end()) throw std::logic_error("no phrase \"" + std::string(key) + "\"");
  return found->second.in(language);
}

std::string Phrasebook::text(Language language, std::string_view key) const {
  return find(language, key);
}

std::string Phrasebook::fill(Language language, std::string_view key, const Arguments& arguments) const {
  return fillTemplate(find(language, key), arguments);
}

}  // namespace jindan
