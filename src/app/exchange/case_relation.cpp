// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/case_relation.h"

#include <algorithm>

#include "app/exchange/case_format.h"
#include "app/exchange/case_states.h"
#include "app/exchange/case_writer.h"

namespace jindan::app {

namespace {

using Json = nlohmann::ordered_json;

const Assessment* visitIn(const Case& theCase, const std::optional<Uuid>& id) {
  const auto found = std::find_if(theCase.assessments.begin(), theCase.assessments.end(),
                                  [&](const Assessment& visit) { return visit.id == id; });
  return found == theCase.assessments.end() ? nullptr : &*found;
}

/// As it would be written: what two records say the same is the same, however they are kept.
std::string written(const Case& theCase, const Assessment& visit, const Questionnaire& questionnaire) {
  return contentHash({theCase.company, {visit}, {}, {}}, questionnaire);
}

/// Does every visit that both have say the same in both?
bool agree(const Case& a, const Case& b, const Questionnaire& questionnaire) {
  if (companyJson(a.company) != companyJson(b.company)) return false;
  return std::all_of(a.assessments.begin(), a.assessments.end(), [&](const Assessment& visit) {
    const Assessment* other = visitIn(b, visit.id);
    return other == nullptr || written(a, visit, questionnaire) == written(a, *other, questionnaire);
  });
}

bool hasVisitsOf(const Case& whole, const Case& part) {
  return std::all_of(part.assessments.begin(), part.assessments.end(),
                     [&](const Assessment& visit) { return visitIn(whole, visit.id) != nullptr; });
}

bool contains(const std::vector<std::string>& history, const std::string& state) {
  return std::find(history.begin(), history.end(), state) != history.end();
}

bool wasEver(const std::vector<std::string>& history, const std::string& hash) {
  return std::any_of(history.begin(), history.end(), [&](const std::string& state) { return state.ends_with(hash); });
}

/// Without a history only what both say can tell; a company's report holds one visit of several.
Relation relateByContent(const Case& mine, const Case& theirs, const Questionnaire& questionnaire) {
  if (!agree(mine, theirs, questionnaire)) return Relation::forked;
  const bool isExtra = theirs.extra.empty() || theirs.extra == mine.extra;
  if (!isExtra) return Relation::forked;
  return hasVisitsOf(mine, theirs) ? Relation::present : Relation::extended;
}

std::string textOf(const Json& object, const std::string& key) {
  return object.contains(key) ? object[key].dump() : std::string();
}

/// The fields of two objects that differ, but for `left`.
void compareFields(const Json& mine, const Json& theirs, const Difference& place, std::string_view left,
                   std::vector<Difference>& found) {
  const auto note = [&](const std::string& key) {
    if (key == left) return;
    Difference difference = place;
    difference.field = key;
    difference.mine = textOf(mine, key);
    difference.theirs = textOf(theirs, key);
    if (difference.mine != difference.theirs) found.push_back(std::move(difference));
  };
  for (const auto& [key, value] : mine.items())
    note(key);
  for (const auto& [key, value] : theirs.items()) {
    if (!mine.contains(key)) note(key);
  }
}

Json answersByQuestion(const Json& visit) {
  Json answers = Json::object();
  for (const Json& answer : visit[field::answers])
    answers[answer[field::question].get<std::string>()] = answer;
  return answers;
}

void compareAnswers(const Json& mine, const Json& theirs, const Difference& place, const Questionnaire& questionnaire,
                    std::vector<Difference>& found) {
  const Json ours = answersByQuestion(mine);
  const Json others = answersByQuestion(theirs);
  for (const Question& question : questionnaire.questions()) {
    const std::string& id = question.id.value();
    const Json none = Json::object();
    Difference answer = place;
    answer.question = id;
    compareFields(ours.contains(id) ? ours[id] : none, others.contains(id) ? others[id] : none, answer, field::question,
                  found);
  }
}

Json visitJson(const Assessment& visit, const Questionnaire& questionnaire) {
  const Case alone{{}, {visit}, {}, {}};
  return caseJson(alone, questionnaire)[field::assessments][0];
}

void compareVisits(const Assessment* mine, const Assessment* theirs, const Questionnaire& questionnaire,
                   std::vector<Difference>& found) {
  Difference place;
  place.visit = (mine != nullptr ? mine : theirs)->date.iso();
  if (mine == nullptr || theirs == nullptr) {
    place.field = field::assessments;
    (mine != nullptr ? place.mine : place.theirs) = "\"" + place.visit + "\"";
    found.push_back(std::move(place));
    return;
  }
  const Json ours = visitJson(*mine, questionnaire);
  const Json others = visitJson(*theirs, questionnaire);
  compareFields(ours, others, place, field::answers, found);
  compareAnswers(ours, others, place, questionnaire, found);
}

}  // namespace

Relation relate(const Case& mine, const Case& theirs, const Questionnaire& questionnaire) {
  const std::string ours = contentHash(mine, questionnaire);
  const std::string others = contentHash(theirs, questionnaire);
  if (ours == others) return Relation::present;
  const std::vector<std::string> history = historyUpTo(theirs.history, others);
  if (contains(mine.history, history.back())) return Relation::present;
  if (theirs.history.empty() && wasEver(mine.history, others)) return Relation::present;
  if (contains(history, mine.history.back())) return Relation::extended;
  if (theirs.history.empty()) return relateByContent(mine, theirs, questionnaire);
  // Visits are never removed: who has all of the other's, unchanged, is the later one.
  if (!agree(mine, theirs, questionnaire) || mine.extra != theirs.extra) return Relation::forked;
  if (hasVisitsOf(mine, theirs)) return Relation::present;
  return hasVisitsOf(theirs, mine) ? Relation::extended : Relation::forked;
}

std::vector<Difference> differences(const Case& mine, const Case& theirs, const Questionnaire& questionnaire) {
  std::vector<Difference> found;
  compareFields(companyJson(mine.company), companyJson(theirs.company), {}, field::id, found);
  for (const Assessment& visit : mine.assessments)
    compareVisits(&visit, visitIn(theirs, visit.id), questionnaire, found);
  for (const Assessment& visit : theirs.assessments) {
    if (visitIn(mine, visit.id) == nullptr) compareVisits(nullptr, &visit, questionnaire, found);
  }
  return found;
}

}  // namespace jindan::app
