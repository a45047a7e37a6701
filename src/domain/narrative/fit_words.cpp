// SPDX-License-Identifier: Apache-2.0
#include "domain/narrative/fit_words.h"

#include <algorithm>
#include <array>
#include <set>

#include "domain/wording/numbers.h"

namespace jindan {

namespace {

std::string join(const std::vector<std::string>& parts, const char* between) {
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty()) text += between;
    text += part;
  }
  return text;
}

/// The file's own name: folders say nothing to the reader.
std::string fileName(const std::string& path) {
  return path.substr(path.find_last_of("/\\") + 1);
}

std::string percent(double share) {
  return sayPercent(100.0 * share, 0);
}

}  // namespace

std::string FitWords::finding(std::span<const UseCaseFit> fits) const {
  const auto countOf = [&](FitVerdict verdict) {
    return std::count_if(fits.begin(), fits.end(), [&](const UseCaseFit& fit) { return fit.verdict == verdict; });
  };
  const auto now = countOf(FitVerdict::now);
  const auto after = countOf(FitVerdict::afterCollection);
  if (now + after == 0) return narrator_.say("fit.finding.blocked", {{"reason", reasons(fits.front()).front()}});
  const std::string all = sayCount(static_cast<std::int64_t>(fits.size()));
  const Arguments arguments{
      {"all", all}, {"now", sayCount(now)}, {"after", sayCount(after)}, {"name", name(fits.front())}};
  return narrator_.say(now > 0 ? "fit.finding.now" : "fit.finding.after", arguments);
}

std::string FitWords::basis(std::span<const UseCaseFit> fits) const {
  const bool isSeen = std::any_of(fits.begin(), fits.end(), [](const UseCaseFit& fit) { return fit.isSeenInFile(); });
  return narrator_.say(isSeen ? "fit.basis.files" : "fit.basis.answers");
}

std::string FitWords::estimates() const {
  return narrator_.say("fit.estimates");
}

std::string FitWords::name(const UseCaseFit& fit) const {
  return text(pack_.useCases[fit.useCase].name);
}

std::string FitWords::summary(const UseCaseFit& fit) const {
  return text(pack_.useCases[fit.useCase].summary);
}

std::string FitWords::benefit(const UseCaseFit& fit) const {
  return text(pack_.useCases[fit.useCase].benefit);
}

std::string FitWords::verdict(FitVerdict verdict) const {
  return narrator_.say("fit.verdict." + std::string(nameOf(verdict)));
}

std::string FitWords::group(FitVerdict verdict) const {
  return narrator_.say("fit.group." + std::string(nameOf(verdict)));
}

std::string FitWords::suitability(Suitability suitability) const {
  return narrator_.say("fit.suitability." + std::string(nameOf(suitability)));
}

const LocalizedText& FitWords::subject(const Requirement& requirement) const {
  if (requirement.isAboutSignal()) return pack_.signals[requirement.subject].name;
  if (requirement.kind == RequirementKind::label) return pack_.labels[requirement.subject].name;
  if (requirement.kind == RequirementKind::link) return pack_.links[requirement.subject].name;
  return pack_.conditions[requirement.subject].name;
}

const LocalizedText& FitWords::subject(const CollectionLine& line) const {
  switch (line.kind) {
    case CollectionKind::signal:
      return pack_.signals[line.subject].name;
    case CollectionKind::label:
      return pack_.labels[line.subject].name;
    case CollectionKind::link:
      return pack_.links[line.subject].name;
    case CollectionKind::preparation:
      break;
  }
  return pack_.conditions[line.subject].name;
}

std::string FitWords::count(double count, SignalKind kind) const {
  const char* key = kind == SignalKind::images ? "fit.count.pictures" : "fit.count.entries";
  return narrator_.say(key, {{"count", sayCount(static_cast<std::int64_t>(count))}});
}

std::string FitWords::months(double months) const {
  const std::string n = sayDecimal(months, 1);
  return narrator_.say(n == "1" ? "fit.unit.month_one" : "fit.unit.month", {{"n", n}});
}

std::string FitWords::duration(double seconds) const {
  struct Unit {
    double seconds;
    const char* key;
  };
  constexpr std::array<Unit, 3> units{
      {{86400.0, "fit.unit.day"}, {3600.0, "fit.unit.hour"}, {60.0, "fit.unit.minute"}}};
  if (seconds >= secondsPerMonth) return months(seconds / secondsPerMonth);
  for (const Unit& unit : units) {
    if (seconds < unit.seconds) continue;
    const std::string n = sayDecimal(seconds / unit.seconds, 1);
    const bool isOneDay = n == "1" && unit.seconds == units.front().seconds;
    return narrator_.say(isOneDay ? "fit.unit.day_one" : unit.key, {{"n", n}});
  }
  return narrator_.say("fit.unit.second", {{"n", sayDecimal(seconds, 2)}});
}

std::string FitWords::need(const Requirement& requirement) const {
  const Argument name{"name", text(subject(requirement))};
  switch (requirement.kind) {
    case RequirementKind::signal:
      if (!requirement.intervalSeconds) return narrator_.say("fit.need.signal", {name});
      return narrator_.say("fit.need.signal.often", {name, {"interval", duration(*requirement.intervalSeconds)}});
    case RequirementKind::history:
      return narrator_.say("fit.need.history", {name, {"period", months(requirement.amount)}});
    case RequirementKind::volume:
      return narrator_.say("fit.need.volume",
                           {name, {"count", count(requirement.amount, pack_.signals[requirement.subject].kind)}});
    case RequirementKind::filled:
      return narrator_.say("fit.need.filled", {name, {"percent", sayPercent(100.0 - requirement.amount, 0)}});
    case RequirementKind::label:
      return narrator_.say("fit.need.label", {name, {"count", count(requirement.amount)}});
    case RequirementKind::link:
      return narrator_.say("fit.need.link", {name, {"percent", percent(requirement.amount)}});
    case RequirementKind::condition:
      break;
  }
  return narrator_.say("fit.need.condition", {name});
}

std::string FitWords::have(const Requirement& requirement, const Measure& measure) const {
  if (!measure.known) return narrator_.say("fit.have.too_slow");
  switch (requirement.kind) {
    case RequirementKind::signal:
      return narrator_.say("fit.have.step", {{"interval", duration(measure.value)}});
    case RequirementKind::history:
      return duration(measure.value * secondsPerMonth);
    case RequirementKind::filled:
      return narrator_.say("fit.have.blank", {{"percent", sayPercent(100.0 - measure.value, 1)}});
    case RequirementKind::link:
      return narrator_.say("fit.have.percent", {{"percent", percent(measure.value)}});
    case RequirementKind::volume:
      return count(measure.value, pack_.signals[requirement.subject].kind);
    default:
      return count(measure.value);
  }
}

std::string FitWords::state(const Requirement& requirement, const RequirementState& state) const {
  const std::string key = "fit.state." + std::string(nameOf(state.status));
  if (state.status == RequirementStatus::metByFile)
    return narrator_.say(key, {{"file", fileName(state.measure ? state.measure->file : std::string())}});
  if (state.status == RequirementStatus::missing && state.measure)
    return narrator_.say("fit.state.missing_have", {{"have", have(requirement, *state.measure)}});
  return narrator_.say(key);
}

std::string FitWords::detail(const Requirement& requirement, const RequirementState& state) const {
  std::string said;
  switch (requirement.kind) {
    case RequirementKind::signal:
      if (!requirement.intervalSeconds) return {};
      said = narrator_.say("fit.detail.often", {{"interval", duration(*requirement.intervalSeconds)}});
      break;
    case RequirementKind::history:
      said = narrator_.say("fit.detail.history", {{"period", months(requirement.amount)}});
      break;
    case RequirementKind::volume:
      said = count(requirement.amount, pack_.signals[requirement.subject].kind);
      break;
    default:
      said = narrator_.say("fit.detail.filled", {{"percent", sayPercent(100.0 - requirement.amount, 0)}});
  }
  if (!state.measure) return said;
  return narrator_.say("fit.detail.have", {{"detail", said}, {"have", have(requirement, *state.measure)}});
}

FitWords::Lacking FitWords::missingSignal(const UseCaseFit& fit, Index signal) const {
  const auto& requirements = pack_.useCases[fit.useCase].requirements;
  Lacking lacking{text(pack_.signals[signal].name), true};
  std::vector<std::string> details;
  for (const Index place : fit.missing()) {
    const Requirement& requirement = requirements[place];
    if (!requirement.isAboutSignal() || requirement.subject != signal) continue;
    std::string said = detail(requirement, fit.states[place]);
    if (!said.empty()) details.push_back(std::move(said));
    lacking.isUnsure = lacking.isUnsure && fit.states[place].status == RequirementStatus::unknown;
  }
  if (!details.empty())
    lacking.text = narrator_.say("fit.detail.list", {{"name", lacking.text}, {"details", join(details, ", ")}});
  return lacking;
}

FitWords::Lacking FitWords::missingOther(const Requirement& requirement, const RequirementState& state) const {
  const std::string needed = need(requirement);
  if (!state.measure) return {needed, state.status == RequirementStatus::unknown};
  return {narrator_.say("fit.have", {{"need", needed}, {"have", have(requirement, *state.measure)}}), false};
}

std::vector<FitWords::Lacking> FitWords::missing(const UseCaseFit& fit) const {
  std::vector<Lacking> list;
  std::set<Index> signals;
  const auto& requirements = pack_.useCases[fit.useCase].requirements;
  for (const Index place : fit.missing()) {
    const Requirement& requirement = requirements[place];
    if (!requirement.isAboutSignal()) {
      list.push_back(missingOther(requirement, fit.states[place]));
    } else if (signals.insert(requirement.subject).second) {
      list.push_back(missingSignal(fit, requirement.subject));
    }
  }
  std::stable_partition(list.begin(), list.end(), [](const Lacking& lacking) { return !lacking.isUnsure; });
  return list;
}

std::string FitWords::missingLine(const UseCaseFit& fit) const {
  std::vector<std::string> sure;
  std::vector<std::string> unsure;
  for (const Lacking& lacking : missing(fit))
    (lacking.isUnsure ? unsure : sure).push_back(lacking.text);
  if (sure.empty() && unsure.empty())
    return narrator_.say(fit.isSeenInFile() ? "fit.missing.none" : "fit.missing.none_said");
  if (!unsure.empty()) sure.push_back(narrator_.say("fit.unsure", {{"list", join(unsure, ", ")}}));
  return join(sure, " · ");
}

std::vector<std::string> FitWords::reasons(const UseCaseFit& fit) const {
  std::vector<std::string> said;
  const auto& requirements = pack_.useCases[fit.useCase].requirements;
  for (Index place = 0; place < fit.states.size(); ++place) {
    if (!fit.states[place].blocked) continue;
    std::string reason = text(pack_.obstacles[*requirements[place].obstacle].reason);
    if (std::find(said.begin(), said.end(), reason) == said.end()) said.push_back(std::move(reason));
  }
  return said;
}

std::string FitWords::reasoning(const Requirement& requirement) const {
  return requirement.reasoning ? text(pack_.reasonings[*requirement.reasoning]) : std::string();
}

}  // namespace jindan
