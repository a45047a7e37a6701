// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/compare_page.h"

#include <algorithm>

#include "domain/wording/numbers.h"
#include "viewmodels/text.h"

namespace jindan::viewmodels {

ComparePage::ComparePage(Session& session, QObject* parent) : QObject(parent), session_(session) {
  connect(&session, &Session::languageChanged, this, [this] {
    showAnswers();
    Q_EMIT changed();
  });
}

bool ComparePage::open(const QString& companyId) {
  companyId_ = companyId;
  companyName_.clear();
  finished_.clear();
  unfinished_.clear();
  unfinishedCount_ = 0;
  earlier_ = 1;
  later_ = 0;
  change_.reset();
  setError({});
  const bool isRead = readVisits() && compare();
  showAnswers();
  Q_EMIT changed();
  return isRead;
}

bool ComparePage::readVisits() {
  const Uuid id(companyId_.toStdString());
  const auto company = session_.workspace().company(id);
  if (!company) return fail(company.error()), false;
  companyName_ = toQt(company->company.name);
  const auto visits = session_.workspace().visitsOf(id);
  if (!visits) return fail(visits.error()), false;
  for (const VisitSummary& visit : *visits) {
    if (visit.finished) {
      finished_.push_back(visit);
    } else {
      if (unfinished_.isEmpty()) unfinished_ = toQt(visit.id.value());
      ++unfinishedCount_;
    }
  }
  return true;
}

bool ComparePage::compare() {
  change_.reset();
  if (finished_.size() < 2) return true;
  const auto before = session_.service().view(finished_[earlier_].id);
  if (!before) return fail(before.error()), false;
  const auto after = session_.service().view(finished_[later_].id);
  if (!after) return fail(after.error()), false;
  const content::Content& packs = session_.content();
  change_ = compareVisits(packs.questionnaire, packs.method, {before->result, before->benchmarks},
                          {after->result, after->benchmarks});
  return true;
}

void ComparePage::showAnswers() {
  if (change_)
    answers_.show(*change_, words());
  else
    answers_.clear();
}

QString ComparePage::idAt(std::size_t place) const {
  return finished_.size() < 2 ? QString() : toQt(finished_[place].id.value());
}

std::optional<std::size_t> ComparePage::placeOf(const QString& visitId) const {
  const auto found = std::find_if(finished_.begin(), finished_.end(),
                                  [&](const VisitSummary& visit) { return toQt(visit.id.value()) == visitId; });
  if (found == finished_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - finished_.begin());
}

void ComparePage::setEarlier(const QString& visitId) {
  const auto place = placeOf(visitId);
  if (!place || *place == 0 || *place == earlier_) return;
  earlier_ = *place;
  if (later_ >= earlier_) later_ = 0;
  setError({});
  compare();
  showAnswers();
  Q_EMIT changed();
}

void ComparePage::setLater(const QString& visitId) {
  const auto place = placeOf(visitId);
  if (!place || *place >= earlier_ || *place == later_) return;
  later_ = *place;
  setError({});
  compare();
  showAnswers();
  Q_EMIT changed();
}

std::vector<ComparePage::Choice> ComparePage::earlierChoices() const {
  return choices(1, finished_.size());
}

std::vector<ComparePage::Choice> ComparePage::laterChoices() const {
  return choices(0, std::min(earlier_, finished_.size()));
}

std::vector<ComparePage::Choice> ComparePage::choices(std::size_t from, std::size_t to) const {
  std::vector<Choice> list;
  for (std::size_t place = from; place < to; ++place)
    list.push_back({toQt(finished_[place].id.value()), choiceText(place)});
  return list;
}

QString ComparePage::choiceText(std::size_t place) const {
  const VisitSummary& visit = finished_[place];
  const Narrator narrator = session_.narrator();
  const auto isSameDay = [&](const VisitSummary& other) { return other.date == visit.date; };
  QString text = toQt(sayDate(visit.date, session_.language()));
  // Visits on one day are told apart by their order.
  if (std::count_if(finished_.begin(), finished_.end(), isSameDay) > 1) {
    const auto before =
        std::count_if(finished_.begin() + static_cast<std::ptrdiff_t>(place), finished_.end(), isSameDay);
    text += QStringLiteral(" (%1)").arg(before);
  }
  const auto& stage = visit.scores.stage;
  text += QStringLiteral(" · ") + toQt(stage ? narrator.stageTitle(*stage) : narrator.say("stage.unknown"));
  if (const auto& overall = visit.scores.overall) {
    text += QStringLiteral(" · ") +
            toQt(narrator.say("score.exact", {{"score", sayDecimal(MeanLevel(*overall).score().value(), 1)}}));
  }
  return text;
}

QString ComparePage::newestDate() const {
  return finished_.empty() ? QString() : toQt(sayDate(finished_.front().date, session_.language()));
}

void ComparePage::fail(const Error& error) {
  setError(session_.describe(error));
}

void ComparePage::setError(const QString& error) {
  if (error == error_) return;
  error_ = error;
  Q_EMIT errorChanged();
}

}  // namespace jindan::viewmodels
