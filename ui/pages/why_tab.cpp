// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/diagnosis_charts.h"
#include "ui/design/button.h"
#include "ui/design/chart_view.h"
#include "ui/design/reflow_row.h"
#include "ui/design/text_label.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/result_tabs.h"
#include "ui/pages/spoken_charts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

constexpr std::size_t namedDrops = 10;

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
  const QString title = toQt(words.say("report.why.title"));
  inside->addWidget(makeText(TextRole::section, title, card));
  inside->addWidget(makeText(TextRole::body, toQt(words.lossFinding(shown.diagnosis)), card));
  const auto model = reporting::dropWaterfall(shown, words, look().theme(), namedDrops);
  if (!model) {
    if (QWidget* next = makeOpenQuestion(card)) inside->addWidget(next);
    return card;
  }
  auto* chart = new ChartView(look(), card);
  chart->setChart(
      [words, &shown](QPainter& painter, const QRectF& box, const Theme& theme, const Fonts& fonts) {
        reporting::paintDropWaterfall(painter, box, *reporting::dropWaterfall(shown, words, theme, namedDrops), theme,
                                      fonts);
      },
      [model = *model](double, const Fonts& fonts) { return reporting::dropWaterfallHeight(model, fonts); });
  chart->setDescription(title, SpokenCharts::waterfall(*model));
  inside->addWidget(chart);
  TextLabel* note = makeText(TextRole::caption, toQt(words.say("report.why.note")), card);
  note->setInk(Ink::muted);
  inside->addWidget(note);
  return card;
}

QWidget* WhyTab::makeRobustness() {
  const Narrator words = narrator();
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  const QString title = toQt(words.say("report.robustness.title"));
  const Robustness& robustness = visit().diagnosis.robustness;
  const QString sentence = toQt(words.robustness(robustness));
  inside->addWidget(makeText(TextRole::section, title, card));
  inside->addWidget(makeText(TextRole::body, sentence, card));
  if (const auto model = reporting::robustnessStrip(robustness, words)) {
    auto* chart = new ChartView(look(), card);
    chart->setChart(
        [model = *model](QPainter& painter, const QRectF& box, const Theme& theme, const Fonts& fonts) {
          reporting::paintRobustnessStrip(painter, box, model, theme, fonts);
        },
        [model = *model](double width, const Fonts& fonts) {
          return reporting::robustnessStripHeight(model, width, fonts);
        });
    chart->setDescription(title, sentence);
    inside->addWidget(chart);
  }
  return card;
}

QWidget* WhyTab::makeContradictions() {
  const Narrator words = narrator();
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  inside->setSpacing(static_cast<int>(reporting::spacing::s));
  inside->addWidget(makeText(TextRole::section, toQt(words.say("report.contradictions.title")), card));
  const auto contradictions = words.contradictionTexts(visit().diagnosis);
  if (contradictions.empty()) {
    inside->addWidget(makeText(TextRole::body, toQt(words.say("report.contradictions.none")), card));
  }
  for (const ContradictionText& contradiction : contradictions)
    inside->addWidget(makeContradiction(contradiction, card));
  return card;
}

QWidget* WhyTab::makeContradiction(const ContradictionText& contradiction, QWidget* parent) {
  auto* box = new QWidget(parent);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::xxs));
  column->addWidget(makeText(TextRole::body, toQt(contradiction.ask), box));
  auto* buttons = new ReflowRow(box);
  buttons->setSpacing(static_cast<int>(reporting::spacing::xs));
  const Narrator words = narrator();
  for (const Index question : contradiction.questions) {
    const Question& asked = words.sources().questionnaire.question(question);
    buttons->addWidget(makeQuestionButton(toQt(asked.shortTitle.in(words.language())), question, buttons), 0);
  }
  column->addWidget(buttons);
  return box;
}

}  // namespace jindan::ui
