// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/what_if_page.h"

#include <algorithm>

#include "domain/narrative/what_if_words.h"
#include "viewmodels/text.h"

namespace jindan::viewmodels {

namespace {

QStringList linesOf(const std::vector<std::string>& texts) {
  QStringList lines;
  for (const std::string& text : texts)
    lines << toQt(text);
  return lines;
}

QString titleOf(const Narrator& narrator, const std::optional<int>& stage) {
  return toQt(stage ? narrator.stageTitle(*stage) : narrator.say("stage.unknown"));
}

/// Nothing assumed, everything assumed is kept, or something is in no file yet.
std::string kindOf(const app::WhatIf& whatIf) {
  if (whatIf.changes().empty()) return "whatif.none.";
  return whatIf.hasToKeep() ? "whatif.some." : "whatif.target.";
}

}  // namespace

WhatIfPage::WhatIfPage(ResultPage& result, QObject* parent)
    : QObject(parent), result_(result), session_(result.session()), language_(session_.language()) {
  connect(&result, &ResultPage::opened, this, &WhatIfPage::follow);
  if (result.isOpen()) follow();
}

void WhatIfPage::follow() {
  if (!result_.isOpen()) return;
  // The result is also told as opened when only its words are other ones.
  const bool isSame = isOpen() && visitId_ == result_.visitId();
  if (!isSame || language_ == session_.language()) reopen();
  language_ = session_.language();
  visitId_ = result_.visitId();
  Q_EMIT opened();
}

void WhatIfPage::reopen() {
  const auto assumed =
      isOpen() && visitId_ == result_.visitId() ? whatIf_->changes() : std::vector<app::WhatIf::Change>();
  kept_.clear();
  error_.clear();
  whatIf_.reset();
  auto opened = app::WhatIf::open(session_.service(), Uuid(result_.visitId().toStdString()));
  if (!opened) {
    error_ = session_.describe(opened.error());
    return;
  }
  whatIf_.emplace(std::move(*opened));
  for (const auto& change : assumed) {
    const auto& asked = whatIf_->asked();
    if (std::find(asked.begin(), asked.end(), change.question) == asked.end()) continue;
    if (const auto done = whatIf_->set(change.question, change.to); !done) error_ = session_.describe(done.error());
  }
}

WhatIfPage::Summary WhatIfPage::summary() const {
  const Narrator words = narrator();
  const OverallScore& was = original().diagnosis.verified.overall;
  const OverallScore& is = now().diagnosis.verified.overall;
  const WhatIfText text = describeWhatIf(words, original(), now());
  const std::size_t count = whatIf_->changes().size();
  const Arguments arguments{{"count", std::to_string(count)}};
  Summary result;
  result.isChanged = count > 0;
  result.title = toQt(words.say(kindOf(*whatIf_) + "title"));
  result.text = toQt(words.say(kindOf(*whatIf_) + "text", arguments));
  result.count = toQt(words.say("whatif.count", arguments));
  result.scoreBefore = toQt(text.scoreBefore);
  result.scoreAfter = toQt(text.scoreAfter);
  result.rangeBefore = toQt(words.range(was.interval));
  result.rangeAfter = toQt(words.range(is.interval));
  result.change = toQt(text.change);
  result.direction = text.direction;
  result.stageNumberBefore = was.stage.value_or(0);
  result.stageNumberAfter = is.stage.value_or(0);
  result.stageBefore = titleOf(words, was.stage);
  result.stageAfter = titleOf(words, is.stage);
  result.stage = toQt(is.stage ? text.stage + " " + words.nextStep(now()) : text.stage);
  result.inShort = toQt(text.inShort);
  result.obstacles = linesOf(text.obstacles);
  result.comparisons = linesOf(text.comparisons);
  return result;
}

std::vector<WhatIfPage::Move> WhatIfPage::moves() const {
  std::vector<Move> result;
  for (const MoveText& move : narrator().moves(now())) {
    result.push_back(
        {toQt(move.title), toQt(move.action), toQt(move.effort), toQt(move.opens.empty() ? move.gain : move.opens)});
  }
  return result;
}

std::vector<WhatIfPage::Group> WhatIfPage::groups() const {
  std::vector<Group> groups;
  const Questionnaire& questionnaire = session_.content().questionnaire;
  for (const bool scored : {true, false}) {
    for (const Pillar& pillar : questionnaire.pillars()) {
      if (pillar.scored != scored) continue;
      Group group{session_.text(pillar.title), groups.size(), {}};
      for (const Index q : whatIf_->asked()) {
        if (&questionnaire.pillar(questionnaire.question(q).pillar) == &pillar) group.questions.push_back(q);
      }
      groups.push_back(std::move(group));
    }
  }
  return groups;
}

WhatIfPage::Row WhatIfPage::row(Index question) const {
  const AssumedQuestionText text = describeAssumed(narrator(), original(), now(), question);
  const auto levelIn = [question](const DiagnosedVisit& visit) {
    const auto level = visit.assessment.answers.at(question).verified();
    return level ? level->value() : 0;
  };
  Row row;
  row.title = session_.text(session_.content().questionnaire.question(question).shortTitle);
  row.original = levelIn(original());
  row.now = levelIn(now());
  row.isChanged = whatIf_->isChanged(question);
  row.isObstacle = text.isObstacle;
  row.state = toQt(text.state);
  row.sentence = toQt(text.sentence);
  row.target = toQt(text.target);
  row.spoken = toQt(text.spoken);
  return row;
}

QString WhatIfPage::levelText(Index question, int level) const {
  const auto wanted = Level::from(level);
  return wanted ? toQt(narrator().answerText(question, Said::level(*wanted))) : QString();
}

QString WhatIfPage::say(const char* key) const {
  return toQt(narrator().say(key));
}

void WhatIfPage::tell(const Result<void>& done) {
  kept_.clear();
  error_ = done ? QString() : session_.describe(done.error());
  Q_EMIT changed();
}

void WhatIfPage::set(Index question, int level) {
  if (const auto wanted = Level::from(level)) tell(whatIf_->set(question, *wanted));
}

void WhatIfPage::reset(Index question) {
  tell(whatIf_->reset(question));
}

void WhatIfPage::resetAll() {
  tell(whatIf_->resetAll());
}

void WhatIfPage::applyMove(std::size_t place) {
  const auto moves = bestMoves(now().diagnosis);
  if (place < moves.size()) tell(whatIf_->apply(moves[place]));
}

void WhatIfPage::takeTargets() {
  tell(whatIf_->takeTargets());
}

void WhatIfPage::keep() {
  const auto kept = whatIf_->keepAsTargets();
  if (!kept) return tell(tl::unexpected(kept.error()));
  error_.clear();
  const Arguments arguments{{"count", std::to_string(kept->targets)}, {"removed", std::to_string(kept->removed)}};
  const std::string key = kept->removed == 0   ? "whatif.kept"
                          : kept->targets == 0 ? "whatif.removed"
                                               : "whatif.kept_and_removed";
  kept_ = toQt(narrator().say(key, arguments));
  session_.noteChange();
  Q_EMIT changed();
}

void WhatIfPage::readAgain() {
  // Tells itself as opened, which brings this page along.
  if (!result_.open(visitId_)) {
    error_ = result_.error();
    Q_EMIT changed();
  }
}

}  // namespace jindan::viewmodels
