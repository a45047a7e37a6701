// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/narrative/plan_words.h"
#include "reporting/charts/roadmap_chart.h"

namespace jindan::reporting {

/// The time line of a plan's steps, each in the colour of the pillar that it mainly raises.
[[nodiscard]] RoadmapModel planRoadmap(const PlanWords& words, const Theme& theme);

}  // namespace jindan::reporting
