// SPDX-License-Identifier: Apache-2.0
// The advice for each level: what is wrong with a damaged pack, and the words of the shipped one.
#include <map>
#include <regex>
#include <set>

#include "content/content.h"
#include "content/data_copy.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

using Json = nlohmann::ordered_json;

const std::string adviceFile = "questionnaire/level-advice.json";

void checkFault(const std::function<void(Json&)>& edit, const std::string& pointer, FaultCode code) {
  const DataCopy copy;
  copy.edit(adviceFile, edit);
  const auto loaded = content::loadContent(copy.directory());
  REQUIRE_FALSE(loaded);
  INFO("expected " << pointer << "\n" << listed(loaded.error()));
  CHECK(hasFault(loaded.error(), adviceFile, pointer, code));
}

const Questionnaire& questionnaire() {
  static const content::Content packs = [] {
    auto loaded = content::loadContent(shippedData);
    if (!loaded) throw std::runtime_error(listed(loaded.error()));
    return std::move(*loaded);
  }();
  return packs.questionnaire;
}

/// Every text of the pack, with the place it stands in.
std::vector<std::pair<std::string, LocalizedText>> shippedTexts() {
  std::vector<std::pair<std::string, LocalizedText>> texts;
  for (const Question& question : questionnaire().questions()) {
    const std::string id = question.id.value();
    texts.emplace_back(id + " unknown", question.advice.unknown);
    for (std::size_t i = 0; i < question.advice.levels.size(); ++i) {
      const SizedAdvice& advice = question.advice.levels.at(i);
      const std::string place = id + " level " + std::to_string(i + 1);
      texts.emplace_back(place, advice.text);
      if (advice.micro) texts.emplace_back(place + " micro", *advice.micro);
      if (advice.medium) texts.emplace_back(place + " medium", *advice.medium);
    }
  }
  return texts;
}

std::vector<std::string> sentencesOf(const std::string& text) {
  static const std::regex end(R"([^.?!\s][^.?!]*[.?!])");
  return {std::sregex_token_iterator(text.begin(), text.end(), end), {}};
}

bool endsPolitely(const std::string& sentence) {
  for (const auto* ending : {"니다.", "십시오.", "니까?"}) {
    if (sentence.ends_with(ending)) return true;
  }
  return false;
}

std::set<std::string> latinWordsOf(const std::string& text) {
  static const std::regex word("[A-Za-z]+");
  return {std::sregex_token_iterator(text.begin(), text.end(), word), {}};
}

}  // namespace

TEST_CASE("Advice without one of its languages, levels or its unknown is refused") {
  checkFault([](Json& pack) { pack["questions"][3]["levels"][1]["text"].erase("en"); }, "/questions/3/levels/1/text/en",
             FaultCode::missing);
  checkFault(
      [](Json& pack) {
        pack["questions"][3]["levels"][2]["micro"] = {{"ko", " "}, {"en", "x"}};
      },
      "/questions/3/levels/2/micro/ko", FaultCode::empty);
  checkFault([](Json& pack) { pack["questions"][3]["levels"][2]["medium"] = nullptr; }, "/questions/3/levels/2/medium",
             FaultCode::wrongType);
  checkFault([](Json& pack) { pack["questions"][0].erase("unknown"); }, "/questions/0/unknown", FaultCode::missing);
  checkFault([](Json& pack) { pack["questions"][7]["levels"].erase(4); }, "/questions/7/levels", FaultCode::notAllowed);
  checkFault([](Json& pack) { pack["questions"][7]["levels"][4]["level"] = 4; }, "/questions/7/levels",
             FaultCode::notAllowed);
  checkFault([](Json& pack) { pack["questions"][7]["levels"].push_back(pack["questions"][7]["levels"][4]); },
             "/questions/7/levels", FaultCode::notAllowed);
}

TEST_CASE("Advice for an unknown question, twice for one, or for another questionnaire is refused") {
  checkFault([](Json& pack) { pack["questions"][5]["question"] = "Z-1"; }, "/questions/5/question", FaultCode::unknown);
  checkFault([](Json& pack) { pack["questions"][5]["question"] = pack["questions"][4]["question"]; },
             "/questions/5/question", FaultCode::duplicate);
  checkFault([](Json& pack) { pack["questions"].erase(5); }, "/questions", FaultCode::missing);
  checkFault([](Json& pack) { pack["questionnaire"] = "sme-ai-readiness@0.9.0"; }, "/questionnaire",
             FaultCode::unknownVersion);
}

TEST_CASE("A misspelt size is found by the schema") {
  const DataCopy copy;
  copy.edit(adviceFile, [](Json& pack) { pack["questions"][3]["levels"][1]["tiny"] = {{"ko", "x"}, {"en", "x"}}; });
  const auto errors = content::validateContent(copy.directory());
  INFO(listed(errors));
  CHECK(hasFault(errors, adviceFile, "/questions/3/levels/1", FaultCode::schema));
}

TEST_CASE("Every question has advice for each level and without one, and somewhere its own for another size") {
  for (const Question& question : questionnaire().questions()) {
    INFO(question.id.value());
    bool isSized = false;
    for (const SizedAdvice& advice : question.advice.levels) {
      CHECK_FALSE(advice.text.ko.empty());
      isSized = isSized || advice.micro || advice.medium;
    }
    CHECK_FALSE(question.advice.unknown.ko.empty());
    CHECK(isSized);
  }
}

TEST_CASE("No advice and no sentence of it is used twice") {
  std::map<std::string, std::string> places;
  for (const auto& [place, text] : shippedTexts()) {
    for (const std::string& words : {text.ko, text.en}) {
      for (const std::string& sentence : sentencesOf(words)) {
        const auto [earlier, isNew] = places.emplace(sentence, place);
        INFO(place << " and " << earlier->second << ": " << sentence);
        CHECK(isNew);
      }
    }
  }
}

TEST_CASE("The advice does not copy the steps, the reasons or the level descriptions") {
  std::set<std::string> taken;
  const auto take = [&](const LocalizedText& text) {
    for (const std::string& words : {text.ko, text.en}) {
      for (const std::string& sentence : sentencesOf(words))
        taken.insert(sentence);
    }
  };
  for (const Question& question : questionnaire().questions()) {
    take(question.why);
    for (const LocalizedText& level : question.levels)
      take(level);
    for (const Move& move : question.moves)
      take(move.action);
  }
  for (const auto& [place, text] : shippedTexts()) {
    INFO(place);
    for (const std::string& words : {text.ko, text.en}) {
      for (const std::string& sentence : sentencesOf(words))
        CHECK(taken.count(sentence) == 0);
    }
  }
}

TEST_CASE("Korean advice is polite, short, and free of foreign words but the usual ones") {
  const std::set<std::string> usual{"AI", "PC", "USB", "CSV", "ERP", "MES", "POP", "IT"};
  for (const auto& [place, text] : shippedTexts()) {
    INFO(place << ": " << text.ko);
    const std::vector<std::string> sentences = sentencesOf(text.ko);
    CHECK((sentences.size() >= 2 && sentences.size() <= 4));
    std::string joined;
    for (const std::string& sentence : sentences) {
      CHECK(endsPolitely(sentence));
      joined += (joined.empty() ? "" : " ") + sentence;
    }
    CHECK(joined == text.ko);
    for (const std::string& word : latinWordsOf(text.ko))
      CHECK(usual.count(word) == 1);
  }
}

TEST_CASE("English advice has whole sentences and no Korean") {
  for (const auto& [place, text] : shippedTexts()) {
    INFO(place << ": " << text.en);
    CHECK(sentencesOf(text.en).size() >= 2);
    CHECK(std::string(".?").find(text.en.back()) != std::string::npos);
    CHECK(
        std::none_of(text.en.begin(), text.en.end(), [](char byte) { return static_cast<unsigned char>(byte) > 127; }));
  }
}

}  // namespace jindan::test
