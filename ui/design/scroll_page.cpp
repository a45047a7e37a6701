// SPDX-License-Identifier: Apache-2.0
#include "ui/design/scroll_page.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/design/paint_support.h"
#include "ui/design/reflow_row.h"

namespace jindan::ui {
namespace {

constexpr int sideMargin = 48;
constexpr int narrowSideMargin = 24;
constexpr int narrow = 720;
/// Rather than break a title into single words the buttons go below it.
constexpr int leastTitle = 380;

/// Carries the tab bar's line on to both edges of the page.
class TabLine : public QWidget {
 public:
  TabLine(const Appearance& look, QWidget* parent) : QWidget(parent), look_(look) {}

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), look_.theme().border);
  }

 private:
  const Appearance& look_;
};

}  // namespace

ScrollPage::ScrollPage(const Appearance& look, QWidget* parent) : QScrollArea(parent), look_(look) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  // Pages reflow; should one still be too wide, nothing of it may be out of reach.
  setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setFocusPolicy(Qt::NoFocus);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  makeHeader(column);
  body_ = new QVBoxLayout;
  body_->setSpacing(static_cast<int>(reporting::spacing::m));
  column->addLayout(body_, 1);
  setWidget(content);
  verticalScrollBar()->setSingleStep(24);
  connect(&look, &Appearance::changed, this, &ScrollPage::fitMargins);
  fitMargins();
}

void ScrollPage::setTitle(const QString& title) {
  title_->setText(title);
  setAccessibleName(title);
}

void ScrollPage::setSubtitle(const QString& subtitle) {
  subtitle_->setText(subtitle);
  subtitle_->setVisible(!subtitle.isEmpty());
}

void ScrollPage::addToHeader(QWidget* widget) {
  actions_->addWidget(widget, 0);
  actions_->show();
  fitMargins();
}

void ScrollPage::setTabBar(TabBar* tabs) {
  tabRow_->addWidget(tabs);
  tabLine_->show();
  fitMargins();
}

void ScrollPage::setContentWidth(int px) {
  contentWidth_ = px;
  fitMargins();
}

void ScrollPage::resizeEvent(QResizeEvent* event) {
  fitMargins();
  QScrollArea::resizeEvent(event);
}

void ScrollPage::makeHeader(QVBoxLayout* column) {
  auto* content = column->parentWidget();
  title_ = new TextLabel(look_, TextRole::question, content);
  subtitle_ = new TextLabel(look_, TextRole::body, content);
  subtitle_->setInk(Ink::muted);
  subtitle_->hide();
  title_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  header_ = new ReflowRow(content);
  header_->setSpacing(12);
  // One block: when the buttons go below, they go below both.
  auto* words = new QWidget(header_);
  auto* lines = new QVBoxLayout(words);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->setSpacing(2);
  lines->addWidget(title_);
  lines->addWidget(subtitle_);
  lines->addStretch(1);
  header_->addWidget(words, 1, leastTitle);
  actions_ = new ReflowRow(header_);
  actions_->setSpacing(12);
  actions_->hide();
  header_->addWidget(actions_, 0);
  top_ = new QVBoxLayout;
  top_->addWidget(header_);
  column->addLayout(top_);
  tabLine_ = new TabLine(look_, content);
  tabRow_ = new QHBoxLayout(tabLine_);
  tabRow_->setSpacing(0);
  tabLine_->hide();
  column->addWidget(tabLine_);
}

void ScrollPage::fitMargins() {
  // In a row with buttons a title of one line stands at their height.
  if (!actions_->isHidden()) title_->setMinimumHeight(look_.controlHeight());
  const int room = viewport()->width();
  const int smallest = room < narrow ? narrowSideMargin : sideMargin;
  const int side = std::max(smallest, (room - look_.scaled(contentWidth_)) / 2);
  const bool hasTabs = !tabLine_->isHidden();
  top_->setContentsMargins(side, 28, side, hasTabs ? 10 : 16);
  tabRow_->setContentsMargins(side, 0, side, 0);
  body_->setContentsMargins(side, hasTabs ? 20 : 4, side, 32);
}

}  // namespace jindan::ui
