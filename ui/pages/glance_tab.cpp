// SPDX-License-Identifier: Apache-2.0
#include "reporting/charts/diagnosis_charts.h"
#include "ui/design/banner.h"
#include "ui/design/chart_view.h"
#include "ui/design/move_card.h"
#include "ui/design/reflow_row.h"
#include "ui/design/text_label.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/result_tabs.h"
#include "ui/pages/spoken_charts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

constexpr int dialWidth = 300;
constexpr int glanceHeight = 200;
constexpr int barsWidth = 340;
constexpr int moveWidth = 200;

}  // namespace

void GlanceTab::build(QVBoxLayout& column) {
  auto* row = new ReflowRow(this);
  row->setSpacing(static_cast<int>(reporting::spacing::m));
  row->addWidget(makeDial(), 0, dialWidth);
  row->addWidget(makePillars(), 1, barsWidth);
  column.addWidget(row);
  column.addWidget(makeHoldingBack());
  if (!visit().diagnosis.verified.overall.level) {
    if (QWidget* next = makeOpenQuestion(this)) column.addWidget(next);
  }
  column.addWidget(makeMoves());
}

QWidget* GlanceTab::makeDial() {
  auto* card = new Card(look(), this);
  card->setFixedWidth(look().scaled(dialWidth));
  auto* inside = columnIn(card);
  auto* chart = new ChartView(look(), card);
  const auto model = reporting::scoreDial(visit(), narrator(), reporting::DialShape::arc);
  chart->setChart([model](QPainter& painter, const QRectF& box, const Theme& theme, const Fonts& fonts) {
    reporting::paintScoreDial(painter, box, model, theme, fonts);
  });
  chart->setSize({dialWidth - 50, glanceHeight});
  chart->setDescription(tr("Score"), model.number + QLatin1Char(' ') + model.captions.join(QStringLiteral(", ")));
  inside->addWidget(chart);
  return card;
}

QWidget* GlanceTab::makePillars() {
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  auto* chart = new ChartView(look(), card);
  const Narrator words = narrator();
  const DiagnosedVisit& shown = visit();
  chart->setChart([words, &shown](QPainter& painter, const QRectF& box, const Theme& theme, const Fonts& fonts) {
    const auto bars = reporting::pillarBars(shown, words, theme);
    reporting::paintLevelBars(painter, box, bars, theme, fonts);
  });
  chart->setSize({barsWidth, glanceHeight - 40});
  chart->setDescription(tr("Pillars"), SpokenCharts::levelBars(reporting::pillarBars(shown, words, look().theme())));
  auto* legend = new TextLabel(look(), TextRole::caption, card);
  legend->setInk(Ink::muted);
  legend->setText(toQt(words.say("report.pillars.legend")));
  inside->addWidget(chart, 1);
  inside->addWidget(legend);
  return card;
}

QWidget* GlanceTab::makeHoldingBack() {
  const HoldingBack holding = narrator().holdingBack(visit());
  auto* banner = new Banner(look(), holding.question ? Banner::Kind::caution : Banner::Kind::info, this);
  banner->setText(tr("What holds you back"), toQt(holding.text));
  if (holding.question) {
    banner->setAction(tr("Show the question"));
    connect(banner, &Banner::actionTriggered, this,
            [this, question = *holding.question] { Q_EMIT questionAsked(question); });
  }
  return banner;
}

QWidget* GlanceTab::makeMoves() {
  const auto moves = narrator().moves(visit());
  auto* box = new QWidget(this);
  auto* inside = new QVBoxLayout(box);
  inside->setContentsMargins(0, 0, 0, 0);
  inside->setSpacing(static_cast<int>(reporting::spacing::s));
  inside->addWidget(makeText(TextRole::section, toQt(narrator().say("report.moves")), box));
  if (moves.empty()) {
    const bool isScored = visit().diagnosis.verified.overall.level.has_value();
    inside->addWidget(
        makeText(TextRole::body, toQt(narrator().say(isScored ? "report.moves.none" : "report.moves.unknown")), box));
    return box;
  }
  auto* row = new ReflowRow(box);
  row->setSpacing(static_cast<int>(reporting::spacing::m));
  for (const MoveText& move : moves) {
    auto* card = new MoveCard(look(), row);
    card->setTitle(toQt(move.title));
    card->setCaption(toQt(move.effort));
    card->setGain(toQt(move.opens.empty() ? move.gain : move.opens));
    card->setToolTip(toQt(move.action));
    card->setAccessibleDescription(toQt(move.action));
    row->addWidget(card, 1, moveWidth);
  }
  inside->addWidget(row);
  return box;
}

}  // namespace jindan::ui
