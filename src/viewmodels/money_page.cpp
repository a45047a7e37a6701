// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/money_page.h"

#include <algorithm>

#include "viewmodels/text.h"

namespace jindan::viewmodels {

namespace {

/// Where the money calculation says that an input is missing; null for one that always has a default.
const char* pointerOf(MoneyGroup group) {
  switch (group) {
    case MoneyGroup::investment:
      return "/investment_krw";
    case MoneyGroup::sales:
      return "/annual_sales_krw";
    case MoneyGroup::benefit:
      return "/benefit_krw_per_year";
    default:
      return nullptr;
  }
}

const char* missingKey(MoneyGroup group) {
  switch (group) {
    case MoneyGroup::investment:
      return "money.missing.investment";
    case MoneyGroup::sales:
      return "money.missing.annual_sales";
    default:
      return "money.missing.benefit";
  }
}

}  // namespace

MoneyPage::MoneyPage(ResultPage& result, QObject* parent)
    : QObject(parent),
      result_(result),
      session_(result.session()),
      runner_(session_.content().money, session_.content().staffing) {
  connect(&result, &ResultPage::opened, this, &MoneyPage::follow);
  connect(&runner_, &MoneyRunner::finished, this, &MoneyPage::setPlan);
}

bool MoneyPage::open() {
  if (!result_.isOpen()) return false;
  takeUp();
  Q_EMIT opened();
  return true;
}

void MoneyPage::follow() {
  if (isOpen()) open();
}

void MoneyPage::takeUp() {
  const auto& entries = result_.visit().assessment.money;
  if (!isOpen() || visitId_ != result_.visitId()) {
    visitId_ = result_.visitId();
    sheet_.emplace(session_.service(), Uuid(visitId_.toStdString()), entries);
    plan_.reset();
    error_.clear();
  } else {
    sheet_->takeOver(entries);
  }
  compute();
}

FilledEntries MoneyPage::filled(const MoneyEntries& entries) const {
  const DiagnosedVisit& visit = result_.visit();
  return fillIn({entries, &visit.company, &visit.assessment}, rules());
}

MoneyEntries MoneyPage::usualFor(MoneyGroup group) const {
  MoneyEntries without = sheet_->entries();
  clear(without, group);
  return filled(without).entries;
}

void MoneyPage::compute() {
  filled_ = filled(sheet_->entries());
  const auto inputs = MoneyInputs::from(filled_.entries);
  faults_ = inputs ? std::vector<Fault>() : inputs.error();
  if (!inputs) {
    order_.reset();
    runner_.drop();
    return setPlan(nullptr);
  }
  const DiagnosedVisit& visit = result_.visit();
  auto order = std::make_shared<const MoneyOrder>(MoneyOrder{sheet_->entries(), visit.company, visit.assessment});
  const bool isSame = order_ && *order_ == *order && (plan_ || runner_.isRunning());
  if (isSame) return;
  order_ = order;
  runner_.start(std::move(order));
}

void MoneyPage::setPlan(std::shared_ptr<const MoneyPlan> plan) {
  plan_ = std::move(plan);
  Q_EMIT planChanged();
}

void MoneyPage::tell(const Result<void>& done) {
  QString error;
  if (!done) {
    Error told = done.error();
    if (told.subject.empty()) told.subject = narrator().say("money.title");
    error = session_.describe(told);
  }
  if (error != error_) {
    error_ = error;
    Q_EMIT errorChanged();
  }
  result_.setMoneyEntries(sheet_->stored());
  compute();
  Q_EMIT inputsChanged();
}

QString MoneyPage::enter(MoneyGroup group, const MoneyNumbers& numbers) {
  MoneyEntries usual = usualFor(group);
  if (!usual.grant && rules().grant) usual.grant = rules().grant->terms;
  MoneyEntries tried = sheet_->entries();
  if (viewmodels::enter(tried, group, numbers, usual) == MoneyRefusal::bandReversed)
    return toQt(narrator().say("money.refused.band"));
  tell(sheet_->change(
      [&](MoneyEntries& entries) { static_cast<void>(viewmodels::enter(entries, group, numbers, usual)); }));
  return {};
}

void MoneyPage::useUsual(MoneyGroup group) {
  tell(sheet_->change([group](MoneyEntries& entries) { clear(entries, group); }));
}

void MoneyPage::undo() {
  tell(sheet_->undo());
}

void MoneyPage::redo() {
  tell(sheet_->redo());
}

QString MoneyPage::title(MoneyGroup group) const {
  const auto field = fieldOf(group);
  return toQt(field ? sayField(narrator(), *field) : narrator().say("money.field.delay_years"));
}

QString MoneyPage::faultOf(MoneyGroup group) const {
  const char* pointer = pointerOf(group);
  const bool isMissing = pointer != nullptr && std::any_of(faults_.begin(), faults_.end(), [&](const Fault& fault) {
                           return fault.pointer == pointer;
                         });
  return isMissing ? toQt(narrator().say(missingKey(group))) : QString();
}

void MoneyPage::describeOrigin(Input& input, MoneyGroup group) const {
  const Narrator words = narrator();
  const auto field = fieldOf(group);
  const auto& origins = filled_.origins;
  const auto origin =
      std::find_if(origins.begin(), origins.end(), [&](const FieldOrigin& each) { return each.field == field; });
  if (origin == origins.end()) {
    const char* none = group == MoneyGroup::delay   ? "money.origin.short.at_once"
                       : group == MoneyGroup::grant ? "money.origin.short.no_grant"
                                                    : "money.origin.short.unknown";
    input.origin = toQt(words.say(input.isEntered ? "money.origin.short.entered" : none));
    return;
  }
  input.origin = toQt(sayOriginShort(words, *origin));
  input.basis = toQt(sayOrigin(words, *origin));
  if (origin->basis) input.address = QUrl(toQt(origin->basis->url));
}

MoneyPage::Input MoneyPage::input(MoneyGroup group) const {
  const Narrator words = narrator();
  const MoneyEntries usual = usualFor(group);
  const auto field = fieldOf(group);
  Input input;
  input.entered = numbersIn(sheet_->entries(), group);
  input.usual = numbersIn(usual, group);
  if (group == MoneyGroup::delay) input.usual = {0.0};
  input.isEntered = isEntered(sheet_->entries(), group);
  if (field) input.value = toQt(sayValue(words, *field, filled_.entries));
  if (input.isEntered && field) input.back = toQt(sayValue(words, *field, usual));
  if (group == MoneyGroup::delay && input.isEntered) input.back = toQt(words.say("money.years", {{"years", "0"}}));
  input.fault = faultOf(group);
  describeOrigin(input, group);
  return input;
}

QStringList MoneyPage::missing() const {
  QStringList sentences;
  for (const MoneyGroup group : moneyGroups) {
    const QString fault = faultOf(group);
    if (!fault.isEmpty()) sentences << fault;
  }
  return sentences;
}

QString MoneyPage::headline() const {
  const Narrator words = narrator();
  if (plan_) return toQt(MoneyWords(words, *plan_).headline());
  QStringList fields;
  for (const MoneyGroup group : moneyGroups) {
    if (!faultOf(group).isEmpty()) fields << title(group);
  }
  if (fields.isEmpty()) return toQt(words.say("money.title"));
  return toQt(words.say("money.headline.missing", {{"fields", fields.join(QStringLiteral(", ")).toStdString()}}));
}

}  // namespace jindan::viewmodels
