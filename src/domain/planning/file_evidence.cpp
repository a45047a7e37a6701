// SPDX-License-Identifier: Apache-2.0
#include "domain/planning/file_evidence.h"

#include <algorithm>

namespace jindan {

namespace {

constexpr std::size_t shortWord = 3;

bool isLower(char c) {
  return c >= 'a' && c <= 'z';
}
bool isUpper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool isLetter(char c) {
  return isLower(c) || isUpper(c);
}
bool isAscii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// In small letters, with one sign for all that is set between parts of a name.
std::string lowered(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (isUpper(c)) c = static_cast<char>(c - 'A' + 'a');
    if (c == ' ' || c == '-' || c == '.') c = '_';
  }
  return result;
}

/// A part begins after anything that is no letter, and at a capital after a small letter.
bool beginsPart(std::string_view name, std::size_t at) {
  if (at == 0 || !isLetter(name[at - 1])) return true;
  return isLower(name[at - 1]) && isUpper(name[at]);
}

bool endsPart(std::string_view name, std::size_t end) {
  return end == name.size() || !isLetter(name[end]) || (isLower(name[end - 1]) && isUpper(name[end]));
}

bool nameHas(std::string_view name, std::string_view small, std::string_view word) {
  const bool isLatin = isAscii(word);
  for (std::size_t at = small.find(word); at != std::string_view::npos; at = small.find(word, at + 1)) {
    if (!isLatin) return true;
    if (beginsPart(name, at) && (word.size() > shortWord || endsPart(name, at + word.size()))) return true;
  }
  return false;
}

bool isNumber(const ColumnProfile& column) {
  return column.type == ColumnType::integer || column.type == ColumnType::real;
}

/// Keeps the better of two measures; what is enough beats what is not, what is known what is not. Of equals the first.
class Best {
 public:
  explicit Best(bool smallerIsBetter = false) : smallerIsBetter_(smallerIsBetter) {}

  void offer(Measure measure) {
    if (!best_ || isBetter(measure, *best_)) best_ = std::move(measure);
  }
  [[nodiscard]] std::optional<Measure> take() { return std::move(best_); }

 private:
  [[nodiscard]] bool isBetter(const Measure& a, const Measure& b) const {
    if (a.isEnough != b.isEnough) return a.isEnough;
    if (a.known != b.known) return a.known;
    return smallerIsBetter_ ? a.value < b.value : a.value > b.value;
  }

  bool smallerIsBetter_;
  std::optional<Measure> best_;
};

double stepOf(const FileProfile& file) {
  return file.time ? file.time->usualStepSeconds : 0.0;
}

bool isOftenEnough(const FileProfile& file, const std::optional<double>& interval) {
  return !interval || (stepOf(file) > 0.0 && stepOf(file) <= *interval);
}

double filledPercent(const FileProfile& file, const std::vector<const ColumnProfile*>& columns) {
  if (file.rows == 0) return 0.0;
  std::uint64_t missing = 0;
  for (const ColumnProfile* column : columns)
    missing += column->missing.count();
  const double cells = static_cast<double>(file.rows) * static_cast<double>(columns.size());
  return 100.0 * std::max(0.0, 1.0 - static_cast<double>(missing) / cells);
}

/// What one file shows about a requirement that is about its signal.
Measure measureSignal(const Requirement& requirement, const FileProfile& file,
                      const std::vector<const ColumnProfile*>& columns) {
  Measure measure{0.0, true, false, file.path, columns.front()->name};
  switch (requirement.kind) {
    case RequirementKind::history:
      measure.known = file.time.has_value();
      measure.value = file.time ? file.time->spanSeconds / secondsPerMonth : 0.0;
      break;
    case RequirementKind::volume:
      measure.value = static_cast<double>(file.rows);
      break;
    case RequirementKind::filled:
      measure.value = filledPercent(file, columns);
      break;
    default:
      measure.value = stepOf(file);
      measure.known = measure.value > 0.0;
      measure.isEnough = file.rows > 0 && isOftenEnough(file, requirement.intervalSeconds);
      return measure;
  }
  // A year of hourly values is no month of values each second.
  measure.known = measure.known && isOftenEnough(file, requirement.intervalSeconds);
  measure.isEnough = measure.known && measure.value >= requirement.amount;
  return measure;
}

std::optional<Measure> bestOfSignal(const Requirement& requirement, const Signal& signal, const CheckedData& data) {
  Best best(requirement.kind == RequirementKind::signal);
  for (const FileProfile& file : data.files) {
    const auto columns = columnsWith(file, signal);
    if (!columns.empty()) best.offer(measureSignal(requirement, file, columns));
  }
  return best.take();
}

/// Events in a column: those of a label, or the filled cells of a log where every line is one event.
std::optional<std::uint64_t> eventsIn(const FileProfile& file, const ColumnProfile& column, LabelCount counts) {
  for (const LabelProfile& label : file.labels) {
    if (label.column == column.name) return counts == LabelCount::stretches ? label.events : label.positives;
  }
  const bool isLog = column.type == ColumnType::text || column.type == ColumnType::category;
  if (!isLog || column.constant || column.missing.count() > file.rows) return std::nullopt;
  return file.rows - column.missing.count();
}

std::optional<Measure> bestOfLabel(const Requirement& requirement, const EventLabel& label, const CheckedData& data) {
  Best best;
  for (const FileProfile& file : data.files) {
    for (const ColumnProfile& column : file.columns) {
      if (!nameHasWord(column.name, label.words)) continue;
      const auto events = eventsIn(file, column, label.counts);
      if (!events) continue;
      const auto count = static_cast<double>(*events);
      best.offer({count, true, count >= requirement.amount, file.path, column.name});
    }
  }
  return best.take();
}

bool holds(const CheckedData& data, const std::string& path, const Signal& signal) {
  return std::any_of(data.files.begin(), data.files.end(),
                     [&](const FileProfile& file) { return file.path == path && !columnsWith(file, signal).empty(); });
}

/// Both signals in the same rows need no key; else the share of the first file's keys that the second one knows.
std::optional<Measure> bestOfLink(const Requirement& requirement, const UseCasePack& pack, const CheckedData& data) {
  const RecordLink& link = pack.links[requirement.subject];
  const Signal& from = pack.signalTypes[link.from];
  const Signal& to = pack.signalTypes[link.to];
  Best best;
  for (const FileProfile& file : data.files) {
    const auto columns = columnsWith(file, from);
    if (!columns.empty() && !columnsWith(file, to).empty())
      best.offer({1.0, true, requirement.amount <= 1.0, file.path, columns.front()->name});
  }
  const auto offer = [&](double coverage, const std::string& file, const std::string& column) {
    best.offer({coverage, true, coverage >= requirement.amount, file, column});
  };
  for (const LinkProfile& found : data.links) {
    if (holds(data, found.leftFile, from) && holds(data, found.rightFile, to))
      offer(found.coverageLeft, found.leftFile, found.leftColumn);
    if (holds(data, found.rightFile, from) && holds(data, found.leftFile, to))
      offer(found.coverageRight, found.rightFile, found.rightColumn);
  }
  return best.take();
}

}  // namespace

bool nameHasWord(std::string_view columnName, std::span<const std::string> words) {
  const std::string small = lowered(columnName);
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return nameHas(columnName, small, word); });
}

std::vector<const ColumnProfile*> columnsWith(const FileProfile& file, const Signal& signal) {
  std::vector<const ColumnProfile*> columns;
  for (const ColumnProfile& column : file.columns) {
    if (column.constant || (signal.numeric && !isNumber(column))) continue;
    if (nameHasWord(column.name, signal.words)) columns.push_back(&column);
  }
  return columns;
}

std::optional<Measure> measureInFiles(const Requirement& requirement, const UseCasePack& pack,
                                      const CheckedData& data) {
  if (requirement.isAboutSignal()) return bestOfSignal(requirement, pack.signalTypes[requirement.subject], data);
  if (requirement.kind == RequirementKind::label)
    return bestOfLabel(requirement, pack.labels[requirement.subject], data);
  if (requirement.kind == RequirementKind::link) return bestOfLink(requirement, pack, data);
  return std::nullopt;
}

}  // namespace jindan
