// SPDX-License-Identifier: Apache-2.0
#include "app/app_fixture.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

using Json = nlohmann::json;

/// What is put where (JSON null pointer text: removed) and the fault it must give.
struct Wrong {
  std::string place;
  std::string value;  ///< JSON; empty: the field is taken out
  FaultCode code;
  std::string pointer = place;
};

const std::string visit = "/assessments/0";
const std::string answer = "/assessments/0/answers/0";

Json soundCase() {
  return Json::parse(bytesOf(samplePath("busan-special-parts")));
}

std::vector<Fault> faultsOf(const Json& file) {
  const auto read = readBytes(file.dump());
  if (read) return {};
  CHECK(read.error().code == ErrorCode::badInput);
  CHECK(read.error().subject == "case.jindan");
  return read.error().faults;
}

std::string listed(const std::vector<Fault>& faults) {
  std::string text;
  for (const Fault& fault : faults)
    text += fault.pointer + " code " + std::to_string(static_cast<int>(fault.code)) + " found " + fault.found + "\n";
  return text;
}

void damage(Json& file, const Wrong& wrong) {
  const Json::json_pointer place(wrong.place);
  if (wrong.value.empty()) {
    file[place.parent_pointer()].erase(place.back());
  } else {
    file[place] = Json::parse(wrong.value);
  }
}

void checkEach(const std::vector<Wrong>& table) {
  for (const Wrong& wrong : table) {
    Json file = soundCase();
    damage(file, wrong);
    const std::vector<Fault> faults = faultsOf(file);
    INFO(wrong.place << " = " << wrong.value << "\n" << listed(faults));
    REQUIRE_FALSE(faults.empty());
    CHECK(faults.front().pointer == wrong.pointer);
    CHECK(faults.front().code == wrong.code);
    CHECK(faults.size() == 1);
  }
}

}  // namespace

TEST_CASE("A file of another format or version is refused") {
  checkEach({{"/format", "\"jindan-result\"", FaultCode::notAllowed},
             {"/format", "", FaultCode::missing},
             {"/format", "5", FaultCode::wrongType},
             {"/version", "2", FaultCode::unknownVersion},
             {"/version", "", FaultCode::missing},
             {visit + "/questionnaire", "\"sme-ai-readiness@0.9.0\"", FaultCode::unknownVersion},
             {visit + "/questionnaire", "", FaultCode::missing},
             {visit + "/questionnaire", "1", FaultCode::wrongType}});
}

TEST_CASE("A version that is no number is one fault") {
  checkEach({{"/version", "\"1\"", FaultCode::wrongType}});
}

TEST_CASE("A company without its facts is refused") {
  checkEach({{"/company/name", "", FaultCode::missing},
             {"/company/name", "\" \"", FaultCode::empty},
             {"/company/name", "null", FaultCode::wrongType},
             {"/company/industry", "", FaultCode::missing},
             {"/company/industry", "\"C99\"", FaultCode::unknown},
             {"/company/industry", "24", FaultCode::wrongType},
             {"/company/region", "", FaultCode::missing},
             {"/company/region", "\"KR-99\"", FaultCode::unknown},
             {"/company/employees", "", FaultCode::missing},
             {"/company/employees", "0", FaultCode::outOfRange},
             {"/company/employees", "10000000", FaultCode::outOfRange},
             {"/company/employees", "\"38\"", FaultCode::wrongType},
             {"/company/employees", "1.5", FaultCode::wrongType},
             {"/company/annual_sales_krw", "-1", FaultCode::outOfRange},
             {"/company/annual_sales_krw", "1e16", FaultCode::outOfRange},
             {"/company/annual_sales_krw", "\"7\"", FaultCode::wrongType},
             {"/company/id", "\"abc\"", FaultCode::notAllowed},
             {"/company/id", "\"3f1c2a64-7b0e-4c55-9a1d-2e6f80b7d10g\"", FaultCode::notAllowed},
             {"/company/id", "3", FaultCode::wrongType}});
}

TEST_CASE("A visit that cannot be is refused") {
  checkEach({{visit + "/date", "", FaultCode::missing},
             {visit + "/date", "\"2026-02-30\"", FaultCode::notAllowed},
             {visit + "/date", "\"21.11.2026\"", FaultCode::notAllowed},
             {visit + "/date", "20261121", FaultCode::wrongType},
             {visit + "/id", "\"x\"", FaultCode::notAllowed},
             {visit + "/mode", "\"slow\"", FaultCode::notAllowed},
             {visit + "/mode", "1", FaultCode::wrongType},
             {visit + "/assessor", "1", FaultCode::wrongType},
             {visit + "/respondent", "[]", FaultCode::wrongType},
             {visit + "/weights/data", "-0.5", FaultCode::outOfRange},
             {visit + "/weights/data", "\"1\"", FaultCode::wrongType},
             {visit + "/weights/data", "1e7", FaultCode::outOfRange},
             {visit + "/weights/gates", "1", FaultCode::unknown},
             {visit + "/weights", "{\"data\":0,\"talent\":0,\"funding\":0}", FaultCode::outOfRange},
             {visit + "/weights", "5", FaultCode::wrongType},
             {visit + "/answers", "", FaultCode::missing},
             {visit + "/answers", "{}", FaultCode::wrongType},
             {"/assessments", "", FaultCode::missing},
             {"/assessments", "{}", FaultCode::wrongType},
             {"/assessments/0", "7", FaultCode::wrongType, "/assessments/0"}});
}

TEST_CASE("An answer that cannot be is refused") {
  checkEach({{answer + "/question", "", FaultCode::missing},
             {answer + "/question", "\"D9-9\"", FaultCode::unknown},
             {answer + "/question", "\"D1-2\"", FaultCode::duplicate, "/assessments/0/answers/1/question"},
             {answer + "/question", "7", FaultCode::wrongType},
             {answer + "/said", "0", FaultCode::outOfRange},
             {answer + "/said", "6", FaultCode::outOfRange},
             {answer + "/said", "2.5", FaultCode::outOfRange},
             {answer + "/said", "1e300", FaultCode::outOfRange},
             {answer + "/said", "\"maybe\"", FaultCode::notAllowed},
             {answer + "/said", "\"not_applicable\"", FaultCode::notAllowed},
             {answer + "/said", "true", FaultCode::wrongType},
             {answer + "/seen", "0", FaultCode::outOfRange},
             {answer + "/seen", "6", FaultCode::outOfRange},
             {answer + "/seen", "\"dont_know\"", FaultCode::wrongType},
             {answer + "/evidence", "3", FaultCode::outOfRange},
             {answer + "/evidence", "-1", FaultCode::outOfRange},
             {answer + "/number", "-1", FaultCode::outOfRange},
             {answer + "/number", "\"3\"", FaultCode::wrongType},
             {answer + "/note", "5", FaultCode::wrongType},
             {answer + "/seconds", "-0.1", FaultCode::outOfRange},
             {answer + "/seconds", "\"1\"", FaultCode::wrongType}});
}

TEST_CASE("An answer that is no object is one fault") {
  checkEach({{answer, "3", FaultCode::wrongType}});
}

TEST_CASE("A certified level is 1 to 5") {
  const std::string certified = "/assessments/0/answers/36";
  REQUIRE(soundCase()[Json::json_pointer(certified)]["question"] == "P-1");
  checkEach({{certified + "/number", "6", FaultCode::outOfRange}, {certified + "/number", "0", FaultCode::outOfRange}});
  Json file = soundCase();
  file[Json::json_pointer(certified + "/number")] = 5;
  CHECK(faultsOf(file).empty());
}

TEST_CASE("Not applicable is fine where the question allows it") {
  Json file = soundCase();
  file["assessments"][0]["answers"][1]["said"] = "not_applicable";
  REQUIRE(file["assessments"][0]["answers"][1]["question"] == "D1-2");
  CHECK(faultsOf(file).empty());
}

TEST_CASE("Every fault of a file is listed") {
  Json file = soundCase();
  const std::vector<Wrong> table{{"/company/name", "", FaultCode::missing},
                                 {"/company/employees", "0", FaultCode::outOfRange},
                                 {visit + "/date", "\"x\"", FaultCode::notAllowed},
                                 {answer + "/said", "9", FaultCode::outOfRange},
                                 {answer + "/evidence", "9", FaultCode::outOfRange},
                                 {"/assessments/0/answers/7/question", "\"Q\"", FaultCode::unknown}};
  for (const Wrong& wrong : table)
    damage(file, wrong);
  const std::vector<Fault> faults = faultsOf(file);
  INFO(listed(faults));
  REQUIRE(faults.size() == table.size());
  for (const Wrong& wrong : table) {
    CHECK(std::any_of(faults.begin(), faults.end(),
                      [&](const Fault& fault) { return fault.pointer == wrong.pointer && fault.code == wrong.code; }));
  }
}

TEST_CASE("What is no case at all is refused") {
  for (const auto* bytes : {"[]", "7", "\"x\"", "null"}) {
    const auto read = readBytes(bytes);
    REQUIRE_FALSE(read);
    CHECK(read.error().faults.front().pointer.empty());
    CHECK(read.error().faults.front().code == FaultCode::wrongType);
  }
  CHECK(readBytes("").error().faults.front().code == FaultCode::empty);
  CHECK(readBytes("{").error().faults.front().code == FaultCode::notJson);
  CHECK(readBytes("\"\xB0\xA1\"").error().faults.front().code == FaultCode::notUtf8);
  CHECK(readBytes("{}").error().faults.size() == 4);
}

TEST_CASE("A case file that is not there cannot be read") {
  const auto read = app::readCaseFile("/nowhere/a.jindan", questionnaire(), engine().content().reference);
  REQUIRE_FALSE(read);
  CHECK(read.error().code == ErrorCode::cannotRead);
  CHECK(read.error().subject == "/nowhere/a.jindan");
}

}  // namespace jindan::test
