// SPDX-License-Identifier: Apache-2.0
#include "datacheck/dialect/column_style.h"

#include <algorithm>
#include <array>
#include <limits>

#include "datacheck/parse/classify.h"
#include "datacheck/values/text.h"

namespace jindan::datacheck {

namespace {

constexpr std::size_t cellsPerColumn = 300;

using Cells = std::vector<std::string_view>;

Cells cellsOf(const std::vector<const SampleRecord*>& records, std::size_t column) {
  Cells cells;
  for (const SampleRecord* record : records) {
    if (cells.size() == cellsPerColumn) break;
    if (!record->cells[column].empty()) cells.emplace_back(record->cells[column]);
  }
  return cells;
}

/// Votes for a decimal mark: only cells in which the mark cannot part thousands.
int voteOf(std::string_view cell) {
  std::string_view digits = cell;
  while (!digits.empty() && (digits[0] == '-' || digits[0] == '+'))
    digits.remove_prefix(1);
  const std::size_t comma = digits.rfind(','), point = digits.rfind('.');
  const std::size_t none = std::string_view::npos;
  if (comma == none && point == none) return 0;
  if (!readNumber(cell, DecimalMark::point)) return 0;
  if (comma != none && point != none) return comma > point ? 1 : -1;
  const std::size_t at = comma != none ? comma : point;
  const char mark = digits[at];
  const bool once = digits.find(mark) == at;
  const bool mayBeThousands = digits.size() - at == 4 && at >= 1 && at <= 3 && digits[0] != '0';
  if (!once) return mark == ',' ? -1 : 1;
  if (mayBeThousands) return 0;
  return mark == ',' ? 1 : -1;
}

int votesOf(const Cells& cells) {
  int votes = 0;
  for (const std::string_view cell : cells)
    votes += voteOf(cell);
  return votes;
}

struct Fit {
  std::size_t read = 0;
  double span = std::numeric_limits<double>::infinity();
};

Fit fitOf(const Cells& cells, const TimeStyle& style) {
  Fit fit;
  std::int64_t low = std::numeric_limits<std::int64_t>::max(), high = std::numeric_limits<std::int64_t>::min();
  for (const std::string_view cell : cells) {
    const auto time = readTime(cell, style);
    if (!time) continue;
    ++fit.read;
    low = std::min(low, time->micros);
    high = std::max(high, time->micros);
  }
  if (fit.read > 0) fit.span = static_cast<double>(high - low);
  return fit;
}

bool hints(std::string_view name, std::initializer_list<std::string_view> words) {
  const std::string small = loweredText(name);
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view w) { return small.find(w) != std::string::npos; });
}

bool allDigits(const Cells& cells, std::size_t length) {
  return std::all_of(cells.begin(), cells.end(), [length](std::string_view cell) {
    return cell.size() == length && std::all_of(cell.begin(), cell.end(), isDigit);
  });
}

/// Columns of digits alone that are times; `style` is set when they are.
bool digitTimes(const Cells& cells, std::string_view name, TimeStyle& style) {
  if (cells.empty()) return false;
  const bool named = hints(name, {"time", "date", "stamp", "epoch", "일시", "일자", "날짜", "시각", "시간", "일"});
  TimeStyle compact = style;
  compact.compact = true;
  const bool byLength = allDigits(cells, 14) || allDigits(cells, 12) || (named && allDigits(cells, 8));
  const bool withClock = std::all_of(cells.begin(), cells.end(), [](std::string_view c) {
    return c.size() >= 13 && (c[8] == ' ' || c[8] == 'T') && std::all_of(c.begin(), c.begin() + 8, isDigit);
  });
  if ((byLength || withClock) && fitOf(cells, compact).read == cells.size()) {
    style = compact;
    return true;
  }
  if (!named) return false;
  const auto within = [&](std::int64_t low, std::int64_t high) {
    return std::all_of(cells.begin(), cells.end(), [&](std::string_view cell) {
      const auto number = readNumber(cell, DecimalMark::point);
      return number && number->value >= static_cast<double>(low) && number->value < static_cast<double>(high);
    });
  };
  constexpr std::int64_t since1990 = 631152000, until2100 = 4102444800;
  if (within(since1990, until2100)) style.epoch = TimeStyle::Epoch::seconds;
  if (within(since1990 * 1000, until2100 * 1000)) style.epoch = TimeStyle::Epoch::milliseconds;
  return style.epoch != TimeStyle::Epoch::none;
}

bool readEqually(const Cells& cells, TimeStyle style) {
  style.order = DayOrder::dayFirst;
  const std::size_t dayFirst = fitOf(cells, style).read;
  style.order = DayOrder::monthFirst;
  return dayFirst > 0 && fitOf(cells, style).read == dayFirst;
}

bool anyLooksLikeTime(const Cells& cells) {
  return std::any_of(cells.begin(), cells.end(), [](std::string_view cell) {
    const bool parted = cell.find_first_of("-/.:") != std::string_view::npos ||
                        cell.find("년") != std::string_view::npos || cell.find("시") != std::string_view::npos;
    return cell.size() >= 4 && parted && !readNumber(cell, DecimalMark::point);
  });
}

void chooseOrder(const Cells& cells, TimeStyle& style) {
  Fit best = fitOf(cells, style);
  const auto consider = [&](const TimeStyle& other) {
    const Fit fit = fitOf(cells, other);
    if (fit.read < best.read || (fit.read == best.read && fit.span >= best.span)) return;
    best = fit;
    style = other;
  };
  TimeStyle other = style;
  other.dottedTimes = true;
  consider(other);
  for (const DayOrder order : {DayOrder::monthFirst}) {
    other = style;
    other.order = order;
    consider(other);
  }
  for (const DayOrder order : {DayOrder::dayFirst, DayOrder::monthFirst}) {
    other = style;
    other.shortOrder = order;
    consider(other);
  }
}

}  // namespace

std::vector<ColumnStyle> columnStyles(const std::vector<const SampleRecord*>& records,
                                      const std::vector<std::string>& names) {
  std::vector<ColumnStyle> styles(names.size());
  std::vector<int> votes(names.size(), 0);
  int all = 0;
  for (std::size_t c = 0; c < names.size(); ++c) {
    const Cells cells = cellsOf(records, c);
    votes[c] = votesOf(cells);
    all += votes[c];
    ColumnStyle& style = styles[c];
    style.digitsAreTimes = digitTimes(cells, names[c], style.time);
    if (!style.digitsAreTimes && anyLooksLikeTime(cells)) chooseOrder(cells, style.time);
    style.orderIsGuess = readEqually(cells, style.time);
    style.times = style.digitsAreTimes || (anyLooksLikeTime(cells) && fitOf(cells, style.time).read > 0);
  }
  // A column that does not tell follows the others.
  for (std::size_t c = 0; c < names.size(); ++c) {
    const int vote = votes[c] != 0 ? votes[c] : all;
    styles[c].mark = vote > 0 ? DecimalMark::comma : DecimalMark::point;
  }
  return styles;
}

std::optional<SplitTime> splitTime(const std::vector<const SampleRecord*>& records,
                                   const std::vector<ColumnStyle>& styles) {
  std::optional<std::size_t> day, clock;
  for (std::size_t c = 0; c < styles.size(); ++c) {
    const Cells cells = cellsOf(records, c);
    std::size_t days = 0, clocks = 0;
    for (const std::string_view cell : cells) {
      const auto time = readTime(cell, styles[c].time);
      days += time && time->format.day != TimeFormat::Day::none && time->format.clock == TimeFormat::Clock::none;
      clocks += time && time->format.day == TimeFormat::Day::none;
    }
    if (!day && days > 0 && days * 10 >= cells.size() * 9) day = c;
    if (!clock && clocks > 0 && clocks * 10 >= cells.size() * 9) clock = c;
  }
  if (!day || !clock) return std::nullopt;
  return SplitTime{*day, *clock};
}

}  // namespace jindan::datacheck
