// SPDX-License-Identifier: Apache-2.0
#include "domain/narrative/money_words.h"

#include <algorithm>
#include <cmath>

#include "domain/wording/numbers.h"

namespace jindan {

namespace {

constexpr const char* none = "—";
constexpr double koreanTableUnit = 1e4;
constexpr double englishTableUnit = 1e6;

std::string percent(double share, int decimals) {
  return sayPercent(share * 100.0, decimals);
}

const char* keyOf(MoneyField field) {
  switch (field) {
    case MoneyField::investment:
      return "money.field.investment";
    case MoneyField::grant:
      return "money.field.grant";
    case MoneyField::annualSales:
      return "money.field.annual_sales";
    case MoneyField::upkeep:
      return "money.field.upkeep";
    case MoneyField::staff:
      return "money.field.staff";
    case MoneyField::benefit:
      return "money.field.benefit";
    case MoneyField::rampYears:
      return "money.field.ramp_years";
    case MoneyField::discountRate:
      return "money.field.discount_rate";
    case MoneyField::horizonYears:
      return "money.field.horizon_years";
  }
  return "";
}

std::string wonText(const Narrator& narrator, double amount) {
  return sayWonShort(Won(std::llround(amount)), narrator.language());
}

std::string yearsText(const Narrator& narrator, double years) {
  return narrator.say("money.years", {{"years", sayDecimal(years, 1)}});
}

/// The likely value and how far it may lie off, each in the words of `say`.
template <class Say>
std::string rangeText(const Narrator& narrator, const std::optional<Range>& range, Say say) {
  if (!range) return {};
  if (range->isExact()) return say(range->likely());
  return narrator.say("money.range",
                      {{"likely", say(range->likely())}, {"low", say(range->low())}, {"high", say(range->high())}});
}

std::string grantText(const Narrator& narrator, const GrantTerms& grant) {
  if (grant.years == 0) return narrator.say("money.grant.none");
  return narrator.say("money.grant.terms", {{"share", percent(grant.share, 0)},
                                            {"cap", wonText(narrator, grant.cap)},
                                            {"years", std::to_string(grant.years)}});
}

/// In won where that can be told, else as the share.
std::string upkeepText(const Narrator& narrator, const MoneyEntries& entries) {
  const auto won = [&](double amount) { return wonText(narrator, amount); };
  if (entries.upkeepAmount) return rangeText(narrator, entries.upkeepAmount, won);
  if (entries.upkeepShare && entries.annualSales)
    return rangeText(narrator, entries.upkeepShare->times(*entries.annualSales), won);
  return rangeText(narrator, entries.upkeepShare, [](double share) { return percent(share, 2); });
}

std::string join(const std::vector<LocalizedText>& texts, Language language) {
  std::string joined;
  for (const LocalizedText& text : texts)
    joined += (joined.empty() ? "" : " ") + text.in(language);
  return joined;
}

}  // namespace

std::string sayField(const Narrator& narrator, MoneyField field) {
  return narrator.say(keyOf(field));
}

std::string sayValue(const Narrator& narrator, MoneyField field, const MoneyEntries& entries) {
  const auto won = [&](double amount) { return wonText(narrator, amount); };
  const auto years = [&](double count) { return yearsText(narrator, count); };
  switch (field) {
    case MoneyField::investment:
      return rangeText(narrator, entries.investment, won);
    case MoneyField::grant:
      return grantText(narrator, entries.grant.value_or(GrantTerms{}));
    case MoneyField::annualSales:
      return entries.annualSales ? won(*entries.annualSales) : std::string();
    case MoneyField::upkeep:
      return upkeepText(narrator, entries);
    case MoneyField::staff:
      return rangeText(narrator, entries.staff, won);
    case MoneyField::benefit:
      return rangeText(narrator, entries.benefit, won);
    case MoneyField::rampYears:
      return rangeText(narrator, entries.rampYears, years);
    case MoneyField::discountRate:
      return entries.discountRate ? percent(*entries.discountRate, 2) : std::string();
    case MoneyField::horizonYears:
      return entries.horizonYears ? years(static_cast<double>(*entries.horizonYears)) : std::string();
  }
  return {};
}

std::string sayOrigin(const Narrator& narrator, const FieldOrigin& origin) {
  const Language language = narrator.language();
  const std::string basis = origin.basis ? origin.basis->text.in(language) : std::string();
  const std::string own = origin.basis && origin.basis->ownEstimate ? narrator.say("money.own_estimate") + " " : "";
  switch (origin.origin) {
    case MoneyOrigin::entered:
      return narrator.say(origin.spread ? "money.origin.entered_spread" : "money.origin.entered");
    case MoneyOrigin::company:
      return narrator.say("money.origin.company");
    case MoneyOrigin::answer: {
      const Question& question = narrator.sources().questionnaire.question(*origin.question);
      return narrator.say("money.origin.answer", {{"question", question.shortTitle.in(language)}}) + " " + own + basis;
    }
    case MoneyOrigin::assumed:
      return own + basis;
  }
  return {};
}

std::string sayOriginShort(const Narrator& narrator, const FieldOrigin& origin) {
  switch (origin.origin) {
    case MoneyOrigin::entered:
      return narrator.say("money.origin.short.entered");
    case MoneyOrigin::company:
      return narrator.say("money.origin.short.company");
    case MoneyOrigin::answer:
      return narrator.say("money.origin.short.answer");
    case MoneyOrigin::assumed:
      return narrator.say(origin.basis && origin.basis->ownEstimate ? "money.origin.short.estimate"
                                                                    : "money.origin.short.published");
  }
  return {};
}

std::string MoneyWords::won(double amount) const {
  return wonText(narrator_, amount);
}

std::string MoneyWords::tableAmount(double amount) const {
  const double unit = narrator_.language() == Language::korean ? koreanTableUnit : englishTableUnit;
  return sayCount(std::llround(amount / unit));
}

std::string MoneyWords::horizon() const {
  return std::to_string(plan_.study.inputs.horizonYears());
}

std::string MoneyWords::yearName(int year) const {
  return year == 0 ? narrator_.say("money.year.first") : narrator_.say("money.year", {{"year", std::to_string(year)}});
}

std::string MoneyWords::payback(const std::optional<int>& year) const {
  return year ? yearName(*year) : narrator_.say("money.never", {{"years", horizon()}});
}

std::string MoneyWords::headline() const {
  const MoneyOutcome& outcome = plan_.study.outcome;
  if (outcome.cliff) {
    return narrator_.say("money.headline.cliff",
                         {{"year", std::to_string(outcome.cliff->year)}, {"own", won(outcome.cliff->ownCost)}});
  }
  const MoneyYear& last = outcome.years.back();
  const std::string own = won(last.upkeep + last.staff);
  if (last.grant > 0.0) return narrator_.say("money.headline.supported", {{"years", horizon()}, {"own", own}});
  return narrator_.say("money.headline.no_grant", {{"own", own}});
}

std::string MoneyWords::valueSentence() const {
  const double value = plan_.study.outcome.netPresentValue;
  const char* key = value < 0.0 ? "money.value.loss" : "money.value.gain";
  return narrator_.say(
      key,
      {{"years", horizon()}, {"won", won(std::fabs(value))}, {"rate", percent(plan_.study.inputs.discountRate(), 1)}});
}

std::string MoneyWords::rateSentence() const {
  const std::vector<ReturnRate>& rates = plan_.study.outcome.rates;
  if (rates.empty()) return narrator_.say("money.rate.none");
  if (rates.size() == 1) return narrator_.say("money.rate.one", {{"rate", percent(rates.front().rate, 1)}});
  std::string all;
  for (const ReturnRate& each : rates)
    all += (all.empty() ? "" : ", ") + percent(each.rate, 1);
  return narrator_.say("money.rate.several", {{"rates", all}});
}

std::string MoneyWords::rate() const {
  const std::vector<ReturnRate>& rates = plan_.study.outcome.rates;
  if (rates.size() == 1) return percent(rates.front().rate, 1);
  return narrator_.say(rates.empty() ? "money.rate.short.none" : "money.rate.short.several");
}

std::string MoneyWords::affordableSentence() const {
  if (!plan_.study.affordable) return {};
  const MoneyYear& last = plan_.study.outcome.years.back();
  const double needed = last.upkeep + last.staff;
  const double affordable = *plan_.study.affordable;
  const char* key = affordable >= needed ? "money.affordable.enough" : "money.affordable.short";
  return narrator_.say(key, {{"affordable", won(affordable)}, {"gap", won(std::fabs(needed - affordable))}});
}

std::string MoneyWords::paybackSentence() const {
  const auto& year = plan_.study.outcome.payback;
  if (!year) return narrator_.say("money.payback.never", {{"years", horizon()}});
  if (*year == 0) return narrator_.say("money.payback.at_once");
  return narrator_.say("money.payback.year", {{"year", std::to_string(*year)}});
}

std::string MoneyWords::deepestSentence() const {
  const DeepestPoint& deepest = plan_.study.outcome.deepest;
  if (deepest.won >= 0.0) return {};
  return narrator_.say("money.deepest", {{"year", yearName(deepest.year)}, {"won", won(-deepest.won)}});
}

std::vector<std::string> MoneyWords::findings() const {
  std::vector<std::string> lines;
  for (std::string& line :
       std::vector{paybackSentence(), deepestSentence(), valueSentence(), rateSentence(), affordableSentence()}) {
    if (!line.empty()) lines.push_back(std::move(line));
  }
  return lines;
}

std::string MoneyWords::paybackSpread() const {
  const MoneyDraws& draws = plan_.study.draws;
  if (draws.paybackShare <= 0.0) return narrator_.say("money.draws.payback.none", {{"years", horizon()}});
  return narrator_.say("money.draws.payback", {{"share", percent(draws.paybackShare, 0)},
                                               {"years", horizon()},
                                               {"early", payback(draws.payback[0])},
                                               {"middle", payback(draws.payback[1])},
                                               {"late", payback(draws.payback[2])}});
}

std::string MoneyWords::valueSpread() const {
  const MoneyDraws& draws = plan_.study.draws;
  return narrator_.say("money.draws.value", {{"count", sayCount(draws.count)},
                                             {"low", won(draws.netPresentValue.p10)},
                                             {"middle", won(draws.netPresentValue.p50)},
                                             {"high", won(draws.netPresentValue.p90)},
                                             {"share", percent(draws.positiveShare, 0)}});
}

std::vector<std::string> MoneyWords::uncertainty() const {
  std::vector<std::string> lines{valueSpread(), paybackSpread(), narrator_.say("money.draws.method")};
  const auto& origins = plan_.study.origins;
  const auto spread = std::find_if(origins.begin(), origins.end(), [](const FieldOrigin& each) { return each.spread; });
  if (spread != origins.end()) lines.push_back(spread->basis->text.in(narrator_.language()));
  return lines;
}

std::vector<std::string> MoneyWords::cautions() const {
  std::vector<std::string> lines;
  for (const LocalizedText& caution : plan_.study.cautions)
    lines.push_back(caution.in(narrator_.language()));
  return lines;
}

std::vector<MoneyVariantText> MoneyWords::variants() const {
  std::vector<MoneyVariantText> texts;
  for (const MoneyVariant& each : plan_.study.variants) {
    const auto& cliff = each.outcome.cliff;
    MoneyVariantText text;
    text.title = each.title.in(narrator_.language());
    text.value = won(each.outcome.netPresentValue);
    text.difference = (each.valueDifference > 0.0 ? "+" : "") + won(each.valueDifference);
    text.payback = payback(each.outcome.payback);
    text.cliff = cliff ? narrator_.say("money.cliff.short",
                                       {{"year", std::to_string(cliff->year)}, {"own", won(cliff->ownCost)}})
                       : none;
    texts.push_back(std::move(text));
  }
  return texts;
}

std::vector<MoneyOriginText> MoneyWords::origins() const {
  std::vector<MoneyOriginText> texts;
  for (const FieldOrigin& origin : plan_.study.origins) {
    texts.push_back({sayField(narrator_, origin.field), sayValue(narrator_, origin.field, plan_.study.inputs.entries()),
                     sayOrigin(narrator_, origin), origin.basis ? origin.basis->url : std::string()});
  }
  return texts;
}

std::string MoneyWords::staffingFinding() const {
  const auto& best = plan_.staffing.best;
  if (!best) return narrator_.say("staffing.finding.none");
  const StaffingView& view = plan_.staffing.views.at(*best);
  return narrator_.say("staffing.finding.best", {{"option", view.option.title.in(narrator_.language())},
                                                 {"won", won(view.option.yearlyCost.likely())},
                                                 {"reasons", join(view.speaksFor, narrator_.language())}});
}

StaffingText MoneyWords::staffingText(const StaffingView& view, bool isSuggested) const {
  const Language language = narrator_.language();
  const StaffingOption& option = view.option;
  StaffingText text;
  text.title = option.title.in(language);
  text.description = option.description.in(language);
  text.cost = won(option.yearlyCost.likely());
  text.costRange =
      narrator_.say("staffing.range", {{"low", won(option.yearlyCost.low())}, {"high", won(option.yearlyCost.high())}});
  text.share = view.shareOfSales ? percent(*view.shareOfSales, 2) : none;
  text.months = narrator_.say("staffing.months",
                              {{"from", std::to_string(option.monthsFrom)}, {"to", std::to_string(option.monthsTo)}});
  if (!view.speaksFor.empty())
    text.speaks = narrator_.say("staffing.for", {{"reasons", join(view.speaksFor, language)}});
  if (!view.speaksAgainst.empty()) {
    text.speaks += text.speaks.empty() ? "" : " ";
    text.speaks += narrator_.say("staffing.against", {{"reasons", join(view.speaksAgainst, language)}});
  }
  text.risk = option.risk.in(language);
  text.basis =
      (option.basis.ownEstimate ? narrator_.say("money.own_estimate") + " " : "") + option.basis.text.in(language);
  text.url = option.basis.url;
  text.isSuggested = isSuggested;
  return text;
}

std::vector<StaffingText> MoneyWords::staffing() const {
  std::vector<StaffingText> texts;
  for (std::size_t i = 0; i < plan_.staffing.views.size(); ++i)
    texts.push_back(staffingText(plan_.staffing.views[i], plan_.staffing.best == i));
  return texts;
}

std::string MoneyWords::staffingReference() const {
  return plan_.staffing.reference.text.in(narrator_.language());
}

}  // namespace jindan
