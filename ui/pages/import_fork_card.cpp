// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/import_fork_card.h"

#include <QButtonGroup>
#include <QEvent>
#include <QVBoxLayout>
#include <array>

#include "ui/design/button.h"
#include "ui/design/reflow_row.h"
#include "ui/pages/fitted_table.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

using app::ForkChoice;
using viewmodels::ImportPage;

namespace {

constexpr std::array offered{ForkChoice::keepMine, ForkChoice::takeTheirs, ForkChoice::keepBoth, ForkChoice::nothing};
constexpr double roomyRow = 76;
constexpr double narrowRow = 112;

int px(double space) {
  return static_cast<int>(space);
}

}  // namespace

ImportForkCard::ImportForkCard(const Appearance& look, ImportPage& page, QWidget* parent)
    : Card(look, parent), page_(page), title_(new TextLabel(look, TextRole::section, this)) {
  auto* inside = columnIn(this);
  inside->setSpacing(px(reporting::spacing::s));
  title_->setMaxLines(2);
  makeSteps();
  makeChoices();
  differences_ = new FittedTable(look, page_.differences(), this);
  differences_->setColumns({{.least = 120, .stretch = 1, .isMuted = true, .isParagraph = true},
                            {.least = 170, .stretch = 2, .isBold = true, .isParagraph = true},
                            {.least = 180, .stretch = 3, .isParagraph = true},
                            {.least = 180, .stretch = 3, .isParagraph = true}});
  differences_->setRowHeights(roomyRow, narrowRow);
  differences_->setOpensOnClick(false);
  inside->addWidget(differences_);
  connect(&page_, &ImportPage::changed, this, &ImportForkCard::show);
  retranslate();
}

void ImportForkCard::makeSteps() {
  auto* row = new ReflowRow(this);
  row->setSpacing(px(reporting::spacing::s));
  place_ = new TextLabel(look(), TextRole::body, row);
  place_->setInk(Ink::muted);
  place_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  before_ = new Button(look(), Button::Kind::secondary, row);
  next_ = new Button(look(), Button::Kind::secondary, row);
  for (Button* button : {before_, next_})
    button->setCompact(true);
  row->addWidget(place_, 1, look().scaled(200));
  row->addWidget(before_, 0);
  row->addWidget(next_, 0);
  layout()->addWidget(title_);
  layout()->addWidget(row);
  connect(before_, &Button::clicked, this, [this] { page_.showFork(page_.shownFork() - 1); });
  connect(next_, &Button::clicked, this, [this] { page_.showFork(page_.shownFork() + 1); });
}

void ImportForkCard::makeChoices() {
  question_ = new TextLabel(look(), TextRole::body, this);
  question_->setBold(true);
  layout()->addWidget(question_);
  auto* row = new ReflowRow(this);
  row->setSpacing(px(reporting::spacing::xs));
  choices_ = new QButtonGroup(this);
  for (const ForkChoice choice : offered) {
    auto* button = new Button(look(), Button::Kind::secondary, row);
    button->setCheckable(true);
    choices_->addButton(button, static_cast<int>(choice));
    row->addWidget(button, 0);
  }
  layout()->addWidget(row);
  auto* foot = new ReflowRow(this);
  foot->setSpacing(px(reporting::spacing::s));
  meaning_ = new TextLabel(look(), TextRole::body, foot);
  meaning_->setInk(Ink::muted);
  meaning_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  forAll_ = new Button(look(), Button::Kind::quiet, foot);
  foot->addWidget(meaning_, 1, look().scaled(280));
  foot->addWidget(forAll_, 0);
  layout()->addWidget(foot);
  connect(choices_, &QButtonGroup::idClicked, this, [this](int id) { page_.choose(static_cast<ForkChoice>(id)); });
  connect(forAll_, &Button::clicked, &page_, &ImportPage::chooseForAll);
}

void ImportForkCard::show() {
  const int forks = page_.forkCount();
  if (forks == 0) return;
  title_->setText(tr("%1 was changed on both sides").arg(page_.forkName()));
  const QString differences = tr("%n thing(s) differ.", nullptr, page_.differences().rowCount());
  place_->setText(forks == 1
                      ? differences
                      : tr("%1 of %2").arg(page_.shownFork() + 1).arg(forks) + QStringLiteral(" · ") + differences);
  for (Button* button : {before_, next_})
    button->setVisible(forks > 1);
  forAll_->setVisible(forks > 1);
  before_->setEnabled(page_.shownFork() > 0);
  next_->setEnabled(page_.shownFork() + 1 < forks);
  choices_->button(static_cast<int>(page_.choice()))->setChecked(true);
  switch (page_.choice()) {
    case ForkChoice::keepMine:
      meaning_->setText(tr("What is on this computer counts. The file's changes are not taken."));
      break;
    case ForkChoice::takeTheirs:
      meaning_->setText(tr("The file's content counts. Your answers stay in the history."));
      break;
    case ForkChoice::keepBoth:
      meaning_->setText(tr("The file's content becomes a second company."));
      break;
    default:
      meaning_->setText(tr("Nothing happens to this company. The question comes up again next time."));
  }
  differences_->fitColumns();
}

void ImportForkCard::retranslate() {
  before_->setText(tr("Previous"));
  next_->setText(tr("Next"));
  question_->setText(tr("What shall count?"));
  choices_->button(static_cast<int>(ForkChoice::keepMine))->setText(tr("Keep mine"));
  choices_->button(static_cast<int>(ForkChoice::takeTheirs))->setText(tr("Take the file's"));
  choices_->button(static_cast<int>(ForkChoice::keepBoth))->setText(tr("Keep both"));
  choices_->button(static_cast<int>(ForkChoice::nothing))->setText(tr("Leave alone"));
  forAll_->setText(tr("The same for all"));
  differences_->setAccessibleName(tr("What differs"));
  show();
}

void ImportForkCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Card::changeEvent(event);
}

}  // namespace jindan::ui
