// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/check_result_view.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/design/button.h"
#include "ui/design/scroll_page.h"
#include "ui/design/tab_bar.h"
#include "ui/pages/check_tabs.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::FileCheckPage;
using viewmodels::toQt;

namespace {

constexpr int linksTab = 2;

}  // namespace

CheckResultView::CheckResultView(const Appearance& look, FileCheckPage& page, AskPath askPath, QWidget* parent)
    : QWidget(parent),
      page_(page),
      scroll_(new ScrollPage(look, this)),
      tabs_(new TabBar(look, this)),
      others_(new Button(look, Button::Kind::secondary, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll_);
  scroll_->addToHeader(others_);
  auto* overview = new CheckOverviewTab(look, page, this);
  auto* uses = new CheckUsesTab(look, page, this);
  contents_ = {overview,
               new CheckColumnsTab(look, page, this),
               new CheckLinksTab(look, page, this),
               new CheckAnswersTab(look, page, this),
               uses,
               new CheckPlanTab(look, page, std::move(askPath), this)};
  for (CheckTab* content : contents_) {
    scroll_->body()->addWidget(content);
    connect(content, &CheckTab::questionAsked, this, &CheckResultView::questionAsked);
    connect(content, &CheckTab::tabAsked, this, &CheckResultView::showTab);
    tabs_->addTab({});
  }
  scroll_->body()->addStretch(1);
  scroll_->setTabBar(tabs_);
  connect(tabs_, &TabBar::currentChanged, this, &CheckResultView::showTab);
  connect(others_, &Button::clicked, this, [this] { page_.chooseFiles(); });
  connect(&page_, &FileCheckPage::changed, this, &CheckResultView::show);
  connect(&look, &Appearance::changed, this, &CheckResultView::show);
  retranslate();
  showTab(0);
}

void CheckResultView::showTab(int index) {
  tabs_->setCurrentIndex(index);
  for (std::size_t i = 0; i < contents_.size(); ++i)
    contents_[i]->setVisible(static_cast<int>(i) == index);
  scroll_->verticalScrollBar()->setValue(0);
}

void CheckResultView::show() {
  if (page_.state() != FileCheckPage::State::result) return;
  const CheckWords words = page_.words();
  const FileCheck& check = page_.check();
  scroll_->setTitle(toQt(words.verdict(check)));
  const FileProfile& first = check.files.front();
  scroll_->setSubtitle(check.files.size() > 1 ? QString() : toQt(words.fileName(first) + " · " + words.facts(first)));
  tabs_->setTabVisible(linksTab, check.files.size() > 1);
  for (CheckTab* content : contents_)
    content->refresh();
  if (check.id == shown_) return;
  shown_ = check.id;
  showTab(0);
}

void CheckResultView::retranslate() {
  const QStringList titles{tr("Overview"),     tr("Columns"), tr("Links"),
                           tr("Your answers"), tr("AI uses"), tr("Collection plan")};
  for (int i = 0; i < titles.size(); ++i)
    tabs_->setTabText(i, titles[i]);
  tabs_->setAccessibleName(tr("Parts of the check"));
  others_->setText(tr("Check other files"));
  show();
}

void CheckResultView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
