// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include "domain/wording/numbers.h"
#include "reporting/charts/diagnosis_charts.h"
#include "ui/design/chart_view.h"
#include "ui/design/text_label.h"
#include "ui/pages/answer_list.h"
#include "ui/pages/gate_row.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/result_tabs.h"
#include "ui/pages/spoken_charts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

/// The bars of a pillar and its dimensions, each with its interval in figures too.
std::vector<reporting::LevelBarModel> barsOf(const DiagnosedVisit& visit, const Narrator& words, const Theme& theme,
                                             std::size_t place) {
  std::vector<reporting::LevelBarModel> bars{reporting::pillarBars(visit, words, theme).at(place)};
  for (auto& bar : reporting::dimensionBars(visit, words, theme, place))
    bars.push_back(std::move(bar));
  for (auto& bar : bars) {
    const auto low = static_cast<int>(std::lround(bar.interval->low));
    const auto high = static_cast<int>(std::lround(bar.interval->high));
    if (low != high) bar.range = QStringLiteral("%1–%2").arg(low).arg(high);
  }
  return bars;
}

/// Those of all pillars: the cards under each other share their columns.
std::vector<reporting::LevelBarModel> allBarsOf(const DiagnosedVisit& visit, const Narrator& words,
                                                const Theme& theme) {
  std::vector<reporting::LevelBarModel> all;
  for (std::size_t place = 0; place < visit.diagnosis.verified.pillars.size(); ++place) {
    for (auto& bar : barsOf(visit, words, theme, place))
      all.push_back(std::move(bar));
  }
  return all;
}

}  // namespace

void PillarsTab::build(QVBoxLayout& column) {
  const Narrator words = narrator();
  column.addWidget(makeText(TextRole::help, toQt(words.pillarsFinding(visit().diagnosis.verified)), this));
  TextLabel* legend = makeText(TextRole::body, toQt(words.say("report.pillars.legend")), this);
  legend->setInk(Ink::muted);
  column.addWidget(legend);
  for (std::size_t i = 0; i < visit().diagnosis.verified.pillars.size(); ++i)
    column.addWidget(makePillar(i));
  column.addWidget(makeGates());
}

QWidget* PillarsTab::makePillar(std::size_t place) {
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  inside->setSpacing(static_cast<int>(reporting::spacing::xs));
  auto* chart = new ChartView(look(), card);
  const Narrator words = narrator();
  const DiagnosedVisit& shown = visit();
  const auto bars = barsOf(shown, words, look().theme(), place);
  chart->setChart(
      [words, &shown, place](QPainter& painter, const QRectF& box, const Theme& theme, const Fonts& fonts) {
        const auto columns = reporting::levelBarColumns(allBarsOf(shown, words, theme), box.width(), fonts);
        reporting::paintLevelBars(painter, box, barsOf(shown, words, theme, place), theme, fonts, columns);
      },
      [count = bars.size()](double, const Fonts& fonts) {
        return reporting::levelBarHeight(fonts) * static_cast<double>(count);
      });
  chart->setDescription(bars.front().label, SpokenCharts::levelBars(bars));
  const PillarScore& score = shown.diagnosis.verified.pillars.at(place);
  const std::string facts = words.say(
      "report.pillars.coverage",
      {{"coverage", sayPercent(score.coverage * 100.0, 0)}, {"confidence", sayPercent(score.confidence * 100.0, 0)}});
  TextLabel* caption = makeText(TextRole::caption, toQt(facts), card);
  caption->setInk(Ink::muted);
  inside->addWidget(chart);
  inside->addWidget(caption);
  inside->addWidget(makeAnswers(score.pillar, card));
  return card;
}

QWidget* PillarsTab::makeAnswers(Index pillar, QWidget* parent) {
  auto* answers = new AnswerList(look(), visit(), narrator(), pillar, parent);
  connect(answers, &AnswerList::questionAsked, this, &PillarsTab::questionAsked);
  return answers;
}

QWidget* PillarsTab::makeGates() {
  const Narrator words = narrator();
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  inside->setSpacing(static_cast<int>(reporting::spacing::s));
  inside->addWidget(makeText(TextRole::section, toQt(words.say("report.gates.title")), card));
  TextLabel* intro = makeText(TextRole::body, toQt(words.say("report.gates.intro")), card);
  intro->setInk(Ink::muted);
  inside->addWidget(intro);
  for (const GateText& gate : words.gates(visit())) {
    auto* row = new GateRow(look(), gate, card);
    connect(row, &GateRow::questionAsked, this, &PillarsTab::questionAsked);
    inside->addWidget(row);
  }
  const auto pillars = words.sources().questionnaire.pillars();
  for (Index pillar = 0; pillar < pillars.size(); ++pillar) {
    if (!pillars[pillar].scored) inside->addWidget(makeAnswers(pillar, card));
  }
  return card;
}

}  // namespace jindan::ui
