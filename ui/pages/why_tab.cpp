// SPDX-License-Identifier: Apache-2.0
#include "domain/wording/numbers.h"
#include "reporting/charts/diagnosis_charts.h"
#include "ui/design/chart_view.h"
#include "ui/design/text_label.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/result_tabs.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

constexpr std::size_t namedDrops = 10;

TextLabel* addText(QVBoxLayout& column, const Appearance& look, TextRole role, const std::string& text) {
  auto* label = new TextLabel(look, role, column.parentWidget());
  label->setText(toQt(text));
  column.addWidget(label);
  return label;
}

}  // namespace

void WhyTab::build(QVBoxLayout& column) {
  column.addWidget(makeWaterfall());
  column.addWidget(makeRobustness());
  column.addWidget(makeContradictions());
}

QWidget* WhyTab::makeWaterfall() {
  const Narrator words = narrator();
  const DiagnosedVisit& shown = visit();
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  addText(*inside, look(), TextRole::section, words.say("report.why.title"));
  const auto model = reporting::dropWaterfall(shown, words, look().theme(), namedDrops);
  if (!model) {
    addText(*inside, look(), TextRole::body, words.say("report.why.unknown"));
    return card;
  }
  const auto largest = largestDrop(shown.diagnosis);
  const std::string finding =
      !largest
          ? words.say("report.why.full")
          : words.say("report.why.finding",
                      {{"points", sayDecimal(model->start - model->end, 1)},
                       {"question",
                        words.sources().questionnaire.question(largest->question).shortTitle.in(words.language())}});
  addText(*inside, look(), TextRole::body, finding);
  auto* chart = new ChartView(look(), card);
  chart->setChart(
      [words, &shown](QPainter& painter, const QRectF& box, const Theme& theme, const Fonts& fonts) {
        reporting::paintDropWaterfall(painter, box, *reporting::dropWaterfall(shown, words, theme, namedDrops), theme,
                                      fonts);
      },
      [model = *model](double, const Fonts& fonts) { return reporting::dropWaterfallHeight(model, fonts); });
  chart->setDescription(toQt(words.say("report.why.title")), toQt(finding));
  inside->addWidget(chart);
  return card;
}

QWidget* WhyTab::makeRobustness() {
  const Narrator words = narrator();
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  addText(*inside, look(), TextRole::section, words.say("report.robustness.title"));
  const Robustness& robustness = visit().diagnosis.robustness;
  addText(*inside, look(), TextRole::body, words.robustness(robustness));
  if (const auto model = reporting::robustnessStrip(robustness, words)) {
    auto* chart = new ChartView(look(), card);
    chart->setChart(
        [model = *model](QPainter& painter, const QRectF& box, const Theme& theme, const Fonts& fonts) {
          reporting::paintRobustnessStrip(painter, box, model, theme, fonts);
        },
        [model = *model](double width, const Fonts& fonts) {
          return reporting::robustnessStripHeight(model, width, fonts);
        });
    chart->setDescription(toQt(words.say("report.robustness.title")), toQt(words.robustness(robustness)));
    inside->addWidget(chart);
  }
  return card;
}

QWidget* WhyTab::makeContradictions() {
  const Narrator words = narrator();
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  addText(*inside, look(), TextRole::section, words.say("report.contradictions.title"));
  const auto questions = words.contradictions(visit().diagnosis);
  if (questions.empty()) addText(*inside, look(), TextRole::body, words.say("report.contradictions.none"));
  for (const std::string& question : questions)
    addText(*inside, look(), TextRole::body, question);
  return card;
}

}  // namespace jindan::ui
