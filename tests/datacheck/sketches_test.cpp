// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>
#include <random>
#include <set>

#include "datacheck/sketch/hash.h"
#include "datacheck/sketch/hash_sample.h"
#include "datacheck/sketch/moments.h"
#include "datacheck/sketch/quantile_sketch.h"
#include "support/catch.h"

namespace jindan::datacheck {

namespace {

std::map<std::string, std::vector<double>> orders(std::size_t n) {
  std::map<std::string, std::vector<double>> all;
  std::vector<double> sorted(n);
  std::iota(sorted.begin(), sorted.end(), 0.0);
  all["sorted"] = sorted;
  all["reversed"] = {sorted.rbegin(), sorted.rend()};
  all["constant"] = std::vector<double>(n, 3.5);
  std::vector<double> twoValued(n), zigzag(n), blocks(n), shuffled = sorted;
  for (std::size_t i = 0; i < n; ++i) {
    twoValued[i] = i % 10 == 0 ? 1 : 0;
    zigzag[i] = i % 2 == 0 ? static_cast<double>(i) : -static_cast<double>(i);
    blocks[i] = static_cast<double>((i / 64 % 2 == 0 ? 1 : 1000) * (i % 64));
  }
  std::mt19937_64 random(5);
  std::shuffle(shuffled.begin(), shuffled.end(), random);
  all["two-valued"] = twoValued;
  all["zigzag"] = zigzag;
  all["blocks"] = blocks;
  all["shuffled"] = shuffled;
  return all;
}

/// How far the rank of a value is from the wanted one; equal values take up a range of ranks.
double rankError(const std::vector<double>& sorted, double value, double rank) {
  const auto n = static_cast<double>(sorted.size());
  const double low = static_cast<double>(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin()) / n;
  const double high = static_cast<double>(std::upper_bound(sorted.begin(), sorted.end(), value) - sorted.begin()) / n;
  return rank < low ? low - rank : rank > high ? rank - high : 0;
}

}  // namespace

TEST_CASE("Quantiles keep their stated rank error in every order", "[datacheck]") {
  const std::vector<double> ranks{0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99};
  for (const std::size_t n : {std::size_t{1000}, std::size_t{40000}, std::size_t{700000}}) {
    for (auto& [name, values] : orders(n)) {
      QuantileSketch sketch;
      sketch.add(values);
      const std::vector<double> found = sketch.quantiles(ranks);
      std::vector<double> sorted = values;
      std::sort(sorted.begin(), sorted.end());
      for (std::size_t i = 0; i < ranks.size(); ++i) {
        CAPTURE(n, name, ranks[i]);
        CHECK(rankError(sorted, found[i], ranks[i]) < 0.01);
      }
    }
  }
}

TEST_CASE("Few values have exact quantiles", "[datacheck]") {
  QuantileSketch sketch;
  sketch.add(std::vector<double>{5, 1, 4, 2, 3});
  CHECK(sketch.quantiles(std::vector<double>{0, 0.2, 0.5, 1}) == std::vector<double>{1, 1, 3, 5});
  sketch.addRepeated(9, 1000);
  CHECK(sketch.quantiles(std::vector<double>{0.5}) == std::vector<double>{9});
}

TEST_CASE("How a stream is cut changes neither quantiles nor moments", "[datacheck]") {
  const std::vector<double> values = orders(200000).at("shuffled");
  QuantileSketch whole, cut;
  Moments wholeMoments, cutMoments;
  whole.add(values);
  wholeMoments.add(values);
  std::mt19937 random(3);
  for (std::size_t at = 0; at < values.size();) {
    const std::size_t length = std::min<std::size_t>(values.size() - at, random() % 5000);
    const std::span<const double> part(values.data() + at, length);
    cut.add(part);
    cutMoments.add(part);
    at += length;
  }
  const std::vector<double> ranks{0.01, 0.5, 0.99};
  CHECK(whole.quantiles(ranks) == cut.quantiles(ranks));
  CHECK(wholeMoments.mean() == cutMoments.mean());
  CHECK(wholeMoments.deviation() == cutMoments.deviation());
}

TEST_CASE("Moments are exact to rounding far from zero", "[datacheck]") {
  Moments moments;
  std::vector<double> values;
  for (int i = 0; i < 100000; ++i)
    values.push_back(1e9 + i % 2);
  moments.add(values);
  CHECK(moments.mean() == Approx(1e9 + 0.5).epsilon(1e-15));
  CHECK(moments.deviation() == Approx(std::sqrt(0.25 * 100000 / 99999)).epsilon(1e-9));
  CHECK(moments.min() == 1e9);
  CHECK(moments.max() == 1e9 + 1);
}

TEST_CASE("Different values are counted exactly at first and well afterwards", "[datacheck]") {
  HashSample sample(4096);
  for (int i = 0; i < 4096; ++i) {
    for (int again = 0; again < 2; ++again)
      sample.insert(hashOfNumber(i));
  }
  CHECK(sample.exact());
  CHECK(sample.estimate() == 4096);
  for (const int count : {10000, 100000, 1000000}) {
    HashSample forward(4096), backward(4096);
    for (int i = 0; i < count; ++i) {
      if (const auto hash = hashOfNumber(i); forward.covers(hash)) forward.insert(hash);
      if (const auto hash = hashOfNumber(count - 1 - i); backward.covers(hash)) backward.insert(hash);
    }
    CAPTURE(count);
    CHECK_FALSE(forward.exact());
    // Three times the stated standard error.
    CHECK(std::abs(static_cast<double>(forward.estimate()) / count - 1) < 3 * 1.2 / 64);
    CHECK(forward.sorted() == backward.sorted());
  }
}

TEST_CASE("Texts of every length have hashes of their own", "[datacheck]") {
  const std::string buffer = std::string(100, 'a') + std::string(16, '\0');
  std::set<std::uint64_t> hashes;
  for (std::size_t length = 0; length <= 100; ++length)
    hashes.insert(hashOfBytes(buffer.data(), length));
  CHECK(hashes.size() == 101);
  // What stands behind a text does not count.
  CHECK(hashOfBytes("abcdefghijk-12345678", 11) == hashOfBytes("abcdefghijk+87654321", 11));
}

}  // namespace jindan::datacheck
