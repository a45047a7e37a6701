// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/question_map_view.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/design/button.h"
#include "ui/design/line_field.h"
#include "ui/design/question_tile.h"
#include "ui/design/reflow_row.h"
#include "ui/design/scroll_page.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

using viewmodels::QuestionMap;
namespace spacing = reporting::spacing;

namespace {

constexpr int groupWidth = 210;
constexpr int searchWidth = 220;
constexpr int longestName = 300;

QuestionTile::State stateOf(const QuestionMap::Entry& entry) {
  QuestionTile::State state;
  if (entry.said != 0) state.mark = QString::number(entry.said);
  if (entry.dontKnow) state.mark = QStringLiteral("?");
  if (entry.notApplicable) state.mark = QStringLiteral("-");
  if (entry.seen != 0) state.seen = QString::number(entry.seen);
  state.warns = entry.contradicts;
  state.isCurrent = entry.current;
  return state;
}

}  // namespace

QuestionMapView::QuestionMapView(const Appearance& look, QuestionMap& map, QWidget* parent)
    : QWidget(parent), look_(look), map_(map), page_(new ScrollPage(look, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(page_);
  page_->setContentWidth(1100);
  makeHeader();
  nothing_ = new TextLabel(look_, TextRole::body, this);
  nothing_->setInk(Ink::muted);
  page_->body()->addWidget(nothing_);
  page_->body()->addStretch(1);
  retranslate();
}

void QuestionMapView::makeHeader() {
  search_ = new LineField(look_, this);
  search_->setSearch(true);
  search_->setMinimumWidth(look_.scaled(searchWidth));
  onlyOpen_ = new Button(look_, Button::Kind::secondary, this);
  onlyOpen_->setCheckable(true);
  back_ = new Button(look_, Button::Kind::secondary, this);
  back_->setArrow(Arrow::back);
  result_ = new Button(look_, Button::Kind::primary, this);
  for (QWidget* widget : std::initializer_list<QWidget*>{search_, onlyOpen_, back_, result_})
    page_->addToHeader(widget);
  connect(search_, &LineField::typed, this, &QuestionMapView::filter);
  connect(onlyOpen_, &Button::toggled, this, &QuestionMapView::filter);
  connect(back_, &Button::clicked, this, &QuestionMapView::closed);
  connect(result_, &Button::clicked, this, &QuestionMapView::resultAsked);
}

void QuestionMapView::showMap(bool finishing) {
  finishing_ = finishing;
  search_->setText({});
  onlyOpen_->setChecked(false);
  rebuild();
  (finishing ? static_cast<QWidget*>(result_) : search_->input())->setFocus(Qt::OtherFocusReason);
}

void QuestionMapView::searchQuestions() {
  search_->input()->setFocus(Qt::ShortcutFocusReason);
}

void QuestionMapView::rebuild() {
  delete content_;
  content_ = nullptr;
  respondent_ = nullptr;
  assessor_ = nullptr;
  tiles_.clear();
  if (!map_.page().isOpen()) return;
  page_->setTitle(map_.finding());
  page_->setSubtitle(subtitle());
  content_ = new QWidget(this);
  auto* column = new QVBoxLayout(content_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(spacing::m));
  addContradictions(*column);
  addGroups(*column);
  if (map_.page().isConsultant()) addPeople(*column);
  page_->body()->insertWidget(0, content_);
  onlyOpen_->setVisible(map_.openCount() > 0);
  filter();
}

QString QuestionMapView::subtitle() const {
  const QString todo =
      finishing_ ? tr("You can look again, or see the result as it is.") : tr("Choose a question to go to it.");
  if (!map_.page().isConsultant()) return todo;
  return todo + QLatin1Char(' ') + tr("Round marks are what was said, square ones what was seen.");
}

void QuestionMapView::addPeople(QVBoxLayout& column) {
  auto* row = new ReflowRow(content_);
  row->setSpacing(static_cast<int>(spacing::m));
  respondent_ = new LineField(look_, row);
  assessor_ = new LineField(look_, row);
  respondent_->setLabel(tr("Who answers"));
  assessor_->setLabel(tr("Who looks"));
  respondent_->setText(map_.page().respondent());
  assessor_->setText(map_.page().assessor());
  for (LineField* field : {respondent_, assessor_}) {
    field->setMaxLength(longestName);
    row->addWidget(field, 1, groupWidth);
    connect(field, &LineField::edited, this, &QuestionMapView::savePeople);
  }
  column.addWidget(row);
}

void QuestionMapView::savePeople() {
  if (respondent_ != nullptr) map_.page().setPeople(respondent_->text(), assessor_->text());
}

void QuestionMapView::addContradictions(QVBoxLayout& column) {
  const auto contradictions = map_.contradictions();
  if (contradictions.empty()) return;
  auto* card = new Card(look_, content_);
  auto* inside = columnIn(card);
  inside->setSpacing(static_cast<int>(spacing::xs));
  auto* title = new TextLabel(look_, TextRole::help, card);
  title->setBold(true);
  title->setInk(Ink::caution);
  title->setText(tr("Answers to look at once more"));
  inside->addWidget(title);
  for (const auto& contradiction : contradictions) {
    auto* ask = new TextLabel(look_, TextRole::body, card);
    ask->setText(contradiction.ask);
    inside->addWidget(ask);
    auto* row = new ReflowRow(card);
    row->setSpacing(static_cast<int>(spacing::xs));
    for (const auto& entry : contradiction.about) {
      auto* button = new Button(look_, Button::Kind::secondary, row);
      button->setCompact(true);
      button->setText(entry.title);
      row->addWidget(button, 0);
      connect(button, &Button::clicked, this, [this, place = entry.place] { Q_EMIT questionAsked(place); });
    }
    inside->addWidget(row);
  }
  column.addWidget(card);
}

void QuestionMapView::addGroups(QVBoxLayout& column) {
  // In pairs, so that a narrow window shows two beside each other.
  auto* row = new ReflowRow(content_);
  row->setSpacing(static_cast<int>(spacing::m));
  const auto groups = map_.groups();
  for (std::size_t first = 0; first < groups.size(); first += 2) {
    auto* pair = new ReflowRow(row);
    pair->setSpacing(static_cast<int>(spacing::m));
    for (std::size_t i = first; i < std::min(first + 2, groups.size()); ++i)
      pair->addWidget(makeGroup(groups[i], pair), 1, groupWidth);
    row->addWidget(pair, 1, 2 * groupWidth + static_cast<int>(spacing::m));
  }
  column.addWidget(row);
}

QWidget* QuestionMapView::makeGroup(const QuestionMap::Group& group, QWidget* parent) {
  auto* box = new QWidget(parent);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(spacing::xxs));
  auto* title = new TextLabel(look_, TextRole::help, box);
  title->setBold(true);
  title->setInk(inkOfPillar(group.pillar));
  title->setText(QStringLiteral("%1  %2 / %3").arg(group.title).arg(group.answered).arg(group.entries.size()));
  column->addWidget(title);
  for (const auto& entry : group.entries) {
    QuestionTile* tile = makeTile(entry, group.pillar, box);
    column->addWidget(tile);
    tiles_.push_back({tile, entry});
  }
  column->addStretch(1);
  return box;
}

QuestionTile* QuestionMapView::makeTile(const QuestionMap::Entry& entry, std::size_t pillar, QWidget* parent) {
  auto* tile = new QuestionTile(look_, inkOfPillar(pillar), parent);
  tile->setTitle(entry.title);
  tile->setState(stateOf(entry));
  tile->setSpoken(entry.title + QStringLiteral(": ") + entry.spoken());
  connect(tile, &QuestionTile::clicked, this, [this, place = entry.place] { Q_EMIT questionAsked(place); });
  return tile;
}

void QuestionMapView::filter() {
  bool any = false;
  for (const Tile& tile : tiles_) {
    const bool shown =
        QuestionMap::fits(tile.entry, search_->text()) && (!onlyOpen_->isChecked() || tile.entry.isOpen());
    tile.widget->setVisible(shown);
    any = any || shown;
  }
  nothing_->setVisible(!any);
}

void QuestionMapView::goToFirst() {
  for (const Tile& tile : tiles_) {
    if (!tile.widget->isHidden()) return Q_EMIT questionAsked(tile.entry.place);
  }
}

void QuestionMapView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape:
      Q_EMIT closed();
      return;
    case Qt::Key_Slash:
      searchQuestions();
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      // Search as you type, Enter goes to the first that fits.
      if (search_->input()->hasFocus()) return goToFirst();
      break;
    default:
      break;
  }
  QWidget::keyPressEvent(event);
}

void QuestionMapView::retranslate() {
  search_->setPlaceholder(tr("Words of the question"));
  search_->input()->setAccessibleName(tr("Words of the question"));
  onlyOpen_->setText(tr("Only open ones"));
  back_->setText(tr("Back to the question"));
  result_->setText(tr("See the result"));
  nothing_->setText(tr("No question has these words."));
  // What is being typed must outlive the fields. On another page they may be those of a visit that is open no more.
  if (isVisible()) savePeople();
  rebuild();
}

void QuestionMapView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
