// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "domain/planning/plan_problem.h"

namespace jindan {

/// What each limit is worth, in logarithms of the overall level. Any values ≥ 0 give a valid bound; good ones a tight
/// one.
struct PlanPrices {
  std::vector<double> touching;  ///< a level of each pillar, where the tangent touches its logarithm
  double perWon = 0.0;
  double perMonth = 0.0;
  double perStep = 0.0;
  std::vector<double> perNeed;  ///< of each "needs", in the order of the steps
  std::vector<double> perGate;
};

/// How far a search has come: what is decided, what is open and what is left.
struct PlanPosition {
  StepSet chosen = 0;
  StepSet open = 0;         ///< not decided, and still possible
  std::vector<int> levels;  ///< of PlanProblem::questions, with what is chosen
  std::int64_t won = 0;     ///< left for what is open
  int monthsOfWork = 0;     ///< left for what is open
  int steps = 0;            ///< left for what is open
  std::uint32_t gates = 0;  ///< still to be opened
};

/// An upper bound for every plan that goes on from a position: the Lagrangian dual of the problem in which steps may be
/// taken in parts. The logarithm of the geometric mean is concave in the pillars' levels, so tangents lie above it;
/// a step brings at most what it adds to everything it needs; budget, work, number of steps, needs and gates are
/// priced.
class PlanRelaxation {
 public:
  explicit PlanRelaxation(const PlanProblem& problem);

  [[nodiscard]] PlanPrices startPrices() const;

  /// Improves the prices for a number of rounds, or until the bound lies below `target`; returns the lowest bound
  /// found, as the logarithm of a level, and leaves its prices.
  double bound(const PlanPosition& position, PlanPrices& prices, double target, int rounds);

  /// The steps that the lowest bound of the last call took whole.
  [[nodiscard]] StepSet favoured() const { return favoured_; }

 private:
  struct Lift {
    std::size_t question;
    std::size_t pillar;
    int to;
    int before;  ///< the level that what the step needs brings at least
    double share;
  };
  struct Need {
    std::size_t step;
    std::size_t needed;
  };
  struct Slopes {
    double won = 0.0;
    double months = 0.0;
    double steps = 0.0;
    std::vector<double> needs;
    std::vector<double> gates;
    std::vector<double> pillars;  ///< their levels with everything favoured
  };

  void prepare(const PlanPosition& position);
  double evaluate(const PlanPosition& position, const PlanPrices& prices);
  void addNeedPrices(const PlanPosition& position, const PlanPrices& prices);
  void takeSlopes(const PlanPosition& position, const PlanPrices& prices);
  void improve(PlanPrices& prices, double step) const;
  [[nodiscard]] double slopeLength() const;

  const PlanProblem& problem_;
  std::vector<std::vector<Lift>> lifts_;
  std::vector<Need> needs_;
  double wonScale_ = 1.0;
  std::size_t gateCount_ = 0;
  std::vector<std::size_t> openSteps_;
  std::vector<std::size_t> openNeeds_;      ///< between open steps: of what is chosen nothing is left to pay
  std::vector<double> base_;                ///< pillar levels with what is chosen
  std::vector<std::vector<double>> gains_;  ///< of each open step, for each pillar
  std::vector<double> worth_;
  StepSet taken_ = 0;
  StepSet favoured_ = 0;
  Slopes slopes_;
  PlanPrices trial_;
};

}  // namespace jindan
