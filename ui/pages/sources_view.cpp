// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sources_view.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/design/button.h"
#include "ui/design/scroll_page.h"
#include "ui/design/tab_bar.h"
#include "ui/pages/figures_tab.h"
#include "ui/pages/programmes_tab.h"

namespace jindan::ui {

SourcesView::SourcesView(const Appearance& look, viewmodels::SourcesPage& page, viewmodels::FigureList& figures,
                         AskFile askFile, QWidget* parent)
    : QWidget(parent),
      page_(page),
      askFile_(std::move(askFile)),
      scroll_(new ScrollPage(look, this)),
      tabs_(new TabBar(look, this)),
      import_(new Button(look, Button::Kind::primary, this)),
      programmes_(new ProgrammesTab(look, page, this)),
      figures_(new FiguresTab(look, figures, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll_);
  scroll_->setContentWidth(1100);
  scroll_->addToHeader(import_);
  scroll_->setTabBar(tabs_);
  scroll_->body()->addWidget(programmes_);
  scroll_->body()->addWidget(figures_);
  scroll_->body()->addStretch(1);
  tabs_->addTab({});
  tabs_->addTab({});
  connect(tabs_, &TabBar::currentChanged, this, &SourcesView::showTab);
  connect(import_, &Button::clicked, this, &SourcesView::import);
  retranslate();
  showTab(0);
}

void SourcesView::open() {
  page_.open();
}

void SourcesView::showTab(int index) {
  tabs_->setCurrentIndex(index);
  programmes_->setVisible(index == 0);
  figures_->setVisible(index == 1);
  import_->setVisible(index == 0);
  // The figures are read when they are first looked at.
  if (index == 1) figures_->open();
  scroll_->verticalScrollBar()->setValue(0);
}

void SourcesView::import() {
  const QString file = askFile_ ? askFile_(this) : QString();
  if (file.isEmpty()) return;
  page_.preview(file);
  scroll_->verticalScrollBar()->setValue(0);
}

void SourcesView::retranslate() {
  scroll_->setTitle(tr("Sources"));
  scroll_->setSubtitle(tr("What this program's figures and programmes are from."));
  tabs_->setTabText(0, tr("Packs and support programmes"));
  tabs_->setTabText(1, tr("Survey figures"));
  tabs_->setAccessibleName(tr("Parts of the sources"));
  import_->setText(tr("Import programmes"));
}

void SourcesView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
