// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/help_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/design/button.h"
#include "ui/design/key_caps.h"
#include "ui/design/reflow_row.h"
#include "ui/design/scroll_page.h"
#include "ui/pages/help_texts.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

namespace {

constexpr int groupWidth = 330;
constexpr int keysWidth = 96;
constexpr int wordWidth = 150;

QGridLayout* gridIn(QVBoxLayout* column) {
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(static_cast<int>(reporting::spacing::m));
  grid->setVerticalSpacing(static_cast<int>(reporting::spacing::xs));
  grid->setColumnStretch(1, 1);
  column->addLayout(grid);
  return grid;
}

TextLabel* addText(const Appearance& look, TextRole role, const QString& text, QWidget* parent) {
  auto* label = new TextLabel(look, role, parent);
  label->setText(text);
  return label;
}

Card* makeGroup(const Appearance& look, const KeyGroup& group, QWidget* parent) {
  auto* card = new Card(look, parent);
  auto* inside = columnIn(card);
  inside->addWidget(addText(look, TextRole::section, group.title, card));
  auto* grid = gridIn(inside);
  grid->setColumnMinimumWidth(0, look.scaled(keysWidth));
  for (const KeyHelp& key : group.keys) {
    const int row = grid->rowCount();
    auto* words = addText(look, TextRole::body, key.words, card);
    words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(new KeyCaps(look, key.chords, card), row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(words, row, 1);
  }
  inside->addStretch(1);
  return card;
}

}  // namespace

HelpView::HelpView(const Appearance& look, QWidget* parent)
    : QWidget(parent),
      look_(look),
      page_(new ScrollPage(look, this)),
      back_(new Button(look, Button::Kind::secondary, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(page_);
  back_->setKeyHint(QStringLiteral("Esc"));
  page_->addToHeader(back_);
  page_->body()->addStretch(1);
  // The arrow keys scroll at once.
  setFocusProxy(page_);
  connect(back_, &Button::clicked, this, &HelpView::closed);
  connect(&look_, &Appearance::changed, this, &HelpView::retranslate);
  retranslate();
}

void HelpView::retranslate() {
  page_->setTitle(tr("Keys and help"));
  page_->setSubtitle(tr("Everything can be done without a mouse."));
  back_->setText(tr("Back"));
  delete content_;
  content_ = new QWidget(page_);
  auto* column = new QVBoxLayout(content_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::m));
  column->addWidget(makeKeys(content_));
  column->addWidget(makeWords(content_));
  page_->body()->insertWidget(0, content_);
}

QWidget* HelpView::makeKeys(QWidget* parent) {
  auto* row = new ReflowRow(parent);
  row->setSpacing(static_cast<int>(reporting::spacing::m));
  const auto groups = keyHelp();
  // The long group stands alone, the short ones beside it under each other.
  row->addWidget(makeGroup(look_, groups.front(), row), 1, groupWidth);
  auto* others = new QWidget(row);
  auto* column = new QVBoxLayout(others);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::m));
  for (std::size_t i = 1; i < groups.size(); ++i)
    column->addWidget(makeGroup(look_, groups[i], others));
  row->addWidget(others, 1, groupWidth);
  return row;
}

QWidget* HelpView::makeWords(QWidget* parent) {
  auto* card = new Card(look_, parent);
  auto* inside = columnIn(card);
  inside->addWidget(addText(look_, TextRole::section, tr("What the words mean"), card));
  auto* grid = gridIn(inside);
  grid->setColumnMinimumWidth(0, look_.scaled(wordWidth));
  for (const WordHelp& help : wordHelp()) {
    const int row = grid->rowCount();
    auto* word = addText(look_, TextRole::body, help.word, card);
    word->setBold(true);
    grid->addWidget(word, row, 0, Qt::AlignTop);
    grid->addWidget(addText(look_, TextRole::body, help.meaning, card), row, 1);
  }
  return card;
}

void HelpView::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
  Q_EMIT closed();
}

void HelpView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
