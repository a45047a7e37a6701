// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include "domain/narrative/narrator.h"
#include "domain/planning/collection_plan.h"

namespace jindan {

/// Tells which AI uses fit and what to collect, by rules from the judgement. The pack must outlive it.
class FitWords {
 public:
  FitWords(const Narrator& narrator, const UseCasePack& pack) : narrator_(narrator), pack_(pack) {}

  /// How many uses can start, how many after collecting, and which to look at first.
  [[nodiscard]] std::string finding(std::span<const UseCaseFit> fits) const;
  /// On what the judgement rests: answers alone, or files too.
  [[nodiscard]] std::string basis(std::span<const UseCaseFit> fits) const;
  /// That the figures are our own estimates.
  [[nodiscard]] std::string estimates() const;

  [[nodiscard]] std::string name(const UseCaseFit& fit) const;
  [[nodiscard]] std::string summary(const UseCaseFit& fit) const;
  [[nodiscard]] std::string benefit(const UseCaseFit& fit) const;
  [[nodiscard]] std::string verdict(FitVerdict verdict) const;
  /// The heading over all uses of one verdict.
  [[nodiscard]] std::string group(FitVerdict verdict) const;
  [[nodiscard]] std::string suitability(Suitability suitability) const;

  /// "고장 기록 30건".
  [[nodiscard]] std::string need(const Requirement& requirement) const;
  /// "파일에서 확인(line1.csv)", "모자람(지금 20분)".
  [[nodiscard]] std::string state(const Requirement& requirement, const RequirementState& state) const;
  /// Something lacking, with what there is of it: "진동 값(1초 간격, 6개월치, 지금은 20분)".
  struct Lacking {
    std::string text;
    bool isUnsure = false;  ///< it may be there: neither file nor answer says so
  };
  /// What is lacking, one entry a thing, what is unsure last. Never empty for a use that is not possible now.
  [[nodiscard]] std::vector<Lacking> missing(const UseCaseFit& fit) const;
  /// The same on one line; or that nothing is lacking.
  [[nodiscard]] std::string missingLine(const UseCaseFit& fit) const;
  /// Why collecting alone is not enough, each reason once; empty unless blocked.
  [[nodiscard]] std::vector<std::string> reasons(const UseCaseFit& fit) const;
  /// What the estimate behind a requirement rests on; empty where it has no figure.
  [[nodiscard]] std::string reasoning(const Requirement& requirement) const;

  [[nodiscard]] std::string planFinding(const CollectionPlan& plan) const;
  [[nodiscard]] std::string kind(CollectionKind kind) const;
  /// What to collect, write down, tie together or have.
  [[nodiscard]] std::string what(const CollectionLine& line) const;
  /// "설비마다 진동 센서 1개, 1초 간격"; for what people do, the sentence that says who does what when.
  [[nodiscard]] std::string how(const CollectionLine& line) const;
  /// "6개월, 2026년 11월 21일부터 2027년 5월 21일까지 · 30건 이상".
  [[nodiscard]] std::string until(const CollectionLine& line) const;
  /// How to begin with a signal; empty for other lines.
  [[nodiscard]] std::string first(const CollectionLine& line) const;
  /// The uses that need it, by name.
  [[nodiscard]] std::string usedFor(const CollectionLine& line) const;

  /// "20분": the largest unit that leaves a whole number, or one decimal.
  [[nodiscard]] std::string duration(double seconds) const;
  [[nodiscard]] std::string months(double months) const;

 private:
  [[nodiscard]] std::string text(const LocalizedText& localized) const { return localized.in(narrator_.language()); }
  [[nodiscard]] const LocalizedText& subject(const Requirement& requirement) const;
  [[nodiscard]] const LocalizedText& subject(const CollectionLine& line) const;
  [[nodiscard]] std::string count(double count, SignalKind kind = SignalKind::records) const;
  [[nodiscard]] std::string have(const Requirement& requirement, const Measure& measure) const;
  [[nodiscard]] std::string detail(const Requirement& requirement, const RequirementState& state) const;
  [[nodiscard]] Lacking missingSignal(const UseCaseFit& fit, Index signal) const;
  [[nodiscard]] Lacking missingOther(const Requirement& requirement, const RequirementState& state) const;
  [[nodiscard]] std::string untilMonths(const CollectionLine& line) const;
  [[nodiscard]] std::string names(std::span<const Index> useCases) const;

  Narrator narrator_;
  const UseCasePack& pack_;
};

}  // namespace jindan
