// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/worked_numbers.h"

#include <cmath>
#include <random>

#include "support/catch.h"
#include "tests/reporting/report_samples.h"

namespace jindan::test {
namespace {

using reporting::WorkedStep;

/// A pocket calculator for what stands on the page: + − × ÷ ^ and brackets.
class Calculator {
 public:
  explicit Calculator(const QString& text) : text_(QString(text).remove(u' ')) {}

  double value() {
    const double result = sum();
    REQUIRE(at_ == text_.size());
    return result;
  }

 private:
  bool take(QChar sign) {
    if (at_ >= text_.size() || text_[at_] != sign) return false;
    ++at_;
    return true;
  }
  double sum() {
    double result = product();
    for (;;) {
      if (take(u'+')) {
        result += product();
      } else if (take(u'−')) {
        result -= product();
      } else {
        return result;
      }
    }
  }
  double product() {
    double result = power();
    for (;;) {
      if (take(u'×')) {
        result *= power();
      } else if (take(u'÷')) {
        result /= power();
      } else {
        return result;
      }
    }
  }
  double power() {
    const double base = number();
    return take(u'^') ? std::pow(base, power()) : base;
  }
  double number() {
    if (take(u'(')) {
      const double result = sum();
      REQUIRE(take(u')'));
      return result;
    }
    const auto first = at_;
    while (at_ < text_.size() && (text_[at_].isDigit() || text_[at_] == u'.'))
      ++at_;
    REQUIRE(at_ > first);
    return text_.sliced(first, at_ - first).toDouble();
  }

  QString text_;
  qsizetype at_ = 0;
};

/// Every step gives its printed result but for the last digit, and uses printed results only.
void requireWorkable(const DiagnosedVisit& visit) {
  QStringList dimensions;
  QStringList pillars;
  QString overall;
  for (const WorkedStep& step : reporting::workedSteps(visit, narratorIn(Language::korean))) {
    if (step.result == QStringLiteral("–")) {
      if (step.kind == WorkedStep::Kind::pillar) dimensions.clear();
      continue;
    }
    INFO(step.title.toStdString() << ": " << step.expression.toStdString() << " = " << step.result.toStdString());
    const bool isScore = step.kind == WorkedStep::Kind::score;
    REQUIRE(std::abs(Calculator(step.expression).value() - step.result.toDouble()) < (isScore ? 0.02 : 0.0012));
    const QStringList& parts = step.kind == WorkedStep::Kind::pillar ? dimensions : pillars;
    if (step.kind == WorkedStep::Kind::dimension) {
      dimensions << step.result;
    } else if (isScore) {
      REQUIRE(step.expression.contains(overall));
      const double score = visit.diagnosis.verified.overall.level->score().value();
      REQUIRE(std::abs(step.result.toDouble() - score) < 0.0051);
    } else {
      for (const QString& part : parts)
        REQUIRE(step.expression.contains(part));
    }
    if (step.kind == WorkedStep::Kind::overall) overall = step.result;
    if (step.kind != WorkedStep::Kind::pillar) continue;
    pillars << step.result;
    dimensions.clear();
  }
}

}  // namespace

TEST_CASE("Whoever types the printed calculation into a calculator gets the printed score") {
  std::mt19937 random(20261122);
  const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
  for (int round = 0; round < 200; ++round) {
    Case theCase = caseAnswering([&](const Question&) {
      Answer answer;
      answer.said = upTo(5) == 0 ? Said::dontKnow() : Said::level(*Level::from(1 + upTo(4)));
      if (upTo(3) == 0) answer.seen = Level::from(1 + upTo(4));
      return answer;
    });
    Assessment& assessment = theCase.assessments.front();
    if (round % 2 == 1) assessment.weights.pillars = {1.0 + upTo(8) / 4.0, 0.5 + upTo(4) / 2.0, 2.0};
    assessment.mode = round % 3 == 0 ? Mode::quick : Mode::full;
    requireWorkable(visitOf(theCase, WithRobustness::no));
  }
}

TEST_CASE("The calculation stands in the report step by step") {
  const Language language = GENERATE(Language::korean, Language::english);
  const DiagnosedVisit visit = visitOf(sampleCase("pohang-steel-materials"), WithRobustness::no);
  const QString text = textOf(pdfOf(reportOf(visit, language)));
  const auto steps = reporting::workedSteps(visit, narratorIn(language));
  REQUIRE(steps.back().kind == WorkedStep::Kind::score);
  for (const WorkedStep& step : steps) {
    INFO(step.title.toStdString());
    REQUIRE(text.contains(onPaper((step.expression + u' ' + step.result).toStdString())));
  }
}

}  // namespace jindan::test
