// SPDX-License-Identifier: Apache-2.0
#include "domain/wording/hangul.h"

#include <algorithm>
#include <iterator>

#include "domain/wording/text_flow.h"

namespace jindan {

namespace {

struct Range {
  char32_t first;
  char32_t last;
};

/// Blocks of punctuation, signs and emoji, which nobody reads aloud after a word.
constexpr Range silentBlocks[] = {
    {0x0000, 0x0024}, {0x0026, 0x002F}, {0x003A, 0x0040},  // ASCII but for "%", digits and letters
    {0x005B, 0x0060}, {0x007B, 0x00A9}, {0x00AB, 0x00B9}, {0x00BB, 0x00BF},   {0x00D7, 0x00D7},
    {0x00F7, 0x00F7}, {0x2000, 0x2102}, {0x2104, 0x2BFF},  // all symbols but "℃"
    {0x2E00, 0x2E7F}, {0x3000, 0x3004}, {0x3008, 0x3020}, {0xE000, 0xF8FF},   {0xFE10, 0xFE6F},
    {0xFEFF, 0xFEFF}, {0xFF5F, 0xFF65}, {0xFFE0, 0xFFFF}, {0x1F000, 0x1FAFF}, {0xE0000, 0x10FFFF},
};

struct ParticleForms {
  Particle particle;
  std::string_view notation;
  std::string_view afterConsonant;
  std::string_view afterVowel;
};

constexpr ParticleForms particles[] = {
    {Particle::topic, "[은|는]", "은", "는"},         {Particle::object, "[을|를]", "을", "를"},
    {Particle::subject, "[이|가]", "이", "가"},       {Particle::companion, "[과|와]", "과", "와"},
    {Particle::direction, "[으로|로]", "으로", "로"},
};

bool isWithin(char32_t character, char32_t first, char32_t last) {
  return character >= first && character <= last;
}

bool isSilent(char32_t character) {
  const auto holds = [&](const Range& block) { return isWithin(character, block.first, block.last); };
  return std::any_of(std::begin(silentBlocks), std::end(silentBlocks), holds) || isCombiningMark(character);
}

/// Fullwidth letters, digits and signs are the ASCII ones in a wider dress.
char32_t narrowed(char32_t character) {
  return isWithin(character, 0xFF01, 0xFF5E) ? character - 0xFF01 + 0x21 : character;
}

bool isDigit(char32_t character) {
  return isWithin(character, U'0', U'9');
}

bool isCapital(char32_t character) {
  return isWithin(character, U'A', U'Z');
}

bool isLetter(char32_t character) {
  return isCapital(character) || isWithin(character, U'a', U'z');
}

/// Walks a text from its end to its start.
class BackwardReader {
 public:
  explicit BackwardReader(std::string_view text) : text_(text) { decode(); }

  [[nodiscard]] bool atStart() const { return text_.empty(); }
  /// The last character not yet passed over, narrowed; U+0000 at the start of the text.
  [[nodiscard]] char32_t current() const { return current_; }
  /// The one before it.
  [[nodiscard]] char32_t further() const {
    BackwardReader next = *this;
    next.step();
    return next.current();
  }
  void step() {
    if (atStart()) return;
    text_ = text_.substr(0, codePointBefore(text_, text_.size()).offset);
    decode();
  }

 private:
  void decode() { current_ = atStart() ? U'\0' : narrowed(codePointBefore(text_, text_.size()).value); }

  std::string_view text_;
  char32_t current_ = U'\0';
};

FinalSound soundOfDigit(char32_t digit) {
  switch (digit) {
    case U'1':
    case U'7':
    case U'8':
      return FinalSound::rieul;
    case U'0':
    case U'3':
    case U'6':
      return FinalSound::consonant;
    default:
      return FinalSound::vowel;
  }
}

FinalSound soundOfNumber(BackwardReader reader) {
  int zeros = 0;
  while (reader.current() == U'0' || (zeros > 0 && reader.current() == U',' && isDigit(reader.further()))) {
    if (reader.current() == U'0') ++zeros;
    reader.step();
  }
  if (zeros == 0) return soundOfDigit(reader.current());
  const bool endsInJo = zeros >= 12 && zeros < 16 && isDigit(reader.current());
  return endsInJo ? FinalSound::vowel : FinalSound::consonant;
}

FinalSound soundOfLetterName(char32_t letter) {
  switch (letter) {
    case U'L':
    case U'l':
    case U'R':
    case U'r':
      return FinalSound::rieul;
    case U'M':
    case U'm':
    case U'N':
    case U'n':
      return FinalSound::consonant;
    default:
      return FinalSound::vowel;
  }
}

FinalSound soundOfLatin(const BackwardReader& reader) {
  constexpr std::u32string_view stopped = U"mnkptbc";
  const char32_t last = reader.current();
  const char32_t before = reader.further();
  if (isCapital(last) || !isLetter(before)) return soundOfLetterName(last);
  if (last == U'l') return FinalSound::rieul;
  const bool endsInNg = last == U'g' && before == U'n';
  return endsInNg || stopped.find(last) != stopped.npos ? FinalSound::consonant : FinalSound::vowel;
}

/// Hangul in any spelling; everything else ends in a vowel.
FinalSound soundOfLetter(char32_t letter) {
  if (isWithin(letter, 0xAC00, 0xD7A3)) {
    const char32_t final = (letter - 0xAC00) % 28;
    if (final == 0) return FinalSound::vowel;
    return final == 8 ? FinalSound::rieul : FinalSound::consonant;
  }
  const bool isRieul = letter == 0x1105 || letter == 0x11AF || letter == 0x3139;
  if (isRieul) return FinalSound::rieul;
  const bool isConsonant =
      isWithin(letter, 0x1100, 0x115F) || isWithin(letter, 0x11A8, 0x11FF) || isWithin(letter, 0x3131, 0x314E);
  return isConsonant ? FinalSound::consonant : FinalSound::vowel;
}

}  // namespace

FinalSound finalSoundOf(std::string_view utf8) {
  BackwardReader reader(utf8);
  while (!reader.atStart() && isSilent(reader.current()))
    reader.step();
  if (isDigit(reader.current())) return soundOfNumber(reader);
  if (isLetter(reader.current())) return soundOfLatin(reader);
  return soundOfLetter(reader.current());
}

std::string_view particleAfter(std::string_view text, Particle particle) {
  const auto* forms = std::find_if(std::begin(particles), std::end(particles),
                                   [&](const ParticleForms& entry) { return entry.particle == particle; });
  if (forms == std::end(particles)) return {};
  const FinalSound sound = finalSoundOf(text);
  const bool likeVowel = sound == FinalSound::vowel || (sound == FinalSound::rieul && particle == Particle::direction);
  return likeVowel ? forms->afterVowel : forms->afterConsonant;
}

std::string withParticle(std::string_view word, Particle particle) {
  std::string result(word);
  result += particleAfter(word, particle);
  return result;
}

std::optional<ParticleNotation> particleNotationAt(std::string_view text) {
  for (const ParticleForms& forms : particles) {
    if (text.starts_with(forms.notation)) return ParticleNotation{forms.particle, forms.notation};
  }
  return std::nullopt;
}

}  // namespace jindan
