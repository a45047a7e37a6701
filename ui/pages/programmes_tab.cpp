// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/programmes_tab.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/line_field.h"
#include "ui/design/source_note.h"
#include "ui/design/text_label.h"
#include "ui/pages/fitted_table.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::SourcesPage;
using viewmodels::toQt;

namespace {

constexpr double roomyRow = 64;
constexpr double narrowRow = 84;

}  // namespace

ProgrammesTab::ProgrammesTab(const Appearance& look, SourcesPage& page, QWidget* parent)
    : QWidget(parent), look_(look), page_(page) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::s));
  problem_ = new Banner(look_, Banner::Kind::stop, this);
  state_ = new Banner(look_, Banner::Kind::info, this);
  column->addWidget(problem_);
  column->addWidget(state_);
  makeOffer();
  makeTables();
  connect(state_, &Banner::actionTriggered, this, [this] { page_.undo(); });
  connect(&page_, &SourcesPage::changed, this, &ProgrammesTab::show);
  retranslate();
}

void ProgrammesTab::makeOffer() {
  offer_ = new Card(look_, this);
  auto* inside = columnIn(offer_);
  inside->setSpacing(static_cast<int>(reporting::spacing::s));
  offerTitle_ = new TextLabel(look_, TextRole::section, offer_);
  offerLine_ = new TextLabel(look_, TextRole::body, offer_);
  changes_ = new FittedTable(look_, page_.changes(), offer_);
  changes_->setColumns({{.least = 130, .stretch = 1, .isMuted = true, .isParagraph = true},
                        {.least = 180, .stretch = 3, .isBold = true, .isParagraph = true},
                        {.least = 140, .stretch = 2, .isMuted = true, .isParagraph = true},
                        {.least = 140, .stretch = 2, .isParagraph = true}});
  changes_->setRowHeights(roomyRow, narrowRow);
  accept_ = new Button(look_, Button::Kind::primary, offer_);
  leave_ = new Button(look_, Button::Kind::secondary, offer_);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(static_cast<int>(reporting::spacing::s));
  buttons->addWidget(accept_);
  buttons->addWidget(leave_);
  buttons->addStretch(1);
  inside->addWidget(offerTitle_);
  inside->addWidget(offerLine_);
  inside->addWidget(changes_);
  inside->addLayout(buttons);
  layout()->addWidget(offer_);
  connect(accept_, &Button::clicked, this, [this] { page_.accept(); });
  connect(leave_, &Button::clicked, this, [this] { page_.leave(); });
}

void ProgrammesTab::makeTables() {
  packs_ = new FittedTable(look_, page_.packs(), this);
  packs_->setColumns({{.least = 160, .stretch = 2, .isBold = true},
                      {.least = 180, .stretch = 2, .isMuted = true},
                      {.least = 120, .stretch = 1, .isMuted = true},
                      {.least = 120, .stretch = 1}});
  layout()->addWidget(packs_);
  title_ = new TextLabel(look_, TextRole::section, this);
  pack_ = new TextLabel(look_, TextRole::body, this);
  pack_->setInk(Ink::muted);
  reset_ = new Button(look_, Button::Kind::secondary, this);
  search_ = new LineField(look_, this);
  search_->setSearch(true);
  nothing_ = new TextLabel(look_, TextRole::body, this);
  nothing_->setInk(Ink::muted);
  programmes_ = new FittedTable(look_, page_.programmes(), this);
  programmes_->setColumns({{.least = 240, .stretch = 4, .isBold = true, .isParagraph = true},
                           {.least = 110, .stretch = 1, .isParagraph = true, .givesWay = 1},
                           {.least = 110, .isNumber = true, .givesWay = 2},
                           {.least = 190, .stretch = 3, .isMuted = true, .isParagraph = true}});
  programmes_->setRowHeights(roomyRow, narrowRow);
  programmes_->setOpensOnClick(true);
  auto* row = new QHBoxLayout;
  row->addWidget(pack_, 1);
  row->addWidget(reset_);
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->addWidget(title_);
  column->addLayout(row);
  column->addWidget(search_);
  makeCard();
  column->addWidget(nothing_);
  column->addWidget(programmes_);
  connect(reset_, &Button::clicked, this, [this] { page_.reset(); });
  connect(search_, &LineField::typed, &page_, &SourcesPage::setSearch);
  connect(programmes_, &TableView::opened, this, [this](const QModelIndex& index) { showCard(index.row()); });
}

void ProgrammesTab::makeCard() {
  card_ = new Card(look_, this);
  auto* inside = columnIn(card_);
  cardText_ = new TextLabel(look_, TextRole::body, card_);
  cardText_->setBoldParts(true);
  cardSource_ = new SourceNote(look_, card_);
  inside->addWidget(cardText_);
  inside->addWidget(cardSource_);
  layout()->addWidget(card_);
  connect(cardSource_, &SourceNote::linkActivated, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
}

void ProgrammesTab::showState() {
  problem_->setVisible(!page_.problem().isEmpty());
  problem_->setText(tr("These programmes cannot be used."), page_.problem());
  const bool isNews = page_.canUndo() && !page_.hasOffer();
  state_->setVisible(isNews);
  const QString later = tr("Plans and reports use it from the next start of the program on.");
  state_->setText(page_.isImported() ? tr("Imported programmes are in use.") : tr("The program's own are in use."),
                  page_.isUsedLater() ? later : QString());
  state_->setAction(tr("Back to the programmes before"));
}

void ProgrammesTab::show() {
  showState();
  offer_->setVisible(page_.hasOffer());
  offerTitle_->setText(page_.offerSummary());
  offerLine_->setText(page_.offerLine());
  changes_->setVisible(page_.changes().rowCount() > 0);
  accept_->setEnabled(!page_.changesNothing());
  changes_->fitColumns();
  packs_->fitColumns();
  pack_->setText(page_.packLine());
  reset_->setVisible(page_.isImported());
  nothing_->setVisible(page_.programmes().rowCount() == 0);
  programmes_->setVisible(page_.programmes().rowCount() > 0);
  programmes_->fitColumns();
  showCard(-1);
}

void ProgrammesTab::showCard(int row) {
  card_->setVisible(row >= 0);
  if (row < 0) return;
  QStringList lines;
  for (const ProgrammeFieldText& field : page_.card(row))
    lines << QStringLiteral("**%1** · %2").arg(toQt(field.title), toQt(field.value));
  cardText_->setText(lines.join(QLatin1Char('\n')));
  cardSource_->setSource({});
  cardSource_->setLink(tr("Open the source"), QUrl(page_.address(row)));
}

void ProgrammesTab::retranslate() {
  packs_->setAccessibleName(tr("Packs"));
  title_->setText(tr("Support programmes"));
  reset_->setText(tr("Back to the program's own"));
  search_->setPlaceholder(tr("Find a programme"));
  search_->input()->setAccessibleName(tr("Find a programme"));
  nothing_->setText(tr("No programme fits. Try another word."));
  programmes_->setAccessibleName(tr("Support programmes"));
  changes_->setAccessibleName(tr("What would change"));
  accept_->setText(tr("Use these programmes"));
  leave_->setText(tr("Leave as it is"));
  show();
}

void ProgrammesTab::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
