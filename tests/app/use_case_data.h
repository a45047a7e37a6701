// SPDX-License-Identifier: Apache-2.0
// Files and answers that meet the requirements of the shipped use cases.
#pragma once

#include "app/app_fixture.h"
#include "domain/planning/collection_plan.h"

namespace jindan::test {

inline const UseCasePack& uses() {
  return engine().content().useCases;
}

inline Assessment withoutAnswers() {
  Assessment assessment{{},   *Date::from(2026, 11, 21), questionnaire().reference(), Mode::full, "", "", {}, {}, "",
                        false};
  assessment.weights.pillars.assign(questionnaire().scoredPillars().size(), 1.0);
  assessment.answers.resize(questionnaire().questions().size());
  return assessment;
}

inline Assessment allAt(int level) {
  Assessment assessment = withoutAnswers();
  for (Answer& answer : assessment.answers)
    answer.said = Said::level(*Level::from(level));
  return assessment;
}

inline ColumnProfile columnFor(const Signal& signal) {
  ColumnProfile column;
  column.name = signal.words.front();
  column.type = signal.numeric ? ColumnType::real : ColumnType::text;
  return column;
}

/// A file that meets everything a use case asks of one of its signals.
inline FileProfile fileFor(const UseCase& useCase, Index signal) {
  FileProfile file;
  file.path = uses().signals[signal].id + ".csv";
  file.rows = 1;
  file.columns = {columnFor(uses().signals[signal])};
  file.time = TimeProfile{};
  file.time->usualStepSeconds = 60.0;
  for (const Requirement& requirement : useCase.requirements) {
    if (!requirement.isAboutSignal() || requirement.subject != signal) continue;
    if (requirement.intervalSeconds) file.time->usualStepSeconds = *requirement.intervalSeconds;
    if (requirement.kind == RequirementKind::history) file.time->spanSeconds = requirement.amount * secondsPerMonth;
    if (requirement.kind == RequirementKind::volume) file.rows = static_cast<std::uint64_t>(requirement.amount);
  }
  return file;
}

/// A file with as many events of a label.
inline FileProfile fileWithEvents(const EventLabel& label, double events) {
  const auto count = static_cast<std::uint64_t>(events);
  FileProfile file;
  file.path = label.id + ".csv";
  file.rows = 2 * count;
  ColumnProfile column;
  column.name = label.words.front();
  column.type = ColumnType::boolean;
  file.columns = {column};
  file.labels = {{column.name, {}, count, count}};
  return file;
}

/// A file in which both ends of a link stand in the same rows, often enough for every interval.
inline FileProfile fileLinking(const RecordLink& link) {
  FileProfile file;
  file.path = link.id + ".csv";
  file.rows = 1;
  file.columns = {columnFor(uses().signals[link.from]), columnFor(uses().signals[link.to])};
  return file;
}

/// Gives the company what it lacks for one use: files where files can show it, answers where only they can.
inline void supply(const UseCaseFit& fit, std::vector<FileProfile>& files, Assessment& assessment) {
  const UseCase& useCase = uses().useCases[fit.useCase];
  for (const Index place : fit.missing()) {
    const Requirement& requirement = useCase.requirements[place];
    if (requirement.isAboutSignal()) {
      files.push_back(fileFor(useCase, requirement.subject));
    } else if (requirement.kind == RequirementKind::label) {
      files.push_back(fileWithEvents(uses().labels[requirement.subject], requirement.amount));
    } else if (requirement.kind == RequirementKind::link) {
      files.push_back(fileLinking(uses().links[requirement.subject]));
    }
    if (requirement.kind != RequirementKind::condition) continue;
    for (const AnswerBar& bar : requirement.answers)
      assessment.answers[bar.question].said = Said::level(bar.atLeast);
  }
}

inline std::vector<UseCaseFit> fitsOf(const std::vector<FileProfile>& files, const Assessment* assessment,
                                      const std::vector<LinkProfile>& links = {}) {
  const Company company{{}, "한빛정밀", IndustryCode("C25"), RegionCode("KR-26"), 42, {}, {}};
  return fitUseCases(uses(), {{files, links}, company, questionnaire(), assessment});
}

/// The judgement of one use, wherever it stands in the order.
inline const UseCaseFit& fitOf(const std::vector<UseCaseFit>& fits, Index useCase) {
  for (const UseCaseFit& fit : fits) {
    if (fit.useCase == useCase) return fit;
  }
  throw std::runtime_error("no such use");
}

}  // namespace jindan::test
