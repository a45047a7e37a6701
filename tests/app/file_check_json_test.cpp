// SPDX-License-Identifier: Apache-2.0
#include "app/filecheck/check_json.h"

#include "app/app_fixture.h"
#include "app/exchange/case_writer.h"
#include "app/filecheck/file_check_service.h"
#include "content/json/schema.h"
#include "support/catch.h"
#include "support/file_profiles.h"

namespace jindan::test {

namespace {

using Json = nlohmann::json;

FileCheck fullCheck() {
  LinkProfile link = linkOf("C:\\자료\\line 1.xlsx", "b:b.csv", 0.97);
  link.exact = false;
  link.onlyLeft = {"L-001"};
  link.onlyRight = {"L-9"};
  FileProfile other = cleanFile("b:b.csv");
  other.time.reset();
  other.columns[1].numbers.reset();
  return app::FileCheckService(engine()).judge({fullFile(), other}, {link});
}

Result<FileCheck> readBack(const std::string& bytes) {
  return app::readCheck(bytes, "check.json", questionnaire());
}

/// The faults of a check that was damaged in one place.
std::vector<Fault> faultsAfter(const std::function<void(Json&)>& edit) {
  Json document = Json::parse(app::writeCheck(fullCheck()));
  edit(document);
  const auto read = readBack(document.dump());
  return read ? std::vector<Fault>{} : read.error().faults;
}

}  // namespace

TEST_CASE("A check reads as it was written, and writes the same bytes") {
  FileCheck check = fullCheck();
  CHECK(readBack(app::writeCheck(check)).value() == check);
  check.id = Uuid("3f2504e0-4f89-41d3-9a0c-0305e82c3301");
  check.checkedAt = "2026-11-21T10:00:00Z";
  check.extra = R"({"seal":[{"id":"elsewhere"}]})";
  const auto again = readBack(app::writeCheck(check));
  REQUIRE(again);
  CHECK(*again == check);
  CHECK(app::writeCheck(*again) == app::writeCheck(check));
  CHECK(readBack(app::writeCheck(FileCheck{})).value() == FileCheck{});
}

TEST_CASE("A check obeys its schema") {
  const auto faults =
      content::checkSchema(Json::parse(app::writeCheck(fullCheck())), dataFolder + "/schema/check.schema.json");
  REQUIRE(faults);
  for (const Fault& fault : *faults)
    UNSCOPED_INFO(fault.pointer << " " << fault.allowed);
  CHECK(faults->empty());
  Json wrong = Json::parse(app::writeCheck(fullCheck()));
  wrong["files"][0].erase("rows");
  CHECK_FALSE(content::checkSchema(wrong, dataFolder + "/schema/check.schema.json")->empty());
}

TEST_CASE("The promised fields come first and in the promised order") {
  const auto check = nlohmann::ordered_json::parse(app::writeCheck(fullCheck()));
  const auto begins = [](const nlohmann::ordered_json& object, const std::vector<std::string>& names) {
    auto field = object.begin();
    for (const std::string& name : names) {
      CAPTURE(name);
      REQUIRE(field != object.end());
      CHECK(field.key() == name);
      ++field;
    }
  };
  begins(check, {"format", "version", "files", "links", "proposals"});
  begins(check["files"][0], {"path", "bytes", "encoding", "delimiter", "header_row", "rows", "ragged_rows",
                             "duplicate_rows", "columns", "time", "labels", "findings", "scores"});
  begins(check["files"][0]["columns"][1], {"name", "type", "missing", "distinct", "constant", "longest_frozen_run",
                                           "min", "max", "mean", "sd", "quantiles"});
  begins(check["files"][0]["columns"][1]["quantiles"], {"p01", "p50", "p99"});
  begins(check["files"][0]["columns"][1]["missing"], {"count", "empty", "words", "sentinels"});
  begins(check["files"][0]["time"], {"column", "start", "end", "usual_step_seconds", "regular_steps", "other_steps",
                                     "gaps", "duplicate_steps", "backward_steps"});
  begins(check["files"][0]["findings"][0], {"id", "severity", "column", "count", "lines"});
  begins(check["files"][0]["scores"], {"completeness", "consistency", "uniqueness", "timeliness", "volume"});
  begins(check["links"][0], {"left", "right", "coverage_left", "coverage_right"});
  begins(check["proposals"][0], {"question", "level", "because"});
  CHECK(check["links"][0]["right"] == "b:b.csv:lot");
}

TEST_CASE("A wrong check is refused with the place of every fault") {
  const auto has = [](const std::vector<Fault>& faults, const std::string& pointer, FaultCode code) {
    return std::any_of(faults.begin(), faults.end(),
                       [&](const Fault& fault) { return fault.pointer == pointer && fault.code == code; });
  };
  CHECK(has(faultsAfter([](Json& c) { c["format"] = "jindan-case"; }), "/format", FaultCode::notAllowed));
  CHECK(has(faultsAfter([](Json& c) { c["version"] = 2; }), "/version", FaultCode::unknownVersion));
  CHECK(has(faultsAfter([](Json& c) { c["files"][0].erase("rows"); }), "/files/0/rows", FaultCode::missing));
  CHECK(has(faultsAfter([](Json& c) { c["files"][0]["rows"] = -1; }), "/files/0/rows", FaultCode::outOfRange));
  CHECK(has(faultsAfter([](Json& c) { c["files"][0]["columns"][1]["type"] = "number"; }), "/files/0/columns/1/type",
            FaultCode::notAllowed));
  CHECK(has(faultsAfter([](Json& c) { c["files"][0]["columns"][1]["missing"]["count"] = 7; }),
            "/files/0/columns/1/missing/count", FaultCode::inconsistent));
  CHECK(has(faultsAfter([](Json& c) { c["files"][0]["scores"]["volume"] = 101; }), "/files/0/scores/volume",
            FaultCode::outOfRange));
  CHECK(has(faultsAfter([](Json& c) { c["links"][0]["coverage_left"] = 1.5; }), "/links/0/coverage_left",
            FaultCode::outOfRange));
  CHECK(has(faultsAfter([](Json& c) { c["proposals"][0]["question"] = "X-9"; }), "/proposals/0/question",
            FaultCode::unknown));
  CHECK(has(faultsAfter([](Json& c) { c["proposals"][0]["level"] = 6; }), "/proposals/0/level", FaultCode::outOfRange));
  CHECK(has(faultsAfter([](Json& c) { c["files"] = 3; }), "/files", FaultCode::wrongType));
  CHECK_FALSE(readBack("[]"));
  CHECK_FALSE(readBack("{"));
}

TEST_CASE("A summary with the promised fields alone is read") {
  const auto minimal = Json::parse(R"({"format":"jindan-check","version":1,"files":[{"path":"a.csv","bytes":1,
    "encoding":"UTF-8","delimiter":",","header_row":1,"rows":2,"ragged_rows":0,"duplicate_rows":0,
    "columns":[{"name":"t","type":"real","missing":{"count":0,"empty":0,"words":0,"sentinels":0},"distinct":2,
      "constant":false,"longest_frozen_run":1,"min":1,"max":2,"mean":1.5,"sd":0.5,
      "quantiles":{"p01":1,"p50":1.5,"p99":2}}],
    "time":{"column":"t","start":"x","end":"y","usual_step_seconds":1,"regular_steps":1,"other_steps":0,"gaps":[
      {"from":"a","to":"b","seconds":2}],"duplicate_steps":0,"backward_steps":0},
    "labels":[{"column":"l","values":[{"value":"0","count":2}]}],"findings":[],
    "scores":{"completeness":100,"consistency":100,"uniqueness":100,"timeliness":null,"volume":0}}],
    "links":[{"left":"a.csv:lot","right":"b.csv:lot","coverage_left":0.97,"coverage_right":1.0}],
    "proposals":[],"use_cases":[{"id":"x"}],"seal":1})");
  const auto read = readBack(minimal.dump());
  REQUIRE(read);
  CHECK(read->links[0].leftFile == "a.csv");
  CHECK(read->links[0].rightColumn == "lot");
  CHECK(read->extra == R"({"seal":1})");
}

TEST_CASE("The uses stand behind the files, and each that is not possible now says what it lacks") {
  const FileCheck check = fullCheck();
  const content::Content& packs = engine().content();
  const Company company{};
  const UseCaseFindings uses =
      findUses(packs.useCases, {{check.files, check.links}, company, packs.questionnaire}, *Date::from(2026, 11, 21));
  const Json document = Json::parse(app::writeCheck(check, {packs.questionnaire, &uses}));
  CHECK(content::checkSchema(document, dataFolder + "/schema/check.schema.json").value().empty());
  REQUIRE(document["use_cases"].size() == packs.useCases.useCases.size());
  for (const Json& use : document["use_cases"])
    CHECK(use["missing"].empty() == (use["verdict"] == "now"));
  CHECK(document["collection_plan"]["start"] == "2026-11-21");
  CHECK(readBack(document.dump()).value() == check);
}

TEST_CASE("Hostile names survive as valid text") {
  FileProfile file = cleanFile("dir\xFF/a.csv");
  file.columns[1].name = "\u202Egnp\x01" + std::string(300, 'x');
  file.columns[2].name = "broken \xC3(";
  file.columns[2].numbers->mean = std::numeric_limits<double>::quiet_NaN();
  const FileCheck check = app::FileCheckService(engine()).judge({file}, {});
  const auto read = readBack(app::writeCheck(check));
  REQUIRE(read);
  CHECK(read->files[0].path == "dir\uFFFD/a.csv");
  CHECK(read->files[0].columns[1].name == file.columns[1].name);
  CHECK(read->files[0].columns[2].name == "broken \uFFFD(");
  CHECK(app::writeCheck(*read) == app::writeCheck(readBack(app::writeCheck(*read)).value()));
}

TEST_CASE("Without examples no value of a cell stays") {
  FileProfile file = fullFile();
  file.labels = {{"failure", {{"SECRET", 5}, {"0", 9}}, 5, 2}};
  file.columns[3].values = {{"SECRET", 5}};
  file.columns[1].sentinels = {{"-98765", 3}};
  LinkProfile link = linkOf(file.path, "b.csv", 0.5);
  link.onlyLeft = {"SECRET"};
  link.onlyRight = {"SECRET"};
  const app::FileCheckService service(engine());
  CHECK(app::writeCheck(service.judge({file}, {link})).find("SECRET") != std::string::npos);
  const std::string bare = app::writeCheck(service.judge({file}, {link}, false));
  CHECK(bare.find("SECRET") == std::string::npos);
  CHECK(bare.find("-98765") == std::string::npos);
}

TEST_CASE("A case carries its checks and comes back the same") {
  Case theCase = sample("busan-special-parts");
  theCase.assessments[0].checks = {fullCheck(), fullCheck()};
  theCase.assessments[0].checks[0].id = Uuid("3f2504e0-4f89-41d3-9a0c-0305e82c3301");
  theCase.assessments[0].checks[0].checkedAt = "2026-11-21T10:00:00Z";
  const std::string bytes = app::writeCase(theCase, questionnaire());
  const auto again = readBytes(bytes);
  REQUIRE(again);
  CHECK(*again == theCase);
  CHECK(app::writeCase(*again, questionnaire()) == bytes);
  CHECK(Json::parse(app::writeCase(sample("busan-special-parts"), questionnaire()))["assessments"][0].count("checks") ==
        0);
}

TEST_CASE("A faulty check refuses the case with its place") {
  Case theCase = sample("busan-special-parts");
  theCase.assessments[0].checks = {fullCheck()};
  Json document = Json::parse(app::writeCase(theCase, questionnaire()));
  document["assessments"][0]["checks"][0]["files"][0]["bytes"] = "many";
  const auto read = readBytes(document.dump());
  REQUIRE_FALSE(read);
  REQUIRE(read.error().faults.size() == 1);
  CHECK(read.error().faults[0].pointer == "/assessments/0/checks/0/files/0/bytes");
}

}  // namespace jindan::test
