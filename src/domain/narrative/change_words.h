// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/findings/visit_change.h"
#include "domain/narrative/narrator.h"

namespace jindan {

/// Something that moved, ready to be listed.
struct Mover {
  std::string title;
  Index pillar = 0;     ///< of the questionnaire
  double points = 0.0;  ///< as written, one decimal
};

/// Tells what changed between two visits, by rules from the numbers. Scores are written with one decimal, and
/// a difference is that of the scores as they are written, so that what stands on the page adds up. The change must
/// outlive it.
class ChangeWords {
 public:
  ChangeWords(const Narrator& narrator, const VisitChange& change) : narrator_(narrator), change_(change) {}

  [[nodiscard]] const Narrator& narrator() const { return narrator_; }

  /// "2025년 11월보다 8점 올랐습니다. 가장 많이 오른 것은 인력입니다."; why not, when there is no overall score.
  [[nodiscard]] std::string finding() const;
  /// The earlier or the later visit by its month, or as precisely as it takes to tell them apart.
  [[nodiscard]] std::string visitName(bool isLater) const;
  /// From which stage to which; empty when a stage is not known.
  [[nodiscard]] std::string stages() const;
  /// Why the difference may be nothing; empty when it is not open.
  [[nodiscard]] std::string caution() const;
  /// How much more, or less, was checked on site; empty when it reads the same.
  [[nodiscard]] std::string confidence() const;
  /// What differs in how the two results came about, one sentence each.
  [[nodiscard]] std::vector<std::string> versions() const;
  /// "목표 3개 가운데 2개를 이루었습니다."; empty when no target was set.
  [[nodiscard]] std::string targets() const;
  [[nodiscard]] std::string target(const TargetOutcome& outcome) const;
  [[nodiscard]] std::string gate(const GateChange& gate) const;

  /// "39.4"; "—" when not reported.
  [[nodiscard]] std::string score(const std::optional<MeanLevel>& level) const;
  /// Where the score may lie, or that no answer is open.
  [[nodiscard]] std::string range(const OverallScore& overall) const;
  /// The difference of the written scores; absent when one is not reported.
  [[nodiscard]] std::optional<double> points(const LevelPair& levels) const;
  /// "+7.2점"; "—" when absent.
  [[nodiscard]] std::string signedPoints(const std::optional<double>& points) const;
  /// Dimensions by how far they moved, largest first; ties in questionnaire order.
  [[nodiscard]] std::vector<Mover> risen() const;
  [[nodiscard]] std::vector<Mover> fallen() const;

  /// The level that counts with its description; else "모름", "해당 없음", "답 없음".
  [[nodiscard]] std::string answer(Index question, const Answer& answer) const;
  /// What changed beside the level that counts: said, seen, evidence, number. Empty when nothing did.
  [[nodiscard]] std::string remark(const ChangedAnswer& answer) const;

 private:
  [[nodiscard]] std::string pillarTitle(Index pillar) const;
  [[nodiscard]] std::string questionTitle(Index question) const;
  [[nodiscard]] std::string weights(const WeightProfile& profile) const;
  [[nodiscard]] std::string pillarFinding(double overall) const;
  [[nodiscard]] std::vector<Mover> movers(double sign) const;
  [[nodiscard]] std::string shortAnswer(const Said& said) const;

  Narrator narrator_;
  const VisitChange& change_;
};

}  // namespace jindan
