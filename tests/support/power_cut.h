// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <random>

#include "storage/temporary_folder.h"
#include "support/faulty_disk.h"

namespace jindan::test {

/// How often the power is cut in each test; JINDAN_POWER_CUTS asks for more.
inline unsigned powerCuts(unsigned usual) {
  const char* wanted = std::getenv("JINDAN_POWER_CUTS");
  return wanted == nullptr ? usual : static_cast<unsigned>(std::atoi(wanted));
}

/// A folder as it is found after the power went while `work` changed a copy of `stage`. Seed and number of operations
/// say when and what is left.
class PowerCut {
 public:
  template <class Work>
  PowerCut(const std::filesystem::path& stage, unsigned seed, std::uint64_t operations, const Work& work) {
    std::filesystem::copy(stage, live_, std::filesystem::copy_options::recursive);
    std::mt19937 random(seed);
    FaultyDisk disk(live_);
    disk.cutPowerAt(std::uniform_int_distribution<std::uint64_t>(1, operations)(random), seed, left_);
    work(live_);
    disk.cutPower();
    kind_ = disk.kindAtCut();
  }
  [[nodiscard]] const std::filesystem::path& left() const { return left_; }
  [[nodiscard]] int kind() const { return kind_; }

 private:
  TemporaryFolder folder_;
  std::filesystem::path live_ = folder_ / "live";
  std::filesystem::path left_ = folder_ / "left";
  int kind_ = 0;
};

/// How many operations the work takes when the power stays on.
template <class Work>
std::uint64_t operationsOf(const std::filesystem::path& stage, const Work& work) {
  const TemporaryFolder folder;
  const auto live = folder / "live";
  std::filesystem::copy(stage, live, std::filesystem::copy_options::recursive);
  const FaultyDisk disk(live);
  work(live);
  return disk.operations();
}

}  // namespace jindan::test
