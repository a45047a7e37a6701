// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/support.h"

#include <algorithm>
#include <tuple>

namespace jindan {

namespace {

/// A list that names nobody is for everybody.
template <class T>
bool isFor(const std::vector<T>& named, const T& wanted) {
  return named.empty() || std::find(named.begin(), named.end(), wanted) != named.end();
}

bool fits(const Programme& programme, const SupportSeeker& seeker) {
  return isFor(programme.sizes, seeker.size) && isFor(programme.industries, seeker.industry) &&
         isFor(programme.regions, seeker.region);
}

/// Places of the scored pillars with the lowest level; none without a level.
std::vector<Index> weakestPillars(const ViewScores& scores) {
  double lowest = 6.0;
  for (const PillarScore& pillar : scores.pillars)
    lowest = pillar.level ? std::min(lowest, pillar.level->value()) : lowest;
  std::vector<Index> weakest;
  for (const PillarScore& pillar : scores.pillars) {
    if (pillar.level && pillar.level->value() <= lowest) weakest.push_back(pillar.pillar);
  }
  return weakest;
}

std::vector<Index> helpedActions(const Programme& programme, const ActionCatalogue& catalogue, const ActionPlan& plan) {
  std::vector<Index> helped;
  for (const PlannedStep& step : plan.steps) {
    const Action& action = catalogue.actions[step.action];
    const auto names = [](const std::vector<std::string>& ids, const std::string& id) {
      return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    if (names(action.programmes, programme.id) || names(programme.actions, action.id)) helped.push_back(step.action);
  }
  return helped;
}

}  // namespace

bool isStale(const Programme& programme, Date today) {
  std::string day = programme.sourceDate;
  if (day.size() == 4) day += "-01";
  if (day.size() == 7) day += "-01";
  const auto known = Date::fromIso(day);
  if (!known) return true;
  return std::tuple(known->year() + 1, known->month(), known->day()) <
         std::tuple(today.year(), today.month(), today.day());
}

std::vector<SupportMatch> findSupport(const std::vector<Programme>& programmes, const ActionCatalogue& catalogue,
                                      const ActionPlan& plan, const ViewScores& scores,
                                      const Questionnaire& questionnaire, const SupportSeeker& seeker) {
  const std::vector<Index> weakest = weakestPillars(scores);
  std::vector<SupportMatch> matches;
  for (Index p = 0; p < programmes.size(); ++p) {
    const Programme& programme = programmes[p];
    if (!fits(programme, seeker) || programme.kind == ProgrammeKind::startup) continue;
    SupportMatch match{p, helpedActions(programme, catalogue, plan), {}, false, isStale(programme, seeker.today)};
    for (const Index pillar : weakest) {
      const auto& named = programme.pillars;
      if (std::find(named.begin(), named.end(), questionnaire.pillar(pillar).id.value()) != named.end())
        match.pillars.push_back(pillar);
    }
    match.regionPreferred = programme.prefersOutsideCapital && !seeker.capitalRegion;
    if (!match.actions.empty() || !match.pillars.empty()) matches.push_back(std::move(match));
  }
  std::stable_sort(matches.begin(), matches.end(), [](const SupportMatch& a, const SupportMatch& b) {
    return std::tuple(b.actions.size(), a.pillars.empty(), a.stale) <
           std::tuple(a.actions.size(), b.pillars.empty(), b.stale);
  });
  return matches;
}

}  // namespace jindan
