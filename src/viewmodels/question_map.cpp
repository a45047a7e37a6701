// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/question_map.h"

#include <algorithm>
#include <set>

#include "viewmodels/text.h"

namespace jindan::viewmodels {

namespace {

/// The questions a rule reads; none for one that reads a whole pillar.
std::vector<Index> questionsOf(const ContradictionRule& rule) {
  std::vector<Index> questions;
  if (const auto* clash = std::get_if<LevelsClash>(&rule.when)) {
    for (const LevelCondition& part : clash->all)
      questions.push_back(part.question);
  }
  return questions;
}

}  // namespace

QString QuestionMap::Entry::spoken() const {
  QStringList parts;
  if (said != 0) parts << tr("level %1").arg(said);
  if (dontKnow) parts << tr("don't know");
  if (notApplicable) parts << tr("not applicable");
  if (isOpen()) parts << tr("no answer yet");
  if (seen != 0) parts << tr("seen level %1").arg(seen);
  if (contradicts) parts << tr("does not fit another answer");
  return parts.join(QStringLiteral(", "));
}

QuestionMap::QuestionMap(Session& session, InterviewPage& page, QObject* parent)
    : QObject(parent), session_(session), page_(page) {}

QuestionMap::Entry QuestionMap::entryAt(std::size_t place) const {
  const app::Interview& interview = page_.interview();
  const Index question = interview.asked()[place];
  const Question& asked = interview.questionnaire().question(question);
  const Answer& answer = interview.assessment().answers[question];
  Entry entry;
  entry.place = place;
  entry.title = session_.text(asked.shortTitle);
  entry.prompt = session_.text(asked.prompt);
  if (const auto level = answer.said.level()) entry.said = level->value();
  if (answer.seen && page_.isConsultant()) entry.seen = answer.seen->value();
  entry.dontKnow = answer.said.isDontKnow();
  entry.notApplicable = answer.said.isNotApplicable();
  entry.current = place == interview.place();
  return entry;
}

std::vector<QuestionMap::Group> QuestionMap::groups() const {
  const app::Interview& interview = page_.interview();
  std::set<Index> contradicting;
  for (const Index rule : interview.contradictions()) {
    const auto questions = questionsOf(session_.content().method.contradictions[rule]);
    contradicting.insert(questions.begin(), questions.end());
  }
  std::vector<Group> groups;
  for (const app::PillarProgress& progress : interview.progress()) {
    if (progress.asked == 0) continue;
    Group group{
        session_.text(interview.questionnaire().pillar(progress.pillar).title), progress.pillar, progress.answered, {}};
    for (std::size_t place = 0; place < interview.asked().size(); ++place) {
      const Index question = interview.asked()[place];
      if (interview.questionnaire().question(question).pillar != progress.pillar) continue;
      group.entries.push_back(entryAt(place));
      group.entries.back().contradicts = contradicting.contains(question);
    }
    groups.push_back(std::move(group));
  }
  return groups;
}

std::vector<QuestionMap::Contradiction> QuestionMap::contradictions() const {
  const app::Interview& interview = page_.interview();
  std::vector<Contradiction> list;
  for (const Index place : interview.contradictions()) {
    const ContradictionRule& rule = session_.content().method.contradictions[place];
    Contradiction contradiction{session_.text(rule.ask), {}};
    for (const Index question : questionsOf(rule)) {
      const auto& asked = interview.asked();
      const auto found = std::find(asked.begin(), asked.end(), question);
      if (found != asked.end()) contradiction.about.push_back(entryAt(static_cast<std::size_t>(found - asked.begin())));
    }
    list.push_back(std::move(contradiction));
  }
  return list;
}

int QuestionMap::openCount() const {
  return page_.askedCount() - page_.answeredCount();
}

QString QuestionMap::finding() const {
  const int open = openCount();
  if (open == page_.askedCount()) return tr("%n question(s), none answered yet.", nullptr, open);
  if (open > 0) return tr("%n question(s) still open.", nullptr, open);
  return hasSomethingLeft() ? tr("Every question has an answer. Some answers do not seem to fit together.")
                            : tr("Every question has an answer.");
}

bool QuestionMap::hasSomethingLeft() const {
  return openCount() > 0 || !page_.interview().contradictions().empty();
}

bool QuestionMap::fits(const Entry& entry, const QString& text) {
  const QString wanted = text.trimmed();
  return wanted.isEmpty() || entry.title.contains(wanted, Qt::CaseInsensitive) ||
         entry.prompt.contains(wanted, Qt::CaseInsensitive);
}

}  // namespace jindan::viewmodels
