// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/worked_numbers.h"

#include <algorithm>
#include <numeric>

#include "domain/scoring/view.h"
#include "domain/wording/numbers.h"
#include "reporting/report/report_context.h"

namespace jindan::reporting {
namespace {

constexpr int levelDecimals = 3;
constexpr int scoreDecimals = 2;

struct Term {
  QString value;
  double weight = 1;
};
using Terms = std::vector<Term>;

QString printed(double value) {
  return toQt(sayDecimal(value, levelDecimals));
}

bool isEvenlyWeighted(const Terms& terms) {
  return std::all_of(terms.begin(), terms.end(), [&](const Term& t) { return t.weight == terms.front().weight; });
}

/// "value × weight" or "value ^ weight", joined; the weights are left out when all are the same.
QString joinedTerms(const Terms& terms, const QString& between, const QString& weighing) {
  QStringList texts;
  for (const Term& term : terms)
    texts << (isEvenlyWeighted(terms) ? term.value : term.value + weighing + printed(term.weight));
  return texts.join(between);
}

double totalWeight(const Terms& terms) {
  if (isEvenlyWeighted(terms)) return static_cast<double>(terms.size());
  return std::accumulate(terms.begin(), terms.end(), 0.0, [](double sum, const Term& t) { return sum + t.weight; });
}

QString meanOf(const Terms& terms) {
  if (terms.size() == 1) return terms.front().value;
  return QStringLiteral("(%1) ÷ %2")
      .arg(joinedTerms(terms, QStringLiteral(" + "), QStringLiteral(" × ")), printed(totalWeight(terms)));
}

QString geometricMeanOf(const Terms& terms) {
  return QStringLiteral("(%1) ^ (1 ÷ %2)")
      .arg(joinedTerms(terms, QStringLiteral(" × "), QStringLiteral(" ^ ")), printed(totalWeight(terms)));
}

/// Writes the steps one after the other.
class Calculation {
 public:
  Calculation(const DiagnosedVisit& visit, const Narrator& narrator)
      : visit_(visit),
        narrator_(narrator),
        questionnaire_(narrator.sources().questionnaire),
        readings_(readAnswers(questionnaire_, visit.assessment, View::verified)) {}

  std::vector<WorkedStep> steps() {
    for (const PillarScore& pillar : visit_.diagnosis.verified.pillars)
      addPillar(pillar);
    addOverall();
    return std::move(steps_);
  }

 private:
  [[nodiscard]] QString text(const LocalizedText& localized) const { return toQt(localized.in(narrator_.language())); }
  [[nodiscard]] QString say(std::string_view key) const { return toQt(narrator_.say(key)); }

  void addPillar(const PillarScore& pillar) {
    Terms terms;
    for (const DimensionScore& score : pillar.dimensions) {
      const Dimension& dimension = questionnaire_.dimension(score.dimension);
      addDimension(pillar.pillar, dimension, score);
      if (score.level) terms.push_back({printed(score.level->value()), dimension.weight});
    }
    WorkedStep step{WorkedStep::Kind::pillar, text(questionnaire_.pillar(pillar.pillar).title),
                    say("report.pillars.not_enough"), QStringLiteral("–"), pillar.pillar};
    if (pillar.level) {
      step.expression = meanOf(terms);
      step.result = printed(pillar.level->value());
    }
    steps_.push_back(std::move(step));
  }

  void addDimension(Index pillar, const Dimension& dimension, const DimensionScore& score) {
    Terms terms;
    for (const Index q : dimension.questions) {
      if (readings_[q].isKnown())
        terms.push_back({QString::number(readings_[q].level), questionnaire_.question(q).weight});
    }
    WorkedStep step{WorkedStep::Kind::dimension, text(dimension.title), say("answer.none"), QStringLiteral("–"),
                    pillar};
    if (score.level) {
      step.expression = meanOf(terms);
      step.result = printed(score.level->value());
    }
    steps_.push_back(std::move(step));
  }

  void addOverall() {
    const auto& overall = visit_.diagnosis.verified.overall.level;
    if (!overall) return;
    Terms terms;
    const auto& pillars = visit_.diagnosis.verified.pillars;
    for (std::size_t i = 0; i < pillars.size(); ++i)
      terms.push_back({printed(pillars[i].level->value()), visit_.assessment.weights.pillars.at(i)});
    const QString level = printed(overall->value());
    steps_.push_back({WorkedStep::Kind::overall, say("report.column.overall"), geometricMeanOf(terms), level, 0});
    steps_.push_back({WorkedStep::Kind::score, say("report.column.score"),
                      QStringLiteral("(%1 − 1) ÷ 4 × 100").arg(level),
                      toQt(sayDecimal(overall->score().value(), scoreDecimals)), 0});
  }

  const DiagnosedVisit& visit_;
  const Narrator& narrator_;
  const Questionnaire& questionnaire_;
  Readings readings_;
  std::vector<WorkedStep> steps_;
};

}  // namespace

std::vector<WorkedStep> workedSteps(const DiagnosedVisit& visit, const Narrator& narrator) {
  return Calculation(visit, narrator).steps();
}

}  // namespace jindan::reporting
