// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/plan_view.h"

#include <QEvent>
#include <QVBoxLayout>

#include "domain/wording/numbers.h"
#include "reporting/charts/plan_roadmap.h"
#include "ui/design/banner.h"
#include "ui/design/chart_view.h"
#include "ui/design/empty_state.h"
#include "ui/design/reflow_row.h"
#include "ui/design/saved_mark.h"
#include "ui/design/scroll_page.h"
#include "ui/design/sticky_column.h"
#include "ui/design/undo_bar.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/plan_progress_card.h"
#include "ui/pages/plan_steps_card.h"
#include "ui/pages/plan_support_card.h"
#include "ui/pages/plan_ways.h"
#include "ui/pages/plan_wish_card.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::PlanPage;
using viewmodels::toQt;

namespace {

constexpr int contentWidth = 1160;
constexpr int leastResults = 430;

QString joined(const std::vector<std::string>& lines) {
  QStringList texts;
  for (const std::string& line : lines)
    texts << toQt(line);
  return texts.join(QLatin1Char('\n'));
}

}  // namespace

PlanView::PlanView(const Appearance& look, PlanPage& page, QWidget* parent)
    : QWidget(parent),
      look_(look),
      page_(page),
      scroll_(new ScrollPage(look, this)),
      saved_(new SavedMark(look, this)),
      error_(new Banner(look, Banner::Kind::stop, this)),
      nothing_(new EmptyState(look, this)),
      undo_(new UndoBar(look, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll_);
  scroll_->setContentWidth(contentWidth);
  scroll_->addToHeader(saved_);
  error_->hide();
  nothing_->setSubject(EmptyPicture::Subject::chart);
  columns_ = new ReflowRow(this);
  columns_->setSpacing(static_cast<int>(reporting::spacing::l));
  beside_ = new StickyColumn(*scroll_, columns_);
  wish_ = new PlanWishCard(look, page, beside_);
  beside_->setWidget(wish_);
  columns_->addWidget(beside_, 0);
  makeResults();
  columns_->addWidget(results_, 1, leastResults);
  scroll_->body()->addWidget(error_);
  scroll_->body()->addWidget(nothing_);
  scroll_->body()->addWidget(columns_);
  scroll_->body()->addStretch(1);
  undo_->installEventFilter(this);
  connectPage();
  retranslate();
}

void PlanView::makeResults() {
  results_ = new QWidget(columns_);
  auto* column = new QVBoxLayout(results_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::m));
  obstacle_ = new Banner(look_, Banner::Kind::caution, results_);
  column->addWidget(obstacle_);
  makeTimeline(*column);
  ways_ = new PlanWays(look_, page_, results_);
  steps_ = new PlanStepsCard(look_, page_, results_);
  progress_ = new PlanProgressCard(look_, page_, results_);
  support_ = new PlanSupportCard(look_, page_, results_);
  remarks_ = new TextLabel(look_, TextRole::caption, results_);
  remarks_->setInk(Ink::muted);
  for (QWidget* part : std::initializer_list<QWidget*>{ways_, steps_, progress_, support_, remarks_})
    column->addWidget(part);
}

void PlanView::makeTimeline(QVBoxLayout& column) {
  timelineCard_ = new Card(look_, results_);
  auto* inside = columnIn(timelineCard_);
  inside->setSpacing(static_cast<int>(reporting::spacing::xs));
  timelineTitle_ = new TextLabel(look_, TextRole::section, timelineCard_);
  timeline_ = new ChartView(look_, timelineCard_);
  legend_ = new TextLabel(look_, TextRole::caption, timelineCard_);
  legend_->setInk(Ink::muted);
  proof_ = new TextLabel(look_, TextRole::caption, timelineCard_);
  for (QWidget* part : std::initializer_list<QWidget*>{timelineTitle_, timeline_, legend_, proof_})
    inside->addWidget(part);
  column.addWidget(timelineCard_);
}

void PlanView::connectPage() {
  connect(&page_, &PlanPage::opened, this, &PlanView::showAll);
  connect(&page_, &PlanPage::wishChanged, this, &PlanView::showWish);
  connect(&page_, &PlanPage::planChanged, this, &PlanView::showPlan);
  connect(&page_, &PlanPage::tickedChanged, this, &PlanView::showTicked);
  connect(&page_, &PlanPage::savedChanged, this, &PlanView::showSaved);
  connect(&page_, &PlanPage::errorChanged, this, &PlanView::showSaved);
  connect(&look_, &Appearance::changed, this, &PlanView::showTimeline);
  connect(undo_, &UndoBar::undone, &page_, &PlanPage::undo);
  connect(error_, &Banner::actionTriggered, &page_, &PlanPage::saveNow);
  connect(nothing_, &EmptyState::primaryTriggered, this, [this] {
    if (page_.state() == PlanPage::State::noScore) {
      Q_EMIT interviewAsked(page_.visitId());
    } else {
      page_.start();
      wish_->setFocus(Qt::OtherFocusReason);
    }
  });
}

void PlanView::showAll() {
  if (!page_.isOpen()) return;
  undo_->dismiss();
  showState();
  wish_->showWish();
  showSaved();
  showPlan();
}

void PlanView::showState() {
  const PlanPage::State state = page_.state();
  const bool isPlanned = state == PlanPage::State::planned;
  nothing_->setVisible(!isPlanned);
  beside_->setVisible(isPlanned);
  saved_->setVisible(isPlanned);
  for (QWidget* part : std::initializer_list<QWidget*>{timelineCard_, ways_, steps_, support_, remarks_})
    part->setVisible(isPlanned);
  if (isPlanned) return;
  if (state == PlanPage::State::noScore) {
    nothing_->setTitle(tr("A plan needs a score."));
    nothing_->setSentences(
        {tr("Once enough questions are answered, this page shows what to do first with your money and time, in which "
            "order, and what each step brings."),
         tr("Answer a few more questions to get there.")});
    nothing_->setActions(tr("Go on with the questions"));
    return;
  }
  const PlanWish first = page_.firstWish();
  nothing_->setTitle(tr("There is no plan yet."));
  nothing_->setSentences(
      {tr("Here you will see which steps raise the score most for your money and time, in which order, what each costs "
          "and which support may help."),
       page_.startsFromEarlier()
           ? tr("It starts from the budget of the visit before, %1 and %n month(s). You can change both at any time.",
                nullptr, first.months)
                 .arg(toQt(sayWon(first.budget, look_.language())))
           : tr("It starts from %1 and %n month(s). You can change both at any time.", nullptr, first.months)
                 .arg(toQt(sayWon(first.budget, look_.language())))});
  nothing_->setActions(tr("Make a plan"));
}

void PlanView::showHeader() {
  scroll_->setTitle(page_.finding());
  const bool isLooking = page_.state() == PlanPage::State::planned && !page_.isCurrent();
  if (isLooking)
    scroll_->setSubtitle(page_.say("plan.finding.looking"));
  else
    scroll_->setSubtitle(page_.plan() == nullptr ? toQt(page_.visit().company.name) : toQt(page_.words().facts()));
}

void PlanView::showWish() {
  wish_->showWish();
  showHeader();
  offerUndo();
}

void PlanView::showPlan() {
  if (!page_.isOpen()) return;
  showHeader();
  progress_->showProgress();
  showObstacles();
  if (page_.state() != PlanPage::State::planned) return;
  showTimeline();
  ways_->showWays();
  steps_->showSteps();
  support_->showSupport();
  remarks_->setText(page_.plan() == nullptr ? QString() : joined(page_.words().remarks()));
}

void PlanView::showObstacles() {
  const auto obstacles = page_.plan() == nullptr ? std::vector<std::string>() : page_.words().obstacles();
  obstacle_->setVisible(!obstacles.empty());
  if (!obstacles.empty()) obstacle_->setText(tr("What still holds you back"), joined(obstacles));
}

void PlanView::showTimeline() {
  const auto* plan = page_.plan();
  const bool hasSteps = plan != nullptr && !plan->result.plan.steps.empty();
  timelineCard_->setVisible(hasSteps && page_.state() == PlanPage::State::planned);
  if (!hasSteps) return;
  const PlanWords words = page_.words();
  const reporting::RoadmapModel model = reporting::planRoadmap(words, look_.theme());
  timelineTitle_->setText(page_.say("plan.steps"));
  timeline_->setChart(
      [model](QPainter& painter, const QRectF& box, const Theme& theme, const Fonts& fonts) {
        reporting::paintRoadmap(painter, box, model, theme, fonts);
      },
      [model](double width, const Fonts& fonts) { return reporting::roadmapHeight(model, width, fonts); });
  QStringList spoken;
  for (const PlannedStep& step : plan->result.plan.steps)
    spoken << toQt(words.actionName(step.action) + " " + words.step(step).when);
  timeline_->setDescription(page_.say("plan.steps"), spoken.join(QStringLiteral(", ")));
  legend_->setText(page_.say("plan.legend"));
  proof_->setText(toQt(words.proof()));
  proof_->setInk(plan->result.plan.proven ? Ink::good : Ink::caution);
}

void PlanView::showTicked() {
  steps_->showSteps();
  showHeader();
  offerUndo();
}

void PlanView::offerUndo() {
  if (page_.canUndo()) return undo_->offer(page_.undoText(), tr("Undo"));
  undo_->dismiss();
}

void PlanView::showSaved() {
  if (page_.savedAt())
    saved_->setSaved(*page_.savedAt());
  else
    saved_->clearSaved();
  error_->setVisible(!page_.error().isEmpty());
  error_->setText(page_.hasUnsaved() ? tr("Not saved yet.") : tr("That did not work."), page_.error());
  error_->setAction(page_.hasUnsaved() ? tr("Save again") : QString());
}

void PlanView::retranslate() {
  if (page_.isOpen()) showAll();
}

/// The page ends above the offer to undo: what has the keyboard must not lie under it.
bool PlanView::eventFilter(QObject* watched, QEvent* event) {
  if (watched == undo_ && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
    const int covered = event->type() == QEvent::Show ? height() - undo_->y() : 0;
    layout()->setContentsMargins(0, 0, 0, covered);
  }
  return QWidget::eventFilter(watched, event);
}

void PlanView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
