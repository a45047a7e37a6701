// SPDX-License-Identifier: Apache-2.0
#include "content/json/plain_text.h"

#include <array>
#include <optional>
#include <string_view>

#include "content/json/json_pointer.h"
#include "domain/wording/foreign_text.h"

namespace jindan::content {

namespace {

struct Range {
  char32_t first;
  char32_t last;
};

/// Control characters, joiners and marks without width, and what turns the direction of writing (Unicode 15, UAX 9).
constexpr std::array<Range, 9> hidden{{{0x00, 0x1F},
                                       {0x7F, 0x9F},
                                       {0xAD, 0xAD},
                                       {0x061C, 0x061C},
                                       {0x200B, 0x200F},
                                       {0x2028, 0x202E},
                                       {0x2060, 0x206F},
                                       {0xFEFF, 0xFEFF},
                                       {0xE0000, 0xE007F}}};

bool isHidden(char32_t letter) {
  for (const Range& range : hidden) {
    if (letter >= range.first && letter <= range.last) return true;
  }
  return false;
}

/// The letters of UTF-8 that is known to be right.
template <class Look>
void eachLetter(std::string_view text, const Look& look) {
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t letter = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t k = 1; k < length && i + k < text.size(); ++k)
      letter = (letter << 6U) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
    look(letter);
    i += length;
  }
}

class Inspection {
 public:
  Inspection(std::vector<Fault>& faults, TextLimits limits) : faults_(faults), limits_(limits) {}

  void walk(const nlohmann::json& value, const std::string& pointer, bool isName) {
    if (value.is_string()) return check(value.get_ref<const std::string&>(), pointer, isName);
    if (value.is_array()) {
      for (std::size_t i = 0; i < value.size(); ++i)
        walk(value[i], pointer + "/" + std::to_string(i), isName);
    }
    if (!value.is_object()) return;
    for (const auto& [key, entry] : value.items()) {
      if (isPlain(key, pointer))
        walk(entry, pointer + "/" + pointerStep(key), isName || key == "name" || key == "title");
    }
  }

 private:
  /// A field name with such a sign must not even be repeated in a message.
  bool isPlain(const std::string& key, const std::string& pointer) {
    const std::size_t before = faults_.size();
    check(key, pointer, true);
    return faults_.size() == before;
  }

  void check(const std::string& text, const std::string& pointer, bool isName) {
    std::size_t letters = 0;
    std::optional<char32_t> found;
    eachLetter(text, [&](char32_t letter) {
      ++letters;
      if (!found && isHidden(letter)) found = letter;
    });
    const std::size_t most = isName ? limits_.name : limits_.text;
    if (found) faults_.push_back({pointer, FaultCode::hiddenCharacter, codePointName(*found), ""});
    if (letters > most)
      faults_.push_back({pointer, FaultCode::tooLarge, std::to_string(letters), "<= " + std::to_string(most)});
  }

  std::vector<Fault>& faults_;
  TextLimits limits_;
};

}  // namespace

void checkTexts(const nlohmann::json& document, std::vector<Fault>& faults, TextLimits limits) {
  Inspection(faults, limits).walk(document, "", false);
}

}  // namespace jindan::content
