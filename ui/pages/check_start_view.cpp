// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/check_start_view.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "domain/wording/foreign_text.h"
#include "ui/design/button.h"
#include "ui/design/drop_card.h"
#include "ui/design/empty_state.h"
#include "ui/design/reflow_row.h"
#include "ui/design/scroll_page.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::FileCheckPage;
using viewmodels::toQt;

namespace {

constexpr int contentWidth = 860;
constexpr std::size_t longestName = 60;
constexpr int mostShown = 12;
constexpr int leastText = 300;

constexpr int px(double spacing) {
  return static_cast<int>(spacing);
}

QString nameOf(const QString& path) {
  return toQt(oneLine(QFileInfo(path).fileName().toStdString(), longestName));
}

}  // namespace

CheckStartView::CheckStartView(const Appearance& look, FileCheckPage& page, QWidget* parent)
    : QWidget(parent),
      look_(look),
      page_(page),
      scroll_(new ScrollPage(look, this)),
      back_(new Button(look, Button::Kind::secondary, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll_);
  scroll_->setContentWidth(contentWidth);
  scroll_->addToHeader(back_);
  makeDropPlace();
  makeChosen();
  makePrivacy();
  keptPlace_ = new QVBoxLayout;
  scroll_->body()->addLayout(keptPlace_);
  scroll_->body()->addStretch(1);
  connect(back_, &Button::clicked, this, [this] {
    const auto kept = page_.keptChecks();
    if (!kept.empty()) page_.showCheck(kept.front().id);
  });
  connect(&page_, &FileCheckPage::changed, this, &CheckStartView::showPage);
  retranslate();
}

void CheckStartView::makeDropPlace() {
  drop_ = new DropCard(look_, this);
  drop_->setContentsMargins(0, 0, 0, 0);
  empty_ = new EmptyState(look_, drop_);
  empty_->setSubject(EmptyPicture::Subject::sheet);
  columnIn(drop_)->addWidget(empty_);
  scroll_->body()->addWidget(drop_);
  connect(empty_, &EmptyState::primaryTriggered, this, &CheckStartView::filesAsked);
}

void CheckStartView::makeChosen() {
  chosen_ = new Card(look_, this);
  auto* inside = columnIn(chosen_);
  inside->setSpacing(px(reporting::spacing::s));
  chosenTitle_ = new TextLabel(look_, TextRole::section, chosen_);
  chosenPlace_ = new QVBoxLayout;
  auto* series = new ReflowRow(chosen_);
  seriesHint_ = new TextLabel(look_, TextRole::body, series);
  seriesHint_->setInk(Ink::muted);
  seriesHint_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  joined_ = new Button(look_, Button::Kind::secondary, series);
  joined_->setCheckable(true);
  series->addWidget(seriesHint_, 1, leastText);
  series->addWidget(joined_, 0);
  auto* actions = new ReflowRow(chosen_);
  actions->setSpacing(px(reporting::spacing::s));
  start_ = new Button(look_, Button::Kind::primary, actions);
  add_ = new Button(look_, Button::Kind::secondary, actions);
  clear_ = new Button(look_, Button::Kind::quiet, actions);
  for (Button* button : {start_, add_, clear_})
    actions->addWidget(button, 0);
  inside->addWidget(chosenTitle_);
  inside->addLayout(chosenPlace_);
  inside->addWidget(series);
  inside->addSpacing(px(reporting::spacing::xs));
  inside->addWidget(actions);
  scroll_->body()->addWidget(chosen_);
  connect(joined_, &Button::clicked, this, [this](bool joined) { page_.setJoined(joined); });
  connect(start_, &Button::clicked, this, [this] { page_.start(); });
  connect(add_, &Button::clicked, this, &CheckStartView::filesAsked);
  connect(clear_, &Button::clicked, this, [this] { page_.clearFiles(); });
}

void CheckStartView::makePrivacy() {
  auto* row = new ReflowRow(this);
  privacy_ = new TextLabel(look_, TextRole::caption, row);
  privacy_->setInk(Ink::muted);
  privacy_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  noExamples_ = new Button(look_, Button::Kind::secondary, row);
  noExamples_->setCheckable(true);
  row->addWidget(privacy_, 1, leastText);
  row->addWidget(noExamples_, 0);
  scroll_->body()->addWidget(row);
  connect(noExamples_, &Button::toggled, this, [this](bool without) { page_.setKeepsExamples(!without); });
}

void CheckStartView::setInviting(bool isInviting) {
  drop_->setInviting(isInviting);
}

void CheckStartView::showPage() {
  if (!page_.isOpen()) return;
  const bool isChosen = !page_.selection().isEmpty();
  drop_->setVisible(!isChosen);
  chosen_->setVisible(isChosen);
  back_->setVisible(!page_.keptChecks().empty());
  noExamples_->setChecked(!page_.keepsExamples());
  if (isChosen) showChosen();
  showKept();
}

void CheckStartView::showChosen() {
  const auto& selection = page_.selection();
  chosenTitle_->setText(tr("%n file(s) chosen", nullptr, selection.count()));
  delete chosenFiles_;
  chosenFiles_ = new QWidget(chosen_);
  auto* column = new QVBoxLayout(chosenFiles_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(reporting::spacing::xxs));
  const auto series = selection.series();
  const int shown = std::min(static_cast<int>(series.size()), mostShown);
  for (int i = 0; i < shown; ++i)
    column->addWidget(makeSeries(series[static_cast<std::size_t>(i)], chosenFiles_));
  if (const int others = static_cast<int>(series.size()) - shown; others > 0) {
    auto* rest = new TextLabel(look_, TextRole::body, chosenFiles_);
    rest->setInk(Ink::muted);
    rest->setText(tr("and %n more", nullptr, others));
    column->addWidget(rest);
  }
  chosenPlace_->addWidget(chosenFiles_);
  const bool hasSeveral = selection.count() > 1;
  seriesHint_->setVisible(hasSeveral);
  joined_->setVisible(hasSeveral);
  joined_->setChecked(selection.isJoined());
  seriesHint_->setText(selection.looksLikeSeries()
                           ? tr("These look like one series: the same columns, and names that differ only in numbers.")
                           : tr("Several parts of one record can be read one after another, as one."));
}

QWidget* CheckStartView::makeSeries(const QStringList& paths, QWidget* parent) {
  auto* line = new QWidget(parent);
  auto* row = new QHBoxLayout(line);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(px(reporting::spacing::s));
  auto* name = new TextLabel(look_, TextRole::body, line);
  name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  const QString first = nameOf(paths.front());
  name->setText(paths.size() == 1 ? first
                                  : tr("%1 to %2 – %n file(s) read as one", nullptr, static_cast<int>(paths.size()))
                                        .arg(first, nameOf(paths.back())));
  row->addWidget(name, 1);
  auto* out = new Button(look_, Button::Kind::quiet, line);
  out->setCompact(true);
  out->setText(tr("Take out"));
  out->setAccessibleDescription(name->text());
  connect(
      out, &Button::clicked, this,
      [this, paths] {
        for (const QString& path : paths)
          page_.removeFile(path);
      },
      Qt::QueuedConnection);
  row->addWidget(out);
  return line;
}

void CheckStartView::showKept() {
  delete kept_;
  kept_ = nullptr;
  const auto checks = page_.keptChecks();
  if (checks.empty()) return;
  auto* card = new Card(look_, this);
  kept_ = card;
  auto* inside = columnIn(card);
  inside->setSpacing(px(reporting::spacing::s));
  auto* title = new TextLabel(look_, TextRole::section, card);
  title->setText(tr("Checks kept with this visit"));
  inside->addWidget(title);
  for (const auto& check : checks)
    inside->addWidget(makeKept(check, card));
  keptPlace_->addWidget(kept_);
}

QWidget* CheckStartView::makeKept(const FileCheckPage::KeptCheck& check, QWidget* parent) {
  auto* row = new ReflowRow(parent);
  row->setSpacing(px(reporting::spacing::s));
  auto* words = new QWidget(row);
  auto* column = new QVBoxLayout(words);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* files = new TextLabel(look_, TextRole::body, words);
  files->setBold(true);
  files->setText(check.files);
  auto* verdict = new TextLabel(look_, TextRole::caption, words);
  verdict->setInk(Ink::muted);
  verdict->setText(check.when + QStringLiteral(" · ") + check.verdict);
  column->addWidget(files);
  column->addWidget(verdict);
  auto* open = new Button(look_, Button::Kind::secondary, row);
  auto* remove = new Button(look_, Button::Kind::quiet, row);
  open->setText(tr("Show"));
  remove->setText(tr("Remove"));
  for (Button* button : {open, remove}) {
    button->setCompact(true);
    button->setAccessibleDescription(check.files);
  }
  row->addWidget(words, 1, leastText);
  row->addWidget(open, 0);
  row->addWidget(remove, 0);
  // The row is made anew by what follows; its buttons must be done with the click by then.
  connect(
      open, &Button::clicked, this, [this, id = check.id] { page_.showCheck(id); }, Qt::QueuedConnection);
  connect(
      remove, &Button::clicked, this, [this, id = check.id] { Q_EMIT removeAsked(id); }, Qt::QueuedConnection);
  return row;
}

void CheckStartView::retranslate() {
  scroll_->setTitle(tr("Is your data good enough for AI?"));
  scroll_->setSubtitle(tr("The files themselves answer that best."));
  back_->setText(tr("Back to the result"));
  empty_->setTitle(tr("Drop data files here"));
  empty_->setSentences({tr("CSV, text or Excel files as your machines and programs write them, of any size."),
                        tr("You see whether they can be used, what to mend first, and which AI uses they are enough "
                           "for.")});
  empty_->setActions(tr("Choose files"));
  joined_->setText(tr("Read as one"));
  start_->setText(tr("Start the check"));
  add_->setText(tr("Add files"));
  clear_->setText(tr("Choose others"));
  privacy_->setText(
      tr("The content never leaves this computer. Only a summary is kept: counts, ranges, and a few short values as "
         "examples."));
  noExamples_->setText(tr("Keep no examples"));
  showPage();
}

void CheckStartView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  // What came and went while the page was hidden has not moved its neighbours.
  for (QWidget* widget : std::initializer_list<QWidget*>{back_, empty_, drop_, chosen_})
    widget->updateGeometry();
}

void CheckStartView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
