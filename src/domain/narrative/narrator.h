// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/benchmark/comparison_rule.h"
#include "domain/filecheck/check_rules.h"
#include "domain/findings/diagnosed_visit.h"
#include "domain/findings/moves.h"
#include "domain/scoring/method.h"
#include "domain/scoring/stage.h"
#include "domain/wording/phrasebook.h"

namespace jindan {

/// Where a narrator takes its knowledge and words from; all must outlive it.
struct NarrationSources {
  const Questionnaire& questionnaire;
  const Method& method;
  const SegmentReference& reference;
  const ComparisonRules& comparisons;
  const Phrasebook& phrases;
  const FileCheckRules* fileChecks = nullptr;  ///< needed only for what is said about checked files
};

/// What keeps the company from the next stage, and the question to answer differently.
struct HoldingBack {
  std::string text;
  std::optional<Index> question;
  bool isGate = false;
};

/// A step worth taking, ready to be shown.
struct MoveText {
  std::string title;   ///< no full stop
  std::string action;  ///< what to do, sentences
  std::string effort;
  std::string gain;   ///< "+4.1점", empty when it gives no points
  std::string opens;  ///< "3단계가 열립니다", empty when it opens nothing
  Index question = 0;
};

/// One survey figure beside the company, ready to be shown.
struct ComparisonText {
  std::string statement;  ///< what the survey found
  std::string own;        ///< where the company stands
  std::string caution;    ///< what to keep in mind; may be empty
  std::string asked;      ///< who was asked, as a short line; empty for single voices
  std::string source;     ///< publisher, survey, field dates, n
  std::string url;
  std::string path;       ///< why this segment, when it is not the company's own; may be empty
  std::string value;      ///< the figure alone
  std::string ownValue;   ///< the company's figure alone; may be empty
  std::string badge;      ///< "갖춤", "아직" …; empty for background
  std::size_t first = 0;  ///< place of its first figure in Comparisons::made
  std::size_t count = 1;  ///< how many figures it speaks of: 2 for the ends of a range
};

/// What the surveys say beside the company: what it was compared with, and what is only good to know.
struct ComparisonOverview {
  std::vector<ComparisonText> compared;
  std::vector<ComparisonText> background;  ///< each figure once
};

/// A survey figure that was not put beside the company.
struct RefusalText {
  std::string title;              ///< of the question
  std::string reason;             ///< why not
  std::string remedy;             ///< what would make it possible; empty when nothing would
  std::optional<Index> question;  ///< the question to answer for that
};

/// One gate, ready to be shown.
struct GateText {
  Index question = 0;
  GateState state = GateState::open;
  std::string title;
  std::string mark;     ///< the state in two words
  std::string reason;   ///< what is missing; closed only
  std::string lift;     ///< the answer that opens it, as a sentence; closed or unknown
  std::string outlook;  ///< what then becomes possible; closed or unknown
};

/// A question to ask back, and the questions whose answers do not fit together.
struct ContradictionText {
  std::string ask;
  std::vector<Index> questions;
};

/// Turns results into sentences in one language, by rules from the numbers. No word of its own: all come from packs.
class Narrator {
 public:
  Narrator(const NarrationSources& sources, Language language) : sources_(sources), language_(language) {}

  [[nodiscard]] Language language() const { return language_; }
  [[nodiscard]] const NarrationSources& sources() const { return sources_; }
  /// A phrase of the phrasebook, filled.
  [[nodiscard]] std::string say(std::string_view key, const Arguments& arguments = {}) const;

  /// "한빛정밀(주)는 기초를 다지는 단계에 있습니다."
  [[nodiscard]] std::string headline(const DiagnosedVisit& visit) const;
  /// The same without the name, for a screen that shows it already.
  [[nodiscard]] std::string finding(const OverallScore& overall) const;
  /// How far the next stage is, or why there is no stage yet.
  [[nodiscard]] std::string nextStep(const DiagnosedVisit& visit) const;
  /// "5단계 가운데 2단계 · 기초 다지기", with a mark when provisional.
  [[nodiscard]] std::string stageLine(const OverallScore& overall) const;
  [[nodiscard]] std::string stageTitle(int stage) const;
  /// "36–47 사이"; "39점" when both ends read the same.
  [[nodiscard]] std::string range(const LevelInterval& interval) const;
  /// "말한 대로면 46점, 확인한 것으로는 39점"; empty when one of them is not known or both read
  /// the same.
  [[nodiscard]] std::string saidAndSeen(const Diagnosis& diagnosis) const;
  [[nodiscard]] std::string confidence(double confidence) const;
  /// The company in one line: industry, region, employees, size class.
  [[nodiscard]] std::string companyLine(const Company& company, const CompanySegment& segment) const;

  [[nodiscard]] HoldingBack holdingBack(const DiagnosedVisit& visit) const;
  [[nodiscard]] std::vector<MoveText> moves(const DiagnosedVisit& visit) const;
  [[nodiscard]] std::string robustness(const Robustness& robustness) const;
  /// The questions to ask back, one a contradiction.
  [[nodiscard]] std::vector<std::string> contradictions(const Diagnosis& diagnosis) const;
  /// The same with the questions they are about.
  [[nodiscard]] std::vector<ContradictionText> contradictionTexts(const Diagnosis& diagnosis) const;

  /// Which pillar is weakest and which strongest.
  [[nodiscard]] std::string pillarsFinding(const ViewScores& scores) const;
  /// How many points are missing from the full score, and where most of them went.
  [[nodiscard]] std::string lossFinding(const Diagnosis& diagnosis) const;
  /// Every gate of the method with its state.
  [[nodiscard]] std::vector<GateText> gates(const DiagnosedVisit& visit) const;

  /// One text for each rule: the two ends of a range become one.
  [[nodiscard]] std::vector<ComparisonText> comparisons(const Comparisons& comparisons) const;
  /// The same in two parts, and a sentence about how many there are.
  [[nodiscard]] ComparisonOverview comparisonOverview(const Comparisons& comparisons) const;
  [[nodiscard]] std::string comparisonFinding(const ComparisonOverview& overview) const;
  [[nodiscard]] std::string refusal(const Refusal& refusal) const;
  /// "매출의 0.31%", for a question whose amount is compared as a share of sales; empty for others.
  [[nodiscard]] std::string shareOfSales(Index question, Won amount, const Company& company) const;
  /// Each question and reason once.
  [[nodiscard]] std::vector<RefusalText> refusals(const DiagnosedVisit& visit) const;

  /// The level's description, "모름", "해당 없음" or "답 없음".
  [[nodiscard]] std::string answerText(Index question, const Said& said) const;
  /// What the answer means for a company of this size and what to do next; empty when the question does not apply.
  [[nodiscard]] std::string advice(Index question, const Answer& answer, const CompanySegment& segment) const;
  [[nodiscard]] std::string number(const Question& question, double number) const;

 private:
  [[nodiscard]] std::string text(const LocalizedText& localized) const { return localized.in(language_); }
  [[nodiscard]] std::string points(double levelDifference) const;
  [[nodiscard]] std::string missingPillars(const ViewScores& scores) const;
  [[nodiscard]] int stageAfterLifting(const OverallScore& overall, const BitingGate& gate) const;
  [[nodiscard]] std::string gateMark(const Gate& gate, GateState state) const;
  [[nodiscard]] std::string gateOutlook(const OverallScore& overall, const Gate& gate, GateState state) const;
  [[nodiscard]] MoveText moveText(const DiagnosedVisit& visit, const Lift& lift) const;
  [[nodiscard]] ComparisonText comparisonText(std::span<const Comparison> ends) const;
  [[nodiscard]] std::string figure(const Observation& observation, double value) const;
  [[nodiscard]] std::string figureRange(std::span<const Comparison> ends) const;
  [[nodiscard]] std::string segmentName(const Observation& observation) const;
  [[nodiscard]] std::string pathEntryName(std::string_view entry, std::string_view respondent) const;
  [[nodiscard]] std::string sourceLine(const Observation& observation) const;
  [[nodiscard]] std::string sampleText(const Observation& observation) const;

  NarrationSources sources_;
  Language language_;
};

}  // namespace jindan
