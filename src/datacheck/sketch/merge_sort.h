// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace jindan::datacheck {

/// Sorts numbers without branches on their order: a sketch sorts small pieces of data that no processor can foresee,
/// where std::sort spends most of its time on mispredicted branches. None of the numbers is NaN.
class MergeSort {
 public:
  /// The first `sorted` values are in order already.
  void sort(std::vector<double>& values, std::size_t sorted = 0) {
    if (sorted == values.size()) return;
    if (sorted == 0) {
      sortAll(values);
      return;
    }
    rest_.assign(values.begin() + static_cast<std::ptrdiff_t>(sorted), values.end());
    sortAll(rest_);
    values.resize(sorted);
    mergeInto(values, rest_);
  }
  /// Puts more values in their places; both are in order.
  void mergeInto(std::vector<double>& values, std::span<const double> more) {
    const std::size_t size = values.size() + more.size();
    spare_.resize(size);
    const double* const first = values.data();
    merge(first, first + values.size(), more.data(), more.data() + more.size(), spare_.data());
    values.assign(spare_.begin(), spare_.end());
  }

 private:
  void sortAll(std::vector<double>& values) {
    const std::size_t size = values.size();
    spare_.resize(size);
    for (std::size_t at = 0; at + 4 <= size; at += 4)
      sortFour(values.data() + at);
    std::sort(values.begin() + static_cast<std::ptrdiff_t>(size / 4 * 4), values.end());
    for (std::size_t width = 4; width < size; width *= 2) {
      std::size_t at = 0;
      for (; at + 2 * width <= size; at += 2 * width)
        mergeEqual(values.data() + at, width, spare_.data() + at);
      const double* const rest = values.data() + at;
      const double* const end = values.data() + size;
      const double* const middle = rest + std::min(width, size - at);
      merge(rest, middle, middle, end, spare_.data() + at);
      values.swap(spare_);
    }
  }
  static void order(double& a, double& b) {
    const double low = b < a ? b : a, high = b < a ? a : b;
    a = low;
    b = high;
  }
  static void sortFour(double* v) {
    order(v[0], v[1]);
    order(v[2], v[3]);
    order(v[0], v[2]);
    order(v[1], v[3]);
    order(v[1], v[2]);
  }
  /// Two neighbours of the same width: from the front and from the back at once, since each step waits for the one
  /// before it. Neither half can run out before the two meet.
  static void mergeEqual(const double* values, std::size_t width, double* to) {
    const double *first = values, *second = values + width;
    const double *lastFirst = second - 1, *lastSecond = second + width - 1;
    double* back = to + 2 * width - 1;
    for (std::size_t i = 0; i < width; ++i) {
      const bool takeSecond = *second < *first;
      *to++ = takeSecond ? *second : *first;
      second += takeSecond ? 1 : 0;
      first += takeSecond ? 0 : 1;
      const bool takeFirst = *lastSecond < *lastFirst;
      *back-- = takeFirst ? *lastFirst : *lastSecond;
      lastFirst -= takeFirst ? 1 : 0;
      lastSecond -= takeFirst ? 0 : 1;
    }
  }
  static void merge(const double* first, const double* middle, const double* second, const double* end, double* to) {
    while (first < middle && second < end) {
      const bool takeSecond = *second < *first;
      const double* const from = takeSecond ? second : first;
      *to++ = *from;
      second += takeSecond ? 1 : 0;
      first += takeSecond ? 0 : 1;
    }
    std::copy(second, end, std::copy(first, middle, to));
  }

  std::vector<double> spare_, rest_;
};

}  // namespace jindan::datacheck
