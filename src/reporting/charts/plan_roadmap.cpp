// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/plan_roadmap.h"

namespace jindan::reporting {
namespace {

/// The pillar of the first question the step raises.
std::optional<QColor> colourOf(const PlanWords& words, const Theme& theme, const PlannedStep& step) {
  if (step.raises.empty()) return std::nullopt;
  const Questionnaire& questionnaire = words.narrator().sources().questionnaire;
  return pillarColour(theme, questionnaire.question(step.raises.front().question).pillar);
}

}  // namespace

RoadmapModel planRoadmap(const PlanWords& words, const Theme& theme) {
  const ActionPlan& plan = words.plan().result.plan;
  RoadmapModel model{plan.months, QString::fromStdString(words.narrator().say("plan.axis")), {}};
  for (const PlannedStep& step : plan.steps) {
    const QString name = QString::fromStdString(words.actionName(step.action));
    model.rows.push_back({name, {}, step.startMonth, step.months, step.waitMonths, colourOf(words, theme, step)});
  }
  return model;
}

}  // namespace jindan::reporting
