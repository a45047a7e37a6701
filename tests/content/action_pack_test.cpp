// SPDX-License-Identifier: Apache-2.0
// The actions: what is wrong with a damaged pack, and what the shipped one promises.
#include <map>
#include <regex>
#include <set>

#include "content/content.h"
#include "content/data_copy.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

using Json = nlohmann::ordered_json;

const std::string actionFile = "actions/actions.json";

void checkFault(const std::function<void(Json&)>& edit, const std::string& pointer, FaultCode code,
                const std::string& file = actionFile) {
  const DataCopy copy;
  copy.edit(file, edit);
  const auto loaded = content::loadContent(copy.directory());
  REQUIRE_FALSE(loaded);
  INFO("expected " << pointer << "\n" << listed(loaded.error()));
  CHECK(hasFault(loaded.error(), file, pointer, code));
}

const content::Content& shipped() {
  static const content::Content packs = [] {
    auto loaded = content::loadContent(shippedData);
    if (!loaded) throw std::runtime_error(listed(loaded.error()));
    return std::move(*loaded);
  }();
  return packs;
}

/// Everything an action needs, directly or not, and itself.
std::set<Index> closureOf(Index action) {
  std::set<Index> all{action};
  for (const Index need : shipped().actions.actions[action].needs)
    all.merge(closureOf(need));
  return all;
}

}  // namespace

TEST_CASE("An action that names what does not exist is refused") {
  checkFault([](Json& pack) { pack["actions"][2]["raises"][0]["question"] = "Z-9"; }, "/actions/2/raises/0/question",
             FaultCode::unknown);
  checkFault([](Json& pack) { pack["actions"][5]["requires"] = {"nothing-of-this-name"}; }, "/actions/5/requires/0",
             FaultCode::unknown);
  checkFault([](Json& pack) { pack["actions"][3]["programmes"] = {"no-such-programme"}; }, "/actions/3/programmes/0",
             FaultCode::unknown);
}

TEST_CASE("Actions that need each other in a circle are refused") {
  checkFault(
      [](Json& pack) {
        pack["actions"][0]["requires"] = {pack["actions"][1]["id"]};
        pack["actions"][1]["requires"] = {pack["actions"][2]["id"]};
        pack["actions"][2]["requires"] = {pack["actions"][0]["id"]};
      },
      "/actions/1/requires", FaultCode::inconsistent);
  checkFault([](Json& pack) { pack["actions"][4]["requires"] = {pack["actions"][4]["id"]}; }, "/actions/4/requires/0",
             FaultCode::inconsistent);
}

TEST_CASE("An action said twice, without effect, without a language or with impossible costs is refused") {
  checkFault([](Json& pack) { pack["actions"][7]["id"] = pack["actions"][6]["id"]; }, "/actions/7/id",
             FaultCode::duplicate);
  checkFault([](Json& pack) { pack["actions"][7]["raises"] = Json::array(); }, "/actions/7/raises", FaultCode::empty);
  checkFault([](Json& pack) { pack["actions"][7]["raises"].push_back(pack["actions"][7]["raises"][0]); },
             "/actions/7/raises/2/question", FaultCode::duplicate);
  checkFault([](Json& pack) { pack["actions"][7]["raises"][0]["to"] = 6; }, "/actions/7/raises/0/to",
             FaultCode::outOfRange);
  checkFault([](Json& pack) { pack["actions"][7]["todo"].erase("en"); }, "/actions/7/todo/en", FaultCode::missing);
  checkFault(
      [](Json& pack) {
        pack["actions"][7]["sizes"]["small"]["once_krw"] = {5, 4, 9};
      },
      "/actions/7/sizes/small/once_krw", FaultCode::inconsistent);
  checkFault(
      [](Json& pack) {
        pack["actions"][7]["sizes"]["micro"]["once_krw"] = {-1, 0, 0};
      },
      "/actions/7/sizes/micro/once_krw/0", FaultCode::outOfRange);
  checkFault([](Json& pack) { pack["actions"][7]["sizes"]["micro"]["months"] = 0; }, "/actions/7/sizes/micro/months",
             FaultCode::outOfRange);
  checkFault([](Json& pack) { pack["actions"][7]["sizes"].erase("medium"); }, "/actions/7/sizes/medium",
             FaultCode::missing);
}

TEST_CASE("A source has an address and an own estimate has none") {
  checkFault([](Json& pack) { pack["actions"][1]["cost_basis"]["kind"] = "source"; }, "/actions/1/cost_basis",
             FaultCode::inconsistent);
  checkFault([](Json& pack) { pack["actions"][1]["cost_basis"]["url"] = "https://example.org/"; },
             "/actions/1/cost_basis", FaultCode::inconsistent);
}

TEST_CASE("Planning rules without a size or with no hands are refused") {
  const std::string file = "actions/planning.json";
  checkFault([](Json& pack) { pack["sizes"].erase("micro"); }, "/sizes/micro", FaultCode::missing, file);
  checkFault([](Json& pack) { pack["sizes"]["small"]["at_once"] = 0; }, "/sizes/small/at_once", FaultCode::outOfRange,
             file);
  checkFault([](Json& pack) { pack["sizes"]["small"]["costs_of"] = "giant"; }, "/sizes/small/costs_of",
             FaultCode::notAllowed, file);
}

TEST_CASE("Every question can be brought from 1 to 4 by actions that follow from each other") {
  const auto& packs = shipped();
  for (Index q = 0; q < packs.questionnaire.questions().size(); ++q) {
    INFO(packs.questionnaire.question(q).id.value());
    int best = 1;
    for (Index a = 0; a < packs.actions.actions.size(); ++a) {
      for (const Index part : closureOf(a)) {
        for (const Raise& raise : packs.actions.actions[part].raises)
          best = raise.question == q ? std::max(best, raise.to.value()) : best;
      }
    }
    CHECK(best >= 4);
  }
}

TEST_CASE("An action to a high level needs the one to the level before it") {
  const auto& actions = shipped().actions.actions;
  for (Index a = 0; a < actions.size(); ++a) {
    const std::set<Index> closure = closureOf(a);
    for (const Raise& raise : actions[a].raises) {
      for (Index other = 0; other < actions.size(); ++other) {
        for (const Raise& lower : actions[other].raises) {
          if (lower.question != raise.question || lower.to >= raise.to) continue;
          INFO(actions[a].id << " and " << actions[other].id);
          CHECK(closure.count(other) == 1);
        }
      }
    }
  }
}

TEST_CASE("No question is brought to one level by two actions") {
  std::map<std::pair<Index, int>, std::string> doers;
  for (const Action& action : shipped().actions.actions) {
    for (const Raise& raise : action.raises) {
      const auto [earlier, isNew] = doers.emplace(std::pair(raise.question, raise.to.value()), action.id);
      INFO(action.id << " and " << earlier->second);
      CHECK(isNew);
    }
  }
}

TEST_CASE("A larger factory never pays less, and every amount says how it was found") {
  for (const Action& action : shipped().actions.actions) {
    INFO(action.id);
    CHECK(action.costs[0].likely <= action.costs[1].likely);
    CHECK(action.costs[1].likely <= action.costs[2].likely);
    CHECK(action.costs[0].ownHours <= action.costs[1].ownHours);
    CHECK(action.costs[1].ownHours <= action.costs[2].ownHours);
    CHECK_FALSE(action.basis.reason.ko.empty());
    CHECK_FALSE(action.who.ko.empty());
  }
}

TEST_CASE("What to do is said in two or three polite sentences without foreign words") {
  const std::set<std::string> usual{"AI", "PC", "USB", "CSV", "ERP", "MES", "POP", "IT"};
  const std::regex word("[A-Za-z]+");
  std::set<std::string> names;
  for (const Action& action : shipped().actions.actions) {
    INFO(action.id);
    CHECK(names.insert(action.name.ko).second);
    CHECK(names.insert(action.name.en).second);
    for (const CostClass size : {CostClass::micro, CostClass::small, CostClass::medium}) {
      const LocalizedText& todo = action.todoFor(size);
      const auto ends = std::count(todo.ko.begin(), todo.ko.end(), '.');
      CHECK((ends >= 2 && ends <= 3));
      CHECK(todo.ko.ends_with("니다."));
      for (std::sregex_iterator hit(todo.ko.begin(), todo.ko.end(), word), end; hit != end; ++hit)
        CHECK(usual.count(hit->str()) == 1);
      CHECK(std::none_of(todo.en.begin(), todo.en.end(),
                         [](char byte) { return static_cast<unsigned char>(byte) > 127; }));
    }
  }
}

}  // namespace jindan::test
