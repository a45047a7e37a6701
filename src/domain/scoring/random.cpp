// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/random.h"

#include <bit>
#include <cmath>

namespace jindan {

namespace {

constexpr std::size_t layers = 128;
/// Start of the tail and area of each layer for 128 layers (Doornik 2005).
constexpr double tailStart = 3.442619855899;
constexpr double layerArea = 9.91256303526217e-3;

/// Right edges of the layers, widest first, and the share of each layer that lies wholly under the curve.
struct Ziggurat {
  std::array<double, layers + 1> edge{};
  std::array<double, layers> inner{};

  Ziggurat() {
    const double density = std::exp(-0.5 * tailStart * tailStart);
    edge[0] = layerArea / density;
    edge[1] = tailStart;
    edge[layers] = 0.0;
    double height = density;
    for (std::size_t i = 2; i < layers; ++i) {
      edge[i] = std::sqrt(-2.0 * std::log(layerArea / edge[i - 1] + height));
      height = std::exp(-0.5 * edge[i] * edge[i]);
    }
    for (std::size_t i = 0; i < layers; ++i)
      inner[i] = edge[i + 1] / edge[i];
  }
};

const Ziggurat& ziggurat() {
  static const Ziggurat table;
  return table;
}

std::uint64_t splitMix(std::uint64_t& state) {
  state += 0x9e3779b97f4a7c15ULL;
  std::uint64_t z = state;
  z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31U);
}

}  // namespace

RandomSource::RandomSource(std::uint64_t seed) {
  for (std::uint64_t& word : state_)
    word = splitMix(seed);
}

std::uint64_t RandomSource::next() {
  const std::uint64_t result = std::rotl(state_[0] + state_[3], 23) + state_[0];
  const std::uint64_t shifted = state_[1] << 17U;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= shifted;
  state_[3] = std::rotl(state_[3], 45);
  return result;
}

double RandomSource::uniform() {
  return (static_cast<double>(next() >> 11U) + 0.5) * 0x1.0p-53;
}

double RandomSource::normalTail(bool negative) {
  double x = 0.0;
  double y = 0.0;
  do {
    x = std::log(uniform()) / tailStart;
    y = std::log(uniform());
  } while (-2.0 * y < x * x);
  return negative ? x - tailStart : tailStart - x;
}

double RandomSource::normal() {
  const Ziggurat& table = ziggurat();
  while (true) {
    const std::uint64_t bits = next();
    const std::size_t layer = bits & (layers - 1);
    const double u = 2.0 * ((static_cast<double>(bits >> 11U) + 0.5) * 0x1.0p-53) - 1.0;
    if (std::fabs(u) < table.inner[layer]) return u * table.edge[layer];
    if (layer == 0) return normalTail(u < 0.0);
    const double x = u * table.edge[layer];
    const double outer = std::exp(-0.5 * (table.edge[layer] * table.edge[layer] - x * x));
    const double inside = std::exp(-0.5 * (table.edge[layer + 1] * table.edge[layer + 1] - x * x));
    if (inside + uniform() * (outer - inside) < 1.0) return x;
  }
}

double RandomSource::gamma(double shape) {
  if (shape < 1.0) return gamma(shape + 1.0) * std::pow(uniform(), 1.0 / shape);
  const double d = shape - 1.0 / 3.0;
  const double c = 1.0 / std::sqrt(9.0 * d);
  while (true) {
    const double x = normal();
    const double root = 1.0 + c * x;
    if (root <= 0.0) continue;
    const double v = root * root * root;
    const double u = uniform();
    const double square = x * x;
    if (u < 1.0 - 0.0331 * square * square) return d * v;
    if (std::log(u) < 0.5 * square + d * (1.0 - v + std::log(v))) return d * v;
  }
}

}  // namespace jindan
