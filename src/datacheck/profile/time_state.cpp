// SPDX-License-Identifier: Apache-2.0
#include "datacheck/profile/time_state.h"

#include <algorithm>

namespace jindan::datacheck {

namespace {

constexpr std::size_t mostGaps = 10;
constexpr std::size_t mostFormats = 10;
constexpr std::int64_t second = 1'000'000;

std::string patternOf(std::uint32_t codes) {
  const std::string first = TimeFormat::of(static_cast<std::uint16_t>(codes)).pattern();
  const auto clock = static_cast<std::uint16_t>(codes >> 16);
  return clock == 0 ? first : first + " + " + TimeFormat::of(clock).pattern();
}

}  // namespace

void TimeState::add(const CellBatch& batch, const CellBatch* clock, const Block& block) {
  if (batch.count(CellKind::time) == 0) return;
  for (std::size_t row = 0; row < batch.rows; ++row) {
    if (batch.kind[row] != CellKind::time) continue;
    auto micros = static_cast<std::int64_t>(batch.value[row]);
    std::uint32_t format = batch.format[row];
    if (clock != nullptr) {
      if (clock->kind[row] != CellKind::time) continue;
      micros += static_cast<std::int64_t>(clock->value[row]);
      format |= static_cast<std::uint32_t>(clock->format[row]) << 16;
    }
    if (lastFormatCount_ == nullptr || format != lastFormat_) {
      lastFormat_ = format;
      lastFormatCount_ = &formats_[format];
    }
    ++*lastFormatCount_;
    addTime(micros, block.lineOf(row));
  }
}

void TimeState::addTime(std::int64_t micros, std::uint64_t line) {
  earliest_ = std::min(earliest_, micros);
  latest_ = std::max(latest_, micros);
  if (count_++ > 0) {
    if (micros == previous_) {
      note(duplicates_, line);
    } else if (micros < previous_) {
      note(backward_, line);
    } else {
      steps_.add(micros - previous_);
      if (micros - previous_ > unnotedGap_) noteGap(previous_, micros, line);
    }
  }
  previous_ = micros;
}

void TimeState::noteGap(std::int64_t from, std::int64_t to, std::uint64_t line) {
  const auto at = std::find_if(gaps_.begin(), gaps_.end(), [=](const Gap& g) { return g.to - g.from < to - from; });
  gaps_.insert(at, {from, to, line});
  if (gaps_.size() > mostGaps) gaps_.pop_back();
  if (gaps_.size() == mostGaps) unnotedGap_ = gaps_.back().to - gaps_.back().from;
}

TimeProfile TimeState::profile() const {
  TimeProfile profile;
  if (count_ == 0) return profile;
  bool anyDay = false;
  std::vector<std::pair<std::uint64_t, std::string>> patterns;
  for (const auto& [codes, count] : formats_) {
    patterns.emplace_back(count, patternOf(codes));
    anyDay = anyDay || TimeFormat::of(static_cast<std::uint16_t>(codes)).day != TimeFormat::Day::none;
  }
  std::stable_sort(patterns.begin(), patterns.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  if (patterns.size() > mostFormats) patterns.resize(mostFormats);
  for (auto& [count, pattern] : patterns)
    profile.formats.push_back({pattern, count});
  const auto iso = [anyDay](std::int64_t micros) { return anyDay ? isoTime(micros) : isoClock(micros); };
  profile.start = iso(earliest_);
  profile.end = iso(latest_);
  profile.spanSeconds = static_cast<double>(latest_ - earliest_) / second;
  profile.duplicateSteps = duplicates_;
  profile.backwardSteps = backward_;
  const std::int64_t usual = steps_.usual();
  if (usual == 0) return profile;
  // A logger's jitter of less than half a second and a hundredth of the step is no irregularity.
  const std::int64_t jitter = std::min(usual / 100, second / 2 - 1);
  profile.usualStepSeconds = static_cast<double>(usual) / second;
  profile.regularSteps = steps_.between(usual - jitter, usual + jitter);
  profile.otherSteps = steps_.count() - profile.regularSteps;
  profile.gapCount = steps_.between(usual + jitter + 1, std::numeric_limits<std::int64_t>::max());
  for (const Gap& gap : gaps_) {
    if (gap.to - gap.from <= usual + jitter) break;
    profile.gaps.push_back({iso(gap.from), iso(gap.to), static_cast<double>(gap.to - gap.from) / second, gap.line});
  }
  return profile;
}

}  // namespace jindan::datacheck
