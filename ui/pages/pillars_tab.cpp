// SPDX-License-Identifier: Apache-2.0
#include <QGridLayout>

#include "domain/wording/numbers.h"
#include "reporting/charts/diagnosis_charts.h"
#include "ui/design/chart_view.h"
#include "ui/design/text_label.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/result_tabs.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

void PillarsTab::build(QVBoxLayout& column) {
  for (std::size_t i = 0; i < visit().diagnosis.verified.pillars.size(); ++i)
    column.addWidget(makePillar(i));
  column.addWidget(makeGates());
}

QWidget* PillarsTab::makePillar(std::size_t place) {
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  auto* chart = new ChartView(look(), card);
  const Narrator words = narrator();
  const DiagnosedVisit& shown = visit();
  const auto bars = [words, &shown, place](const Theme& theme) {
    std::vector<reporting::LevelBarModel> all{reporting::pillarBars(shown, words, theme).at(place)};
    for (auto& bar : reporting::dimensionBars(shown, words, theme, place))
      all.push_back(std::move(bar));
    return all;
  };
  chart->setChart([bars](QPainter& painter, const QRectF& box, const Theme& theme,
                         const Fonts& fonts) { reporting::paintLevelBars(painter, box, bars(theme), theme, fonts); },
                  [count = bars(look().theme()).size()](double, const Fonts& fonts) {
                    return reporting::levelBarHeight(fonts) * static_cast<double>(count);
                  });
  QStringList spoken;
  for (const auto& bar : bars(look().theme()))
    spoken << bar.label + QLatin1Char(' ') + bar.number;
  chart->setDescription(spoken.value(0), spoken.join(QStringLiteral(", ")));
  const PillarScore& score = shown.diagnosis.verified.pillars.at(place);
  auto* caption = new TextLabel(look(), TextRole::caption, card);
  caption->setInk(Ink::muted);
  caption->setText(
      toQt(words.say("report.pillars.coverage", {{"coverage", sayPercent(score.coverage * 100.0, 0)},
                                                 {"confidence", sayPercent(score.confidence * 100.0, 0)}})));
  inside->addWidget(chart);
  inside->addWidget(caption);
  return card;
}

QWidget* PillarsTab::makeGates() {
  const Narrator words = narrator();
  auto* card = new Card(look(), this);
  auto* grid = new QGridLayout(card);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(static_cast<int>(reporting::spacing::l));
  grid->setVerticalSpacing(static_cast<int>(reporting::spacing::s));
  auto* title = new TextLabel(look(), TextRole::section, card);
  title->setText(toQt(words.say("report.gates.title")));
  auto* intro = new TextLabel(look(), TextRole::body, card);
  intro->setInk(Ink::muted);
  intro->setText(toQt(words.say("report.gates.intro")));
  grid->addWidget(title, 0, 0, 1, 2);
  grid->addWidget(intro, 1, 0, 1, 2);
  int row = 2;
  for (const Gate& gate : words.sources().method.gates) {
    const auto level = visit().assessment.answers.at(gate.question).verified();
    const bool closed = level && gate.isClosedAt(level->value());
    auto* question = new TextLabel(look(), TextRole::body, card);
    question->setText(toQt(words.sources().questionnaire.question(gate.question).shortTitle.in(words.language())));
    auto* state = new TextLabel(look(), TextRole::body, card);
    state->setBold(true);
    state->setInk(!level ? Ink::muted : closed ? Ink::caution : Ink::good);
    state->setText(toQt(!level   ? words.say("report.gates.unknown")
                        : closed ? words.say("report.gates.closed", {{"cap", std::to_string(gate.cap)}})
                                 : words.say("report.gates.open")));
    grid->addWidget(question, row, 0);
    grid->addWidget(state, row, 1);
    ++row;
  }
  grid->setColumnStretch(0, 1);
  return card;
}

}  // namespace jindan::ui
