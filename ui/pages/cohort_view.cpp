// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/cohort_view.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/design/banner.h"
#include "ui/design/scroll_page.h"
#include "ui/design/tab_bar.h"
#include "ui/design/text_label.h"
#include "ui/pages/fitted_table.h"

namespace jindan::ui {

CohortView::CohortView(const Appearance& look, viewmodels::CohortPage& page, QWidget* parent)
    : QWidget(parent),
      look_(look),
      page_(page),
      scroll_(new ScrollPage(look, this)),
      error_(new Banner(look, Banner::Kind::stop, this)),
      standing_(new TextLabel(look, TextRole::help, this)),
      standings_(new FittedTable(look, page.standings(), this)),
      finding_(new TextLabel(look, TextRole::help, this)),
      progress_(new TextLabel(look, TextRole::body, this)),
      groups_(new TabBar(look, this)),
      segments_(new FittedTable(look, page.segments(), this)),
      hidden_(new TextLabel(look, TextRole::caption, this)),
      note_(new TextLabel(look, TextRole::caption, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll_);
  makeTables();
  for (TextLabel* quiet : {hidden_, note_})
    quiet->setInk(Ink::muted);
  for (QWidget* part : std::initializer_list<QWidget*>{error_, standing_, standings_, finding_, progress_, groups_,
                                                       segments_, hidden_, note_})
    scroll_->body()->addWidget(part);
  scroll_->body()->addStretch(1);
  connect(groups_, &TabBar::currentChanged, this,
          [this](int place) { page_.setGroup(cohortGroups.at(static_cast<std::size_t>(place))); });
  connect(&page_, &viewmodels::CohortPage::changed, this, &CohortView::fill);
  fill();
}

void CohortView::makeTables() {
  // Segment, companies, median, middle half, three pillars.
  segments_->setColumns({{.least = 150, .stretch = 3, .isBold = true},
                         {.least = 90, .isNumber = true},
                         {.least = 90, .isNumber = true},
                         {.least = 100, .isNumber = true},
                         {.least = 80, .isNumber = true, .givesWay = 1},
                         {.least = 80, .isNumber = true, .givesWay = 1},
                         {.least = 80, .isNumber = true, .givesWay = 1}});
  // Measure, score, all, industry, region, size.
  standings_->setColumns({{.least = 150, .stretch = 3, .isBold = true},
                          {.least = 70, .isNumber = true},
                          {.least = 110, .isNumber = true},
                          {.least = 110, .isNumber = true},
                          {.least = 110, .isNumber = true, .givesWay = 2},
                          {.least = 110, .isNumber = true, .givesWay = 1}});
}

void CohortView::fillTabs() {
  const QSignalBlocker quiet(groups_);
  while (groups_->count() < static_cast<int>(cohortGroups.size()))
    groups_->addTab({});
  for (std::size_t place = 0; place < cohortGroups.size(); ++place)
    groups_->setTabText(static_cast<int>(place), page_.groupTitle(cohortGroups.at(place)));
  groups_->setCurrentIndex(static_cast<int>(page_.group()));
}

void CohortView::fill() {
  fillTabs();
  scroll_->setTitle(tr("My companies compared"));
  groups_->setAccessibleName(tr("Divided by"));
  segments_->setAccessibleName(tr("Groups of companies"));
  standings_->setAccessibleName(tr("This company among the others"));
  const bool hasFailed = !page_.error().isEmpty();
  error_->setText(tr("The comparison cannot be made."), page_.error());
  error_->setVisible(hasFailed);
  const bool isReady = page_.isReady();
  finding_->setText(isReady ? page_.finding() : tr("The levels are being worked out …"));
  finding_->setVisible(!hasFailed);
  standing_->setText(isReady ? page_.standing() : QString());
  progress_->setText(isReady ? page_.progress() : QString());
  hidden_->setText(page_.hasSegments() ? page_.hiddenNote() : QString());
  note_->setText(isReady ? page_.note() : QString());
  for (TextLabel* label : {standing_, progress_, hidden_, note_})
    label->setVisible(!label->text().isEmpty());
  standings_->setVisible(page_.hasStandings());
  for (QWidget* part : std::initializer_list<QWidget*>{groups_, segments_})
    part->setVisible(page_.hasSegments());
  standings_->fitColumns();
  segments_->fitColumns();
}

void CohortView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) fill();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
