// SPDX-License-Identifier: Apache-2.0
#include "domain/wording/text_flow.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jindan {

namespace {

struct Range {
  char32_t first;
  char32_t last;
};

/// Unicode 14, general categories Mn, Mc and Me; ranges parted only by unassigned characters are joined.
constexpr Range combiningMarks[] = {
    {0x0300, 0x036F},   {0x0483, 0x0489},   {0x0591, 0x05BD},   {0x05BF, 0x05BF},   {0x05C1, 0x05C2},
    {0x05C4, 0x05C5},   {0x05C7, 0x05C7},   {0x0610, 0x061A},   {0x064B, 0x065F},   {0x0670, 0x0670},
    {0x06D6, 0x06DC},   {0x06DF, 0x06E4},   {0x06E7, 0x06E8},   {0x06EA, 0x06ED},   {0x0711, 0x0711},
    {0x0730, 0x074A},   {0x07A6, 0x07B0},   {0x07EB, 0x07F3},   {0x07FD, 0x07FD},   {0x0816, 0x0819},
    {0x081B, 0x0823},   {0x0825, 0x0827},   {0x0829, 0x082D},   {0x0859, 0x085B},   {0x0898, 0x089F},
    {0x08CA, 0x08E1},   {0x08E3, 0x0903},   {0x093A, 0x093C},   {0x093E, 0x094F},   {0x0951, 0x0957},
    {0x0962, 0x0963},   {0x0981, 0x0983},   {0x09BC, 0x09BC},   {0x09BE, 0x09CD},   {0x09D7, 0x09D7},
    {0x09E2, 0x09E3},   {0x09FE, 0x0A03},   {0x0A3C, 0x0A51},   {0x0A70, 0x0A71},   {0x0A75, 0x0A75},
    {0x0A81, 0x0A83},   {0x0ABC, 0x0ABC},   {0x0ABE, 0x0ACD},   {0x0AE2, 0x0AE3},   {0x0AFA, 0x0B03},
    {0x0B3C, 0x0B3C},   {0x0B3E, 0x0B57},   {0x0B62, 0x0B63},   {0x0B82, 0x0B82},   {0x0BBE, 0x0BCD},
    {0x0BD7, 0x0BD7},   {0x0C00, 0x0C04},   {0x0C3C, 0x0C3C},   {0x0C3E, 0x0C56},   {0x0C62, 0x0C63},
    {0x0C81, 0x0C83},   {0x0CBC, 0x0CBC},   {0x0CBE, 0x0CD6},   {0x0CE2, 0x0CE3},   {0x0D00, 0x0D03},
    {0x0D3B, 0x0D3C},   {0x0D3E, 0x0D4D},   {0x0D57, 0x0D57},   {0x0D62, 0x0D63},   {0x0D81, 0x0D83},
    {0x0DCA, 0x0DDF},   {0x0DF2, 0x0DF3},   {0x0E31, 0x0E31},   {0x0E34, 0x0E3A},   {0x0E47, 0x0E4E},
    {0x0EB1, 0x0EB1},   {0x0EB4, 0x0EBC},   {0x0EC8, 0x0ECD},   {0x0F18, 0x0F19},   {0x0F35, 0x0F35},
    {0x0F37, 0x0F37},   {0x0F39, 0x0F39},   {0x0F3E, 0x0F3F},   {0x0F71, 0x0F84},   {0x0F86, 0x0F87},
    {0x0F8D, 0x0FBC},   {0x0FC6, 0x0FC6},   {0x102B, 0x103E},   {0x1056, 0x1059},   {0x105E, 0x1060},
    {0x1062, 0x1064},   {0x1067, 0x106D},   {0x1071, 0x1074},   {0x1082, 0x108D},   {0x108F, 0x108F},
    {0x109A, 0x109D},   {0x135D, 0x135F},   {0x1712, 0x1715},   {0x1732, 0x1734},   {0x1752, 0x1753},
    {0x1772, 0x1773},   {0x17B4, 0x17D3},   {0x17DD, 0x17DD},   {0x180B, 0x180D},   {0x180F, 0x180F},
    {0x1885, 0x1886},   {0x18A9, 0x18A9},   {0x1920, 0x193B},   {0x1A17, 0x1A1B},   {0x1A55, 0x1A7F},
    {0x1AB0, 0x1B04},   {0x1B34, 0x1B44},   {0x1B6B, 0x1B73},   {0x1B80, 0x1B82},   {0x1BA1, 0x1BAD},
    {0x1BE6, 0x1BF3},   {0x1C24, 0x1C37},   {0x1CD0, 0x1CD2},   {0x1CD4, 0x1CE8},   {0x1CED, 0x1CED},
    {0x1CF4, 0x1CF4},   {0x1CF7, 0x1CF9},   {0x1DC0, 0x1DFF},   {0x20D0, 0x20F0},   {0x2CEF, 0x2CF1},
    {0x2D7F, 0x2D7F},   {0x2DE0, 0x2DFF},   {0x302A, 0x302F},   {0x3099, 0x309A},   {0xA66F, 0xA672},
    {0xA674, 0xA67D},   {0xA69E, 0xA69F},   {0xA6F0, 0xA6F1},   {0xA802, 0xA802},   {0xA806, 0xA806},
    {0xA80B, 0xA80B},   {0xA823, 0xA827},   {0xA82C, 0xA82C},   {0xA880, 0xA881},   {0xA8B4, 0xA8C5},
    {0xA8E0, 0xA8F1},   {0xA8FF, 0xA8FF},   {0xA926, 0xA92D},   {0xA947, 0xA953},   {0xA980, 0xA983},
    {0xA9B3, 0xA9C0},   {0xA9E5, 0xA9E5},   {0xAA29, 0xAA36},   {0xAA43, 0xAA43},   {0xAA4C, 0xAA4D},
    {0xAA7B, 0xAA7D},   {0xAAB0, 0xAAB0},   {0xAAB2, 0xAAB4},   {0xAAB7, 0xAAB8},   {0xAABE, 0xAABF},
    {0xAAC1, 0xAAC1},   {0xAAEB, 0xAAEF},   {0xAAF5, 0xAAF6},   {0xABE3, 0xABEA},   {0xABEC, 0xABED},
    {0xFB1E, 0xFB1E},   {0xFE00, 0xFE0F},   {0xFE20, 0xFE2F},   {0x101FD, 0x101FD}, {0x102E0, 0x102E0},
    {0x10376, 0x1037A}, {0x10A01, 0x10A0F}, {0x10A38, 0x10A3F}, {0x10AE5, 0x10AE6}, {0x10D24, 0x10D27},
    {0x10EAB, 0x10EAC}, {0x10F46, 0x10F50}, {0x10F82, 0x10F85}, {0x11000, 0x11002}, {0x11038, 0x11046},
    {0x11070, 0x11070}, {0x11073, 0x11074}, {0x1107F, 0x11082}, {0x110B0, 0x110BA}, {0x110C2, 0x110C2},
    {0x11100, 0x11102}, {0x11127, 0x11134}, {0x11145, 0x11146}, {0x11173, 0x11173}, {0x11180, 0x11182},
    {0x111B3, 0x111C0}, {0x111C9, 0x111CC}, {0x111CE, 0x111CF}, {0x1122C, 0x11237}, {0x1123E, 0x1123E},
    {0x112DF, 0x112EA}, {0x11300, 0x11303}, {0x1133B, 0x1133C}, {0x1133E, 0x1134D}, {0x11357, 0x11357},
    {0x11362, 0x11374}, {0x11435, 0x11446}, {0x1145E, 0x1145E}, {0x114B0, 0x114C3}, {0x115AF, 0x115C0},
    {0x115DC, 0x115DD}, {0x11630, 0x11640}, {0x116AB, 0x116B7}, {0x1171D, 0x1172B}, {0x1182C, 0x1183A},
    {0x11930, 0x1193E}, {0x11940, 0x11940}, {0x11942, 0x11943}, {0x119D1, 0x119E0}, {0x119E4, 0x119E4},
    {0x11A01, 0x11A0A}, {0x11A33, 0x11A39}, {0x11A3B, 0x11A3E}, {0x11A47, 0x11A47}, {0x11A51, 0x11A5B},
    {0x11A8A, 0x11A99}, {0x11C2F, 0x11C3F}, {0x11C92, 0x11CB6}, {0x11D31, 0x11D45}, {0x11D47, 0x11D47},
    {0x11D8A, 0x11D97}, {0x11EF3, 0x11EF6}, {0x16AF0, 0x16AF4}, {0x16B30, 0x16B36}, {0x16F4F, 0x16F4F},
    {0x16F51, 0x16F92}, {0x16FE4, 0x16FF1}, {0x1BC9D, 0x1BC9E}, {0x1CF00, 0x1CF46}, {0x1D165, 0x1D169},
    {0x1D16D, 0x1D172}, {0x1D17B, 0x1D182}, {0x1D185, 0x1D18B}, {0x1D1AA, 0x1D1AD}, {0x1D242, 0x1D244},
    {0x1DA00, 0x1DA36}, {0x1DA3B, 0x1DA6C}, {0x1DA75, 0x1DA75}, {0x1DA84, 0x1DA84}, {0x1DA9B, 0x1DAAF},
    {0x1E000, 0x1E02A}, {0x1E130, 0x1E136}, {0x1E2AE, 0x1E2AE}, {0x1E2EC, 0x1E2EF}, {0x1E8D0, 0x1E8D6},
    {0x1E944, 0x1E94A}, {0xE0100, 0xE01EF}};

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;

bool isWithin(char32_t character, char32_t first, char32_t last) {
  return character >= first && character <= last;
}

unsigned byteAt(std::string_view text, std::size_t offset) {
  return static_cast<unsigned char>(text[offset]);
}

bool isContinuation(unsigned byte) {
  return (byte & 0xC0U) == 0x80U;
}

std::size_t announcedSize(unsigned lead) {
  if (lead < 0x80U) return 1;
  if (lead >= 0xC2U && lead <= 0xDFU) return 2;
  if (lead >= 0xE0U && lead <= 0xEFU) return 3;
  if (lead >= 0xF0U && lead <= 0xF4U) return 4;
  return 0;
}

/// Longer than needed, a UTF-16 surrogate or beyond Unicode: well-formed bytes that still are no character.
bool isForbidden(char32_t value, std::size_t size) {
  if (size == 3 && value < 0x800) return true;
  if (size == 4 && value < 0x10000) return true;
  return isWithin(value, 0xD800, 0xDFFF) || value > 0x10FFFF;
}

bool isRegionalIndicator(char32_t character) {
  return isWithin(character, 0x1F1E6, 0x1F1FF);
}

/// Belongs to the character before it, whatever that is.
bool extendsPrevious(char32_t character) {
  if (character == zeroWidthJoiner || character == zeroWidthNonJoiner) return true;
  const bool isSkinTone = isWithin(character, 0x1F3FB, 0x1F3FF);
  const bool isEmojiTag = isWithin(character, 0xE0020, 0xE007F);
  const bool isHalfwidthVoicing = isWithin(character, 0xFF9E, 0xFF9F);
  return isSkinTone || isEmojiTag || isHalfwidthVoicing || isCombiningMark(character);
}

bool isLeadingJamo(char32_t character) {
  return isWithin(character, 0x1100, 0x115F) || isWithin(character, 0xA960, 0xA97C);
}

bool isInnerJamo(char32_t character) {
  return isWithin(character, 0x1160, 0x11FF) || isWithin(character, 0xD7B0, 0xD7FB);
}

bool isSyllable(char32_t character) {
  return isWithin(character, 0xAC00, 0xD7A3);
}

/// Two characters that are parts of one Hangul syllable, as file names of macOS spell them.
bool isSameSyllable(char32_t before, char32_t after) {
  if (isInnerJamo(after)) return isLeadingJamo(before) || isInnerJamo(before) || isSyllable(before);
  return isLeadingJamo(before) && (isLeadingJamo(after) || isSyllable(after));
}

/// A byte that looks like the rest of a sequence, or the second half of a surrogate pair written as if it were UTF-8.
bool continuesBrokenBytes(std::string_view text, const CodePoint& point) {
  if (point.value != replacement || point.size != 1) return false;
  const unsigned byte = byteAt(text, point.offset);
  if (isContinuation(byte)) return true;
  return byte == 0xEDU && point.offset + 1 < text.size() && isWithin(byteAt(text, point.offset + 1), 0xB0, 0xBF);
}

bool isBlank(char32_t character) {
  return character == U' ' || character == U'\t' || character == 0x3000;
}

bool isNewline(char32_t character) {
  return character == U'\n' || character == U'\r' || character == 0x2028 || character == 0x2029;
}

/// Collects words while the text is walked once.
class WordCollector {
 public:
  explicit WordCollector(std::string_view text) : text_(text) {}

  void endWord(std::size_t end) {
    if (end > start_) words_.push_back({text_.substr(start_, end - start_), false});
  }
  void endLine(std::size_t end) {
    endWord(end);
    if (lineStart_ == words_.size()) words_.push_back({text_.substr(end, 0), false});
    words_.back().breakAfter = true;
    lineStart_ = words_.size();
  }
  void startAt(std::size_t offset) { start_ = offset; }
  std::vector<Word> take() { return std::move(words_); }

 private:
  std::string_view text_;
  std::vector<Word> words_;
  std::size_t start_ = 0;
  std::size_t lineStart_ = 0;  ///< how many words stood when the line began
};

}  // namespace

CodePoint codePointAt(std::string_view text, std::size_t offset) {
  const CodePoint broken{replacement, offset, 1};
  const unsigned lead = byteAt(text, offset);
  const std::size_t size = announcedSize(lead);
  if (size == 0 || size > text.size() - offset) return broken;
  if (size == 1) return {lead, offset, 1};
  char32_t value = lead & (0x7FU >> size);
  for (std::size_t i = 1; i < size; ++i) {
    const unsigned byte = byteAt(text, offset + i);
    if (!isContinuation(byte)) return broken;
    value = (value << 6U) | (byte & 0x3FU);
  }
  return isForbidden(value, size) ? broken : CodePoint{value, offset, size};
}

CodePoint codePointBefore(std::string_view text, std::size_t offset) {
  const std::size_t longest = std::min<std::size_t>(4, offset);
  for (std::size_t size = 1; size <= longest; ++size) {
    if (isContinuation(byteAt(text, offset - size))) continue;
    const CodePoint point = codePointAt(text, offset - size);
    if (point.size == size) return point;
    break;
  }
  return {replacement, offset - 1, 1};
}

bool isCombiningMark(char32_t character) {
  const auto* after = std::upper_bound(std::begin(combiningMarks), std::end(combiningMarks), character,
                                       [](char32_t c, const Range& range) { return c < range.first; });
  return after != std::begin(combiningMarks) && character <= std::prev(after)->last;
}

std::vector<Word> words(std::string_view text) {
  WordCollector collector(text);
  for (std::size_t offset = 0; offset < text.size();) {
    const CodePoint point = codePointAt(text, offset);
    offset += point.size;
    if (isBlank(point.value)) {
      collector.endWord(point.offset);
    } else if (isNewline(point.value)) {
      collector.endLine(point.offset);
      if (point.value == U'\r' && offset < text.size() && text[offset] == '\n') ++offset;
    } else {
      continue;
    }
    collector.startAt(offset);
  }
  collector.endWord(text.size());
  return collector.take();
}

std::vector<std::size_t> emergencyBreaks(std::string_view word) {
  std::vector<std::size_t> breaks;
  char32_t before = 0;
  bool flagIsOpen = false;  // one half of a flag stands before
  for (std::size_t offset = 0; offset < word.size();) {
    const CodePoint point = codePointAt(word, offset);
    const bool closesFlag = flagIsOpen && isRegionalIndicator(point.value);
    const bool joined = before == zeroWidthJoiner || extendsPrevious(point.value) || closesFlag ||
                        isSameSyllable(before, point.value) || continuesBrokenBytes(word, point);
    if (offset > 0 && !joined) breaks.push_back(offset);
    flagIsOpen = isRegionalIndicator(point.value) && !closesFlag;
    before = point.value;
    offset += point.size;
  }
  return breaks;
}

}  // namespace jindan
