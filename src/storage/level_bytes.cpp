// SPDX-License-Identifier: Apache-2.0
#include "storage/level_bytes.h"

#include <cmath>
#include <cstring>
#include <limits>

#include "storage/errors.h"

namespace jindan::storage {

namespace {

constexpr unsigned bitsPerByte = 8;

template <class Unsigned>
void append(Bytes& bytes, Unsigned value) {
  for (std::size_t i = 0; i < sizeof(Unsigned); ++i)
    bytes.push_back(static_cast<unsigned char>(value >> (bitsPerByte * i)));
}

template <class Unsigned>
Unsigned numberAt(const Bytes& bytes, std::size_t place) {
  Unsigned value = 0;
  for (std::size_t i = 0; i < sizeof(Unsigned); ++i)
    value = static_cast<Unsigned>(value | static_cast<Unsigned>(Unsigned{bytes[place + i]} << (bitsPerByte * i)));
  return value;
}

}  // namespace

Bytes bytesOf(const std::vector<std::optional<double>>& levels) {
  Bytes bytes;
  for (const auto& level : levels) {
    const double value = level.value_or(std::numeric_limits<double>::quiet_NaN());
    std::uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    append(bytes, bits);
  }
  return bytes;
}

std::vector<std::optional<double>> levelsFrom(const Bytes& bytes) {
  if (bytes.size() % sizeof(std::uint64_t) != 0) throwDamaged("levels");
  std::vector<std::optional<double>> levels;
  for (std::size_t place = 0; place < bytes.size(); place += sizeof(std::uint64_t)) {
    const auto bits = numberAt<std::uint64_t>(bytes, place);
    double value = 0.0;
    std::memcpy(&value, &bits, sizeof value);
    levels.push_back(std::isnan(value) ? std::nullopt : std::optional(value));
  }
  return levels;
}

Bytes bytesOf(const std::vector<LevelBin>& bins) {
  Bytes bytes;
  for (const LevelBin bin : bins)
    append(bytes, bin);
  return bytes;
}

std::vector<LevelBin> binsFrom(const Bytes& bytes) {
  if (bytes.size() % sizeof(LevelBin) != 0) throwDamaged("levels");
  std::vector<LevelBin> bins;
  for (std::size_t place = 0; place < bytes.size(); place += sizeof(LevelBin))
    bins.push_back(numberAt<LevelBin>(bytes, place));
  return bins;
}

}  // namespace jindan::storage
