// SPDX-License-Identifier: Apache-2.0
#include "domain/wording/hangul.h"

#include <string>
#include <vector>

#include "support/catch.h"

namespace jindan {

namespace {

constexpr FinalSound vowel = FinalSound::vowel;
constexpr FinalSound consonant = FinalSound::consonant;
constexpr FinalSound rieul = FinalSound::rieul;

struct Case {
  std::string text;
  FinalSound sound;
};

void checkAll(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(finalSoundOf(c.text) == c.sound);
  }
}

}  // namespace

TEST_CASE("Hangul ends as its last syllable does") {
  checkAll({{"회사", vowel},
            {"한빛", consonant},
            {"서울", rieul},
            {"닭", consonant},
            {"여덟", consonant},
            {"가", vowel},
            {"힣", consonant},
            {"ㄱ", consonant},
            {"ㄹ", rieul},
            {"ㅏ", vowel}});
}

TEST_CASE("Hangul in conjoining jamo ends as the composed syllable does") {
  checkAll({{"\u1112\u1161\u11AB", consonant}, {"\u1109\u1165\u110B\u116E\u11AF", rieul}, {"\u1100\u1161", vowel}});
}

TEST_CASE("Digits end as they are read") {
  checkAll({{"0", consonant},
            {"1", rieul},
            {"2", vowel},
            {"3", consonant},
            {"4", vowel},
            {"5", vowel},
            {"6", consonant},
            {"7", rieul},
            {"8", rieul},
            {"9", vowel},
            {"11", rieul},
            {"2026", consonant},
            {"D1-1", rieul},
            {"28.5", vowel},
            {"2.0", consonant},
            {"１", rieul}});
}

TEST_CASE("Trailing zeros decide how a number ends") {
  checkAll({{"10", consonant},
            {"100", consonant},
            {"1,000", consonant},
            {"10000", consonant},
            {"100,000,000", consonant},
            {"100,000,000,000", consonant},
            {"1,000,000,000,000", vowel},
            {"1000000000000000", vowel},
            {"10000000000000000", consonant},
            {"000000000000", consonant},
            {"1,000,000,000,001", rieul}});
}

TEST_CASE("Capitals and single letters are read by name") {
  checkAll({{"L", rieul},
            {"R", rieul},
            {"M", consonant},
            {"N", consonant},
            {"l", rieul},
            {"AI", vowel},
            {"PLM", consonant},
            {"XML", rieul},
            {"ERP", vowel},
            {"CNC", vowel},
            {"KT", vowel},
            {"IoT", vowel},
            {"R&D", vowel},
            {"5G", vowel},
            {"ＰＬＭ", consonant}});
}

TEST_CASE("Words in small letters end by their last letter") {
  checkAll({{"Excel", rieul},
            {"system", consonant},
            {"Python", consonant},
            {"check", consonant},
            {"chip", consonant},
            {"robot", consonant},
            {"lab", consonant},
            {"plastic", consonant},
            {"Samsung", consonant},
            {"blog", vowel},
            {"Hyundai", vowel},
            {"center", vowel},
            {"Ltd", vowel},
            {"Café", vowel}});
}

TEST_CASE("Signs that are read aloud count") {
  checkAll({{"30%", vowel}, {"30％", vowel}, {"20℃", vowel}, {"한빛정밀㈜", vowel}, {"㈜한빛", consonant}});
}

TEST_CASE("What is not read aloud is passed over") {
  checkAll({{"한빛정밀(주)", vowel},
            {"(주)한빛정밀", rieul},
            {"‘서울’", rieul},
            {"\"한빛\".", consonant},
            {"한빛 🏭", consonant},
            {"한빛 👨\u200D🔧", consonant},
            {"한빛❤\uFE0F", consonant},
            {"Co., Ltd.", vowel},
            {"㈜한빛·정밀 Co., Ltd. 🏭", vowel},
            {"한빛\u00A0", consonant},
            {"「한빛」", consonant},
            {"한빛（서울）", rieul},
            {"한빛™", consonant},
            {"3\uFE0F\u20E3", consonant},
            {"e\u0301", vowel}});
}

TEST_CASE("Names as companies have them, one for each digit, letter and wrapping") {
  checkAll({{"제1", rieul},
            {"제2", vowel},
            {"제3", consonant},
            {"제4", vowel},
            {"제5", vowel},
            {"제6", consonant},
            {"제7", rieul},
            {"제8", rieul},
            {"제9", vowel},
            {"제10", consonant},
            {"한빛 제2공장", consonant},
            {"1호", vowel},
            {"3차", vowel},
            {"제3의", vowel},
            {"No.7", rieul},
            {"#3", consonant},
            {"TEL", rieul},
            {"DGR", rieul},
            {"STEM", consonant},
            {"LG CNS", vowel},
            {"SK", vowel},
            {"EVN", consonant},
            {"KR", rieul},
            {"a", vowel},
            {"n", consonant},
            {"Metal", rieul},
            {"Tech", vowel},
            {"mold", vowel},
            {"Hanbit Steel", rieul},
            {"(주)한빛", consonant},
            {"㈜대성", consonant},
            {"대성㈜", vowel},
            {"[대성]", consonant},
            {"『서울』", rieul},
            {"“한빛”", consonant},
            {"'회사'", vowel},
            {"〈부산〉", consonant},
            {"대성 🇰🇷", consonant},
            {"회사 👍🏽", vowel},
            {"대성 ①", consonant},
            {"부산특수부품(예시)", vowel},
            {"대성 (Busan)", consonant},
            {"대성 2nd", vowel},
            {"מצוין 한빛", consonant}});
}

TEST_CASE("Every Hangul syllable ends as its place in Unicode says") {
  constexpr char32_t first = 0xAC00;
  constexpr char32_t last = 0xD7A3;
  int wrong = 0;
  for (char32_t syllable = first; syllable <= last; ++syllable) {
    const std::string utf8{static_cast<char>(0xE0 | (syllable >> 12)),
                           static_cast<char>(0x80 | ((syllable >> 6) & 0x3F)),
                           static_cast<char>(0x80 | (syllable & 0x3F))};
    const char32_t final = (syllable - first) % 28;
    const FinalSound wanted = final == 0 ? vowel : final == 8 ? rieul : consonant;
    if (finalSoundOf(utf8) != wanted) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("Nothing to read ends in a vowel") {
  checkAll({{"", vowel}, {"   ", vowel}, {"...", vowel}, {"🏭", vowel}, {"日本", vowel}, {"завод", vowel}});
}

TEST_CASE("Broken bytes are passed over") {
  checkAll({{"한빛\xFF", consonant},
            {"한빛\xED\x95", consonant},
            {"한빛\x80\x80\x80\x80\x80", consonant},
            {"한빛\xF5\x80\x80\x80", consonant},
            {"한빛\xED\xA0\x80", consonant},
            {"한빛\xC0\xAF", consonant},
            {"\xED", vowel},
            {std::string("한빛\0", 7), consonant}});
}

TEST_CASE("A particle follows the sound before it") {
  struct Row {
    std::string word;
    std::vector<std::string> forms;
  };
  const std::vector<Row> rows{{"한빛", {"한빛은", "한빛을", "한빛이", "한빛과", "한빛으로"}},
                              {"회사", {"회사는", "회사를", "회사가", "회사와", "회사로"}},
                              {"서울", {"서울은", "서울을", "서울이", "서울과", "서울로"}},
                              {"", {"는", "를", "가", "와", "로"}}};
  const std::vector<Particle> particles{Particle::topic, Particle::object, Particle::subject, Particle::companion,
                                        Particle::direction};
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < particles.size(); ++i)
      CHECK(withParticle(row.word, particles[i]) == row.forms[i]);
  }
}

TEST_CASE("A particle notation is recognised at the start of a text only") {
  const auto found = particleNotationAt("[으로|로] 갑니다");
  REQUIRE(found);
  CHECK(found->particle == Particle::direction);
  CHECK(found->notation == "[으로|로]");
  CHECK_FALSE(particleNotationAt(""));
  CHECK_FALSE(particleNotationAt(" [은|는]"));
  CHECK_FALSE(particleNotationAt("[는|은]"));
  CHECK_FALSE(particleNotationAt("[은|는"));
}

}  // namespace jindan
