// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/plan_page.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "app/plan/plan_service.h"
#include "viewmodels/text.h"

namespace jindan::viewmodels {

namespace {

/// A slider that is being moved asks for nothing to be kept.
constexpr int restMs = 600;
constexpr std::int64_t million = 1'000'000;
/// Where the budget's slider stands at first; at the place of each SizeClass.
constexpr std::array firstBudgets{10 * million, 30 * million, 50 * million, 100 * million, 100 * million};

bool contains(const std::vector<std::string>& list, const std::string& id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

std::vector<Index> actionsOf(const ActionPlan& plan) {
  std::vector<Index> actions;
  for (const PlannedStep& step : plan.steps)
    actions.push_back(step.action);
  std::sort(actions.begin(), actions.end());
  return actions;
}

Won costOfAll(const ActionCatalogue& catalogue, SizeClass size) {
  std::int64_t won = 0;
  for (const Action& action : catalogue.actions)
    won += action.costFor(catalogue.rules.of(size).costs).likely.value();
  return Won(won);
}

PlanMaker makerOf(const app::Engine& engine) {
  return [&engine](const PlanOrder& order, const std::atomic<bool>& stopped) -> Result<MadePlans> {
    MadePlans made;
    auto earlier = app::earlierPlan(engine, order.visit->company, order.before.get(), &stopped);
    if (!earlier) return tl::unexpected(earlier.error());
    made.earlier = std::move(*earlier);
    if (!order.wish) return made;
    auto plan = app::makePlan(engine, *order.visit, *order.wish, order.today, &stopped);
    if (!plan) return tl::unexpected(plan.error());
    made.plan = std::move(*plan);
    return made;
  };
}

}  // namespace

PlanPage::PlanPage(Session& session, QObject* parent)
    : QObject(parent), session_(session), runner_(makerOf(session.service().engine())) {
  rest_.setSingleShot(true);
  rest_.setInterval(restMs);
  narrator_.emplace(session_.narrator());
  connect(&rest_, &QTimer::timeout, this, &PlanPage::saveNow);
  connect(&runner_, &PlanRunner::finished, this, &PlanPage::takePlan);
  connect(&session_, &Session::changedElsewhere, this, &PlanPage::readAgain);
  connect(&session_, &Session::languageChanged, this, [this] {
    narrator_.emplace(session_.narrator());
    if (isOpen()) Q_EMIT opened();
  });
}

PlanPage::~PlanPage() {
  runner_.disconnect(this);
}

bool PlanPage::open(const QString& visitId) {
  saveNow();
  const bool isSame = isOpen() && visitId == visitId_;
  // What cannot be kept is not thrown away for another visit.
  if (isUnsaved_ && !isSame) return false;
  visitId_ = visitId;
  if (!isSame) {
    runner_.drop();
    visit_.reset();
    before_.reset();
    plan_.reset();
    earlier_.reset();
    isUnsaved_ = false;
    savedAt_.reset();
  }
  undo_.reset();
  const auto done = read();
  setError(done ? QString() : session_.describe(done.error()));
  if (!done) return false;
  lookForPlan();
  Q_EMIT opened();
  return true;
}

Result<void> PlanPage::read() {
  auto view = session_.service().view(Uuid(visitId_.toStdString()));
  if (!view) return tl::unexpected(view.error());
  visit_ = std::make_shared<const DiagnosedVisit>(std::move(view->result));
  const PlanWish wanted = wish_;
  const auto& stored = visit_->assessment.plan;
  hasWish_ = stored.has_value() || isUnsaved_;
  wish_ = stored.value_or(PlanWish{});
  if (isUnsaved_) {
    // What is about to be kept here wins over what another window has kept; what was ticked off there is taken over.
    wish_.budget = wanted.budget;
    wish_.months = wanted.months;
    wish_.aim = wanted.aim;
  }
  const Won all = costOfAll(session_.content().actions, visit_->segment.size);
  scale_ = BudgetScale(std::max(all, hasWish_ ? wish_.budget : Won(0)));
  return readBefore();
}

Result<void> PlanPage::readBefore() {
  before_.reset();
  if (!visit_->company.id) return {};
  const auto& service = session_.service();
  const auto id = service.finishedBefore(*visit_->company.id, Uuid(visitId_.toStdString()));
  if (!id) return tl::unexpected(id.error());
  if (!*id) return {};
  const auto record = session_.workspace().visit(**id);
  if (!record) return tl::unexpected(record.error());
  before_ = std::make_shared<const Assessment>(service.assessmentOf(*record));
  return {};
}

void PlanPage::readAgain() {
  if (!isOpen()) return;
  const auto done = read();
  setError(done ? QString() : session_.describe(done.error()));
  if (!done) return;
  undo_.reset();
  lookForPlan();
  Q_EMIT opened();
}

PlanPage::State PlanPage::state() const {
  if (!visit_->diagnosis.verified.overall.level) return State::noScore;
  return hasWish_ ? State::planned : State::noWish;
}

int PlanPage::mostMonths() const {
  return session_.content().actions.rules.mostMonths;
}

PlanWish PlanPage::firstWish() const {
  if (startsFromEarlier()) return {before_->plan->budget, before_->plan->months, wish_.done, before_->plan->aim};
  const auto size = static_cast<std::size_t>(visit_->segment.size);
  return {Won(firstBudgets.at(size)), PlanWish{}.months, wish_.done};
}

void PlanPage::start() {
  if (!isOpen() || hasWish_) return;
  setWish(firstWish());
  saveNow();
  Q_EMIT opened();
}

void PlanPage::setBudget(Won budget) {
  PlanWish wish = wish_;
  wish.budget = std::max(budget, Won(0));
  undo_.reset();
  setWish(std::move(wish));
}

void PlanPage::setMonths(int months) {
  PlanWish wish = wish_;
  wish.months = std::clamp(months, 1, mostMonths());
  undo_.reset();
  setWish(std::move(wish));
}

void PlanPage::setWish(PlanWish wish) {
  if (!isOpen() || (wish == wish_ && hasWish_)) return;
  hasWish_ = true;
  wish_ = std::move(wish);
  isUnsaved_ = true;
  savedAt_.reset();
  rest_.start();
  lookForPlan();
  Q_EMIT wishChanged();
  Q_EMIT savedChanged();
}

void PlanPage::adopt(std::size_t alternative) {
  if (!plan_ || alternative >= plan_->result.alternatives.size()) return;
  const PlanAlternative& way = plan_->result.alternatives[alternative];
  if (!way.exists) return;
  PlanWish wish = wish_;
  switch (way.kind) {
    case AlternativeKind::cheapestNextStage:
      wish.budget = way.plan.cost;
      wish.aim = PlanAim::nextStage;
      break;
    case AlternativeKind::nextStageInBudget:
      wish.aim = PlanAim::nextStage;
      break;
    case AlternativeKind::halfBudget:
      wish.budget = Won(plan_->result.wish.budget.value() / 2);
      wish.aim = PlanAim::highestScore;
      break;
    case AlternativeKind::highestScore:
      wish.aim = PlanAim::highestScore;
      break;
  }
  undo_ = Undo{wish_, std::nullopt, false};
  setWish(std::move(wish));
}

void PlanPage::lookForPlan() {
  const bool isPlanned = state() == State::planned;
  if (!isPlanned) plan_.reset();
  if (!isPlanned && !startsFromEarlier()) return runner_.drop();
  runner_.ask({visit_, isPlanned ? std::optional(wish_) : std::nullopt, before_, session_.service().today()});
}

void PlanPage::takePlan() {
  const auto& made = runner_.result();
  if (made) {
    plan_ = made->plan;
    earlier_ = made->earlier;
  }
  setError(made ? QString() : session_.describe(made.error()));
  Q_EMIT planChanged();
}

PlanWords PlanPage::words() const {
  const content::Content& packs = session_.content();
  return {*narrator_, *plan_, packs.actions, packs.programmes};
}

QString PlanPage::say(const char* key) const {
  return toQt(narrator_->say(key));
}

QString PlanPage::finding() const {
  if (state() == State::noScore) return say("plan.finding.unknown");
  if (state() == State::noWish) return say("plan.finding.no_wish");
  return plan_ ? toQt(words().finding()) : say("plan.finding.looking");
}

bool PlanPage::isShown(std::size_t alternative) const {
  if (!plan_ || alternative >= plan_->result.alternatives.size()) return false;
  const PlanAlternative& way = plan_->result.alternatives[alternative];
  return way.exists && actionsOf(way.plan) == actionsOf(plan_->result.plan);
}

std::vector<PlanPage::TickedAction> PlanPage::ticked() const {
  std::vector<TickedAction> ticked;
  if (!isOpen()) return ticked;
  const content::Content& packs = session_.content();
  const auto& actions = packs.actions.actions;
  for (Index action = 0; action < actions.size(); ++action) {
    if (!contains(wish_.done, actions[action].id)) continue;
    const StepState state =
        stateOf({packs.actions, packs.questionnaire, packs.method}, {{}, wish_.done}, action, visit_->assessment);
    const char* key = state == StepState::reached ? "plan.progress.reached" : "plan.progress.ticked";
    ticked.push_back({action, session_.text(actions[action].name), say(key)});
  }
  return ticked;
}

void PlanPage::tick(Index action, bool isDone) {
  if (!isOpen() || !hasWish_) return;
  const std::string& id = session_.content().actions.actions.at(action).id;
  if (contains(wish_.done, id) == isDone) return;
  saveNow();
  undo_ = Undo{wish_, action, !isDone};
  store(id, isDone);
}

void PlanPage::store(const std::string& action, bool isDone) {
  const auto stored = app::tickAction(session_.service(), Uuid(visitId_.toStdString()), action, isDone);
  setError(stored ? QString() : session_.describe(stored.error()));
  if (stored) {
    wish_.done = stored->done;
    if (!isUnsaved_) savedAt_ = QTime::currentTime();
    lookForPlan();
    Q_EMIT kept(visitId_);
  } else {
    undo_.reset();
  }
  Q_EMIT tickedChanged();
  Q_EMIT savedChanged();
}

PlanProgressText PlanPage::progress() const {
  if (!isOpen() || !earlier_) return {};
  const content::Content& packs = session_.content();
  Assessment later = visit_->assessment;
  if (hasWish_) later.plan = wish_;
  return describeProgress(*narrator_, {packs.actions, packs.questionnaire, packs.method}, *earlier_, later);
}

void PlanPage::undo() {
  if (!undo_) return;
  const Undo back = *undo_;
  undo_.reset();
  if (!back.ticked) return setWish(back.wish);
  store(session_.content().actions.actions.at(*back.ticked).id, back.wasDone);
}

QString PlanPage::undoText() const {
  if (!undo_) return {};
  if (!undo_->ticked) return say("plan.adopted");
  const std::string name = session_.content().actions.actions.at(*undo_->ticked).name.in(session_.language());
  return toQt(narrator_->say(undo_->wasDone ? "plan.unticked" : "plan.ticked", {{"step", name}}));
}

void PlanPage::saveNow() {
  rest_.stop();
  if (!isOpen() || !isUnsaved_) return;
  const auto stored = app::keepWish(session_.service(), Uuid(visitId_.toStdString()), wish_);
  setError(stored ? QString() : session_.describe(stored.error()));
  if (stored) {
    isUnsaved_ = false;
    savedAt_ = QTime::currentTime();
    Q_EMIT kept(visitId_);
  }
  Q_EMIT savedChanged();
}

void PlanPage::setError(const QString& error) {
  if (error == error_) return;
  error_ = error;
  Q_EMIT errorChanged();
}

}  // namespace jindan::viewmodels
