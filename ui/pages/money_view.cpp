// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/money_view.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/field.h"
#include "ui/design/reflow_row.h"
#include "ui/design/scroll_page.h"
#include "ui/design/tab_bar.h"
#include "ui/pages/money_input.h"
#include "ui/pages/money_tabs.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::MoneyGroup;
using viewmodels::MoneyPage;
using viewmodels::toQt;

namespace {

constexpr int inputsWidth = 296;
constexpr int leastOutlook = 360;
constexpr int leastMore = 170;
constexpr int pageWidth = 1040;

constexpr int px(double spacing) {
  return static_cast<int>(spacing);
}

}  // namespace

MoneyView::MoneyView(const Appearance& look, MoneyPage& page, QWidget* parent)
    : QWidget(parent),
      look_(look),
      page_(page),
      scroll_(new ScrollPage(look, this)),
      tabs_(new TabBar(look, this)),
      undo_(new Button(look, Button::Kind::secondary, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll_);
  scroll_->setContentWidth(pageWidth);
  scroll_->addToHeader(undo_);
  makeBanners();
  makeTabs();
  makeInputs();
  scroll_->body()->addStretch(1);
  scroll_->setTabBar(tabs_);
  connectPage();
  retranslate();
  showInputs(true);
  shownVisit_ = page_.visitId();
  fitWidths();
  showTab(0);
}

void MoneyView::makeBanners() {
  error_ = new Banner(look_, Banner::Kind::stop, this);
  wrong_ = new Banner(look_, Banner::Kind::stop, this);
  for (Banner* banner : {error_, wrong_}) {
    banner->hide();
    scroll_->body()->addWidget(banner);
  }
}

void MoneyView::makeTabs() {
  glance_ = new QWidget(this);
  contents_ = {new MoneyOutlook(look_, page_, glance_), new MoneyWhatIfs(look_, page_, this),
               new MoneyYears(look_, page_, this), new MoneyStaffing(look_, page_, this)};
  scroll_->body()->addWidget(glance_);
  for (std::size_t i = 0; i < contents_.size(); ++i) {
    tabs_->addTab({});
    if (i > 0) scroll_->body()->addWidget(contents_[i]);
    connect(contents_[i], &MoneyTab::inputsAsked, this, &MoneyView::goToMissing);
  }
}

MoneyInput* MoneyView::addInput(MoneyGroup group, QWidget* parent) {
  auto* input = new MoneyInput(look_, page_, group, parent);
  connect(input, &MoneyInput::tried, this, &MoneyView::showWrong);
  inputs_.push_back(input);
  return input;
}

void MoneyView::makeInputs() {
  auto* column = new QVBoxLayout(glance_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(reporting::spacing::m));
  caution_ = new Banner(look_, Banner::Kind::caution, glance_);
  column->addWidget(caution_);
  auto* row = new ReflowRow(glance_);
  row->setSpacing(px(reporting::spacing::m));
  mainCard_ = new Card(look_, row);
  auto* inside = columnIn(mainCard_);
  inside->setSpacing(px(reporting::spacing::s));
  mainTitle_ = new TextLabel(look_, TextRole::section, mainCard_);
  inside->addWidget(mainTitle_);
  for (const MoneyGroup group :
       {MoneyGroup::investment, MoneyGroup::grant, MoneyGroup::upkeep, MoneyGroup::staff, MoneyGroup::benefit})
    inside->addWidget(addInput(group, mainCard_));
  inside->addStretch(1);
  row->addWidget(mainCard_, 0);
  row->addWidget(contents_.front(), 1, leastOutlook);
  column->addWidget(row);
  auto* card = new Card(look_, glance_);
  auto* more = columnIn(card);
  more->setSpacing(px(reporting::spacing::s));
  moreTitle_ = new TextLabel(look_, TextRole::section, card);
  more->addWidget(moreTitle_);
  ReflowRow* others = nullptr;
  for (const MoneyGroup group :
       {MoneyGroup::sales, MoneyGroup::discount, MoneyGroup::horizon, MoneyGroup::ramp, MoneyGroup::delay}) {
    if (others == nullptr || group == MoneyGroup::ramp) {
      others = new ReflowRow(card);
      others->setSpacing(px(reporting::spacing::l));
      more->addWidget(others);
    }
    others->addWidget(addInput(group, others), 1, leastMore);
  }
  column->addWidget(card);
}

void MoneyView::connectPage() {
  connect(tabs_, &TabBar::currentChanged, this, &MoneyView::showTab);
  connect(undo_, &Button::clicked, this, [this] { page_.undo(); });
  connect(error_, &Banner::actionTriggered, error_, &QWidget::hide);
  connect(&page_, &MoneyPage::opened, this, [this] {
    wordsAnew();
    showInputs(page_.visitId() != shownVisit_);
    shownVisit_ = page_.visitId();
  });
  connect(&page_, &MoneyPage::inputsChanged, this, [this] { showInputs(false); });
  connect(&page_, &MoneyPage::planChanged, this, &MoneyView::showOutcome);
  connect(&page_, &MoneyPage::errorChanged, this, &MoneyView::showError);
  connect(&look_, &Appearance::changed, this, &MoneyView::fitWidths);
}

void MoneyView::showTab(int index) {
  tabs_->setCurrentIndex(index);
  glance_->setVisible(index == 0);
  for (std::size_t i = 1; i < contents_.size(); ++i)
    contents_[i]->setVisible(static_cast<int>(i) == index);
  scroll_->verticalScrollBar()->setValue(0);
}

MoneyInput* MoneyView::input(MoneyGroup group) const {
  const auto at =
      std::find_if(inputs_.begin(), inputs_.end(), [&](const MoneyInput* each) { return each->group() == group; });
  return at == inputs_.end() ? nullptr : *at;
}

void MoneyView::goToMissing() {
  showTab(0);
  for (const MoneyInput* each : inputs_) {
    if (page_.input(each->group()).fault.isEmpty()) continue;
    each->field(0)->input()->setFocus(Qt::OtherFocusReason);
    scroll_->ensureWidgetVisible(each->field(0));
    return;
  }
}

void MoneyView::wordsAnew() {
  if (!page_.isOpen()) return;
  for (MoneyInput* each : inputs_) {
    each->retranslate();
    each->refreshWords();
  }
  showWrong();
  showOutcome();
  showError();
}

void MoneyView::showInputs(bool all) {
  if (!page_.isOpen()) return;
  for (MoneyInput* each : inputs_)
    each->refresh(all);
  undo_->setEnabled(page_.canUndo());
  showWrong();
}

void MoneyView::showOutcome() {
  if (!page_.isOpen()) return;
  scroll_->setTitle(page_.headline());
  const MoneyPlan* plan = page_.plan();
  QStringList cautions;
  if (plan != nullptr) {
    const Narrator narrator = page_.narrator();
    const MoneyWords words(narrator, *plan);
    scroll_->setSubtitle(toQt(words.paybackSentence() + " " + words.valueSentence()));
    for (const std::string& caution : words.cautions())
      cautions << toQt(caution);
  } else {
    // What to enter stands where the picture will be, and beside the fields.
    scroll_->setSubtitle({});
  }
  caution_->setText(tr("Read with care"), cautions.join(QLatin1Char(' ')));
  caution_->setVisible(!cautions.isEmpty());
}

void MoneyView::showWrong() {
  const bool isWrong =
      std::any_of(inputs_.begin(), inputs_.end(), [](const MoneyInput* each) { return each->hasWrong(); });
  wrong_->setText(tr("One field needs another look"),
                  tr("What stands in the field marked red was not taken. The figures are those of the value before."));
  wrong_->setVisible(isWrong);
}

void MoneyView::showError() {
  error_->setVisible(!page_.error().isEmpty());
  error_->setText(tr("That did not work."), page_.error());
  error_->setAction(tr("Close"));
}

void MoneyView::fitWidths() {
  mainCard_->setFixedWidth(look_.scaled(inputsWidth));
}

void MoneyView::retranslate() {
  const QStringList titles{tr("At a glance"), tr("What if"), tr("Year by year"), tr("People")};
  for (int i = 0; i < titles.size(); ++i)
    tabs_->setTabText(i, titles[i]);
  tabs_->setAccessibleName(tr("Parts of the money page"));
  undo_->setText(tr("Undo"));
  mainTitle_->setText(tr("What you enter"));
  moreTitle_->setText(tr("What seldom changes"));
  wordsAnew();
}

void MoneyView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Undo)) return page_.canUndo() ? page_.undo() : void();
  if (event->matches(QKeySequence::Redo)) return page_.canRedo() ? page_.redo() : void();
  QWidget::keyPressEvent(event);
}

void MoneyView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
