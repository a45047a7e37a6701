// SPDX-License-Identifier: Apache-2.0
#include <regex>
#include <set>

#include "content/content.h"
#include "content/data_copy.h"
#include "domain/benchmark/comparison.h"
#include "domain/benchmark/segment.h"
#include "domain/narrative/error_words.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

using Keys = std::set<std::string>;

/// The phrases as the files have them, apart from the program's own reader.
const nlohmann::json& phraseFile() {
  static const auto phrases = [] {
    nlohmann::json all;
    for (const auto& entry : std::filesystem::directory_iterator(shippedData + "/texts"))
      all.update(nlohmann::json::parse(bytesOf(entry.path())).at("phrases"));
    return all;
  }();
  return phrases;
}

Keys placeholdersOf(const std::string& text) {
  static const std::regex mark(R"(\{([^{}]*)\})");
  Keys names;
  for (std::sregex_iterator hit(text.begin(), text.end(), mark), end; hit != end; ++hit)
    names.insert((*hit)[1]);
  return names;
}

/// What must not stand right behind a placeholder: one form of a particle that has two. What goes on after it (a
/// "은행") is a word of its own.
std::vector<std::string> fixedParticles(const std::string& korean) {
  static const std::regex fixed(
      R"(\{[^{}]*\}[)\]"'”’」』]*(은|는|이|가|을|를|과|와|으로|로|이나|나|이란|란|이라|라|아|야)(?=$|[ .,!?·:;)\]]))");
  std::vector<std::string> found;
  for (std::sregex_iterator hit(korean.begin(), korean.end(), fixed), end; hit != end; ++hit)
    found.push_back(hit->str());
  return found;
}

Keys families() {
  Keys names;
  for (const auto& [key, text] : phraseFile().items())
    names.insert(key.substr(0, key.find('.')));
  return names;
}

/// Every string literal of the sources that has the shape of a phrase key, or is said outright.
Keys keysInSources() {
  static const std::regex literal(R"re("([a-z_]+(?:\.[a-z0-9_-]+)+)")re");
  static const std::regex said(R"re(\bsay\("([^"]+)")re");
  const Keys known = families();
  Keys keys;
  for (const auto* folder : {"/src", "/ui"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(JINDAN_SOURCE_DIR + std::string(folder))) {
      const std::string extension = entry.path().extension().string();
      if (extension != ".cpp" && extension != ".h") continue;
      const std::string source = bytesOf(entry.path());
      for (std::sregex_iterator hit(source.begin(), source.end(), literal), end; hit != end; ++hit) {
        const std::string key = (*hit)[1];
        const bool isFile = key.ends_with(".json");
        if (!isFile && known.count(key.substr(0, key.find('.'))) != 0) keys.insert(key);
      }
      // The command line says its own words by the part after "cli.".
      for (std::sregex_iterator hit(source.begin(), source.end(), said), end; hit != end; ++hit) {
        const std::string key = (*hit)[1];
        keys.insert(key.find('.') == std::string::npos ? "cli." + key : key);
      }
    }
  }
  return keys;
}

/// A literal that is completed at run time ("headline.stage", "source.n.") stands for the keys that begin with it.
bool isKeyOrBeginning(const std::string& literal) {
  if (phraseFile().contains(literal)) return true;
  // What depends on a count is said by one of two.
  if (phraseFile().contains(literal + ".one") && phraseFile().contains(literal + ".many")) return true;
  for (const auto& [key, text] : phraseFile().items()) {
    const bool completed = literal.back() == '.' || key.find('.', literal.size()) == std::string::npos;
    if (key.starts_with(literal) && key.size() > literal.size() && key[literal.size()] != '_' && completed) return true;
  }
  return false;
}

Keys enumKeys() {
  Keys keys;
  for (int stage = 1; stage <= 5; ++stage)
    keys.insert("headline.stage" + std::to_string(stage));
  for (int size = 0; size <= static_cast<int>(SizeClass::large); ++size)
    keys.insert("size." + std::string(nameOf(static_cast<SizeClass>(size))));
  for (int reason = 0; reason <= static_cast<int>(RefusalReason::notForComparison); ++reason)
    keys.insert("refusal." + std::string(nameOf(static_cast<RefusalReason>(reason))));
  for (int code = 0; code <= static_cast<int>(ErrorCode::caseForked); ++code) {
    keys.insert("error." + std::string(nameOf(static_cast<ErrorCode>(code))));
    keys.insert("advice." + std::string(nameOf(static_cast<ErrorCode>(code))));
  }
  for (int obstacle = 1; obstacle <= static_cast<int>(FileObstacle::inUse); ++obstacle) {
    const std::string name(nameOf(static_cast<FileObstacle>(obstacle)));
    keys.insert("error.cannot_write." + name);
    keys.insert("advice.cannot_write." + name);
  }
  for (int code = 0; code <= static_cast<int>(FaultCode::hiddenCharacter); ++code)
    keys.insert("fault." + std::string(nameOf(static_cast<FaultCode>(code))));
  for (const auto* effort : {"own_time", "small_purchase", "project", "decision"})
    keys.insert(std::string("effort.") + effort);
  return keys;
}

/// Every segment a path or a figure may name: all sizes, by themselves and with each region.
Keys segmentKeys() {
  Keys keys;
  const auto add = [&](const std::string& who, const std::vector<const char*>& sizes) {
    for (const auto* size : sizes) {
      for (const auto* region : {"", ".metro", ".non-metro"})
        keys.insert("segment." + who + "." + size + region);
    }
  };
  add("firm", {"micro", "small", "medium", "mid-sized", "large", "sme", "sme_and_mid-sized", "all"});
  add("worker", {"sme", "large", "all"});
  return keys;
}

void checkAllThere(const Keys& keys) {
  for (const std::string& key : keys) {
    INFO(key);
    CHECK(phraseFile().contains(key));
  }
}

}  // namespace

TEST_CASE("No particle with two forms is fixed behind a placeholder") {
  CHECK(fixedParticles("{company}은 아직") == std::vector<std::string>{"{company}은"});
  CHECK(fixedParticles("\"{name}\"를 지웠습니다.").size() == 1);
  CHECK(fixedParticles("{count}로").size() == 1);
  CHECK(fixedParticles("{company}[은|는] {count}명이 {place}에서").empty());
  for (const auto& [key, text] : phraseFile().items()) {
    CAPTURE(key);
    CHECK(fixedParticles(text.at("ko").get<std::string>()).empty());
  }
}

TEST_CASE("Every phrase key in the sources is a phrase") {
  const Keys keys = keysInSources();
  CHECK(keys.size() > 100);
  for (const std::string& key : keys) {
    INFO(key);
    CHECK(isKeyOrBeginning(key));
  }
}

TEST_CASE("Every phrase key built from an enumeration is a phrase") {
  checkAllThere(enumKeys());
}

TEST_CASE("Every segment has a name") {
  checkAllThere(segmentKeys());
}

TEST_CASE("The Korean and the English of a phrase ask for the same arguments") {
  for (const auto& [key, text] : phraseFile().items()) {
    INFO(key);
    CHECK(placeholdersOf(text.at("ko")) == placeholdersOf(text.at("en")));
  }
}

TEST_CASE("Every phrase fills with its own arguments and leaves no mark behind") {
  const auto phrases = content::loadPhrases(shippedData);
  REQUIRE(phrases);
  for (const auto& [key, text] : phraseFile().items()) {
    INFO(key);
    Arguments arguments;
    for (const std::string& name : placeholdersOf(text.at("ko")))
      arguments.push_back({name, "한빛정밀(주)"});
    for (const Language language : {Language::korean, Language::english}) {
      const std::string filled = phrases->fill(language, key, arguments);
      CHECK(filled.find_first_of("{}") == std::string::npos);
      CHECK(filled.find("[은|는]") == std::string::npos);
      CHECK(filled.find("한빛정밀(주)은") == std::string::npos);
    }
  }
}

TEST_CASE("The sentences of comparison rules fill with segment, value and own") {
  const auto packs = content::loadContent(shippedData);
  REQUIRE(packs);
  const Arguments arguments{{"segment", "소기업"}, {"value", "28.5%"}, {"own", "7.9%"}};
  for (const ComparisonRule& rule : packs->comparisons.rules) {
    INFO(rule.indicator.value());
    for (const LocalizedText* text : {&rule.statement, &rule.inGroup, &rule.outOfGroup}) {
      CHECK(placeholdersOf(text->ko) == placeholdersOf(text->en));
      CHECK(fillTemplate(text->ko, arguments).find_first_of("{}") == std::string::npos);
      CHECK(fillTemplate(text->en, arguments).find_first_of("{}") == std::string::npos);
    }
  }
}

TEST_CASE("Gate words and moves hold no mark that nobody fills") {
  const auto packs = content::loadContent(shippedData);
  REQUIRE(packs);
  const auto plain = [](const LocalizedText& text) {
    return text.ko.find_first_of("{}") == std::string::npos && text.en.find_first_of("{}") == std::string::npos;
  };
  for (const Gate& gate : packs->method.gates)
    CHECK((plain(gate.reason) && plain(gate.lift)));
  for (const Question& question : packs->questionnaire.questions()) {
    INFO(question.id.value());
    CHECK((plain(question.prompt) && plain(question.shortTitle) && plain(question.why)));
    for (const Move& move : question.moves)
      CHECK((plain(move.title) && plain(move.action)));
  }
}

}  // namespace jindan::test
