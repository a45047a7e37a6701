// SPDX-License-Identifier: Apache-2.0
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QUrl>
#include <map>

#include "reporting/charts/diagnosis_charts.h"
#include "ui/design/button.h"
#include "ui/design/chart_view.h"
#include "ui/design/reflow_row.h"
#include "ui/design/source_note.h"
#include "ui/design/state_mark.h"
#include "ui/design/text_label.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/result_tabs.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

constexpr int refusalWidth = 320;

}  // namespace

void ComparisonTab::build(QVBoxLayout& column) {
  const Narrator words = narrator();
  const ComparisonOverview overview = words.comparisonOverview(visit().comparisons);
  column.addWidget(makeText(TextRole::help, toQt(words.comparisonFinding(overview)), this));
  if (overview.compared.empty()) {
    if (QWidget* next = makeOpenQuestion(this)) column.addWidget(next);
  }
  for (const ComparisonText& text : overview.compared)
    column.addWidget(makeComparison(text));
  const std::vector<RefusalText> refusals = words.refusals(visit());
  if (!refusals.empty()) column.addWidget(makeRefusals(refusals));
  if (!overview.background.empty()) {
    column.addWidget(makeText(TextRole::section, toQt(words.say("report.comparison.background")), this));
    for (const ComparisonText& text : overview.background)
      column.addWidget(makeBackground(text));
  }
  TextLabel* others = makeText(TextRole::caption, toQt(words.say("comparison.others")), this);
  others->setInk(Ink::muted);
  column.addWidget(others);
}

QWidget* ComparisonTab::makeHead(const ComparisonText& text, QWidget* parent) {
  auto* head = new QWidget(parent);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(static_cast<int>(reporting::spacing::m));
  TextLabel* statement = makeText(TextRole::help, toQt(text.statement), head);
  statement->setBold(true);
  row->addWidget(statement, 1);
  if (text.badge.empty()) return head;
  const bool isIn = visit().comparisons.made.at(text.first).position == Position::have;
  auto* mark = new StateMark(look(), head);
  mark->setState(isIn ? StateMark::Kind::good : StateMark::Kind::plain, toQt(text.badge));
  row->addWidget(mark, 0, Qt::AlignTop);
  return head;
}

QWidget* ComparisonTab::makeComparison(const ComparisonText& text) {
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  inside->setSpacing(static_cast<int>(reporting::spacing::xs));
  inside->addWidget(makeHead(text, card));
  if (const auto model = reporting::benchmarkBar(visit().comparisons, text, narrator())) {
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
  inside->addWidget(makeText(TextRole::body, toQt(text.own), card));
  inside->addWidget(makeSource(text, card));
  return card;
}

QWidget* ComparisonTab::makeBackground(const ComparisonText& text) {
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  inside->setSpacing(static_cast<int>(reporting::spacing::xs));
  inside->addWidget(makeText(TextRole::body, toQt(text.statement), card));
  if (!text.source.empty()) inside->addWidget(makeSource(text, card));
  return card;
}

QWidget* ComparisonTab::makeSource(const ComparisonText& text, QWidget* parent) {
  auto* box = new QWidget(parent);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  const auto add = [&](const std::string& words, Ink ink) {
    if (words.empty()) return;
    TextLabel* line = makeText(TextRole::caption, toQt(words), box);
    line->setInk(ink);
    column->addWidget(line);
  };
  add(text.caution, Ink::caution);
  add(text.asked + (text.path.empty() ? "" : " · " + text.path), Ink::muted);
  auto* source = new SourceNote(look(), box);
  source->setSource(toQt(text.source));
  source->setLink(tr("Open the source"), QUrl(toQt(text.url)));
  connect(source, &SourceNote::linkActivated, this, [](const QUrl& address) { QDesktopServices::openUrl(address); });
  column->addWidget(source);
  return box;
}

QWidget* ComparisonTab::makeRefusals(const std::vector<RefusalText>& refusals) {
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  inside->setSpacing(static_cast<int>(reporting::spacing::s));
  inside->addWidget(makeText(TextRole::section, toQt(narrator().say("report.comparison.refused")), card));
  // What can be helped stands on its own; of the rest, those with one reason share a line.
  std::map<std::string, QStringList> others;
  for (const RefusalText& refusal : refusals) {
    if (refusal.remedy.empty()) {
      others[refusal.reason] << toQt(refusal.title);
    } else {
      inside->addWidget(makeRefusal(refusal, card));
    }
  }
  for (const auto& [reason, titles] : others) {
    TextLabel* line = makeText(
        TextRole::body, QStringLiteral("**%1** — %2").arg(titles.join(QStringLiteral(", ")), toQt(reason)), card);
    line->setBoldParts(true);
    inside->addWidget(line);
  }
  return card;
}

QWidget* ComparisonTab::makeRefusal(const RefusalText& refusal, QWidget* parent) {
  auto* row = new ReflowRow(parent);
  row->setSpacing(static_cast<int>(reporting::spacing::s));
  TextLabel* line =
      makeText(TextRole::body, toQt("**" + refusal.title + "** — " + refusal.reason + " " + refusal.remedy), row);
  line->setBoldParts(true);
  line->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  row->addWidget(line, 1, refusalWidth);
  if (refusal.question) row->addWidget(makeQuestionButton(tr("Go to the question"), *refusal.question, row), 0);
  return row;
}

}  // namespace jindan::ui
