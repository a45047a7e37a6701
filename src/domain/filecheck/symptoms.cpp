// SPDX-License-Identifier: Apache-2.0
#include "domain/filecheck/symptoms.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace jindan {

namespace {

constexpr double secondsPerDay = 86400.0;

double share(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// Gathers what is noticed; what happened nowhere is left out.
class Gathering {
 public:
  explicit Gathering(const FileProfile& file) : file_(file) {}

  void happened(Symptom symptom, const std::string& column, const Occurrences& where, std::uint64_t whole) {
    if (where.count > 0) list_.push_back({symptom, share(where.count, whole), column, where.count, where.firstLines});
  }
  void add(Noticed noticed) { list_.push_back(std::move(noticed)); }
  [[nodiscard]] const FileProfile& file() const { return file_; }
  [[nodiscard]] std::vector<Noticed> take() { return std::move(list_); }

 private:
  const FileProfile& file_;
  std::vector<Noticed> list_;
};

std::vector<std::uint64_t> lineList(std::uint64_t line) {
  return line == 0 ? std::vector<std::uint64_t>{} : std::vector<std::uint64_t>{line};
}

void noticeFrozen(Gathering& found, const ColumnProfile& column, const CheckReference& reference) {
  if (column.constant) {
    found.add({Symptom::constantRows, static_cast<double>(found.file().rows), column.name, found.file().rows, {}});
    return;
  }
  // Set points and counters stand still for good reasons; so may what has few values.
  const bool moves = column.type == ColumnType::real && column.distinct >= reference.frozenDistinct;
  if (!moves || found.file().rows < reference.frozenRows || column.longestFrozenRun < 2) return;
  found.add({Symptom::frozenRun, static_cast<double>(column.longestFrozenRun), column.name, column.longestFrozenRun,
             lineList(column.frozenRunLine)});
}

void noticeWriting(Gathering& found, const ColumnProfile& column) {
  const std::uint64_t decimals = rarerDecimals(column);
  if (decimals > 0) {
    found.add({Symptom::decimalMarkShare,
               share(decimals, column.pointDecimals + column.commaDecimals),
               column.name,
               decimals,
               {}});
  }
  if (column.units.size() > 1) {
    found.add({Symptom::unitCount, static_cast<double>(column.units.size()), column.name, rarerUnits(column), {}});
  }
}

void noticeColumn(Gathering& found, const ColumnProfile& column, const CheckReference& reference) {
  const std::uint64_t rows = found.file().rows;
  const std::uint64_t missing = column.missing.count();
  found.happened(Symptom::missingShare, column.name, {missing, column.missingAt.firstLines}, rows);
  found.happened(Symptom::sentinelShare, column.name, {column.missing.sentinels, {}}, rows);
  noticeFrozen(found, column, reference);
  if (column.numbers) found.happened(Symptom::spikeShare, column.name, column.spikes, column.numbers->count);
  noticeWriting(found, column);
  found.happened(Symptom::strayShare, column.name, column.strayTexts, rows - std::min(rows, missing));
}

void noticeGaps(Gathering& found, const TimeProfile& time) {
  if (time.usualStepSeconds <= 0) return;
  for (const TimeGap& gap : time.gaps)
    found.add({Symptom::gapSteps, gap.seconds / time.usualStepSeconds, time.column, 1, lineList(gap.line)});
}

void noticeTime(Gathering& found, const CheckReference& reference) {
  if (!found.file().time) return found.add({Symptom::noTime, 1, {}, 1, {}});
  const TimeProfile& time = *found.file().time;
  if (isEventList(time, reference)) {
    found.add({Symptom::eventTimes, 1, time.column, time.otherSteps, {}});
  } else {
    found.happened(Symptom::irregularShare, time.column, {time.otherSteps, {}}, time.regularSteps + time.otherSteps);
    noticeGaps(found, time);
    found.happened(Symptom::duplicateTimeShare, time.column, time.duplicateSteps, stepCount(time));
  }
  found.happened(Symptom::backwardTimeShare, time.column, time.backwardSteps, stepCount(time));
  if (time.formats.size() > 1) {
    std::uint64_t rarer = 0;
    for (std::size_t i = 1; i < time.formats.size(); ++i)
      rarer += time.formats[i].count;
    found.add({Symptom::timeFormatCount, static_cast<double>(time.formats.size()), time.column, rarer, {}});
  }
  found.add({Symptom::spanDays,
             time.spanSeconds / secondsPerDay,
             time.column,
             static_cast<std::uint64_t>(time.spanSeconds / secondsPerDay),
             {}});
}

void noticeLabels(Gathering& found) {
  if (found.file().labels.empty()) return found.add({Symptom::noLabel, 1, {}, 1, {}});
  const LabelProfile& label = bestLabel(found.file().labels);
  const auto classes = label.values.size();
  found.add({Symptom::labelClasses, static_cast<double>(classes), label.column, classes, {}});
  if (classes < 2) return;
  found.add({Symptom::labelPositives, static_cast<double>(label.positives), label.column, label.positives, {}});
  found.add({Symptom::labelEvents, static_cast<double>(label.events), label.column, label.events, {}});
}

void noticeNames(Gathering& found) {
  const FileProfile& file = found.file();
  if (file.headerRow == 0) return found.add({Symptom::noHeader, 1, {}, 1, {}});
  std::set<std::string> seen;
  std::uint64_t repeated = 0;
  std::uint64_t empty = 0;
  for (const ColumnProfile& column : file.columns) {
    if (column.name.empty()) {
      ++empty;
    } else if (!seen.insert(column.name).second) {
      ++repeated;
    }
  }
  if (repeated > 0) found.add({Symptom::duplicateNames, static_cast<double>(repeated), {}, repeated, {}});
  if (empty > 0) found.add({Symptom::emptyNames, static_cast<double>(empty), {}, empty, {}});
}

void noticeSize(Gathering& found) {
  const FileProfile& file = found.file();
  found.add({Symptom::rows, static_cast<double>(file.rows), {}, file.rows, {}});
  if (file.columns.empty()) return;
  const double ratio = static_cast<double>(file.rows) / static_cast<double>(file.columns.size());
  found.add({Symptom::rowsPerColumn, ratio, {}, file.columns.size(), {}});
}

void noticeLinks(Gathering& found, std::span<const LinkProfile> links) {
  const FileProfile& file = found.file();
  const bool hasKey = std::any_of(file.columns.begin(), file.columns.end(),
                                  [](const ColumnProfile& column) { return column.type == ColumnType::id; });
  const bool tied = std::any_of(links.begin(), links.end(), [&](const auto& link) { return isLinked(link, file); });
  if (!hasKey && !tied) found.add({Symptom::noKey, 1, {}, 1, {}});
  // Told once, where the link starts.
  for (const LinkProfile& link : links) {
    if (link.leftFile == file.path) found.add({Symptom::linkCoverage, betterCoverage(link), link.leftColumn, 1, {}});
  }
}

}  // namespace

std::uint64_t stepCount(const TimeProfile& time) {
  return time.regularSteps + time.otherSteps + time.duplicateSteps.count + time.backwardSteps.count;
}

bool isEventList(const TimeProfile& time, const CheckReference& reference) {
  const std::uint64_t steps = stepCount(time);
  if (steps == 0) return false;
  // Several records a day that give the day alone, such as inspections.
  const bool isByDay = time.usualStepSeconds > 0 && std::fmod(time.usualStepSeconds, secondsPerDay) == 0;
  if (isByDay && time.duplicateSteps.count > 0) return true;
  return share(time.regularSteps, steps) < reference.eventListBelow;
}

std::uint64_t rarerDecimals(const ColumnProfile& column) {
  return std::min(column.pointDecimals, column.commaDecimals);
}

std::uint64_t rarerUnits(const ColumnProfile& column) {
  std::uint64_t all = 0;
  std::uint64_t most = 0;
  for (const ValueCount& unit : column.units) {
    all += unit.count;
    most = std::max(most, unit.count);
  }
  return all - most;
}

const LabelProfile& bestLabel(const std::vector<LabelProfile>& labels) {
  return *std::max_element(labels.begin(), labels.end(),
                           [](const LabelProfile& a, const LabelProfile& b) { return a.positives < b.positives; });
}

bool isLinked(const LinkProfile& link, const FileProfile& file, const std::string& column) {
  const auto is = [&](const std::string& path, const std::string& name) {
    return path == file.path && (column.empty() || name == column);
  };
  return is(link.leftFile, link.leftColumn) || is(link.rightFile, link.rightColumn);
}

double betterCoverage(const LinkProfile& link) {
  return std::max(link.coverageLeft, link.coverageRight);
}

std::vector<Noticed> noticeSymptoms(const FileProfile& file, std::span<const LinkProfile> links,
                                    const CheckReference& reference) {
  Gathering found(file);
  for (const ColumnProfile& column : file.columns)
    noticeColumn(found, column, reference);
  found.happened(Symptom::raggedShare, {}, file.raggedRows, file.rows);
  found.happened(Symptom::duplicateShare, {}, file.duplicateRows, file.rows);
  noticeTime(found, reference);
  noticeLabels(found);
  noticeNames(found);
  if (!file.encoding.starts_with("UTF") && !file.encoding.empty() && file.encoding != "ASCII")
    found.add({Symptom::legacyEncoding, 1, {}, 1, {}});
  noticeSize(found);
  noticeLinks(found, links);
  return found.take();
}

}  // namespace jindan
