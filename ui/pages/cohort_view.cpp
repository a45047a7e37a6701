// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/cohort_view.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <utility>

#include "reporting/charts/cohort_charts.h"
#include "ui/design/banner.h"
#include "ui/design/chart_view.h"
#include "ui/design/empty_state.h"
#include "ui/design/scroll_page.h"
#include "ui/design/tab_bar.h"
#include "ui/pages/fitted_table.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

CohortView::CohortView(const Appearance& look, viewmodels::CohortPage& page, QWidget* parent)
    : QWidget(parent),
      look_(look),
      page_(page),
      scroll_(new ScrollPage(look, this)),
      error_(new Banner(look, Banner::Kind::stop, this)),
      nothing_(new EmptyState(look, this)),
      working_(new TextLabel(look, TextRole::help, this)),
      finding_(new TextLabel(look, TextRole::help, this)),
      measures_(makeCard()),
      standings_(new FittedTable(look, page.standings(), this)),
      changes_(makeCard()),
      progress_(new TextLabel(look, TextRole::body, this)),
      groups_(new TabBar(look, this)),
      byGroup_(makeCard()),
      segments_(new FittedTable(look, page.segments(), this)),
      hidden_(new TextLabel(look, TextRole::caption, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll_);
  makeTables();
  nothing_->setSubject(EmptyPicture::Subject::chart);
  hidden_->setInk(Ink::muted);
  progress_->setInk(Ink::muted);
  for (QWidget* part :
       std::initializer_list<QWidget*>{error_, nothing_, working_, finding_, measures_.card, changes_.card, progress_,
                                       groups_, byGroup_.card, segments_, hidden_, standings_})
    scroll_->body()->addWidget(part);
  scroll_->body()->addStretch(1);
  connect(groups_, &TabBar::currentChanged, this,
          [this](int place) { page_.setGroup(cohortGroups.at(static_cast<std::size_t>(place))); });
  connect(&page_, &viewmodels::CohortPage::changed, this, &CohortView::fill);
  // The charts carry colours of their own.
  connect(&look_, &Appearance::changed, this, &CohortView::fill);
  fill();
}

CohortView::ChartCard CohortView::makeCard() {
  auto* card = new Card(look_, this);
  auto* inside = columnIn(card);
  inside->setSpacing(static_cast<int>(reporting::spacing::xs));
  const ChartCard made{card, new TextLabel(look_, TextRole::section, card), new ChartView(look_, card),
                       new TextLabel(look_, TextRole::caption, card)};
  made.legend->setInk(Ink::muted);
  inside->addWidget(made.title);
  inside->addWidget(made.chart);
  inside->addWidget(made.legend);
  return made;
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

QString CohortView::say(const char* key) const {
  return toQt(page_.narrator().say(key));
}

void CohortView::fillTabs() {
  const QSignalBlocker quiet(groups_);
  while (groups_->count() < static_cast<int>(cohortGroups.size()))
    groups_->addTab({});
  for (std::size_t place = 0; place < cohortGroups.size(); ++place)
    groups_->setTabText(static_cast<int>(place), page_.groupTitle(cohortGroups.at(place)));
  groups_->setCurrentIndex(static_cast<int>(page_.group()));
}

void CohortView::showChart(const ChartCard& card, const char* title, reporting::SpreadModel model, const char* legend) {
  card.card->setVisible(!model.rows.empty());
  card.title->setText(say(title));
  card.legend->setText(say(legend));
  QStringList spoken;
  for (const reporting::SpreadRow& row : model.rows)
    spoken << QStringList{row.label, row.count, row.text}.join(QLatin1Char(' '));
  card.chart->setDescription(card.title->text(), spoken.join(QStringLiteral(". ")));
  const auto height = [model](double, const reporting::Fonts& fonts) { return reporting::spreadHeight(model, fonts); };
  card.chart->setChart(
      [model = std::move(model)](QPainter& painter, const QRectF& box, const reporting::Theme& theme,
                                 const reporting::Fonts& fonts) {
        reporting::paintSpreads(painter, box, model, theme, fonts);
      },
      height);
}

void CohortView::fillCharts() {
  if (!page_.hasSegments()) {
    for (const ChartCard& each : {measures_, changes_, byGroup_})
      each.card->hide();
    return;
  }
  const Narrator narrator = page_.narrator();
  const CohortWords words(narrator);
  const reporting::Theme& theme = look_.theme();
  const CohortRow* own = page_.ownRow();
  const char* legend = own == nullptr ? "cohort.chart.legend" : "cohort.chart.legend_own";
  showChart(measures_, "cohort.chart.measures", reporting::measureSpreads(page_.cohort(), words, theme, own), legend);
  showChart(changes_, "cohort.chart.changes", reporting::changeSpreads(page_.cohort(), words, theme),
            "cohort.chart.legend_changes");
  showChart(byGroup_, "cohort.chart.segments",
            reporting::segmentSpreads(page_.cohort(), page_.group(), words, theme, own), legend);
}

void CohortView::showEmpty() {
  const bool isEmpty = page_.isReady() && !page_.hasSegments();
  nothing_->setVisible(isEmpty);
  nothing_->setTitle(tr("Not enough companies to compare yet"));
  if (!isEmpty) return;
  nothing_->setSentences({tr("Once five companies have a finished diagnosis, you see here how their scores are spread "
                             "and where each of them stands."),
                          page_.progress()});
}

void CohortView::fill() {
  fillTabs();
  const bool hasFailed = !page_.error().isEmpty();
  const bool hasSegments = page_.hasSegments();
  const QString standing = hasSegments ? page_.standing() : QString();
  scroll_->setTitle(!hasSegments ? tr("My companies compared") : standing.isEmpty() ? page_.finding() : standing);
  scroll_->setSubtitle(page_.isReady() ? page_.note() : QString());
  groups_->setAccessibleName(tr("Divided by"));
  segments_->setAccessibleName(tr("Groups of companies"));
  standings_->setAccessibleName(tr("This company among the others"));
  error_->setText(tr("The comparison cannot be made."), page_.error());
  error_->setVisible(hasFailed);
  working_->setText(tr("The levels are being worked out …"));
  working_->setVisible(!hasFailed && !page_.isReady());
  // With a company its place is the title, and what all of them have reached comes second.
  finding_->setText(standing.isEmpty() ? QString() : page_.finding());
  progress_->setText(hasSegments ? page_.progress() : QString());
  hidden_->setText(hasSegments ? page_.hiddenNote() : QString());
  for (TextLabel* label : {finding_, progress_, hidden_})
    label->setVisible(!label->text().isEmpty());
  showEmpty();
  fillCharts();
  standings_->setVisible(page_.hasStandings());
  groups_->setVisible(hasSegments);
  segments_->setVisible(hasSegments && page_.segments().rowCount() > 0);
  standings_->fitColumns();
  segments_->fitColumns();
}

void CohortView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) fill();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
