// SPDX-License-Identifier: Apache-2.0
#include "content/json/document.h"

#include "content/data_copy.h"
#include "content/json/node.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

using content::DocumentLimits;
using content::parseDocument;

/// The one fault of a document that is refused.
Fault faultOf(std::string_view bytes, DocumentLimits limits = {}) {
  const auto document = parseDocument(bytes, "a.json", limits);
  REQUIRE_FALSE(document);
  CHECK(document.error().code == ErrorCode::badInput);
  CHECK(document.error().subject == "a.json");
  REQUIRE(document.error().faults.size() == 1);
  CHECK(document.error().faults.front().pointer.empty());
  return document.error().faults.front();
}

std::string nested(std::size_t depth) {
  return std::string(depth, '[') + std::string(depth, ']');
}

}  // namespace

TEST_CASE("A document is read, with a byte order mark too") {
  CHECK(parseDocument(R"({"a":[1,"가"]})", "a")->at("a").at(1) == "가");
  CHECK(parseDocument("\xEF\xBB\xBF{\"a\":1}", "a")->at("a") == 1);
  CHECK(parseDocument(" \n7\t", "a")->get<int>() == 7);
}

TEST_CASE("Nothing is no document") {
  CHECK(faultOf("").code == FaultCode::empty);
  CHECK(faultOf(" \r\n\t ").code == FaultCode::empty);
  CHECK(faultOf("\xEF\xBB\xBF").code == FaultCode::notJson);
}

TEST_CASE("The place of the first byte that is not UTF-8 is told") {
  CHECK(faultOf("\"ab\xFF\"").code == FaultCode::notUtf8);
  CHECK(faultOf("\"ab\xFF\"").found == "byte 3");
  // CP949 "가" (B0 A1), a surrogate, an overlong slash, a cut sequence, beyond U+10FFFF.
  CHECK(faultOf("\"\xB0\xA1\"").found == "byte 1");
  CHECK(faultOf("\"\xED\xA0\x80\"").found == "byte 1");
  CHECK(faultOf("\"\xC0\xAF\"").found == "byte 1");
  CHECK(faultOf("\"가\xEA\xB0").found == "byte 4");
  CHECK(faultOf("\"\xF4\x90\x80\x80\"").code == FaultCode::notUtf8);
  CHECK(faultOf("\"\xE0\x80\x80\"").code == FaultCode::notUtf8);
  CHECK(parseDocument("\"\xF4\x8F\xBF\xBF\xED\x9F\xBF\"", "a"));
}

TEST_CASE("Depth is limited, brackets in strings do not count") {
  CHECK(parseDocument(nested(64), "a"));
  CHECK(faultOf(nested(65)).code == FaultCode::tooDeep);
  CHECK(faultOf(std::string(1'000'000, '[')).code == FaultCode::tooDeep);
  CHECK(parseDocument("\"" + std::string(100, '[') + "\\\"" + std::string(100, '{') + "\"", "a"));
}

TEST_CASE("Size is limited") {
  CHECK(parseDocument("[1,2]", "a", {5, 64}));
  const Fault fault = faultOf("[1,22]", {5, 64});
  CHECK(fault.code == FaultCode::tooLarge);
  CHECK(fault.found == "> 5 bytes");
}

TEST_CASE("Broken JSON is told by its place") {
  for (const auto* bytes : {"{", "{\"a\":}", "[1,]", "{} {}", "nul", "{'a':1}", "// x\n1", "[NaN]"})
    CHECK(faultOf(bytes).code == FaultCode::notJson);
  CHECK(faultOf("[1,]").found == "byte 4");
}

TEST_CASE("A number beyond any double is out of range") {
  CHECK(faultOf("[1e400]").code == FaultCode::outOfRange);
  CHECK(parseDocument("[1e308]", "a")->at(0).get<double>() == 1e308);
}

TEST_CASE("A file is read whole, a folder or nothing is refused") {
  const OwnFolder folder;
  const std::string path = (folder.path() / "a.json").string();
  const std::string bytes(200'000, 'x');
  writeBytes(path, bytes);
  CHECK(content::readFile(path).value() == bytes);
  CHECK(content::readFile(path, bytes.size()).value().size() == bytes.size());
  const auto tooLong = content::readFile(path, bytes.size() - 1);
  REQUIRE_FALSE(tooLong);
  CHECK(tooLong.error().faults.at(0).code == FaultCode::tooLarge);
  for (const auto* device : {"/dev/zero", "/dev/null"})
    CHECK(content::readFile(device).error().detail == "not_a_file");

  const auto directory = content::readFile(folder.path().string());
  REQUIRE_FALSE(directory);
  CHECK(directory.error().code == ErrorCode::cannotRead);
  const auto missing = content::readFile((folder.path() / "none").string());
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == ErrorCode::cannotRead);
  CHECK(missing.error().detail == "no_such_file");
}

TEST_CASE("A place is told as RFC 6901 wants it") {
  const auto document = nlohmann::json::parse(R"({"a/b":{"m~n":[{"k":1}]}})");
  std::vector<Fault> faults;
  const content::Node root(document, faults);
  CHECK(root.pointer().empty());
  const content::Node list = root["a/b"]["m~n"];
  CHECK(list.elements().at(0)["k"].pointer() == "/a~1b/m~0n/0/k");
  CHECK(faults.empty());
  CHECK(list.elements().at(0)["none"].string().empty());
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].pointer == "/a~1b/m~0n/0/none");
  CHECK(faults[0].code == FaultCode::missing);
}

TEST_CASE("Whole numbers may be written as 42.0 and nothing else") {
  const auto document = nlohmann::json::parse(R"([42, 42.0, 42.5, "42", 1e30, -1, 9223372036854775807, true])");
  std::vector<Fault> faults;
  const auto places = content::Node(document, faults).elements();
  CHECK(places[0].integer(0, 100) == 42);
  CHECK(places[1].integer(0, 100) == 42);
  CHECK(faults.empty());
  const std::vector<std::pair<std::size_t, FaultCode>> wrong{{2, FaultCode::wrongType},  {3, FaultCode::wrongType},
                                                             {4, FaultCode::outOfRange}, {5, FaultCode::outOfRange},
                                                             {6, FaultCode::outOfRange}, {7, FaultCode::wrongType}};
  for (const auto& [place, code] : wrong) {
    static_cast<void>(places[place].integer(0, 100));
    CHECK(faults.back().pointer == "/" + std::to_string(place));
    CHECK(faults.back().code == code);
  }
  CHECK(faults.size() == wrong.size());
}

}  // namespace jindan::test
