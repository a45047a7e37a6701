// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/result_view.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "domain/wording/numbers.h"
#include "ui/design/button.h"
#include "ui/design/scroll_page.h"
#include "ui/design/tab_bar.h"
#include "ui/pages/result_tabs.h"
#include "ui/pages/what_if_foot.h"
#include "ui/pages/what_if_tab.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

ResultView::ResultView(const Appearance& look, viewmodels::ResultPage& page, QWidget* parent)
    : QWidget(parent),
      page_(page),
      whatIf_(page),
      scroll_(new ScrollPage(look, this)),
      tabs_(new TabBar(look, this)),
      plan_(new Button(look, Button::Kind::secondary, this)),
      money_(new Button(look, Button::Kind::secondary, this)),
      report_(new Button(look, Button::Kind::primary, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(scroll_, 1);
  scroll_->addToHeader(plan_);
  scroll_->addToHeader(money_);
  scroll_->addToHeader(report_);
  contents_ = {new GlanceTab(look, page, this), new PillarsTab(look, page, this), new ComparisonTab(look, page, this),
               new WhyTab(look, page, this)};
  for (ResultTab* content : contents_) {
    scroll_->body()->addWidget(content);
    connect(content, &ResultTab::questionAsked, this, &ResultView::questionAsked);
    tabs_->addTab({});
  }
  whatIfTab_ = new WhatIfTab(look, whatIf_, this);
  whatIfFoot_ = new WhatIfFoot(look, whatIf_, this);
  scroll_->body()->addWidget(whatIfTab_);
  column->addWidget(whatIfFoot_);
  tabs_->addTab({});
  scroll_->body()->addStretch(1);
  scroll_->setTabBar(tabs_);
  connect(tabs_, &TabBar::currentChanged, this, &ResultView::showTab);
  connect(plan_, &Button::clicked, this, &ResultView::planAsked);
  connect(money_, &Button::clicked, this, &ResultView::moneyAsked);
  connect(report_, &Button::clicked, this, &ResultView::reportAsked);
  connect(&page_, &viewmodels::ResultPage::opened, this, &ResultView::show);
  connect(&look, &Appearance::changed, this, &ResultView::show);
  retranslate();
  showTab(0);
}

void ResultView::showTab(int index) {
  tabs_->setCurrentIndex(index);
  for (std::size_t i = 0; i < contents_.size(); ++i)
    contents_[i]->setVisible(static_cast<int>(i) == index);
  const bool isWhatIf = index == static_cast<int>(contents_.size());
  whatIfTab_->setVisible(isWhatIf);
  whatIfFoot_->setVisible(isWhatIf);
  scroll_->verticalScrollBar()->setValue(0);
}

void ResultView::show() {
  if (!page_.isOpen()) return;
  const Narrator narrator = page_.narrator();
  const OverallScore& overall = page_.visit().diagnosis.verified.overall;
  scroll_->setTitle(toQt(narrator.finding(overall) + " " + narrator.nextStep(page_.visit())));
  scroll_->setSubtitle(toQt(sayDate(page_.visit().assessment.date, narrator.language()) + " · " +
                            narrator.confidence(overall.confidence) + " · " + narrator.stageLine(overall)));
  for (ResultTab* content : contents_)
    content->rebuild();
}

void ResultView::retranslate() {
  const QStringList titles{tr("At a glance"), tr("Pillars"), tr("Beside other companies"), tr("Why this score"),
                           tr("What if")};
  for (int i = 0; i < titles.size(); ++i)
    tabs_->setTabText(i, titles[i]);
  tabs_->setAccessibleName(tr("Parts of the result"));
  plan_->setText(tr("Make a plan"));
  money_->setText(tr("Money over ten years"));
  report_->setText(tr("Make the report"));
  show();
}

void ResultView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
