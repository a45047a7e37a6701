// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>
#include <string>
#include <vector>

namespace jindan::fuzz {

/// One of the seeds, changed in one to eight places: bits, bytes, pieces lost, doubled, moved or taken from another
/// seed, numbers at the edges. The same generator gives the same.
[[nodiscard]] std::string mutated(const std::vector<std::string>& seeds, std::mt19937& random);

}  // namespace jindan::fuzz
