// SPDX-License-Identifier: Apache-2.0
#include "datacheck/sketch/moments.h"

#include <algorithm>
#include <cmath>

namespace jindan::datacheck {

namespace {
constexpr std::uint64_t chunk = 4096;
}

Extremes Extremes::of(std::span<const double> values) {
  constexpr std::size_t lanes = 8;
  std::array<double, lanes> low, high;
  low.fill(Extremes{}.least);
  high.fill(Extremes{}.greatest);
  const std::size_t whole = values.size() / lanes * lanes;
  for (std::size_t i = 0; i < whole; i += lanes) {
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      const double value = values[i + lane];
      low[lane] = value < low[lane] ? value : low[lane];
      high[lane] = value > high[lane] ? value : high[lane];
    }
  }
  for (std::size_t i = whole; i < values.size(); ++i) {
    low[0] = std::min(low[0], values[i]);
    high[0] = std::max(high[0], values[i]);
  }
  return {*std::min_element(low.begin(), low.end()), *std::max_element(high.begin(), high.end())};
}

void Moments::addRun(const double* values, std::size_t count) {
  std::size_t i = 0;
  const auto addOne = [&](double value) {
    const std::size_t lane = open_++ % 4;
    const double off = value - shift_;
    sum_[lane] += off;
    sumOfSquares_[lane] += off * off;
    min_ = std::min(min_, value);
    max_ = std::max(max_, value);
  };
  while (i < count && open_ % 4 != 0)
    addOne(values[i++]);
  std::array<double, 4> sum = sum_, squares = sumOfSquares_;
  std::array<double, 4> low{min_, min_, min_, min_}, high{max_, max_, max_, max_};
  const std::size_t whole = i + (count - i) / 4 * 4;
  open_ += whole - i;
  for (; i < whole; i += 4) {
    for (std::size_t lane = 0; lane < 4; ++lane) {
      const double value = values[i + lane];
      const double off = value - shift_;
      sum[lane] += off;
      squares[lane] += off * off;
      low[lane] = value < low[lane] ? value : low[lane];
      high[lane] = value > high[lane] ? value : high[lane];
    }
  }
  sum_ = sum;
  sumOfSquares_ = squares;
  min_ = std::min({low[0], low[1], low[2], low[3]});
  max_ = std::max({high[0], high[1], high[2], high[3]});
  while (i < count)
    addOne(values[i++]);
}

void Moments::add(std::span<const double> values) {
  if (values.empty()) return;
  if (count_ + open_ == 0) shift_ = values[0];
  while (!values.empty()) {
    const std::size_t run = std::min<std::size_t>(values.size(), chunk - open_);
    addRun(values.data(), run);
    values = values.subspan(run);
    if (open_ == chunk) closeChunk();
  }
}

void Moments::merge(double count, double mean, double squares) {
  const auto before = static_cast<double>(count_);
  const double total = before + count;
  const double apart = mean - mean_;
  mean_ += apart * (count / total);
  squares_ += squares + apart * apart * (before * count / total);
}

void Moments::closeChunk() {
  if (open_ == 0) return;
  const auto n = static_cast<double>(open_);
  const double sum = (sum_[0] + sum_[1]) + (sum_[2] + sum_[3]);
  const double squares = (sumOfSquares_[0] + sumOfSquares_[1]) + (sumOfSquares_[2] + sumOfSquares_[3]);
  merge(n, shift_ + sum / n, std::max(0.0, squares - sum * (sum / n)));
  count_ += open_;
  open_ = 0;
  shift_ = mean_;
  sum_ = {};
  sumOfSquares_ = {};
}

void Moments::addRepeated(double value, std::uint64_t weight) {
  if (weight == 0) return;
  closeChunk();
  merge(static_cast<double>(weight), value, 0);
  count_ += weight;
  min_ = std::min(min_, value);
  max_ = std::max(max_, value);
}

double Moments::mean() const {
  Moments closed = *this;
  closed.closeChunk();
  return closed.mean_;
}

double Moments::deviation() const {
  Moments closed = *this;
  closed.closeChunk();
  return closed.count_ < 2 ? 0 : std::sqrt(closed.squares_ / static_cast<double>(closed.count_ - 1));
}

}  // namespace jindan::datacheck
