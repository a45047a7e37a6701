// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/diagnosis_charts.h"

#include <algorithm>
#include <span>

#include "domain/findings/point_account.h"
#include "domain/wording/numbers.h"

namespace jindan::reporting {

namespace {

QString toQt(const std::string& text) {
  return QString::fromStdString(text);
}

ValueRange rangeOf(const LevelInterval& interval) {
  return {interval.low.score().value(), interval.high.score().value()};
}

std::optional<double> scoreOf(const std::optional<MeanLevel>& level) {
  return level ? std::optional(level->score().value()) : std::nullopt;
}

LevelBarModel barOf(const QString& label, const std::optional<MeanLevel>& verified,
                    const std::optional<MeanLevel>& said, const LevelInterval& interval, const QColor& colour) {
  LevelBarModel bar;
  bar.label = label;
  if (verified) bar.number = toQt(sayScore(verified->score()));
  bar.value = scoreOf(verified);
  bar.verified = bar.value;
  bar.said = scoreOf(said);
  if (bar.said == bar.verified) bar.said.reset();
  bar.interval = rangeOf(interval);
  bar.colour = colour;
  return bar;
}

/// The same dimension's level as it was said.
std::optional<MeanLevel> saidLevel(const PillarScore& self, Index dimension) {
  for (const DimensionScore& score : self.dimensions) {
    if (score.dimension == dimension) return score.level;
  }
  return std::nullopt;
}

QString pointsText(double points) {
  return toQt(saySigned(points));
}

/// The interval where there is one, short enough for the inside of the ring.
QString ringCaption(const LevelInterval& interval, const Narrator& narrator) {
  const std::string low = sayScore(interval.low.score());
  const std::string high = sayScore(interval.high.score());
  return toQt(low == high ? narrator.say("report.score.caption")
                          : narrator.say("report.score.range", {{"low", low}, {"high", high}}));
}

double pointsOf(int tenths) {
  return tenths / 10.0;
}

}  // namespace

ScoreDialModel scoreDial(const DiagnosedVisit& visit, const Narrator& narrator, DialShape shape) {
  const OverallScore& overall = visit.diagnosis.verified.overall;
  ScoreDialModel model;
  model.shape = shape;
  model.value = scoreOf(overall.level);
  model.interval = rangeOf(overall.interval);
  if (overall.level) model.number = toQt(sayScore(overall.level->score()));
  if (shape == DialShape::ring) {
    model.captions << ringCaption(overall.interval, narrator);
    return model;
  }
  const QString range = toQt(narrator.range(overall.interval));
  model.captions << toQt(narrator.say("report.score.caption")) + QStringLiteral(" · ") + range;
  const std::string both = narrator.saidAndSeen(visit.diagnosis);
  if (!both.empty()) model.captions << toQt(both);
  return model;
}

std::vector<LevelBarModel> pillarBars(const DiagnosedVisit& visit, const Narrator& narrator, const Theme& theme) {
  std::vector<LevelBarModel> bars;
  const auto& verified = visit.diagnosis.verified.pillars;
  const auto& self = visit.diagnosis.self.pillars;
  for (std::size_t i = 0; i < verified.size(); ++i) {
    const Pillar& pillar = narrator.sources().questionnaire.pillar(verified[i].pillar);
    bars.push_back(barOf(toQt(pillar.title.in(narrator.language())), verified[i].level, self[i].level,
                         verified[i].interval, pillarColour(theme, i)));
  }
  return bars;
}

std::vector<LevelBarModel> dimensionBars(const DiagnosedVisit& visit, const Narrator& narrator, const Theme& theme,
                                         std::size_t pillar) {
  std::vector<LevelBarModel> bars;
  for (const DimensionScore& score : visit.diagnosis.verified.pillars.at(pillar).dimensions) {
    const Dimension& dimension = narrator.sources().questionnaire.dimension(score.dimension);
    LevelBarModel bar = barOf(toQt(dimension.title.in(narrator.language())), score.level,
                              saidLevel(visit.diagnosis.self.pillars.at(pillar), score.dimension), score.interval,
                              pillarColour(theme, pillar));
    bar.isStrong = false;
    bars.push_back(std::move(bar));
  }
  return bars;
}

StageTrackModel stageTrack(const OverallScore& overall, const Narrator& narrator) {
  StageTrackModel model;
  for (const Stage& stage : narrator.sources().method.stages)
    model.words << toQt(stage.title.in(narrator.language()));
  model.current = overall.stage.value_or(0);
  if (overall.stage && *overall.stageUncapped > *overall.stage) {
    model.uncapped = overall.stageUncapped;
    model.uncappedNote = toQt(narrator.say("report.stage.uncapped"));
  }
  return model;
}

std::optional<DropWaterfallModel> dropWaterfall(const DiagnosedVisit& visit, const Narrator& narrator,
                                                const Theme& theme, std::size_t most) {
  const auto account = accountForPoints(visit.diagnosis);
  if (!account) return std::nullopt;
  DropWaterfallModel model;
  model.start = 100.0;
  model.end = pointsOf(account->scoreTenths);
  model.startLabel = toQt(narrator.say("report.why.start"));
  model.startText = QStringLiteral("100");
  model.endLabel = toQt(narrator.say("report.why.end"));
  model.endText = toQt(sayDecimal(model.end, 1));
  const std::size_t named = std::min(most, account->losses.size());
  const Questionnaire& questionnaire = narrator.sources().questionnaire;
  const auto scored = questionnaire.scoredPillars();
  for (const LostPoints& loss : std::span(account->losses).first(named)) {
    const double points = pointsOf(loss.tenths);
    const Question& question = questionnaire.question(loss.question);
    const auto place = std::find(scored.begin(), scored.end(), question.pillar) - scored.begin();
    model.parts.push_back({toQt(question.shortTitle.in(narrator.language())), points, pointsText(-points),
                           pillarColour(theme, static_cast<std::size_t>(place))});
  }
  const auto others = static_cast<std::int64_t>(account->losses.size() - named);
  model.restLabel = toQt(narrator.say("report.why.others", {{"count", sayCount(others)}}));
  model.restText = pointsText(-dropRest(model));
  return model;
}

std::optional<RobustnessStripModel> robustnessStrip(const Robustness& robustness, const Narrator& narrator) {
  if (!robustness.stageStable || !robustness.weakestStable) return std::nullopt;
  const auto item = [&](std::string_view key, double share) {
    return RobustnessItem{toQt(narrator.say(key)), share, toQt(sayPercent(share * 100.0, 0))};
  };
  return RobustnessStripModel{{item("report.robustness.stage", *robustness.stageStable),
                               item("report.robustness.weakest", *robustness.weakestStable)}};
}

std::optional<BenchmarkBarModel> benchmarkBar(const Comparisons& comparisons, const ComparisonText& text,
                                              const Narrator& narrator) {
  const Comparison& comparison = comparisons.made.at(text.first);
  const Observation& figure = comparison.observation;
  const bool isShare = figure.unit == "percent" && (figure.respondent == "firm" || figure.respondent == "worker");
  if (!isShare || comparison.position == Position::background) return std::nullopt;
  BenchmarkBarModel model;
  model.surveyValue = figure.value;
  model.valueLabel = toQt(narrator.say("report.value.survey", {{"value", text.value}}));
  if (comparison.interval) model.confidence = ValueRange{comparison.interval->low, comparison.interval->high};
  if (comparison.own) {
    model.ownValue = std::min(*comparison.own, 100.0);
    model.ownLabel = toQt(narrator.say("report.value.you", {{"value", text.ownValue}}));
  }
  return model;
}

}  // namespace jindan::reporting
