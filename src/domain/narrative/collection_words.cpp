// SPDX-License-Identifier: Apache-2.0
// The sentences about a data-collection plan.
#include <algorithm>

#include "domain/narrative/fit_words.h"
#include "domain/wording/numbers.h"

namespace jindan {

std::string FitWords::names(std::span<const Index> useCases) const {
  std::string list;
  for (const Index useCase : useCases) {
    if (!list.empty()) list += ", ";
    list += text(pack_.useCases[useCase].name);
  }
  return list;
}

std::string FitWords::planFinding(const CollectionPlan& plan) const {
  if (plan.lines.empty()) return narrator_.say("fit.plan.none");
  const Arguments arguments{{"first", what(plan.lines.front())}, {"names", names(plan.useCases)}};
  const auto enough = plan.enough();
  if (!enough) return narrator_.say("fit.plan.finding.undated", arguments);
  return narrator_.say("fit.plan.finding",
                       {arguments[0], arguments[1], {"date", sayDate(*enough, narrator_.language())}});
}

std::string FitWords::kind(CollectionKind kind) const {
  return narrator_.say("fit.kind." + std::string(nameOf(kind)));
}

std::string FitWords::what(const CollectionLine& line) const {
  return text(subject(line));
}

std::string FitWords::how(const CollectionLine& line) const {
  switch (line.kind) {
    case CollectionKind::preparation:
      return text(pack_.conditions[line.subject].step);
    case CollectionKind::label:
      return text(pack_.labels[line.subject].how);
    case CollectionKind::link:
      return text(pack_.links[line.subject].how);
    case CollectionKind::signal:
      break;
  }
  const Argument source{"source", text(pack_.signalTypes[line.subject].source)};
  if (!line.intervalSeconds) return narrator_.say("fit.plan.each", {source});
  return narrator_.say("fit.plan.often", {source, {"interval", duration(*line.intervalSeconds)}});
}

std::string FitWords::untilMonths(const CollectionLine& line) const {
  const Argument period{"period", months(line.months)};
  const Argument until{"until", sayDate(*line.enough, narrator_.language())};
  if (line.monthsThere > 0.0) {
    return narrator_.say("fit.plan.until.rest",
                         {period, {"there", duration(line.monthsThere * secondsPerMonth)}, until});
  }
  return narrator_.say("fit.plan.until", {period, {"from", sayDate(line.from, narrator_.language())}, until});
}

std::string FitWords::until(const CollectionLine& line) const {
  std::string said;
  const auto add = [&](const std::string& part) { said += (said.empty() ? "" : " · ") + part; };
  const Argument from{"from", sayDate(line.from, narrator_.language())};
  if (line.kind == CollectionKind::preparation) return narrator_.say("fit.plan.prepare", {from});
  if (line.kind == CollectionKind::link)
    return narrator_.say("fit.plan.share", {{"percent", sayPercent(100.0 * line.share, 0)}});
  add(line.enough ? untilMonths(line) : narrator_.say("fit.plan.from", {from}));
  const bool isSignal = line.kind == CollectionKind::signal;
  const SignalKind kind = isSignal ? pack_.signalTypes[line.subject].kind : SignalKind::records;
  if (line.count > 0.0) add(narrator_.say("fit.plan.count", {{"count", count(line.count, kind)}}));
  if (line.percentFilled > 0.0)
    add(narrator_.say("fit.plan.filled", {{"percent", sayPercent(100.0 - line.percentFilled, 0)}}));
  return said;
}

std::string FitWords::first(const CollectionLine& line) const {
  return line.kind == CollectionKind::signal ? text(pack_.signalTypes[line.subject].first) : std::string();
}

std::string FitWords::usedFor(const CollectionLine& line) const {
  return narrator_.say("fit.plan.for", {{"names", names(line.useCases)}});
}

}  // namespace jindan
