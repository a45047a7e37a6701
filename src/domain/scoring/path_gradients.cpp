// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/path_gradients.h"

#include <array>

#include "domain/scoring/aggregate.h"

namespace jindan {

namespace {

/// Positive half of the 20-point Gauss–Legendre rule on [−1, 1] (Abramowitz & Stegun, table 25.4). The integrand is
/// analytic well beyond the interval of levels, so 20 points leave an error below the rounding of doubles.
struct Node {
  double place;
  double weight;
};
constexpr std::array<Node, 10> gaussLegendre20{{
    {0.0765265211334973337546404, 0.1527533871307258506980843},
    {0.2277858511416450780804962, 0.1491729864726037467878287},
    {0.3737060887154195606725482, 0.1420961093183820513292983},
    {0.5108670019508270980043641, 0.1316886384491766268984945},
    {0.6360536807265150254528367, 0.1181945319615184173123774},
    {0.7463319064601507926143051, 0.1019301198172404350367501},
    {0.8391169718222188233945291, 0.0832767415767047487247581},
    {0.9122344282513259058677524, 0.0626720483341090635695065},
    {0.9639719272779137912676661, 0.0406014298003869413310400},
    {0.9931285991850949247861224, 0.0176140071391521183118620},
}};

std::vector<double> normalised(std::vector<double> weights) {
  double sum = 0.0;
  for (const double weight : weights)
    sum += weight;
  for (double& weight : weights)
    weight /= sum;
  return weights;
}

}  // namespace

std::vector<double> pathGradients(const std::vector<double>& from, const std::vector<double>& to,
                                  const std::vector<double>& pillarWeights) {
  const std::vector<double> weights = normalised(pillarWeights);
  std::vector<double> integral(from.size(), 0.0);
  std::vector<double> at(from.size());
  const auto addPoint = [&](double t, double weight) {
    for (std::size_t i = 0; i < from.size(); ++i)
      at[i] = from[i] + t * (to[i] - from[i]);
    const double value = geometricMean(at, weights);
    for (std::size_t i = 0; i < from.size(); ++i)
      integral[i] += weight * weights[i] * value / at[i];
  };
  for (const Node& node : gaussLegendre20) {
    addPoint(0.5 + node.place / 2, node.weight / 2);
    addPoint(0.5 - node.place / 2, node.weight / 2);
  }
  return integral;
}

std::vector<double> leverages(const Questionnaire& questionnaire, const Readings& readings) {
  std::vector<double> leverage(readings.size(), 0.0);
  for (const Index p : questionnaire.scoredPillars()) {
    double dimensionSum = 0.0;
    for (const Index d : questionnaire.pillar(p).dimensions) {
      const Dimension& dimension = questionnaire.dimension(d);
      double questionSum = 0.0;
      for (const Index q : dimension.questions) {
        if (readings[q].isKnown()) questionSum += questionnaire.question(q).weight;
      }
      if (questionSum <= 0.0) continue;
      dimensionSum += dimension.weight;
      for (const Index q : dimension.questions) {
        if (readings[q].isKnown()) leverage[q] = dimension.weight * questionnaire.question(q).weight / questionSum;
      }
    }
    for (const Index q : questionnaire.pillar(p).questions) {
      if (dimensionSum > 0.0) leverage[q] /= dimensionSum;
    }
  }
  return leverage;
}

}  // namespace jindan
