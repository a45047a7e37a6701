// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/stage.h"

#include <algorithm>
#include <limits>

namespace jindan {

namespace {

constexpr double borderTolerance = 1e-9;

bool isClosed(const Gate& gate, const Readings& readings) {
  const Reading& reading = readings[gate.question];
  return reading.isKnown() && gate.isClosedAt(reading.level);
}

}  // namespace

GateState stateOf(const Gate& gate, const Readings& readings) {
  const Reading& reading = readings.at(gate.question);
  if (!reading.counts()) return GateState::notCounted;
  if (!reading.isKnown()) return GateState::unknown;
  return gate.isClosedAt(reading.level) ? GateState::closed : GateState::open;
}

int stageOf(const Method& method, double level) {
  for (const Stage& stage : method.stages) {
    if (!stage.below || level < *stage.below - borderTolerance) return stage.number;
  }
  return method.stages.back().number;
}

int gateCap(const Method& method, const Readings& readings) {
  int cap = std::numeric_limits<int>::max();
  for (const Gate& gate : method.gates) {
    if (isClosed(gate, readings)) cap = std::min(cap, gate.cap);
  }
  return cap;
}

void applyStages(const Method& method, const Readings& readings, OverallScore& overall) {
  overall.provisional = std::any_of(method.gates.begin(), method.gates.end(), [&](const Gate& gate) {
    return readings[gate.question].kind == Reading::Kind::unknown;
  });
  if (!overall.level) return;
  const int uncapped = stageOf(method, overall.level->value());
  overall.stageUncapped = uncapped;
  overall.stage = std::min(uncapped, gateCap(method, readings));
  for (const Gate& gate : method.gates) {
    if (!isClosed(gate, readings) || gate.cap >= uncapped) continue;
    if (const auto opening = Level::from(gate.closedUpTo.value() + 1)) {
      overall.gates.push_back({gate.question, gate.cap, *opening});
    }
  }
}

}  // namespace jindan
