// SPDX-License-Identifier: Apache-2.0
// A pack of two uses made by hand, and files to hold against it.
#pragma once

#include "domain/planning/collection_plan.h"
#include "domain/scoring/small_questionnaire.h"

namespace jindan::test {

inline constexpr double day = 86400.0;
inline constexpr Index vibration = 0;
inline constexpr Index lots = 1;
inline constexpr Index results = 2;

inline const Questionnaire& useQuestions() {
  static const Questionnaire questions = makeQuestionnaire({{"data", true, {{"D", 1.0, {1.0, 1.0, 1.0}}}}});
  return questions;
}

inline Requirement needOf(const std::string& id, RequirementKind kind, Index subject, double amount,
                          std::vector<AnswerBar> answers = {}) {
  return {id, kind, subject, {}, amount, std::move(answers), {}, {}};
}

inline Level levelOf(int level) {
  return *Level::from(level);
}

/// "early" needs a sensor, three months, ten failures and a person; "late" the same sensor more often and longer, and
/// lots tied to results.
inline UseCasePack smallUses() {
  UseCasePack pack;
  pack.signals = {{"vibration", SignalKind::series, {"진동", "vibration"}, {}, {}, 1, true, {"vib", "진동"}},
                  {"lots", SignalKind::records, {"로트", "lots"}, {}, {}, 0, false, {"lot", "로트"}},
                  {"results", SignalKind::records, {"검사", "results"}, {}, {}, 0, false, {"judge", "판정"}}};
  pack.labels = {{"failure", {"고장", "failures"}, {}, LabelCount::stretches, {"failure", "고장"}}};
  pack.links = {{"tied", {"잇기", "tied"}, {}, results, lots}};
  pack.conditions = {{"person", {"사람", "person"}, {}}};
  pack.obstacles = {{"nobody", {{0, levelOf(1)}}, {"없음", "nobody"}}};

  UseCase early{"early", {}, {}, {}, {IndustryCode("C24")}, {IndustryCode("C25")}, {}};
  early.requirements = {needOf("signal", RequirementKind::signal, vibration, 0, {{1, levelOf(4)}}),
                        needOf("history", RequirementKind::history, vibration, 3, {{1, levelOf(5)}}),
                        needOf("events", RequirementKind::label, 0, 10, {{1, levelOf(4)}, {2, levelOf(4)}}),
                        needOf("person", RequirementKind::condition, 0, 0, {{0, levelOf(3)}})};
  early.requirements[0].intervalSeconds = early.requirements[1].intervalSeconds = 10;
  early.requirements[3].obstacle = 0;
  UseCase late{"late", {}, {}, {}, {}, {}, {}};
  late.requirements = {needOf("signal", RequirementKind::signal, vibration, 0, {}),
                       needOf("history", RequirementKind::history, vibration, 6, {}),
                       needOf("rows", RequirementKind::volume, lots, 100, {}),
                       needOf("filled", RequirementKind::filled, lots, 90, {}),
                       needOf("tied", RequirementKind::link, 0, 0.9, {})};
  late.requirements[0].intervalSeconds = late.requirements[1].intervalSeconds = 1;
  pack.useCases = {early, late};
  return pack;
}

inline ColumnProfile columnOf(const std::string& name, ColumnType type) {
  ColumnProfile column;
  column.name = name;
  column.type = type;
  return column;
}

inline FileProfile fileOf(const std::string& path, std::vector<ColumnProfile> columns, std::uint64_t rows) {
  FileProfile file;
  file.path = path;
  file.columns = std::move(columns);
  file.rows = rows;
  return file;
}

inline FileProfile seriesOf(const std::string& path, const std::string& column, double step, double days) {
  FileProfile file = fileOf(path, {columnOf(column, ColumnType::real)}, 1000);
  file.time = TimeProfile{};
  file.time->usualStepSeconds = step;
  file.time->spanSeconds = days * day;
  return file;
}

}  // namespace jindan::test
