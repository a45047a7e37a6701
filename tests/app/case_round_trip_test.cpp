// SPDX-License-Identifier: Apache-2.0
#include "app/app_fixture.h"
#include "app/exchange/case_writer.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

using Json = nlohmann::json;

Json sampleJson(const std::string& name) {
  return Json::parse(bytesOf(samplePath(name)));
}

}  // namespace

TEST_CASE("A sample case reads, writes and reads as the same") {
  for (const char* name : sampleNames) {
    INFO(name);
    const Case first = sample(name);
    const std::string bytes = app::writeCase(first, questionnaire());
    const auto again = readBytes(bytes);
    REQUIRE(again);
    CHECK(*again == first);
    CHECK(app::writeCase(*again, questionnaire()) == bytes);
  }
}

TEST_CASE("What a sample says is what the case holds") {
  for (const char* name : sampleNames) {
    INFO(name);
    const Json file = sampleJson(name);
    const Case read = sample(name);
    CHECK(read.company.name == file["company"]["name"]);
    CHECK(read.company.employees == file["company"]["employees"]);
    REQUIRE(read.assessments.size() == file["assessments"].size());
    const Json& answers = file["assessments"][0]["answers"];
    for (const Json& entry : answers) {
      const Answer& answer = read.assessments[0].answers[placeOf(entry["question"])];
      const auto level = answer.said.level();
      CHECK((level ? Json(level->value()) : Json(nullptr)) ==
            (entry["said"].is_number() ? entry["said"] : Json(nullptr)));
      CHECK(answer.said.isDontKnow() == (entry["said"] == "dont_know"));
      CHECK(answer.said.isNotApplicable() == (entry["said"] == "not_applicable"));
      CHECK((answer.seen ? Json(answer.seen->value()) : Json(nullptr)) == entry["seen"]);
      CHECK(static_cast<int>(answer.evidence) == entry["evidence"]);
      CHECK(answer.number.has_value() == !entry["number"].is_null());
      CHECK(answer.note == entry["note"]);
    }
  }
}

TEST_CASE("Writing a sample loses no field and changes none") {
  for (const char* name : sampleNames) {
    INFO(name);
    const Json written = Json::parse(app::writeCase(sample(name), questionnaire()));
    const Json patch = Json::diff(sampleJson(name), written);
    CHECK(patch.dump() == "[]");
  }
}

TEST_CASE("Unknown fields come back from every level") {
  Json file = sampleJson("busan-special-parts");
  const Json extra{{"deep", {1, 2.5, "가", nullptr}}, {"big", 12345678901234567LL}};
  file["x_case"] = extra;
  file["company"]["x_company"] = extra;
  file["assessments"][0]["x_assessment"] = extra;
  file["assessments"][0]["answers"][4]["x_answer"] = extra;
  const auto read = readBytes(file.dump());
  REQUIRE(read);
  CHECK(Json::parse(app::writeCase(*read, questionnaire())) == file);
}

TEST_CASE("Targets and the consultant travel with the case") {
  Case theCase = sample("busan-special-parts");
  REQUIRE(theCase.assessments[0].consultant);  // it has seen levels
  theCase.assessments[0].consultant = false;
  theCase.assessments[0].answers[2].target = Level::from(4);
  const std::string bytes = app::writeCase(theCase, questionnaire());
  CHECK(Json::parse(bytes)["assessments"][0]["answers"][2]["target"] == 4);
  const auto again = readBytes(bytes);
  REQUIRE(again);
  CHECK(*again == theCase);
  Json wrong = Json::parse(bytes);
  wrong["assessments"][0]["answers"][2]["target"] = 6;
  CHECK(readBytes(wrong.dump()).error().faults.at(0).pointer == "/assessments/0/answers/2/target");
}

TEST_CASE("A small case needs only what is required") {
  const auto read = readBytes(R"({"format":"jindan-case","version":1,
    "company":{"name":"A","industry":"C10","region":"KR-11","employees":1},
    "assessments":[{"date":"2026-02-28","questionnaire":"sme-ai-readiness@1.0.0","answers":[{"question":"D1-1"}]}]})");
  REQUIRE(read);
  CHECK_FALSE(read->company.id);
  CHECK_FALSE(read->company.annualSales);
  const Assessment& visit = read->assessments.at(0);
  CHECK(visit.mode == Mode::full);
  CHECK(visit.weights.pillars == std::vector<double>{1.0, 1.0, 1.0});
  CHECK(visit.answers[placeOf("D1-1")].isEmpty());
  CHECK(readBytes(app::writeCase(*read, questionnaire())).value() == *read);
}

TEST_CASE("Levels may be written as 3.0, numbers keep their digits") {
  Json file = sampleJson("busan-special-parts");
  Json& answer = file["assessments"][0]["answers"][0];
  answer["said"] = 3.0;
  answer["seconds"] = 0.1;
  answer["number"] = 12.75;
  file["company"]["employees"] = 38.0;
  file["assessments"][0]["weights"]["data"] = 0.3333333333333333;
  const auto read = readBytes(file.dump());
  REQUIRE(read);
  const Json written = Json::parse(app::writeCase(*read, questionnaire()));
  CHECK(written["assessments"][0]["answers"][0]["said"].dump() == "3");
  CHECK(written["assessments"][0]["answers"][0]["seconds"] == 0.1);
  CHECK(written["assessments"][0]["answers"][0]["number"] == 12.75);
  CHECK(written["company"]["employees"].dump() == "38");
  CHECK(written["assessments"][0]["weights"]["data"] == 0.3333333333333333);
}

TEST_CASE("The latest visit is the one of the latest date, the last of several") {
  Case theCase = sample("mid-sized-strong");
  REQUIRE(theCase.assessments.size() == 2);
  CHECK(theCase.latest()->date.iso() == "2026-11-19");
  std::swap(theCase.assessments[0], theCase.assessments[1]);
  CHECK(theCase.latest() == &theCase.assessments[0]);
  theCase.assessments[1].date = theCase.assessments[0].date;
  CHECK(theCase.latest() == &theCase.assessments[1]);
  theCase.assessments.clear();
  CHECK(theCase.latest() == nullptr);
}

}  // namespace jindan::test
