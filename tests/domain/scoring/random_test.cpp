// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/random.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <vector>

#include "support/catch.h"

namespace jindan::test {

namespace {

/// The published algorithms once more, written from their papers: SplitMix64 and xoshiro256++ 1.0.
struct ReferenceSplitMix {
  std::uint64_t x;
  std::uint64_t next() {
    std::uint64_t z = (x += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
  }
};

struct ReferenceXoshiro {
  std::array<std::uint64_t, 4> s;
  std::uint64_t next() {
    const std::uint64_t sum = s[0] + s[3];
    const std::uint64_t result = ((sum << 23) | (sum >> 41)) + s[0];
    const std::uint64_t t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = (s[3] << 45) | (s[3] >> 19);
    return result;
  }
};

struct Moments {
  double mean = 0.0;
  double variance = 0.0;
};

Moments momentsOf(const std::vector<double>& values) {
  const auto n = static_cast<double>(values.size());
  Moments moments;
  for (const double value : values)
    moments.mean += value / n;
  for (const double value : values)
    moments.variance += (value - moments.mean) * (value - moments.mean) / (n - 1);
  return moments;
}

template <class Draw>
std::vector<double> draws(std::size_t count, const Draw& draw) {
  std::vector<double> values(count);
  for (double& value : values)
    value = draw();
  return values;
}

/// The largest distance between the draws' distribution and the true one (Kolmogorov–Smirnov).
template <class Cumulative>
double distanceFrom(std::vector<double> values, const Cumulative& cumulative) {
  std::sort(values.begin(), values.end());
  const auto n = static_cast<double>(values.size());
  double distance = 0.0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double f = cumulative(values[i]);
    const auto place = static_cast<double>(i);
    distance = std::max({distance, std::fabs(f - place / n), std::fabs((place + 1) / n - f)});
  }
  return distance;
}

constexpr std::size_t many = 200'000;
/// Beyond this the Kolmogorov–Smirnov distance of `many` true draws lies once in a thousand times.
const double farthest = 1.95 / std::sqrt(static_cast<double>(many));
/// Standard errors a mean may be off: once in 15,000 times.
constexpr double errors = 4.0;

}  // namespace

TEST_CASE("The references give the published numbers") {
  ReferenceXoshiro xoshiro{{1, 2, 3, 4}};
  for (const std::uint64_t expected : {41943041ULL, 58720359ULL, 3588806011781223ULL, 3591011842654386ULL,
                                       9228616714210784205ULL, 9973669472204895162ULL})
    CHECK(xoshiro.next() == expected);
  ReferenceSplitMix splitMix{1234567};
  for (const std::uint64_t expected : {6457827717110365317ULL, 3203168211198807973ULL, 9817491932198370423ULL})
    CHECK(splitMix.next() == expected);
}

TEST_CASE("The generator is xoshiro256++ seeded by SplitMix64") {
  for (const std::uint64_t seed : {0ULL, 1ULL, 20261121ULL, 0xFFFFFFFFFFFFFFFFULL}) {
    ReferenceSplitMix splitMix{seed};
    ReferenceXoshiro reference{};
    for (std::uint64_t& word : reference.s)
      word = splitMix.next();
    RandomSource source(seed);
    for (int i = 0; i < 1000; ++i)
      REQUIRE(source.next() == reference.next());
  }
}

TEST_CASE("Uniform draws fill (0, 1) evenly") {
  RandomSource source(11);
  const auto values = draws(many, [&] { return source.uniform(); });
  CHECK(*std::min_element(values.begin(), values.end()) > 0.0);
  CHECK(*std::max_element(values.begin(), values.end()) < 1.0);
  CHECK(distanceFrom(values, [](double x) { return x; }) < farthest);
}

TEST_CASE("Normal draws follow the normal law, tails included") {
  RandomSource source(12);
  const auto values = draws(many, [&] { return source.normal(); });
  const Moments moments = momentsOf(values);
  const auto n = static_cast<double>(many);
  CHECK(std::fabs(moments.mean) < errors / std::sqrt(n));
  CHECK(std::fabs(moments.variance - 1.0) < errors * std::sqrt(2.0 / n));
  CHECK(distanceFrom(values, [](double x) { return 0.5 * std::erfc(-x / std::sqrt(2.0)); }) < farthest);
  for (const double limit : {1.959963984540054, 3.442619855899, 3.8}) {
    const double p = std::erfc(limit / std::sqrt(2.0));
    for (const double sign : {-1.0, 1.0}) {
      const auto beyond = std::count_if(values.begin(), values.end(), [&](double x) { return sign * x > limit; });
      CHECK(std::fabs(static_cast<double>(beyond) - n * p / 2) < errors * std::sqrt(n * p / 2));
    }
  }
}

TEST_CASE("Gamma draws have the mean and variance of their shape") {
  const auto n = static_cast<double>(many);
  for (const double shape : {0.3, 1.0, 2.5, 44.71}) {
    RandomSource source(13);
    const auto values = draws(many, [&] { return source.gamma(shape); });
    const Moments moments = momentsOf(values);
    INFO("shape " << shape);
    CHECK(*std::min_element(values.begin(), values.end()) >= 0.0);
    CHECK(std::fabs(moments.mean - shape) < errors * std::sqrt(shape / n));
    // Fourth central moment of a gamma: 3k² + 6k; the variance of the variance is (μ₄ − σ⁴)/n.
    CHECK(std::fabs(moments.variance - shape) < errors * std::sqrt((2 * shape * shape + 6 * shape) / n));
  }
}

TEST_CASE("Gamma of shape 1 is the exponential law") {
  RandomSource source(14);
  const auto values = draws(many, [&] { return source.gamma(1.0); });
  CHECK(distanceFrom(values, [](double x) { return 1.0 - std::exp(-x); }) < farthest);
}

TEST_CASE("Weights drawn for the published variance spread by about 20 percent") {
  constexpr double relativeVariance = 0.0148;
  for (const std::size_t k : {std::size_t{3}, std::size_t{5}}) {
    const auto count = static_cast<double>(k);
    const double shape = ((count - 1) / relativeVariance - 1) / count;
    RandomSource source(15);
    auto relative = draws(many / 4, [&] {
      std::vector<double> parts(k);
      double sum = 0.0;
      for (double& part : parts)
        sum += part = source.gamma(shape);
      return parts[0] / sum * count;
    });
    const Moments moments = momentsOf(relative);
    std::sort(relative.begin(), relative.end());
    const double low = relative[relative.size() / 20];
    const double high = relative[relative.size() * 19 / 20];
    CHECK(moments.mean == Approx(1.0).margin(errors * std::sqrt(relativeVariance / static_cast<double>(many / 4))));
    CHECK(moments.variance == Approx(relativeVariance).epsilon(0.04));
    CHECK(low == Approx(0.80).margin(0.015));
    CHECK(high == Approx(1.20).margin(0.015));
  }
}

}  // namespace jindan::test
