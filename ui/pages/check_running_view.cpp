// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/check_running_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

#include "ui/design/button.h"
#include "ui/design/progress_line.h"
#include "ui/design/scroll_page.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

using viewmodels::FileCheckPage;

namespace {

constexpr int contentWidth = 720;
constexpr double minute = 60;

QString sizeText(double bytes) {
  return QLocale(QLocale::C)
      .formattedDataSize(static_cast<qint64>(bytes), bytes < 1e9 ? 0 : 1, QLocale::DataSizeSIFormat);
}

}  // namespace

CheckRunningView::CheckRunningView(const Appearance& look, FileCheckPage& page, QWidget* parent)
    : QWidget(parent), page_(page), scroll_(new ScrollPage(look, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll_);
  scroll_->setContentWidth(contentWidth);
  auto* card = new Card(look, this);
  auto* inside = columnIn(card);
  inside->setSpacing(static_cast<int>(reporting::spacing::s));
  read_ = new TextLabel(look, TextRole::help, card);
  line_ = new ProgressLine(look, card);
  rest_ = new TextLabel(look, TextRole::body, card);
  rest_->setInk(Ink::muted);
  rest_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  cancel_ = new Button(look, Button::Kind::secondary, card);
  auto* foot = new QHBoxLayout;
  foot->addWidget(rest_, 1);
  foot->addWidget(cancel_);
  inside->addWidget(read_);
  inside->addWidget(line_);
  inside->addLayout(foot);
  scroll_->body()->addWidget(card);
  scroll_->body()->addStretch(1);
  connect(cancel_, &Button::clicked, this, [this] { page_.cancel(); });
  connect(&page_, &FileCheckPage::progressed, this, &CheckRunningView::showProgress);
  connect(&page_, &FileCheckPage::changed, this, &CheckRunningView::showProgress);
  retranslate();
}

void CheckRunningView::showProgress() {
  if (page_.state() != FileCheckPage::State::running) return;
  const auto now = page_.progress();
  const auto done = static_cast<double>(now.done);
  const auto total = static_cast<double>(now.total);
  line_->setShare(total > 0 ? done / total : 0);
  read_->setText(total > 0 ? tr("%1 of %2 read").arg(sizeText(done), sizeText(total)) : tr("Opening the files"));
  QStringList rest;
  if (now.bytesPerSecond > 0) rest << tr("%1 a second").arg(sizeText(now.bytesPerSecond));
  if (now.secondsLeft) {
    const double left = *now.secondsLeft;
    rest << (left < minute ? tr("%n second(s) left", nullptr, static_cast<int>(std::ceil(left)))
                           : tr("about %n minute(s) left", nullptr, static_cast<int>(std::lround(left / minute))));
  }
  rest_->setText(rest.join(QStringLiteral(" · ")));
}

void CheckRunningView::retranslate() {
  scroll_->setTitle(tr("The files are being read."));
  scroll_->setSubtitle(tr("You can go on working meanwhile. Nothing leaves this computer."));
  line_->setAccessibleName(tr("Progress of the check"));
  cancel_->setText(tr("Stop the check"));
  showProgress();
}

void CheckRunningView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
