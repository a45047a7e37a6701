// SPDX-License-Identifier: Apache-2.0
#include <regex>
#include <set>

#include "content/content.h"
#include "content/data_copy.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

using Json = nlohmann::ordered_json;

const std::string findingsFile = "filecheck/findings.json";
const std::string proposalsFile = "filecheck/proposals.json";

const FileCheckRules& shipped() {
  static const auto content = content::loadContent(shippedData);
  return content.value().fileChecks;
}

bool isRefused(const std::string& file, const std::string& pointer, FaultCode code,
               const std::function<void(Json&)>& edit) {
  const DataCopy copy;
  copy.edit(file, edit);
  const auto content = content::loadContent(copy.directory());
  if (content) return false;
  INFO(listed(content.error()));
  return hasFault(content.error(), file, pointer, code);
}

std::set<std::string> marksOf(const std::string& text) {
  static const std::regex mark(R"(\{([^{}]*)\})");
  std::set<std::string> marks;
  for (std::sregex_iterator hit(text.begin(), text.end(), mark), end; hit != end; ++hit)
    marks.insert((*hit)[1]);
  return marks;
}

}  // namespace

TEST_CASE("The shipped rules of file checks are there, each with its texts") {
  CHECK(shipped().findings.size() >= 25);
  CHECK(shipped().questions.size() == 6);
  for (const FindingRule& rule : shipped().findings) {
    INFO(rule.id);
    CHECK(shipped().find(rule.id) == &rule);
    CHECK(marksOf(rule.sentence.ko) == marksOf(rule.sentence.en));
    for (const LocalizedText* text : {&rule.title, &rule.why, &rule.action}) {
      CHECK(marksOf(text->ko).empty());
      CHECK(marksOf(text->en).empty());
    }
  }
}

TEST_CASE("Every symptom is judged by a rule and every measure has a name of its own") {
  std::set<Symptom> judged;
  for (const FindingRule& rule : shipped().findings)
    judged.insert(rule.symptom);
  CHECK(judged.size() == symptomNames().size());
  std::set<std::string_view> names;
  for (const auto& [name, measure] : fileMeasureNames()) {
    CHECK(nameOf(measure) == name);
    CHECK(names.insert(name).second);
  }
}

TEST_CASE("No file proves the highest level, and every question leaves something to ask") {
  for (const QuestionRule& rule : shipped().questions) {
    for (const LevelRule& shows : rule.shows)
      CHECK(shows.level < *Level::from(5));  // no file proves that anything is fully done
    CHECK_FALSE(rule.ask.ko.empty());
  }
}

TEST_CASE("Faulty rules of file checks are refused at their place") {
  const auto refused = [](const char* pointer, FaultCode code, const std::function<void(Json&)>& edit) {
    CAPTURE(pointer);
    CHECK(isRefused(findingsFile, pointer, code, edit));
  };
  refused("/findings/1/id", FaultCode::duplicate, [](Json& p) { p["findings"][1]["id"] = p["findings"][0]["id"]; });
  refused("/findings/0/symptom", FaultCode::notAllowed, [](Json& p) { p["findings"][0]["symptom"] = "smell"; });
  refused("/findings/0", FaultCode::inconsistent, [](Json& p) { p["findings"][0]["stop"] = 5000; });
  refused("/findings/0", FaultCode::missing, [](Json& p) {
    for (const char* border : {"info", "caution", "stop"})
      p["findings"][0].erase(border);
  });
  refused("/findings/0/sentence", FaultCode::notAllowed,
          [](Json& p) { p["findings"][0]["sentence"]["ko"] = "{nobody} 줄"; });
  refused("/findings/0/why/en", FaultCode::missing, [](Json& p) { p["findings"][0]["why"].erase("en"); });
  refused("/reference/rows", FaultCode::outOfRange, [](Json& p) { p["reference"]["rows"] = 0; });
}

TEST_CASE("Faulty rules about levels are refused at their place") {
  const auto refused = [](const char* pointer, FaultCode code, const std::function<void(Json&)>& edit) {
    CAPTURE(pointer);
    CHECK(isRefused(proposalsFile, pointer, code, edit));
  };
  refused("/questions/0/question", FaultCode::unknown, [](Json& p) { p["questions"][0]["question"] = "X-1"; });
  refused("/questions/1/question", FaultCode::duplicate,
          [](Json& p) { p["questions"][1]["question"] = p["questions"][0]["question"]; });
  refused("/questionnaire", FaultCode::unknownVersion, [](Json& p) { p["questionnaire"] = "sme-ai-readiness@9.0.0"; });
  refused("/questions/0/shows/0/level", FaultCode::outOfRange,
          [](Json& p) { p["questions"][0]["shows"][0]["level"] = 6; });
  refused("/questions/0/shows/0/where/0/measure", FaultCode::notAllowed,
          [](Json& p) { p["questions"][0]["shows"][0]["where"][0]["measure"] = "beauty"; });
  refused("/questions/0/shows/0/where/0", FaultCode::missing,
          [](Json& p) { p["questions"][0]["shows"][0]["where"][0].erase("at_least"); });
}

}  // namespace jindan::test
