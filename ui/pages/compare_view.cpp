// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/compare_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <functional>

#include "domain/wording/numbers.h"
#include "reporting/charts/change_bar.h"
#include "ui/design/banner.h"
#include "ui/design/chart_view.h"
#include "ui/design/choice_field.h"
#include "ui/design/empty_state.h"
#include "ui/design/reflow_row.h"
#include "ui/design/scroll_page.h"
#include "ui/design/table_cells.h"
#include "ui/pages/changed_answers_table.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

constexpr int overallWidth = 316;
constexpr int pillarsWidth = 350;
constexpr int moversWidth = 320;
constexpr int choiceWidth = 300;
constexpr int chipHeight = 32;
constexpr int barHeight = 48;

constexpr int px(double spacing) {
  return static_cast<int>(spacing);
}

Ink inkOf(double points) {
  if (points == 0.0) return Ink::muted;
  return points > 0.0 ? Ink::good : Ink::stop;
}

TextLabel* addText(QVBoxLayout& column, const Appearance& look, TextRole role, const std::string& text) {
  auto* label = new TextLabel(look, role, column.parentWidget());
  label->setText(toQt(text));
  column.addWidget(label);
  return label;
}

}  // namespace

CompareView::CompareView(const Appearance& look, viewmodels::ComparePage& page, QWidget* parent)
    : QWidget(parent),
      look_(look),
      page_(page),
      scroll_(new ScrollPage(look, this)),
      error_(new Banner(look, Banner::Kind::stop, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll_);
  scroll_->body()->addWidget(error_);
  makeChoices();
  place_ = new QVBoxLayout;
  scroll_->body()->addLayout(place_);
  makeEmptyState();
  scroll_->body()->addStretch(1);
  connect(&page_, &viewmodels::ComparePage::changed, this, &CompareView::showPage);
  connect(&page_, &viewmodels::ComparePage::errorChanged, this, &CompareView::showPage);
  connect(&look_, &Appearance::changed, this, &CompareView::showPage);
  retranslate();
}

void CompareView::makeChoices() {
  choices_ = new QWidget(this);
  auto* column = new QVBoxLayout(choices_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(reporting::spacing::xxs));
  auto* row = new ReflowRow(choices_);
  row->setSpacing(px(reporting::spacing::l));
  earlier_ = new ChoiceField(look_, row);
  later_ = new ChoiceField(look_, row);
  row->addWidget(earlier_);
  row->addWidget(later_);
  unfinished_ = new TextLabel(look_, TextRole::caption, choices_);
  unfinished_->setInk(Ink::muted);
  column->addWidget(row);
  column->addWidget(unfinished_);
  scroll_->body()->addWidget(choices_);
  const auto choose = [this](ChoiceField* field, void (viewmodels::ComparePage::*set)(const QString&)) {
    connect(field, &ChoiceField::edited, this, [this, set](const QVariant& visit) {
      if (visit.isValid()) std::invoke(set, page_, visit.toString());
    });
  };
  choose(earlier_, &viewmodels::ComparePage::setEarlier);
  choose(later_, &viewmodels::ComparePage::setLater);
}

void CompareView::makeEmptyState() {
  nothing_ = new EmptyState(look_, this);
  nothing_->setSubject(EmptyPicture::Subject::chart);
  scroll_->body()->addWidget(nothing_);
  connect(nothing_, &EmptyState::primaryTriggered, this, [this] {
    if (page_.unfinishedVisit().isEmpty())
      Q_EMIT newVisitAsked();
    else
      Q_EMIT interviewAsked(page_.unfinishedVisit());
  });
}

void CompareView::showPage() {
  const bool failed = !page_.error().isEmpty();
  error_->setVisible(failed);
  error_->setText(tr("These visits cannot be compared."), page_.error());
  choices_->setVisible(page_.finishedCount() >= 2);
  nothing_->setVisible(!failed && !page_.hasChange());
  showChoices();
  showNothing();
  if (page_.hasChange()) {
    const ChangeWords words = page_.words();
    scroll_->setTitle(toQt(words.finding()));
    const QString stages = toQt(words.stages());
    scroll_->setSubtitle(stages.isEmpty() ? page_.companyName() : page_.companyName() + QStringLiteral(" · ") + stages);
  } else {
    scroll_->setTitle(failed ? tr("These visits cannot be compared.") : tr("There is nothing to compare yet."));
    scroll_->setSubtitle(page_.companyName());
  }
  rebuild();
}

void CompareView::showChoices() {
  const auto fill = [this](ChoiceField& field, const std::vector<viewmodels::ComparePage::Choice>& choices,
                           const QString& chosen) {
    QList<ChoiceField::Choice> list;
    for (const auto& [id, text] : choices)
      list.append({text, id});
    field.setChoices(list);
    field.setCurrent(chosen);
    field.setMinimumWidth(look_.scaled(choiceWidth));
  };
  fill(*earlier_, page_.earlierChoices(), page_.earlier());
  fill(*later_, page_.laterChoices(), page_.later());
  unfinished_->setVisible(page_.unfinishedCount() > 0);
  unfinished_->setText(tr("%n visit(s) still in progress cannot be chosen yet.", nullptr, page_.unfinishedCount()));
}

void CompareView::showNothing() {
  const QString day = page_.newestDate();
  const bool isUnfinished = !page_.unfinishedVisit().isEmpty();
  QString sentence;
  if (!day.isEmpty() && isUnfinished) {
    sentence = tr("Once the visit in progress is finished, you see here what rose, what fell and which answers changed "
                  "since %1.")
                   .arg(day);
  } else if (!day.isEmpty()) {
    sentence =
        tr("After the second visit you see here what rose, what fell and which answers changed since %1.").arg(day);
  } else {
    sentence =
        tr("After two finished visits you see here what rose, what fell and which answers changed between them.");
  }
  nothing_->setTitle(day.isEmpty() ? tr("No finished visit yet") : tr("Only one finished visit so far"));
  nothing_->setSentence(sentence);
  nothing_->setActions(isUnfinished ? tr("Go on with the visit") : tr("Start a new visit"));
}

void CompareView::rebuild() {
  delete content_;
  content_ = nullptr;
  if (!page_.hasChange()) return;
  content_ = new QWidget(this);
  auto* column = new QVBoxLayout(content_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(reporting::spacing::m));
  build(*column);
  place_->addWidget(content_);
}

void CompareView::build(QVBoxLayout& column) {
  addBanners(column);
  auto* row = new ReflowRow(content_);
  row->setSpacing(px(reporting::spacing::m));
  row->addWidget(makeOverall(), 0, overallWidth);
  row->addWidget(makePillars(), 1, look_.scaled(pillarsWidth));
  column.addWidget(row);
  addMovers(column);
  addNews(column);
  addAnswers(column);
}

void CompareView::addBanners(QVBoxLayout& column) {
  const ChangeWords words = page_.words();
  const auto add = [&](Banner::Kind kind, const QString& lead, const std::string& sentence) {
    auto* banner = new Banner(look_, kind, content_);
    banner->setText(lead, toQt(sentence));
    column.addWidget(banner);
  };
  std::string different;
  for (const std::string& line : words.versions())
    different += different.empty() ? line : " " + line;
  if (!different.empty()) add(Banner::Kind::info, tr("Not made in the same way"), different);
  const std::string caution = words.caution();
  if (!caution.empty()) add(Banner::Kind::caution, tr("The difference may be nothing"), caution);
}

Card* CompareView::makeOverall() {
  const ChangeWords words = page_.words();
  auto* card = new Card(look_, content_);
  card->setFixedWidth(look_.scaled(overallWidth));
  auto* inside = columnIn(card);
  inside->setSpacing(px(reporting::spacing::xs));
  addText(*inside, look_, TextRole::section, words.narrator().say("change.title.overall"));
  auto* sides = new QHBoxLayout;
  sides->setSpacing(px(reporting::spacing::s));
  sides->addWidget(makeSide(false, card), 1);
  sides->addWidget(makeSide(true, card), 1);
  inside->addLayout(sides);
  if (const auto points = words.points(page_.change().overall())) {
    auto* difference = addText(*inside, look_, TextRole::section, words.signedPoints(points));
    difference->setInk(inkOf(*points));
  }
  const std::string confidence = words.confidence();
  if (!confidence.empty()) addText(*inside, look_, TextRole::caption, confidence)->setInk(Ink::muted);
  inside->addStretch(1);
  return card;
}

QWidget* CompareView::makeSide(bool isLater, QWidget* parent) {
  const ChangeWords words = page_.words();
  const OverallScore& overall = isLater ? page_.change().after : page_.change().before;
  auto* side = new QWidget(parent);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(reporting::spacing::xxs));
  addText(*column, look_, TextRole::caption, words.visitName(isLater))->setInk(Ink::muted);
  auto* score = addText(*column, look_, TextRole::score, words.score(overall.level));
  if (!isLater) score->setInk(Ink::muted);
  addText(*column, look_, TextRole::caption, words.range(overall))->setInk(Ink::muted);
  const int stage = overall.stage.value_or(0);
  const QString title =
      toQt(overall.stage ? words.narrator().stageTitle(stage) : words.narrator().say("stage.unknown"));
  auto* chip = new ChartView(look_, side);
  chip->setChart([&look = look_, stage, title](QPainter& painter, const QRectF& box, const Theme&, const Fonts&) {
    paintStageChip(painter, box, stage, title, look);
  });
  chip->setSize({overallWidth / 2 - px(reporting::spacing::l), chipHeight});
  chip->setDescription(tr("Stage"), title);
  column->addWidget(chip);
  return side;
}

Card* CompareView::makePillars() {
  const ChangeWords words = page_.words();
  auto* card = new Card(look_, content_);
  auto* inside = columnIn(card);
  inside->setSpacing(px(reporting::spacing::xs));
  addText(*inside, look_, TextRole::section, words.narrator().say("change.title.pillars"));
  const auto bars = reporting::changeBars(page_.change(), words, look_.theme());
  auto* chart = new ChartView(look_, card);
  chart->setChart([bars](QPainter& painter, const QRectF& box, const Theme& theme, const Fonts& fonts) {
    reporting::paintChangeBars(painter, box, bars, theme, fonts);
  });
  chart->setSize({pillarsWidth - 2 * px(reporting::spacing::l), barHeight * static_cast<int>(bars.size())});
  QStringList spoken;
  for (const auto& bar : bars)
    spoken << bar.label + QLatin1Char(' ') + bar.numbers + QStringLiteral(" (") + bar.difference + QLatin1Char(')');
  chart->setDescription(tr("Pillars"), spoken.join(QStringLiteral(", ")));
  inside->addWidget(chart, 1);
  addText(*inside, look_, TextRole::caption, words.narrator().say("change.pillars.legend"))->setInk(Ink::muted);
  return card;
}

void CompareView::addMovers(QVBoxLayout& column) {
  const ChangeWords words = page_.words();
  const int least = look_.scaled(moversWidth);
  auto* row = new ReflowRow(content_);
  row->setSpacing(px(reporting::spacing::m));
  row->addWidget(makeMovers("change.title.risen", "change.risen.none", words.risen()), 1, least);
  row->addWidget(makeMovers("change.title.fallen", "change.fallen.none", words.fallen()), 1, least);
  column.addWidget(row);
}

Card* CompareView::makeMovers(const char* title, const char* none, const std::vector<Mover>& movers) {
  const ChangeWords words = page_.words();
  auto* card = new Card(look_, content_);
  auto* inside = columnIn(card);
  inside->setSpacing(px(reporting::spacing::xs));
  addText(*inside, look_, TextRole::section, words.narrator().say(title));
  const std::string lead = words.narrator().say(movers.empty() ? none : "change.movers.unit");
  addText(*inside, look_, TextRole::caption, lead)->setInk(Ink::muted);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(px(reporting::spacing::m));
  grid->setVerticalSpacing(px(reporting::spacing::xs));
  int row = 0;
  for (const Mover& mover : movers) {
    auto* name = new TextLabel(look_, TextRole::body, card);
    name->setText(toQt(mover.title));
    auto* points = new TextLabel(look_, TextRole::body, card);
    points->setBold(true);
    points->setInk(inkOf(mover.points));
    points->setText(toQt(words.signedPoints(mover.points)));
    grid->addWidget(name, row, 0);
    grid->addWidget(points, row, 1, Qt::AlignRight);
    ++row;
  }
  grid->setColumnStretch(0, 1);
  inside->addLayout(grid);
  inside->addStretch(1);
  return card;
}

Card* CompareView::makeLines(const std::string& title, const std::string& lead, const std::vector<std::string>& lines) {
  auto* card = new Card(look_, content_);
  auto* inside = columnIn(card);
  inside->setSpacing(px(reporting::spacing::xs));
  addText(*inside, look_, TextRole::section, title);
  if (!lead.empty()) addText(*inside, look_, TextRole::help, lead);
  for (const std::string& line : lines) {
    auto* label = new TextLabel(look_, TextRole::body, card);
    label->setBoldParts(true);
    label->setText(toQt(line));
    inside->addWidget(label);
  }
  inside->addStretch(1);
  return card;
}

void CompareView::addNews(QVBoxLayout& column) {
  const ChangeWords words = page_.words();
  std::vector<std::string> targets;
  for (const TargetOutcome& outcome : page_.change().targets)
    targets.push_back(words.target(outcome));
  std::vector<std::string> gates;
  for (const GateChange& gate : page_.change().gates)
    gates.push_back(words.gate(gate));
  if (targets.empty() && gates.empty()) return;
  auto* row = new ReflowRow(content_);
  row->setSpacing(px(reporting::spacing::m));
  const Narrator& narrator = words.narrator();
  const int least = look_.scaled(moversWidth);
  if (!targets.empty())
    row->addWidget(makeLines(narrator.say("change.title.targets"), words.targets(), targets), 1, least);
  if (!gates.empty()) row->addWidget(makeLines(narrator.say("change.title.gates"), {}, gates), 1, least);
  column.addWidget(row);
}

void CompareView::addAnswers(QVBoxLayout& column) {
  const Narrator narrator = page_.words().narrator();
  const int count = page_.answers().rowCount();
  if (count == 0) {
    addText(column, look_, TextRole::section, narrator.say("change.answers.none"));
    return;
  }
  const std::string title = narrator.say("change.title.answers", {{"count", std::to_string(count)}});
  addText(column, look_, TextRole::section, title);
  auto* table = new ChangedAnswersTable(look_, page_.answers(), content_);
  table->setAccessibleName(toQt(title));
  connect(table, &TableView::opened, this, [this](const QModelIndex& row) {
    Q_EMIT questionAsked(page_.later(), row.data(viewmodels::ChangedAnswersModel::questionRole).value<Index>());
  });
  column.addWidget(table);
  const bool isShared = page_.change().pillars.front().share.has_value();
  const char* shares = page_.answers().hasAllShares() ? "change.shares.sum" : "change.shares.partly";
  if (!isShared) shares = "change.shares.none";
  addText(column, look_, TextRole::caption, narrator.say(shares))->setInk(Ink::muted);
}

void CompareView::retranslate() {
  earlier_->setLabel(tr("Earlier visit"));
  later_->setLabel(tr("Later visit"));
  showPage();
}

void CompareView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
