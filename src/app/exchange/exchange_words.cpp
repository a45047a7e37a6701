// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/exchange_words.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "app/exchange/case_format.h"
#include "domain/narrative/error_words.h"
#include "domain/wording/foreign_text.h"
#include "domain/wording/numbers.h"

namespace jindan::app {

namespace {

using Json = nlohmann::json;

constexpr std::size_t longestValue = 300;

std::string nameOf(Relation relation) {
  constexpr std::array names{"added", "extended", "present", "forked"};
  return names.at(static_cast<std::size_t>(relation));
}

void addSentence(std::string& text, const std::string& sentence) {
  if (sentence.empty()) return;
  if (!text.empty()) text += ' ';
  text += sentence;
}

/// The answer that a file's value stands for; unanswered when it is none.
Said saidOf(const Json& value) {
  if (value == Json(field::dontKnow)) return Said::dontKnow();
  if (value == Json(field::notApplicable)) return Said::notApplicable();
  const auto level = value.is_number_integer() ? Level::from(value.get<long long>()) : std::nullopt;
  return level ? Said::level(*level) : Said();
}

std::string nameOfCode(const Json& value, const std::string& field, const Narrator& narrator) {
  const SegmentReference& reference = narrator.sources().reference;
  const auto code = value.get<std::string>();
  if (field == field::industry) {
    if (const Industry* industry = reference.find(IndustryCode(code))) return industry->name.in(narrator.language());
  } else if (field == field::region) {
    if (const Region* region = reference.find(RegionCode(code))) return region->name.in(narrator.language());
  } else if (const auto day = Date::fromIso(code); day && (field == field::date || field == field::assessments)) {
    return sayDate(*day, narrator.language());
  } else if (field == field::mode) {
    return narrator.say("mode." + code);
  }
  return oneLine(code, longestValue);
}

std::string numberText(const Json& value, const std::string& field, Language language) {
  constexpr int decimals = 2;
  if (field == field::annualSales && value.is_number_integer()) return sayWon(Won(value.get<std::int64_t>()), language);
  if (value.is_number_integer()) return sayCount(value.get<std::int64_t>());
  return sayDecimal(value.get<double>(), decimals);
}

bool isLevelField(const std::string& name) {
  return name == field::said || name == field::seen || name == field::target;
}

}  // namespace

std::string ExchangeWords::counted(const std::string& key, std::size_t count) const {
  if (count == 0) return {};
  return narrator_.say(key + (count == 1 ? ".one" : ".many"), {{"count", sayCount(static_cast<std::int64_t>(count))}});
}

std::string ExchangeWords::summary(const std::vector<CaseFinding>& findings) const {
  std::string text;
  for (const Relation relation : {Relation::added, Relation::extended, Relation::present, Relation::forked}) {
    const auto count = std::count_if(findings.begin(), findings.end(),
                                     [&](const CaseFinding& finding) { return finding.relation == relation; });
    addSentence(text, counted("exchange.summary." + nameOf(relation), static_cast<std::size_t>(count)));
  }
  return text.empty() ? narrator_.say("exchange.summary.nothing") : text;
}

std::string ExchangeWords::relation(const CaseFinding& finding) const {
  if (finding.removedHere && finding.relation != Relation::forked) return narrator_.say("exchange.relation.restored");
  return narrator_.say("exchange.relation." + nameOf(finding.relation));
}

std::string ExchangeWords::detail(const CaseFinding& finding) const {
  std::string text = counted("exchange.visits", finding.visits);
  if (finding.relation == Relation::added || finding.relation == Relation::present) return text;
  for (const auto& [key, count] : {std::pair{"exchange.visits_new", finding.newVisits},
                                   std::pair{"exchange.visits_changed", finding.changedVisits}}) {
    if (const std::string part = counted(key, count); !part.empty()) text += (text.empty() ? "" : ", ") + part;
  }
  return text;
}

std::string ExchangeWords::value(const Difference& difference, const std::string& json) const {
  if (json.empty()) return narrator_.say("exchange.value.none");
  const Json value = Json::parse(json, nullptr, false);
  const auto question = narrator_.sources().questionnaire.find(QuestionId(difference.question));
  if (question && isLevelField(difference.field)) {
    const Said said = saidOf(value);
    const std::string text = narrator_.answerText(*question, said);
    return said.level() ? std::to_string(said.level()->value()) + " · " + text : text;
  }
  if (question && difference.field == field::number && value.is_number()) {
    return narrator_.number(narrator_.sources().questionnaire.question(*question), value.get<double>());
  }
  if (difference.field == field::evidence && value.is_number_integer()) {
    return narrator_.say("evidence." + std::to_string(value.get<int>()));
  }
  if (value.is_boolean()) return narrator_.say(value.get<bool>() ? "exchange.value.yes" : "exchange.value.no");
  if (value.is_string()) return nameOfCode(value, difference.field, narrator_);
  if (value.is_number()) return numberText(value, difference.field, narrator_.language());
  return narrator_.say("exchange.value.written");
}

DifferenceText ExchangeWords::difference(const Difference& difference) const {
  const Phrasebook& phrases = narrator_.sources().phrases;
  const std::string key = "exchange.field." + difference.field;
  const std::string name = phrases.has(key) ? narrator_.say(key) : oneLine(difference.field, longestValue);
  DifferenceText text;
  const auto day = Date::fromIso(difference.visit);
  text.visit = day ? sayDate(*day, narrator_.language()) : narrator_.say("exchange.company_facts");
  const Questionnaire& questionnaire = narrator_.sources().questionnaire;
  const auto question = questionnaire.find(QuestionId(difference.question));
  text.what = question ? questionnaire.question(*question).shortTitle.in(narrator_.language()) : name;
  text.field = question ? name : std::string();
  text.mine = value(difference, difference.mine);
  text.theirs = value(difference, difference.theirs);
  return text;
}

std::string ExchangeWords::choice(ForkChoice choice) const {
  constexpr std::array names{"stop", "nothing", "keep_mine", "take_theirs", "keep_both"};
  return narrator_.say("exchange.choice." + std::string(names.at(static_cast<std::size_t>(choice))));
}

std::string ExchangeWords::done(const ImportReport& report) const {
  std::string text;
  addSentence(text, counted("exchange.done.added", report.added));
  addSentence(text, counted("exchange.done.extended", report.extended));
  addSentence(text, counted("exchange.done.restored", report.restored));
  addSentence(text, counted("exchange.done.took_theirs", report.tookTheirs));
  addSentence(text, counted("exchange.done.kept_both", report.keptBoth));
  addSentence(text, counted("exchange.done.kept_mine", report.keptMine));
  addSentence(text, counted("exchange.done.left_forked", report.leftForked));
  return text.empty() ? narrator_.say("exchange.done.nothing") : text;
}

std::string ExchangeWords::role(SheetRole role) const {
  constexpr std::array names{"ignored", "question", "said",       "seen",   "evidence",  "number",
                             "note",    "company",  "industry",   "region", "employees", "sales",
                             "date",    "assessor", "respondent", "answer"};
  return narrator_.say("exchange.role." + std::string(names.at(static_cast<std::size_t>(role))));
}

std::string ExchangeWords::sheetSummary(const SheetReading& reading) const {
  std::string text;
  if (reading.answers > 0) {
    addSentence(text, counted("exchange.sheet.answers", reading.answers));
    addSentence(text, counted("exchange.sheet.companies", reading.cases.size()));
  } else if (reading.faults.empty()) {
    text = narrator_.say("exchange.sheet.nothing");
  }
  addSentence(text, counted("exchange.sheet.faults", reading.faults.size()));
  return text;
}

std::string ExchangeWords::fault(const Fault& fault) const {
  // The words of the file format for an answer mean nothing to whoever fills in a spreadsheet.
  if (fault.allowed.find(field::dontKnow) != std::string::npos)
    return narrator_.say("exchange.sheet.level_fault", {{"found", fault.found}});
  std::string text = narrator_.say("fault." + std::string(jindan::nameOf(fault.code)));
  if (!fault.found.empty()) text += " · " + narrator_.say("fault.found", {{"found", fault.found}});
  if (!fault.allowed.empty()) text += " · " + narrator_.say("fault.allowed", {{"allowed", fault.allowed}});
  return text;
}

std::string ExchangeWords::answerCount(std::size_t answers) const {
  return counted("exchange.sheet.answers_of", answers);
}

}  // namespace jindan::app
