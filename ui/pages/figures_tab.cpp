// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/figures_tab.h"

#include <QDesktopServices>
#include <QEvent>
#include <QVBoxLayout>

#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/choice_field.h"
#include "ui/design/reflow_row.h"
#include "ui/design/source_note.h"
#include "ui/design/text_label.h"
#include "ui/pages/fitted_table.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

using viewmodels::FigureList;

namespace {

constexpr double roomyRow = 64;
constexpr double narrowRow = 84;
constexpr int leastFilter = 168;

}  // namespace

FiguresTab::FiguresTab(const Appearance& look, FigureList& figures, QWidget* parent)
    : QWidget(parent), look_(look), figures_(figures) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::s));
  makeFilters();
  problem_ = new Banner(look_, Banner::Kind::stop, this);
  count_ = new TextLabel(look_, TextRole::body, this);
  count_->setInk(Ink::muted);
  column->addWidget(problem_);
  column->addWidget(count_);
  makeCard();
  makeTable();
  connect(&figures_, &FigureList::changed, this, &FiguresTab::show);
  retranslate();
}

void FiguresTab::makeFilters() {
  auto* row = new ReflowRow(this);
  row->setSpacing(static_cast<int>(reporting::spacing::s));
  row->setEvenColumns(true);
  for (std::size_t f = 0; f < filters_.size(); ++f) {
    filters_[f] = new ChoiceField(look_, this);
    row->addWidget(filters_[f], 1, leastFilter);
    connect(filters_[f], &ChoiceField::edited, this, [this, f](const QVariant& id) {
      opened_ = -1;
      figures_.setFilter(static_cast<FigureList::Filter>(f), id.toString());
    });
  }
  layout()->addWidget(row);
}

void FiguresTab::makeCard() {
  card_ = new Card(look_, this);
  auto* inside = columnIn(card_);
  inside->setSpacing(static_cast<int>(reporting::spacing::xs));
  cardTitle_ = new TextLabel(look_, TextRole::section, card_);
  cardValue_ = new TextLabel(look_, TextRole::help, card_);
  cardValue_->setBold(true);
  cardFacts_ = new TextLabel(look_, TextRole::body, card_);
  cardNote_ = new TextLabel(look_, TextRole::body, card_);
  cardNote_->setInk(Ink::muted);
  cardSource_ = new SourceNote(look_, card_);
  for (QWidget* part : std::initializer_list<QWidget*>{cardTitle_, cardValue_, cardFacts_, cardNote_, cardSource_})
    inside->addWidget(part);
  connect(cardSource_, &SourceNote::linkActivated, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
  layout()->addWidget(card_);
}

void FiguresTab::makeTable() {
  table_ = new FittedTable(look_, figures_.table(), this);
  table_->setColumns({{.least = 220, .stretch = 4, .isBold = true, .isParagraph = true},
                      {.least = 84, .isNumber = true},
                      {.least = 150, .stretch = 2, .isMuted = true, .isParagraph = true, .givesWay = 3},
                      {.least = 70, .isMuted = true, .isNumber = true, .givesWay = 1},
                      {.least = 110, .stretch = 1, .isMuted = true, .isParagraph = true, .givesWay = 2},
                      {.least = 150, .stretch = 3, .isMuted = true, .isParagraph = true, .givesWay = 4}});
  table_->setRowHeights(roomyRow, narrowRow);
  table_->setOpensOnClick(true);
  connect(table_, &TableView::opened, this, [this](const QModelIndex& index) { showCard(index.row()); });
  more_ = new Button(look_, Button::Kind::secondary, this);
  connect(more_, &Button::clicked, &figures_, &FigureList::showMore);
  layout()->addWidget(table_);
  auto* row = new QHBoxLayout;
  row->addWidget(more_);
  row->addStretch(1);
  static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void FiguresTab::open() {
  figures_.open();
  fillChoices();
}

void FiguresTab::fillChoices() {
  for (std::size_t f = 0; f < filters_.size(); ++f) {
    QList<ChoiceField::Choice> choices{{tr("All"), QString()}};
    for (const FigureList::Choice& choice : figures_.choices(static_cast<FigureList::Filter>(f)))
      choices.append({choice.text, choice.id});
    filters_[f]->setChoices(choices);
  }
}

void FiguresTab::show() {
  problem_->setText(tr("The figures cannot be read."), figures_.problem());
  problem_->setVisible(!figures_.problem().isEmpty());
  count_->setText(tr("%1 of %2 figures. Click a row for all that is known about it.")
                      .arg(figures_.matching())
                      .arg(figures_.total()));
  more_->setVisible(figures_.hasMore());
  table_->fitColumns();
  showCard(opened_);
}

void FiguresTab::showCard(int row) {
  opened_ = row;
  card_->setVisible(row >= 0);
  if (row < 0) return;
  const FigureList::Card card = figures_.card(row);
  cardTitle_->setText(card.title);
  cardValue_->setText(card.value);
  cardFacts_->setText(card.facts.join(QLatin1Char('\n')));
  cardNote_->setText(card.note);
  cardNote_->setVisible(!card.note.isEmpty());
  cardSource_->setSource(card.source);
  cardSource_->setLink(tr("Open the source"), QUrl(card.address));
}

void FiguresTab::retranslate() {
  const QStringList titles{tr("Figure"), tr("Industry"), tr("Company size"), tr("Year"), tr("Survey")};
  for (std::size_t f = 0; f < filters_.size(); ++f) {
    filters_[f]->setLabel(titles[static_cast<int>(f)]);
    filters_[f]->setPlaceholder(tr("All"));
  }
  table_->setAccessibleName(tr("Survey figures"));
  more_->setText(tr("Show more"));
  if (figures_.total() > 0) fillChoices();
  show();
}

void FiguresTab::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
