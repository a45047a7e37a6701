// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/money/rate_of_return.h"

#include <algorithm>
#include <cmath>

namespace jindan {

namespace {

/// Σ c[i] x^i.
using Polynomial = std::vector<double>;

/// A value this small beside the sum of the sizes of its terms is rounding.
constexpr double rounding = 1e-14;
/// Rates closer than this are one: what rounding makes of a double one.
constexpr double sameRate = 1e-9;

/// Horner's scheme with the rounding errors of every step carried along (Graillat, Langlois & Louvet 2005): as exact
/// as with twice the digits.
double valueAt(const Polynomial& p, double x) {
  double sum = p.back();
  double error = 0.0;
  for (std::size_t i = p.size() - 1; i-- > 0;) {
    const double product = sum * x;
    const double productError = std::fma(sum, x, -product);
    const double next = product + p[i];
    const double part = next - product;
    const double sumError = (product - (next - part)) + (p[i] - part);
    error = error * x + (productError + sumError);
    sum = next;
  }
  return sum + error;
}

/// −1, 0 or 1; 0 also when the value is nothing but rounding.
int signAt(const Polynomial& p, double x) {
  double size = 0.0;
  for (std::size_t i = p.size(); i-- > 0;)
    size = size * x + std::fabs(p[i]);
  const double value = valueAt(p, x);
  if (std::fabs(value) <= rounding * size) return 0;
  return value < 0.0 ? -1 : 1;
}

Polynomial derivative(const Polynomial& p) {
  Polynomial result;
  double largest = 0.0;
  for (std::size_t i = 1; i < p.size(); ++i) {
    result.push_back(p[i] * static_cast<double>(i));
    largest = std::max(largest, std::fabs(result.back()));
  }
  for (double& coefficient : result)
    coefficient = largest > 0.0 ? coefficient / largest : 0.0;
  return result;
}

/// The place between `low` and `high`, where the signs differ and the polynomial is monotone, where it is zero.
double bisect(const Polynomial& p, double low, double high, int signLow) {
  while (true) {
    const double middle = low + (high - low) / 2.0;
    if (middle <= low || middle >= high) return middle;
    const double value = valueAt(p, middle);
    if (value == 0.0) return middle;
    ((value < 0.0 ? -1 : 1) == signLow ? low : high) = middle;
  }
}

struct Root {
  double place = 0.0;
  bool touches = false;
};

/// Roots in the open interval (0, 1), in order: those of the derivative cut it into monotone pieces.
std::vector<Root> rootsInUnit(const Polynomial& p) {
  std::vector<Root> roots;
  if (p.size() < 2) return roots;
  std::vector<double> cuts{0.0};
  for (const Root& turn : rootsInUnit(derivative(p)))
    cuts.push_back(turn.place);
  cuts.push_back(1.0);
  std::vector<int> signs;
  for (const double cut : cuts)
    signs.push_back(signAt(p, cut));
  for (std::size_t i = 1; i < cuts.size(); ++i) {
    if (signs[i - 1] * signs[i] < 0) roots.push_back({bisect(p, cuts[i - 1], cuts[i], signs[i - 1]), false});
    const bool inside = i + 1 < cuts.size();
    if (inside && signs[i] == 0) roots.push_back({cuts[i], signs[i - 1] * signs[i + 1] > 0});
  }
  return roots;
}

Polynomial withoutZeroEnds(std::span<const double> flows) {
  const auto isFlow = [](double flow) { return flow != 0.0; };
  const auto first = std::find_if(flows.begin(), flows.end(), isFlow);
  const auto last = std::find_if(flows.rbegin(), flows.rend(), isFlow).base();
  return first < last ? Polynomial(first, last) : Polynomial();
}

void scaleToOne(Polynomial& p) {
  double largest = 0.0;
  for (const double coefficient : p)
    largest = std::max(largest, std::fabs(coefficient));
  for (double& coefficient : p)
    coefficient /= largest;
}

}  // namespace

std::vector<ReturnRate> ratesOfReturn(std::span<const double> flows) {
  // With v = 1 / (1 + rate) the value is a polynomial in v; v < 1 are the rates above zero. Those below zero have
  // 1 + rate < 1 and are the roots of the polynomial read backwards.
  Polynomial inDiscount = withoutZeroEnds(flows);
  if (inDiscount.size() < 2) return {};
  scaleToOne(inDiscount);
  const Polynomial inGrowth(inDiscount.rbegin(), inDiscount.rend());
  std::vector<ReturnRate> rates;
  for (const Root& root : rootsInUnit(inGrowth))
    rates.push_back({root.place - 1.0, root.touches});
  if (signAt(inDiscount, 1.0) == 0) rates.push_back({0.0, signAt(derivative(inDiscount), 1.0) == 0});
  std::vector<Root> above = rootsInUnit(inDiscount);
  for (auto root = above.rbegin(); root != above.rend(); ++root)
    rates.push_back({1.0 / root->place - 1.0, root->touches});
  const auto same = [](const ReturnRate& a, const ReturnRate& b) {
    return b.rate - a.rate <= sameRate * (1.0 + std::fabs(a.rate));
  };
  rates.erase(std::unique(rates.begin(), rates.end(), same), rates.end());
  return rates;
}

}  // namespace jindan
