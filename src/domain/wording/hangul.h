// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jindan {

/// How a word ends when it is read aloud in Korean. ㄹ stands apart because 으로/로 treats it like a vowel.
enum class FinalSound { vowel, consonant, rieul };

/// The final sound of the last thing in `utf8` that is read aloud. Blanks, punctuation, closing brackets, symbols,
/// emoji and broken bytes at the end are passed over: "한빛정밀(주)" ends like 주. Nothing left gives `vowel`.
///
/// - Hangul: the final consonant of the syllable, composed or not; a single jamo by its name (ㄱ 기역).
/// - Digits in Sino-Korean: 1 일, 7 칠, 8 팔 end in ㄹ; 3 삼, 6 육 and 0 in a consonant (영, 십, 백, 천, 만, 억);
///   the others in a vowel. 12 to 15 zeros end in 조, a vowel.
/// - A capital, or a letter standing alone, by its name: L 엘 and R 알 end in ㄹ, M 엠 and N 엔 in a consonant, the
///   others in a vowel.
/// - A word in small letters by its last letter: l ends in ㄹ; m, n, k, p, t, b, c and ng in a consonant; all others in
///   a vowel (Ltd 리미티드). A rule of thumb, wrong for some words (Google) but never surprising.
/// - % 퍼센트, ℃ 도 and ㈜ 주 end in a vowel, and so does every script not named here.
[[nodiscard]] FinalSound finalSoundOf(std::string_view utf8);

/// Particles whose form depends on the word before them.
enum class Particle {
  topic,      ///< 은/는
  object,     ///< 을/를
  subject,    ///< 이/가
  companion,  ///< 과/와
  direction,  ///< 으로/로
};

/// The form of the particle that fits after `text`.
[[nodiscard]] std::string_view particleAfter(std::string_view text, Particle particle);

/// The word with its particle: ("삼성", topic) gives "삼성은".
[[nodiscard]] std::string withParticle(std::string_view word, Particle particle);

/// A particle as templates write it, e.g. "[은|는]".
struct ParticleNotation {
  Particle particle = Particle::topic;
  std::string_view notation;
};

/// The particle notation that `text` begins with; nothing when it begins with anything else.
[[nodiscard]] std::optional<ParticleNotation> particleNotationAt(std::string_view text);

}  // namespace jindan
