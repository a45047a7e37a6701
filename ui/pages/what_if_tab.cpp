// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/what_if_tab.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "reporting/charts/diagnosis_charts.h"
#include "ui/design/assumption_card.h"
#include "ui/design/before_after.h"
#include "ui/design/button.h"
#include "ui/design/chart_view.h"
#include "ui/design/move_card.h"
#include "ui/design/reflow_row.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/what_if_row.h"

namespace jindan::ui {

using viewmodels::WhatIfPage;

namespace {

constexpr int leastPillars = 240;
constexpr int leastMove = 210;
constexpr int levelCount = 5;
constexpr int layoutRounds = 3;

/// Measuring a label anew makes the page lay itself out: only for other words.
void setWords(TextLabel& label, const QString& text) {
  if (label.text() != text) label.setText(text);
}

/// Each scored pillar as it is assumed, its present score as the hollow mark.
std::vector<reporting::LevelBarModel> assumedBars(const DiagnosedVisit& original, const DiagnosedVisit& now,
                                                  const Narrator& words, const Theme& theme) {
  auto bars = reporting::pillarBars(now, words, theme);
  const auto before = reporting::pillarBars(original, words, theme);
  for (std::size_t i = 0; i < bars.size(); ++i) {
    bars[i].said = before[i].value == bars[i].value ? std::nullopt : before[i].value;
  }
  return bars;
}

}  // namespace

WhatIfTab::WhatIfTab(const Appearance& look, WhatIfPage& page, QWidget* parent)
    : QWidget(parent), look_(look), page_(page) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::m));
  makeBand(*column);
  makeMoves(*column);
  questionsTitle_ = new TextLabel(look, TextRole::section, this);
  hint_ = new TextLabel(look, TextRole::caption, this);
  hint_->setInk(Ink::muted);
  auto* heading = new QVBoxLayout;
  heading->setSpacing(static_cast<int>(reporting::spacing::xxs));
  heading->addWidget(questionsTitle_);
  heading->addWidget(hint_);
  column->addLayout(heading);
  groups_ = new QVBoxLayout;
  groups_->setSpacing(static_cast<int>(reporting::spacing::m));
  column->addLayout(groups_);
  connect(&page, &WhatIfPage::opened, this, &WhatIfTab::wordsAnew);
  connect(&page, &WhatIfPage::changed, this, &WhatIfTab::refresh);
  retranslate();
}

void WhatIfTab::makeBand(QVBoxLayout& column) {
  band_ = new AssumptionCard(look_, this);
  auto* inside = columnIn(band_);
  inside->setSpacing(static_cast<int>(reporting::spacing::xs));
  title_ = new TextLabel(look_, TextRole::section, band_);
  text_ = new TextLabel(look_, TextRole::body, band_);
  auto* row = new ReflowRow(band_);
  row->setSpacing(static_cast<int>(reporting::spacing::l));
  scores_ = new BeforeAfter(look_, row);
  auto* right = new QWidget(row);
  auto* rightColumn = new QVBoxLayout(right);
  rightColumn->setContentsMargins(0, 0, 0, 0);
  rightColumn->setSpacing(static_cast<int>(reporting::spacing::xxs));
  pillars_ = new ChartView(look_, right);
  legend_ = new TextLabel(look_, TextRole::caption, right);
  legend_->setInk(Ink::muted);
  rightColumn->addWidget(pillars_);
  rightColumn->addWidget(legend_);
  row->addWidget(scores_, 0);
  row->addWidget(right, 1, leastPillars);
  consequences_ = new TextLabel(look_, TextRole::body, band_);
  inside->addWidget(title_);
  inside->addWidget(text_);
  inside->addWidget(row);
  inside->addWidget(consequences_);
  column.addWidget(band_);
}

void WhatIfTab::makeMoves(QVBoxLayout& column) {
  movesTitle_ = new TextLabel(look_, TextRole::section, this);
  noMoves_ = new TextLabel(look_, TextRole::body, this);
  noMoves_->setInk(Ink::muted);
  movesRow_ = new ReflowRow(this);
  movesRow_->setSpacing(static_cast<int>(reporting::spacing::m));
  for (std::size_t i = 0; i < moves_.size(); ++i) {
    auto* card = new MoveCard(look_, movesRow_);
    auto* assume = new Button(look_, Button::Kind::secondary, card);
    assume->setCompact(true);
    card->layout()->addWidget(assume);
    connect(assume, &Button::clicked, this, [this, i, assume] { holdStill(*assume, [&] { page_.applyMove(i); }); });
    movesRow_->addWidget(card, 1, leastMove);
    moves_[i] = {card, assume, {}};
  }
  column.addWidget(movesTitle_);
  column.addWidget(noMoves_);
  column.addWidget(movesRow_);
}

void WhatIfTab::holdStill(QWidget& widget, const std::function<void()>& change) {
  QScrollArea* area = nullptr;
  for (QWidget* above = parentWidget(); above != nullptr && area == nullptr; above = above->parentWidget())
    area = qobject_cast<QScrollArea*>(above);
  if (area == nullptr) return change();
  const auto place = [&] { return widget.mapTo(area->viewport(), QPoint()).y(); };
  const int before = place();
  change();
  // Layouts wait for the event loop, and a nested one for the one around it; here they are needed now.
  for (int round = 0; round < layoutRounds; ++round)
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
  QScrollBar* bar = area->verticalScrollBar();
  bar->setValue(bar->value() + place() - before);
}

WhatIfRow* WhatIfTab::row(Index question) const {
  for (const Entry& entry : rows_) {
    if (entry.question == question) return entry.row;
  }
  return nullptr;
}

bool WhatIfTab::hasSameQuestions() const {
  std::size_t place = 0;
  for (const auto& group : page_.groups()) {
    for (const Index question : group.questions) {
      if (place >= rows_.size() || rows_[place++].question != question) return false;
    }
  }
  return place == rows_.size();
}

void WhatIfTab::makeQuestions() {
  while (QLayoutItem* item = groups_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  rows_.clear();
  groupTitles_.clear();
  for (const auto& group : page_.groups())
    addGroup(group);
}

void WhatIfTab::addGroup(const WhatIfPage::Group& group) {
  if (group.questions.empty()) return;
  auto* card = new Card(look_, this);
  card->setContentsMargins(12, 14, 12, 8);
  auto* inside = columnIn(card);
  inside->setSpacing(0);
  auto* title = new TextLabel(look_, TextRole::section, card);
  title->setContentsMargins(12, 0, 12, 6);
  title->setInk(inkOfPillar(group.place));
  inside->addWidget(title);
  groupTitles_.push_back(title);
  for (const Index question : group.questions) {
    auto* row = new WhatIfRow(look_, question == group.questions.front(), card);
    connect(row, &WhatIfRow::levelChosen, this,
            [this, question, row](int level) { holdStill(*row, [&] { page_.set(question, level); }); });
    connect(row, &WhatIfRow::resetAsked, this,
            [this, question, row] { holdStill(*row, [&] { page_.reset(question); }); });
    inside->addWidget(row);
    rows_.push_back({question, row});
  }
  groups_->addWidget(card);
}

void WhatIfTab::wordsAnew() {
  areWordsStale_ = true;
  // Without a visit there is nothing to change; what was shown of another one stays to be read.
  setEnabled(page_.isOpen());
  if (!isVisible() || !page_.isOpen()) return;
  areWordsStale_ = false;
  if (!hasSameQuestions()) makeQuestions();
  std::size_t place = 0;
  for (const auto& group : page_.groups()) {
    if (!group.questions.empty()) groupTitles_[place++]->setText(group.title);
  }
  for (const Entry& entry : rows_) {
    QStringList sentences;
    for (int level = 1; level <= levelCount; ++level)
      sentences << page_.levelText(entry.question, level);
    entry.row->setWords(sentences, tr("Undo"));
  }
  movesTitle_->setText(page_.say("whatif.moves"));
  noMoves_->setText(page_.say("whatif.moves.none"));
  questionsTitle_->setText(page_.say("whatif.questions"));
  hint_->setText(page_.say("whatif.questions.hint"));
  legend_->setText(page_.say("whatif.pillars.legend"));
  refresh();
}

void WhatIfTab::refresh() {
  isStale_ = true;
  if (!isVisible() || !page_.isOpen()) return;
  isStale_ = false;
  refreshBand();
  refreshPillars();
  refreshMoves();
  for (const Entry& entry : rows_)
    entry.row->setRow(page_.row(entry.question));
}

void WhatIfTab::refreshBand() {
  const WhatIfPage::Summary now = page_.summary();
  band_->setTinted(now.isChanged);
  title_->setInk(now.isChanged ? Ink::caution : Ink::normal);
  setWords(*title_, now.title);
  setWords(*text_, now.text);
  const BeforeAfter::Side before{page_.say("whatif.before"), now.scoreBefore, now.rangeBefore, now.stageNumberBefore,
                                 now.stageBefore};
  const BeforeAfter::Side after{page_.say("whatif.after"), now.scoreAfter, now.rangeAfter, now.stageNumberAfter,
                                now.stageAfter};
  const Ink ink = now.direction > 0 ? Ink::good : now.direction < 0 ? Ink::stop : Ink::muted;
  scores_->setSides(before, after, now.isChanged ? now.change : QString(), ink, now.isChanged);
  scores_->setDescription(now.title, now.inShort + QStringLiteral(". ") + now.stage);
  QStringList lines{now.stage};
  lines << now.obstacles << now.comparisons;
  const QString dot = lines.size() > 1 ? QStringLiteral("· ") : QString();
  setWords(*consequences_, dot + lines.join(QStringLiteral("\n· ")));
  consequences_->setVisible(now.isChanged);
}

void WhatIfTab::refreshPillars() {
  const Narrator words = page_.narrator();
  const auto bars = [this, words](const Theme& theme) {
    return assumedBars(page_.original(), page_.now(), words, theme);
  };
  pillars_->setChart(
      [this, bars](QPainter& painter, const QRectF& box, const Theme& theme, const Fonts& fonts) {
        if (page_.isOpen()) reporting::paintLevelBars(painter, box, bars(theme), theme, fonts);
      },
      [count = bars(look_.theme()).size()](double, const Fonts& fonts) {
        return reporting::levelBarHeight(fonts) * static_cast<double>(count);
      });
  QStringList spoken;
  for (const auto& bar : bars(look_.theme()))
    spoken << bar.label + QLatin1Char(' ') + (bar.number.isEmpty() ? tr("not enough answers") : bar.number);
  pillars_->setDescription(tr("Pillars"), spoken.join(QStringLiteral(", ")));
}

void WhatIfTab::refreshMoves() {
  const auto moves = page_.moves();
  noMoves_->setVisible(moves.empty());
  movesRow_->setVisible(!moves.empty());
  for (std::size_t i = 0; i < moves_.size(); ++i) {
    auto& [card, assume, shown] = moves_[i];
    card->setVisible(i < moves.size());
    if (i >= moves.size() || shown == moves[i]) continue;
    shown = moves[i];
    card->setTitle(moves[i].title);
    card->setCaption(moves[i].effort);
    card->setGain(moves[i].gain);
    card->setToolTip(moves[i].action);
    assume->setAccessibleName(assume->text() + QStringLiteral(": ") + moves[i].title);
  }
}

void WhatIfTab::retranslate() {
  for (const MoveEntry& move : moves_)
    move.assume->setText(tr("Assume this"));
  wordsAnew();
}

void WhatIfTab::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (areWordsStale_) return wordsAnew();
  if (isStale_) refresh();
}

void WhatIfTab::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
