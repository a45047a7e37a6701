// SPDX-License-Identifier: Apache-2.0
#include <QDesktopServices>
#include <QUrl>

#include "reporting/charts/diagnosis_charts.h"
#include "ui/design/chart_view.h"
#include "ui/design/source_note.h"
#include "ui/design/text_label.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/result_tabs.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

void ComparisonTab::build(QVBoxLayout& column) {
  const Narrator words = narrator();
  const auto texts = words.comparisons(visit().comparisons);
  auto* finding = new TextLabel(look(), TextRole::body, this);
  finding->setInk(Ink::muted);
  if (texts.empty()) {
    finding->setText(toQt(words.say("comparison.none")));
  } else {
    const std::string key = texts.size() == 1 ? "report.comparison.finding_one" : "report.comparison.finding";
    finding->setText(toQt(words.say(key, {{"count", std::to_string(texts.size())}})));
  }
  column.addWidget(finding);
  for (const ComparisonText& text : texts)
    column.addWidget(makeComparison(text));
  if (!visit().comparisons.refused.empty()) column.addWidget(makeRefusals());
  auto* others = new TextLabel(look(), TextRole::caption, this);
  others->setInk(Ink::muted);
  others->setText(toQt(words.say("comparison.others")));
  column.addWidget(others);
}

QWidget* ComparisonTab::makeComparison(const ComparisonText& text) {
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  inside->setSpacing(static_cast<int>(reporting::spacing::xs));
  const auto add = [&](TextRole role, Ink ink, const std::string& words, bool bold = false) {
    if (words.empty()) return;
    auto* label = new TextLabel(look(), role, card);
    label->setInk(ink);
    label->setBold(bold);
    label->setText(toQt(words));
    inside->addWidget(label);
  };
  add(TextRole::help, Ink::normal, text.statement, true);
  if (const auto model = reporting::benchmarkBar(visit().comparisons, text)) {
    auto* chart = new ChartView(look(), card);
    chart->setChart(
        [model = *model](QPainter& painter, const QRectF& box, const Theme& theme, const Fonts& fonts) {
          reporting::paintBenchmarkBar(painter, box, model, theme, fonts);
        },
        [model = *model](double width, const Fonts& fonts) {
          return reporting::benchmarkBarHeight(model, width, fonts);
        });
    chart->setDescription(toQt(text.statement), toQt(text.statement + " " + text.own));
    inside->addWidget(chart);
  }
  add(TextRole::body, Ink::normal, text.own);
  add(TextRole::caption, Ink::caution, text.caution);
  add(TextRole::caption, Ink::muted, text.path);
  auto* source = new SourceNote(look(), card);
  source->setSource(toQt(text.source));
  source->setLink(tr("Open the source"), QUrl(toQt(text.url)));
  connect(source, &SourceNote::linkActivated, this, [](const QUrl& address) { QDesktopServices::openUrl(address); });
  inside->addWidget(source);
  return card;
}

QWidget* ComparisonTab::makeRefusals() {
  const Narrator words = narrator();
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  inside->setSpacing(static_cast<int>(reporting::spacing::xs));
  auto* title = new TextLabel(look(), TextRole::section, card);
  title->setText(toQt(words.say("report.comparison.refused")));
  inside->addWidget(title);
  for (const Refusal& refusal : visit().comparisons.refused) {
    const Question& question = words.sources().questionnaire.question(refusal.question);
    auto* line = new TextLabel(look(), TextRole::body, card);
    line->setBoldParts(true);
    line->setText(toQt("**" + question.shortTitle.in(words.language()) + "** — " + words.refusal(refusal)));
    inside->addWidget(line);
  }
  return card;
}

}  // namespace jindan::ui
