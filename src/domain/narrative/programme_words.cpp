// SPDX-License-Identifier: Apache-2.0
#include "domain/narrative/programme_words.h"

#include <algorithm>

#include "domain/wording/numbers.h"

namespace jindan {

namespace {

template <class List, class Name>
std::string joined(const List& list, const Name& nameOfOne) {
  std::string text;
  for (const auto& entry : list)
    text += (text.empty() ? "" : ", ") + nameOfOne(entry);
  return text;
}

}  // namespace

std::string ProgrammeWords::name(const Programme& programme) const {
  return localized(programme.name);
}

std::string ProgrammeWords::kind(const Programme& programme) const {
  return say("plan.kind." + std::string(nameOf(programme.kind)));
}

std::string ProgrammeWords::source(const Programme& programme, bool isStale) const {
  if (programme.sourceDate.empty()) return say("plan.support.undated");
  const std::string date = sayPartialDate(programme.sourceDate, narrator_.language());
  return say(isStale ? "plan.support.stale" : "plan.support.source", {{"date", date}});
}

std::string ProgrammeWords::won(const std::optional<Won>& amount) const {
  return amount ? sayWon(*amount, narrator_.language()) : std::string();
}

std::string ProgrammeWords::pillarTitle(const std::string& id) const {
  const Questionnaire& questionnaire = narrator_.sources().questionnaire;
  for (Index place = 0; place < questionnaire.pillars().size(); ++place) {
    if (questionnaire.pillar(place).id.value() == id) return localized(questionnaire.pillar(place).title);
  }
  return say("programmes.pillar." + id);
}

std::string ProgrammeWords::actionName(const std::string& id) const {
  for (const Action& action : catalogue_.actions) {
    if (action.id == id) return localized(action.name);
  }
  return id;
}

std::string ProgrammeWords::listOf(const Programme& programme, ProgrammeField field) const {
  const SegmentReference& reference = narrator_.sources().reference;
  switch (field) {
    case ProgrammeField::pillars:
      return joined(programme.pillars, [this](const std::string& id) { return pillarTitle(id); });
    case ProgrammeField::sizes:
      return joined(programme.sizes, [this](SizeClass size) { return say("size." + std::string(nameOf(size))); });
    case ProgrammeField::industries:
      return joined(programme.industries, [&](const IndustryCode& code) {
        const Industry* industry = reference.find(code);
        return industry == nullptr ? code.value() : localized(industry->shortName);
      });
    case ProgrammeField::regions:
      return joined(programme.regions, [&](const RegionCode& code) {
        const Region* region = reference.find(code);
        return region == nullptr ? code.value() : localized(region->shortName);
      });
    default:
      return joined(programme.actions, [this](const std::string& id) { return actionName(id); });
  }
}

std::string ProgrammeWords::textOf(const Programme& programme, ProgrammeField field) const {
  switch (field) {
    case ProgrammeField::name:
      return localized(programme.name);
    case ProgrammeField::operatedBy:
      return localized(programme.operatedBy);
    case ProgrammeField::pays:
      return localized(programme.pays);
    case ProgrammeField::amountNote:
      return localized(programme.amountNote);
    case ProgrammeField::shareNote:
      return localized(programme.shareNote);
    case ProgrammeField::duration:
      return localized(programme.duration);
    case ProgrammeField::eligibility:
      return localized(programme.eligibility);
    case ProgrammeField::window:
      return localized(programme.applicationWindow);
    case ProgrammeField::scale:
      return localized(programme.scale);
    case ProgrammeField::note:
      return localized(programme.note);
    case ProgrammeField::url:
      return programme.url;
    default:
      return listOf(programme, field);
  }
}

std::string ProgrammeWords::value(const Programme& programme, ProgrammeField field) const {
  std::string text;
  switch (field) {
    case ProgrammeField::kind:
      text = kind(programme);
      break;
    case ProgrammeField::prefersOutsideCapital:
      text = say(programme.prefersOutsideCapital ? "programmes.yes" : "programmes.no");
      break;
    case ProgrammeField::maxAmount:
      text = won(programme.maxAmount);
      break;
    case ProgrammeField::budget:
      text = won(programme.budget);
      break;
    case ProgrammeField::share:
      if (programme.governmentSharePercent) text = sayPercent(*programme.governmentSharePercent, 1);
      break;
    case ProgrammeField::sourceDate:
      if (!programme.sourceDate.empty()) text = sayPartialDate(programme.sourceDate, narrator_.language());
      break;
    case ProgrammeField::confidence:
      text = say("programmes.confidence." + programme.confidence);
      break;
    default:
      text = textOf(programme, field);
  }
  return text.empty() ? "–" : text;
}

std::vector<ProgrammeFieldText> ProgrammeWords::card(const Programme& programme) const {
  std::vector<ProgrammeFieldText> card;
  for (int place = 0; place < programmeFieldCount; ++place) {
    const auto field = static_cast<ProgrammeField>(place);
    std::string text = value(programme, field);
    if (text == "–") continue;
    card.push_back({say("programmes.field." + std::string(nameOf(field))), std::move(text), {}});
  }
  return card;
}

std::vector<ProgrammeFieldText> ProgrammeWords::differences(const Programme& before, const Programme& after,
                                                            const std::vector<ProgrammeField>& fields) const {
  std::vector<ProgrammeFieldText> texts;
  for (const ProgrammeField field : fields) {
    texts.push_back({say("programmes.field." + std::string(nameOf(field))), value(after, field), value(before, field)});
  }
  return texts;
}

std::string ProgrammeWords::summary(const ProgrammeChanges& changes) const {
  if (changes.isNone()) return say("programmes.changes.none");
  return say("programmes.changes", {{"added", std::to_string(changes.added.size())},
                                    {"changed", std::to_string(changes.changed.size())},
                                    {"removed", std::to_string(changes.removed.size())}});
}

std::string ProgrammeWords::lostSteps(const Programme& removed) const {
  std::vector<std::string> names;
  for (const Action& action : catalogue_.actions) {
    const auto& ids = action.programmes;
    if (std::find(ids.begin(), ids.end(), removed.id) != ids.end()) names.push_back(localized(action.name));
  }
  if (names.empty()) return {};
  return say("programmes.lost_steps", {{"steps", joined(names, [](const std::string& name) { return name; })}});
}

std::string ProgrammeWords::packLine(const ProgrammePackFacts& facts) const {
  const std::string title = facts.title.ko.empty() ? say("programmes.pack") : localized(facts.title);
  std::string line = title + " · " + facts.id;
  if (!facts.date.empty()) {
    const std::string date = sayPartialDate(facts.date, narrator_.language());
    line += " · " + say("programmes.pack_date", {{"date", date}});
  }
  return line;
}

}  // namespace jindan
