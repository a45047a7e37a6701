// SPDX-License-Identifier: Apache-2.0
#include "domain/findings/point_account.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jindan {

namespace {

constexpr double tenthsPerLevel = 250.0;
/// A drop of 3.2999999 for 3.3 is an accident of arithmetic, not a remainder.
constexpr double accident = 1e-9;

struct Share {
  Index question = 0;
  int tenths = 0;
  double remainder = 0.0;
};

std::vector<Share> sharesOf(std::vector<Drop> drops) {
  std::stable_sort(drops.begin(), drops.end(), [](const Drop& a, const Drop& b) { return a.drop > b.drop; });
  std::vector<Share> shares;
  for (const Drop& drop : drops) {
    const double exact = drop.drop * tenthsPerLevel;
    const double whole = std::floor(exact + accident);
    shares.push_back({drop.question, static_cast<int>(whole), exact - whole});
  }
  return shares;
}

/// One tenth more for those that lost most in rounding down, until the sum is right.
void handOut(std::vector<Share>& shares, int missing) {
  std::vector<std::size_t> order(shares.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return shares[a].remainder > shares[b].remainder; });
  for (const std::size_t place : order) {
    if (missing-- <= 0) return;
    ++shares[place].tenths;
  }
}

}  // namespace

std::optional<PointAccount> accountForPoints(const Diagnosis& diagnosis) {
  const auto& level = diagnosis.verified.overall.level;
  if (!level) return std::nullopt;
  PointAccount account;
  account.scoreTenths = static_cast<int>(std::lround(level->score().value() * 10));
  std::vector<Share> shares = sharesOf(diagnosis.drops);
  int missing = account.lostTenths();
  for (const Share& share : shares)
    missing -= share.tenths;
  handOut(shares, missing);
  for (const Share& share : shares) {
    if (share.tenths > 0) account.losses.push_back({share.question, share.tenths});
  }
  return account;
}

}  // namespace jindan
