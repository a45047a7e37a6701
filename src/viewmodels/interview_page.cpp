// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/interview_page.h"

#include <QDateTime>
#include <algorithm>

#include "domain/wording/numbers.h"
#include "viewmodels/text.h"

namespace jindan::viewmodels {

namespace {

QString localTime(const Timestamp& utc) {
  return QDateTime::fromString(toQt(utc), Qt::ISODate).toLocalTime().toString(QStringLiteral("HH:mm"));
}

bool mentions(const ContradictionRule& rule, Index question) {
  const auto* clash = std::get_if<LevelsClash>(&rule.when);
  return clash != nullptr && std::any_of(clash->all.begin(), clash->all.end(),
                                         [&](const LevelCondition& part) { return part.question == question; });
}

}  // namespace

InterviewPage::InterviewPage(Session& session, QObject* parent) : QObject(parent), session_(session) {
  connect(&session, &Session::languageChanged, this, &InterviewPage::questionChanged);
  connect(&session, &Session::changedElsewhere, this, &InterviewPage::takeOverChanges);
}

bool InterviewPage::open(const QString& visitId) {
  auto interview = app::Interview::open(session_.service(), Uuid(visitId.toStdString()));
  if (!interview) {
    setError(session_.describe(interview.error()));
    return false;
  }
  interview_ = std::move(*interview);
  laterVisit_ = interview_->laterVisit();
  savedAt_.clear();
  setError({});
  shown_.start();
  Q_EMIT questionChanged();
  return true;
}

const Question& InterviewPage::question() const {
  return interview_->questionnaire().question(interview_->current());
}

QString InterviewPage::visitId() const {
  return interview_ ? toQt(interview_->visit().value()) : QString();
}

QString InterviewPage::companyName() const {
  return toQt(interview_->company().name);
}

QString InterviewPage::companyLine() const {
  const Company& company = interview_->company();
  const SegmentReference& reference = session_.content().reference;
  const Industry* industry = reference.find(company.industry);
  const Region* region = reference.find(company.region);
  QStringList parts;
  if (industry != nullptr) parts << session_.text(industry->shortName);
  if (region != nullptr) parts << session_.text(region->shortName);
  parts << toQt(session_.narrator().say("number.persons", {{"count", sayCount(company.employees)}}));
  return parts.join(QStringLiteral(" · "));
}

std::vector<InterviewPage::PillarRow> InterviewPage::pillars() const {
  std::vector<PillarRow> rows;
  for (const app::PillarProgress& progress : interview_->progress()) {
    PillarRow row;
    row.title = session_.text(interview_->questionnaire().pillar(progress.pillar).title);
    row.answered = progress.answered;
    row.asked = progress.asked;
    row.current = progress.pillar == question().pillar;
    const auto& asked = interview_->asked();
    const auto first = std::find_if(asked.begin(), asked.end(), [&](Index q) {
      return interview_->questionnaire().question(q).pillar == progress.pillar;
    });
    row.firstPlace = static_cast<std::size_t>(first - asked.begin());
    rows.push_back(row);
  }
  return rows;
}

std::size_t InterviewPage::currentPillar() const {
  return question().pillar;
}

QString InterviewPage::heading() const {
  const Questionnaire& questionnaire = interview_->questionnaire();
  return session_.text(questionnaire.pillar(question().pillar).title) + QStringLiteral(" · ") +
         session_.text(questionnaire.dimension(question().dimension).title);
}

QString InterviewPage::placeText() const {
  return tr("Question %1 of %2").arg(interview_->place() + 1).arg(interview_->asked().size());
}

QString InterviewPage::prompt() const {
  return session_.text(question().prompt);
}

QStringList InterviewPage::levels() const {
  QStringList list;
  for (const LocalizedText& level : question().levels)
    list << session_.text(level);
  return list;
}

QString InterviewPage::why() const {
  return session_.text(question().why);
}
QString InterviewPage::evidence() const {
  return session_.text(question().evidence);
}

QString InterviewPage::notApplicableWhen() const {
  return question().notApplicableWhen ? session_.text(*question().notApplicableWhen) : QString();
}

InterviewPage::NumberKind InterviewPage::numberKind() const {
  if (!question().number) return NumberKind::none;
  switch (question().number->unit) {
    case NumberUnit::persons:
      return NumberKind::persons;
    case NumberUnit::won:
    case NumberUnit::wonPerYear:
      return NumberKind::won;
    case NumberUnit::certifiedLevel:
      return NumberKind::level;
  }
  return NumberKind::none;
}

QString InterviewPage::numberLabel() const {
  return question().number ? session_.text(question().number->label) : QString();
}

std::optional<double> InterviewPage::number() const {
  return interview_->answer().number;
}
QString InterviewPage::readingOf(Won amount) const {
  return toQt(session_.narrator().shareOfSales(interview_->current(), amount, interview_->company()));
}
QString InterviewPage::note() const {
  return toQt(interview_->answer().note);
}

int InterviewPage::level() const {
  const auto level = interview_->answer().said.level();
  return level ? level->value() : 0;
}

bool InterviewPage::isDontKnow() const {
  return interview_->answer().said.isDontKnow();
}
bool InterviewPage::isNotApplicable() const {
  return interview_->answer().said.isNotApplicable();
}
bool InterviewPage::isAnswered() const {
  return !interview_->answer().said.isUnanswered();
}
bool InterviewPage::canGoBack() const {
  return !interview_->isFirst();
}
bool InterviewPage::isLast() const {
  return interview_->isLast();
}
int InterviewPage::answeredCount() const {
  return interview_->answeredCount();
}
int InterviewPage::askedCount() const {
  return static_cast<int>(interview_->asked().size());
}
bool InterviewPage::isQuick() const {
  return interview_->assessment().mode == Mode::quick;
}

bool InterviewPage::isConsultant() const {
  return interview_->head().consultant;
}
int InterviewPage::seen() const {
  const auto& seen = interview_->answer().seen;
  return seen ? seen->value() : 0;
}
int InterviewPage::evidenceGrade() const {
  return static_cast<int>(interview_->answer().evidence);
}
QString InterviewPage::respondent() const {
  return toQt(interview_->head().respondent);
}
QString InterviewPage::assessor() const {
  return toQt(interview_->head().assessor);
}

QString InterviewPage::dateRemark() const {
  if (!laterVisit_) return {};
  const Language language = session_.language();
  return tr("This visit is dated %1, but an earlier one %2. Please look whether the date of this computer is right. "
            "Your answers are kept in any case.")
      .arg(toQt(sayDate(interview_->head().date, language)), toQt(sayDate(*laterVisit_, language)));
}

void InterviewPage::noteDateRead() {
  laterVisit_.reset();
  Q_EMIT answerChanged();
}

QString InterviewPage::bothViews() const {
  if (level() == 0 || seen() == 0) return {};
  const QString owner = respondent().isEmpty() ? tr("Owner") : respondent();
  const QString consultant = assessor().isEmpty() ? tr("Consultant") : assessor();
  const QString both = tr("%1 says %2 · %3 saw %4").arg(owner).arg(level()).arg(consultant).arg(seen());
  const int gap = std::abs(level() - seen());
  return gap == 0 ? tr("%1. Both agree.").arg(both) : tr("%1. %n level(s) apart.", nullptr, gap).arg(both);
}

QStringList InterviewPage::contradictions() const {
  QStringList list;
  const auto& rules = session_.content().method.contradictions;
  for (const Index place : interview_->contradictions()) {
    if (mentions(rules[place], interview_->current())) list << session_.text(rules[place].ask);
  }
  return list;
}

std::vector<ComparisonText> InterviewPage::figures() {
  const auto figures =
      session_.service().engine().figuresBehind(interview_->current(), interview_->company(), interview_->assessment());
  if (!figures) {
    setError(session_.describe(figures.error()));
    return {};
  }
  return session_.narrator().comparisons(*figures);
}

QStringList InterviewPage::remarks() const {
  QStringList list;
  for (const BackgroundSentence& sentence : session_.content().comparisons.sentences) {
    if (sentence.question == interview_->current()) list << session_.text(sentence.text);
  }
  return list;
}

void InterviewPage::say(Said said) {
  tellSaved(interview_->say(said, static_cast<double>(shown_.elapsed()) / 1000.0));
}

void InterviewPage::answer(int level) {
  if (const auto chosen = Level::from(level)) say(Said::level(*chosen));
}

void InterviewPage::answerDontKnow() {
  say(Said::dontKnow());
}

void InterviewPage::answerNotApplicable() {
  if (question().notApplicableWhen) say(Said::notApplicable());
}

void InterviewPage::setNumber(std::optional<double> number) {
  if (number != this->number()) tellSaved(interview_->setNumber(number));
}

void InterviewPage::setNote(const QString& note) {
  if (note != this->note()) tellSaved(interview_->setNote(typed(note)));
}

void InterviewPage::see(int level) {
  if (level != seen()) tellSaved(interview_->see(Level::from(level)));
}

void InterviewPage::setEvidenceGrade(int grade) {
  const auto evidence = static_cast<Evidence>(std::clamp(grade, 0, static_cast<int>(Evidence::kept)));
  if (evidence != interview_->answer().evidence) tellSaved(interview_->setEvidence(evidence));
}

void InterviewPage::setConsultant(bool consultant) {
  tellDone(interview_->setConsultant(consultant));
  Q_EMIT questionChanged();
}

void InterviewPage::setPeople(const QString& respondent, const QString& assessor) {
  if (respondent == this->respondent() && assessor == this->assessor()) return;
  tellDone(interview_->setPeople(typed(respondent), typed(assessor)));
  Q_EMIT answerChanged();
}

void InterviewPage::undo() {
  if (!canUndo()) return;
  tellSaved(interview_->undo());
  showAnew();
}

void InterviewPage::redo() {
  if (!canRedo()) return;
  tellSaved(interview_->redo());
  showAnew();
}

void InterviewPage::saveAgain() {
  if (hasUnsaved()) tellSaved(interview_->saveUnsaved());
}

void InterviewPage::next() {
  goTo(interview_->place() + 1);
}

void InterviewPage::back() {
  if (canGoBack()) goTo(interview_->place() - 1);
}

void InterviewPage::goTo(std::size_t place) {
  // What another window has saved is what is gone to.
  session_.lookForChanges();
  const auto moved = interview_->goTo(place);
  // A failed save is the greater worry and stays on the screen.
  if (!hasUnsaved()) tellDone(moved);
  showAnew();
}

void InterviewPage::takeOverChanges() {
  if (!interview_) return;
  const auto changed = interview_->takeOverChanges();
  if (changed && *changed) Q_EMIT questionChanged();
}

void InterviewPage::showAnew() {
  shown_.start();
  Q_EMIT questionChanged();
}

void InterviewPage::goToQuestion(Index question) {
  const auto& asked = interview_->asked();
  const auto found = std::find(asked.begin(), asked.end(), question);
  if (found != asked.end()) goTo(static_cast<std::size_t>(found - asked.begin()));
}

void InterviewPage::goToUnanswered() {
  if (const auto place = interview_->nextUnanswered()) goTo(*place);
}

void InterviewPage::setQuick(bool quick) {
  tellDone(interview_->setMode(quick ? Mode::quick : Mode::full));
  Q_EMIT questionChanged();
}

void InterviewPage::tellSaved(const Result<Timestamp>& saved) {
  if (!saved) {
    savedAt_.clear();
    setError(session_.describe(saved.error()));
    Q_EMIT answerChanged();
    return;
  }
  savedAt_ = localTime(*saved);
  setError({});
  Q_EMIT answerChanged();
}

void InterviewPage::tellDone(const Result<void>& done) {
  setError(done ? QString() : session_.describe(done.error()));
}

void InterviewPage::setError(const QString& error) {
  if (error == error_) return;
  error_ = error;
  Q_EMIT errorChanged();
}

}  // namespace jindan::viewmodels
