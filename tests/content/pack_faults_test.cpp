// SPDX-License-Identifier: Apache-2.0
#include "content/content.h"
#include "content/data_copy.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

using Json = nlohmann::ordered_json;

/// One thing that is wrong and where it must be found.
struct Damage {
  std::string file;
  std::function<void(Json&)> edit;
  std::string pointer;
  FaultCode code;
};

const std::string questionnaireFile = "questionnaire/sme-ai-readiness.json";
const std::string observationsFile = "benchmarks/observations.json";

void check(const Damage& damage) {
  const DataCopy copy;
  copy.edit(damage.file, damage.edit);
  const content::ContentErrors errors = content::validateContent(copy.directory());
  INFO("expected " << damage.file << " " << damage.pointer << "\n" << listed(errors));
  CHECK(hasFault(errors, damage.file, damage.pointer, damage.code));
}

}  // namespace

TEST_CASE("A text without one of its languages is refused") {
  check({questionnaireFile, [](Json& pack) { pack["questions"][3]["prompt"].erase("en"); }, "/questions/3/prompt/en",
         FaultCode::missing});
  check({questionnaireFile, [](Json& pack) { pack["questions"][0]["levels"][4]["ko"] = "  "; },
         "/questions/0/levels/4/ko", FaultCode::empty});
  check({"texts/result.json", [](Json& pack) { pack["phrases"]["headline.stage1"].erase("ko"); },
         "/phrases/headline.stage1/ko", FaultCode::missing});
  check({"programmes/kr-2026.json", [](Json& pack) { pack["programmes"][1]["name"].erase("en"); },
         "/programmes/1/name/en", FaultCode::missing});
  check({"reference/regions.json", [](Json& pack) { pack["regions"][2]["short"].erase("ko"); }, "/regions/2/short/ko",
         FaultCode::missing});
  check({"questionnaire/advice.json", [](Json& pack) { pack["questions"][5]["moves"][0]["action"].erase("en"); },
         "/questions/5/moves/0/action/en", FaultCode::missing});
}

TEST_CASE("A reference to what does not exist is refused") {
  check({questionnaireFile, [](Json& pack) { pack["questions"][7]["dimension"] = "X9"; }, "/questions/7/dimension",
         FaultCode::unknown});
  check({questionnaireFile, [](Json& pack) { pack["dimensions"][1]["pillar"] = "nothing"; }, "/dimensions/1/pillar",
         FaultCode::unknown});
  check({"method/method.json", [](Json& pack) { pack["gates"][1]["question"] = "Z-1"; }, "/gates/1/question",
         FaultCode::unknown});
  check({"method/method.json", [](Json& pack) { pack["contradictions"][2]["when"]["all"][1]["question"] = "Z-1"; },
         "/contradictions/2/when/all/1/question", FaultCode::unknown});
  check({"benchmarks/comparisons.json", [](Json& pack) { pack["rules"][1]["only_if"][0]["question"] = "Z-1"; },
         "/rules/1/only_if/0/question", FaultCode::unknown});
  check({"questionnaire/contradiction-questions.json", [](Json& pack) { pack["rules"][0]["id"] = "R99"; },
         "/rules/0/id", FaultCode::unknown});
  for (const auto* field : {"indicator", "survey", "base", "note"}) {
    check({observationsFile, [&](Json& pack) { pack["observations"][0][field] = "no_such_thing"; },
           std::string("/observations/0/") + field, FaultCode::unknown});
  }
}

TEST_CASE("What a rule or question must get and does not is refused") {
  check({"questionnaire/contradiction-questions.json", [](Json& pack) { pack["rules"].erase(4); }, "/rules",
         FaultCode::missing});
  check(
      {"questionnaire/advice.json", [](Json& pack) { pack["questions"].erase(4); }, "/questions", FaultCode::missing});
  check({"questionnaire/advice.json", [](Json& pack) { pack["questions"][4]["moves"].erase(1); }, "/questions/4/moves",
         FaultCode::notAllowed});
}

TEST_CASE("Moves out of order are refused") {
  check({"questionnaire/advice.json",
         [](Json& pack) { std::swap(pack["questions"][4]["moves"][0], pack["questions"][4]["moves"][1]); },
         "/questions/4/moves", FaultCode::notAllowed});
}

TEST_CASE("A wrong type is refused") {
  check({questionnaireFile, [](Json& pack) { pack["questions"][2]["quick"] = "yes"; }, "/questions/2/quick",
         FaultCode::wrongType});
  check({questionnaireFile, [](Json& pack) { pack["questions"] = 7; }, "/questions", FaultCode::wrongType});
  check({observationsFile, [](Json& pack) { pack["observations"][5]["value"] = "12"; }, "/observations/5/value",
         FaultCode::wrongType});
  check({"method/method.json", [](Json& pack) { pack["minimum_coverage"] = nullptr; }, "/minimum_coverage",
         FaultCode::wrongType});
  check({"reference/industries.json", [](Json& pack) { pack["industries"][0]["sme_ceiling_krw"] = 1.5; },
         "/industries/0/sme_ceiling_krw", FaultCode::wrongType});
}

TEST_CASE("A value out of its range or list is refused") {
  check({questionnaireFile, [](Json& pack) { pack["questions"][2]["levels"].erase(4); }, "/questions/2/levels",
         FaultCode::outOfRange});
  check({questionnaireFile, [](Json& pack) { pack["questions"][2]["weight"] = -1; }, "/questions/2/weight",
         FaultCode::outOfRange});
  check({"method/method.json", [](Json& pack) { pack["gates"][0]["closed_up_to"] = 5; }, "/gates/0/closed_up_to",
         FaultCode::outOfRange});
  check({"method/method.json", [](Json& pack) { pack["stages"][1]["below"] = 1.5; }, "/stages/1/below",
         FaultCode::outOfRange});
  check({"method/method.json", [](Json& pack) { pack["stages"][4]["below"] = 5; }, "/stages", FaultCode::inconsistent});
  check({observationsFile, [](Json& pack) { pack["observations"][5]["use"] = "anything"; }, "/observations/5/use",
         FaultCode::notAllowed});
}

TEST_CASE("The same id twice is refused") {
  check({questionnaireFile, [](Json& pack) { pack["questions"][9]["id"] = pack["questions"][0]["id"]; },
         "/questions/9/id", FaultCode::duplicate});
  check({observationsFile, [](Json& pack) { pack["observations"][12]["id"] = pack["observations"][11]["id"]; },
         "/observations/12/id", FaultCode::duplicate});
  check(
      {"benchmarks/bases.json", [](Json& pack) { pack["bases"].push_back(pack["bases"][0]); },
       "/bases/" + std::to_string(Json::parse(bytesOf(shippedData + "/benchmarks/bases.json"))["bases"].size()) + "/id",
       FaultCode::duplicate});
}

TEST_CASE("What only the schema knows is found by the schema") {
  check({"reference/regions.json", [](Json& pack) { pack["surprise"] = 1; }, "", FaultCode::schema});
  check({questionnaireFile, [](Json& pack) { pack["format"] = "something-else"; }, "/format", FaultCode::schema});
}

TEST_CASE("Several faults are listed at once, each with its file") {
  const DataCopy copy;
  copy.edit(questionnaireFile, [](Json& pack) {
    pack["questions"][0]["prompt"].erase("en");
    pack["questions"][1]["dimension"] = "X9";
    pack["questions"][2]["quick"] = 1;
  });
  copy.edit(observationsFile, [](Json& pack) { pack["observations"][0]["value"] = nullptr; });
  const content::ContentErrors errors = content::validateContent(copy.directory());
  INFO(listed(errors));
  CHECK(hasFault(errors, questionnaireFile, "/questions/0/prompt/en", FaultCode::missing));
  CHECK(hasFault(errors, questionnaireFile, "/questions/1/dimension", FaultCode::unknown));
  CHECK(hasFault(errors, questionnaireFile, "/questions/2/quick", FaultCode::wrongType));
  CHECK(hasFault(errors, observationsFile, "/observations/0/value", FaultCode::wrongType));
}

TEST_CASE("Loading refuses a damaged pack without schemas too") {
  const DataCopy copy;
  copy.edit(questionnaireFile, [](Json& pack) { pack["questions"][3]["prompt"].erase("en"); });
  const auto loaded = content::loadContent(copy.directory());
  REQUIRE_FALSE(loaded);
  CHECK(hasFault(loaded.error(), questionnaireFile, "/questions/3/prompt/en", FaultCode::missing));
}

TEST_CASE("A phrase that two files give is told") {
  const DataCopy copy;
  copy.edit("texts/report.json", [](Json& pack) {
    pack["phrases"]["headline.stage1"] = {{"ko", "다름"}, {"en", "other"}};
  });
  const auto loaded = content::loadPhrases(copy.directory());
  REQUIRE_FALSE(loaded);
  CHECK(hasFault(loaded.error(), "texts/report.json", "/phrases/headline.stage1", FaultCode::duplicate));
}

TEST_CASE("A pack that is not there or not JSON is told by its file") {
  const DataCopy copy;
  std::filesystem::remove(copy.file("texts/result.json"));
  writeBytes(copy.file("method/method.json"), "{");
  const content::ContentErrors errors = content::validateContent(copy.directory());
  INFO(listed(errors));
  CHECK(hasFault(errors, "method/method.json", "", FaultCode::notJson));
  CHECK(std::any_of(errors.begin(), errors.end(), [](const Error& error) {
    return error.code == ErrorCode::cannotRead && error.subject.ends_with("texts/result.json");
  }));
  CHECK_FALSE(content::loadPhrases(copy.directory()));
  CHECK_FALSE(content::loadContent("/nowhere/at/all"));
}

TEST_CASE("A comparison rule that no figure can meet is told") {
  const DataCopy copy;
  copy.edit("benchmarks/comparisons.json", [](Json& pack) { pack["rules"][2]["base"] = "all_smes"; });
  const auto errors = content::validateContent(copy.directory());
  INFO(listed(errors));
  CHECK(hasFault(errors, "benchmarks/comparisons.json", "/rules/2", FaultCode::unknown));
}

TEST_CASE("The benchmark version follows the bytes of the benchmark files") {
  const auto original = content::benchmarkVersion(shippedData);
  REQUIRE(original);
  CHECK(original->pack == "kr-2026.1");
  CHECK(original->hash.size() == 32);
  CHECK(original->hash.find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK(original->reference() == "kr-2026.1@" + original->hash);

  const DataCopy copy;
  CHECK(content::benchmarkVersion(copy.directory())->hash == original->hash);
  copy.edit("texts/result.json", [](Json& pack) { pack["phrases"]["headline.stage1"]["ko"] = "다른 말"; });
  copy.edit(questionnaireFile, [](Json& pack) { pack["questionnaire_version"] = "1.0.1"; });
  CHECK(content::benchmarkVersion(copy.directory())->hash == original->hash);

  const std::string bytes = bytesOf(copy.file(observationsFile));
  std::string changed = bytes;
  const std::size_t digit = changed.find("19.5");
  REQUIRE(digit != std::string::npos);
  changed[digit] = '2';
  writeBytes(copy.file(observationsFile), changed);
  CHECK(content::benchmarkVersion(copy.directory())->hash != original->hash);
  writeBytes(copy.file(observationsFile), bytes + " ");
  CHECK(content::benchmarkVersion(copy.directory())->hash != original->hash);
  writeBytes(copy.file(observationsFile), bytes);
  CHECK(content::benchmarkVersion(copy.directory())->hash == original->hash);
  std::filesystem::remove(copy.file(observationsFile));
  CHECK(content::benchmarkVersion(copy.directory()).error().code == ErrorCode::cannotRead);
}

}  // namespace jindan::test
