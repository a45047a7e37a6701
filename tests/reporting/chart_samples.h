// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <functional>
#include <string>
#include <vector>

#include "reporting/charts/benchmark_bar.h"
#include "reporting/charts/change_bar.h"
#include "reporting/charts/drop_waterfall.h"
#include "reporting/charts/fan_chart.h"
#include "reporting/charts/level_bar.h"
#include "reporting/charts/pillar_mini_bars.h"
#include "reporting/charts/robustness_strip.h"
#include "reporting/charts/score_dial.h"
#include "reporting/charts/spread_chart.h"
#include "reporting/charts/stage_track.h"
#include "tests/reporting/reporting_fixture.h"

namespace jindan::test {

inline reporting::ScoreDialModel sampleDial(std::optional<double> value) {
  reporting::ScoreDialModel model;
  model.value = value;
  model.interval = reporting::ValueRange{20, 70};
  model.number = value ? QString::number(*value) : utf8("—");
  model.captions = {utf8("100점 만점 · 20 – 70 사이"), utf8("말한 대로면 46점, 확인한 것으로는 39점")};
  return model;
}

inline reporting::LevelBarModel sampleLevelBar(const reporting::Theme& theme) {
  reporting::LevelBarModel model;
  model.label = utf8("데이터");
  model.number = utf8("30");
  model.value = 30;
  model.verified = 30;
  model.said = 44;
  model.interval = reporting::ValueRange{27, 37};
  model.colour = theme.data;
  return model;
}

inline reporting::StageTrackModel sampleStages() {
  reporting::StageTrackModel model;
  model.words = {utf8("시작 전"), utf8("기초 다지기"), utf8("시범 준비"), utf8("현장 운영"), utf8("넓혀 가기")};
  model.current = 2;
  model.uncapped = 4;
  model.uncappedNote = utf8("관문에 막힘");
  return model;
}

inline reporting::BenchmarkBarModel sampleShare() {
  reporting::BenchmarkBarModel model;
  model.title = utf8("생산 데이터를 모으고 그 데이터를 공정 개선에 실제로 쓰는 곳");
  model.surveyValue = 60;
  model.confidence = reporting::ValueRange{55, 65};
  model.valueLabel = utf8("10 – 49명 제조업 60 %");
  model.own = reporting::BenchmarkBarModel::Own::has;
  model.ownLabel = utf8("귀사도 있음");
  return model;
}

inline reporting::BenchmarkBarModel sampleAmount() {
  reporting::BenchmarkBarModel model = sampleShare();
  model.kind = reporting::BenchmarkBarModel::Kind::amount;
  model.own = reporting::BenchmarkBarModel::Own::unknown;
  model.ownValue = 100;
  model.ownLabel = utf8("귀사 5억 원");
  model.scaleLow = utf8("0");
  model.scaleHigh = utf8("5억 원");
  return model;
}

inline reporting::DropWaterfallModel sampleWaterfall() {
  reporting::DropWaterfallModel model;
  model.start = 5;
  model.end = 2.5;
  model.startLabel = utf8("만점");
  model.startText = utf8("5.0");
  model.parts = {{utf8("설비 값 자동 저장"), 1.0, utf8("−1.0"), {}}, {utf8("불량 원인 기록"), 0.5, utf8("−0.5"), {}}};
  model.restLabel = utf8("그 밖");
  model.restText = utf8("−1.0");
  model.endLabel = utf8("지금");
  model.endText = utf8("2.5");
  return model;
}

inline std::vector<reporting::ChangeBarModel> sampleChanges(const reporting::Theme& theme) {
  return {{utf8("데이터"), utf8("30 → 43.3"), utf8("+13.3"), 13.3, 30.0, 43.3, 100, theme.data},
          {utf8("자금"), utf8("45.8 → 41.7"), utf8("−4.1"), -4.1, 45.8, 41.7, 100, theme.funding},
          {utf8("인력"), utf8("— → 50"), utf8("—"), 0.0, {}, 50.0, 100, theme.talent}};
}

inline reporting::FanChartModel sampleFan() {
  reporting::FanChartModel model;
  for (int year = 0; year <= 10; ++year) {
    const double likely = -100.0 + 20.0 * year;
    model.points.push_back({year, likely, likely - 10.0 * year, likely - 2.0 * year, likely + 6.0 * year});
  }
  model.ticks = {
      {-200, utf8("−2억 원")}, {-100, utf8("−1억 원")}, {0, utf8("0원")}, {100, utf8("1억 원")}, {200, utf8("2억 원")}};
  model.cliffYear = 2;
  model.cliffLabel = utf8("지원 끝");
  model.paybackYear = 5;
  model.paybackLabel = utf8("돈이 모두 돌아오는 해");
  model.likelyLabel = utf8("넣은 값대로");
  model.middleLabel = utf8("가운데(P50)");
  model.bandLabel = utf8("열 번 가운데 여덟 번");
  return model;
}

inline reporting::SpreadModel sampleSpreads(const reporting::Theme& theme) {
  reporting::SpreadModel model;
  model.rows = {
      {utf8("전체 점수"), utf8("회사 12곳"), utf8("41 (31–52)"), reporting::ValueRange{31, 52}, 41.0, 63.0, {}},
      {utf8("데이터"), {}, utf8("38 (38–38)"), reporting::ValueRange{38, 38}, 38.0, {}, theme.data},
      {utf8("인력"), utf8("회사 7곳"), utf8("–"), {}, {}, {}, {}}};
  return model;
}

struct SampleChart {
  std::string name;
  std::function<void(QPainter&, const QRectF&, const reporting::Theme&)> paint;
};

inline std::vector<SampleChart> sampleCharts() {
  using namespace reporting;
  const auto dial = [](std::optional<double> value, DialShape shape) {
    return [=](QPainter& p, const QRectF& r, const Theme& t) {
      ScoreDialModel model = sampleDial(value);
      model.shape = shape;
      paintScoreDial(p, r, model, t, testFonts());
    };
  };
  return {
      {"arc", dial(39, DialShape::arc)},
      {"empty arc", dial(std::nullopt, DialShape::arc)},
      {"ring", dial(100, DialShape::ring)},
      {"level",
       [](QPainter& p, const QRectF& r, const Theme& t) { paintLevelBar(p, r, sampleLevelBar(t), t, testFonts()); }},
      {"mini",
       [](QPainter& p, const QRectF& r, const Theme& t) {
         paintPillarMiniBars(p, r, {{30.0, {}, 100.0}, 100}, t, testFonts());
       }},
      {"stages",
       [](QPainter& p, const QRectF& r, const Theme& t) { paintStageTrack(p, r, sampleStages(), t, testFonts()); }},
      {"share",
       [](QPainter& p, const QRectF& r, const Theme& t) { paintBenchmarkBar(p, r, sampleShare(), t, testFonts()); }},
      {"amount",
       [](QPainter& p, const QRectF& r, const Theme& t) { paintBenchmarkBar(p, r, sampleAmount(), t, testFonts()); }},
      {"changes",
       [](QPainter& p, const QRectF& r, const Theme& t) { paintChangeBars(p, r, sampleChanges(t), t, testFonts()); }},
      {"spreads",
       [](QPainter& p, const QRectF& r, const Theme& t) { paintSpreads(p, r, sampleSpreads(t), t, testFonts()); }},
      {"fan", [](QPainter& p, const QRectF& r, const Theme& t) { paintFanChart(p, r, sampleFan(), t, testFonts()); }},
      {"waterfall", [](QPainter& p, const QRectF& r,
                       const Theme& t) { paintDropWaterfall(p, r, sampleWaterfall(), t, testFonts()); }},
      {"robustness",
       [](QPainter& p, const QRectF& r, const Theme& t) {
         paintRobustnessStrip(p, r, {{{utf8("단계"), 0.93, utf8("93 %")}, {utf8("영역"), 0.71, utf8("71 %")}}}, t,
                              testFonts());
       }},
  };
}

}  // namespace jindan::test
