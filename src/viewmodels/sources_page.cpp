// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/sources_page.h"

#include "app/engine/system_clock.h"
#include "domain/planning/support.h"
#include "domain/wording/numbers.h"
#include "viewmodels/text.h"

namespace jindan::viewmodels {

SourcesPage::SourcesPage(Session& session, const QString& folder, QObject* parent)
    : QObject(parent),
      session_(session),
      store_(session.content(), session.service().engine().dataFolder(), folder.toStdString()),
      narrator_(session.narrator()) {
  connect(&session_, &Session::languageChanged, this, &SourcesPage::retranslate);
}

void SourcesPage::open() {
  problem_.clear();
  offer_.reset();
  retranslate();
}

void SourcesPage::retranslate() {
  narrator_.emplace(session_.narrator());
  read();
  fillPacks();
  fillChanges();
  Q_EMIT changed();
}

void SourcesPage::read() {
  auto present = store_.current();
  if (!present) {
    problem_ = session_.describe(present.error());
    return;
  }
  current_ = std::move(*present);
  if (current_.problem)
    problem_ = toQt(narrator_->say("programmes.problem")) + QLatin1Char(' ') + session_.describe(*current_.problem);
  fillProgrammes();
}

QString SourcesPage::packLine() const {
  const char* origin = current_.isImported ? "programmes.imported" : "programmes.built_in";
  return toQt(words().packLine(current_.pack.facts) + " · " + narrator_->say(origin));
}

bool SourcesPage::isUsedLater() const {
  return !(current_.pack.facts == session_.content().programmePack) ||
         !compareProgrammes(current_.pack.programmes, session_.content().programmes).isNone();
}

void SourcesPage::fillPacks() {
  const content::Content& content = session_.content();
  const auto count = session_.service().engine().benchmarks().count();
  const ProgrammePackFacts& facts = current_.pack.facts;
  const QString day = facts.date.empty() ? QString() : toQt(sayPartialDate(facts.date, session_.language()));
  std::vector<TextTableModel::Row> rows;
  rows.push_back({{tr("Questionnaire"), {}},
                  {toQt(content.questionnaire.reference()), {}},
                  {},
                  {tr("%n question(s)", nullptr, static_cast<int>(content.questionnaire.questions().size())), {}}});
  const std::string benchmarks = session_.service().engine().versions().benchmarks;
  rows.push_back({{tr("Survey figures"), {}},
                  {toQt(benchmarks.substr(0, benchmarks.find('@'))), {}},
                  {},
                  {tr("%n figure(s)", nullptr, static_cast<int>(count.value_or(0))), {}}});
  rows.push_back({{tr("Support programmes"), {}},
                  {toQt(facts.id), {}},
                  {day, {}},
                  {tr("%n programme(s)", nullptr, static_cast<int>(current_.pack.programmes.size())), {}}});
  rows.push_back({{tr("Steps of the plan"), {}},
                  {toQt(content.actions.id), {}},
                  {},
                  {tr("%n step(s)", nullptr, static_cast<int>(content.actions.actions.size())), {}}});
  packs_.setTable({tr("Pack"), tr("Version"), tr("As of"), tr("Entries")}, std::move(rows));
}

void SourcesPage::setSearch(const QString& search) {
  search_ = search.trimmed();
  fillProgrammes();
  Q_EMIT changed();
}

void SourcesPage::fillProgrammes() {
  const ProgrammeWords told = words();
  const Date today = app::SystemClock().today();
  std::vector<TextTableModel::Row> rows;
  shown_.clear();
  for (Index place = 0; place < current_.pack.programmes.size(); ++place) {
    const Programme& programme = current_.pack.programmes[place];
    bool isWanted = search_.isEmpty();
    for (const ProgrammeFieldText& field : told.card(programme))
      isWanted = isWanted || toQt(field.value).contains(search_, Qt::CaseInsensitive);
    if (!isWanted) continue;
    shown_.push_back(place);
    rows.push_back({{toQt(told.name(programme)), toQt(told.value(programme, ProgrammeField::operatedBy))},
                    {toQt(told.kind(programme)), {}},
                    {toQt(told.value(programme, ProgrammeField::maxAmount)), {}},
                    {toQt(told.source(programme, isStale(programme, today))),
                     toQt(told.value(programme, ProgrammeField::confidence))}});
  }
  programmes_.setTable({tr("Programme"), tr("Kind"), tr("Highest amount"), tr("Source")}, std::move(rows));
}

std::vector<ProgrammeFieldText> SourcesPage::card(int row) const {
  return words().card(current_.pack.programmes.at(shown_.at(static_cast<std::size_t>(row))));
}

QString SourcesPage::address(int row) const {
  return toQt(current_.pack.programmes.at(shown_.at(static_cast<std::size_t>(row))).url);
}

bool SourcesPage::preview(const QString& file) {
  auto offer = store_.look(file.toStdString());
  problem_ = offer ? QString() : session_.describe(offer.error());
  if (offer) {
    offer_ = std::move(*offer);
  } else {
    offer_.reset();
  }
  fillChanges();
  Q_EMIT changed();
  return hasOffer();
}

bool SourcesPage::changesNothing() const {
  return offer_ && offer_->changes.isNone() && offer_->pack.facts == offer_->before.facts;
}

QString SourcesPage::offerLine() const {
  return offer_ ? toQt(narrator_->say("programmes.to", {{"pack", words().packLine(offer_->pack.facts)}})) : QString();
}

QString SourcesPage::offerSummary() const {
  return offer_ ? toQt(words().summary(offer_->changes)) : QString();
}

void SourcesPage::fillChanges() {
  std::vector<TextTableModel::Row> rows;
  const ProgrammeWords told = words();
  const auto one = [this](const char* key) { return toQt(narrator_->say(key)); };
  if (offer_) {
    for (const Index place : offer_->changes.added)
      rows.push_back({{one("programmes.added"), {}}, {toQt(told.name(offer_->pack.programmes[place])), {}}, {}, {}});
    for (const ChangedProgramme& change : offer_->changes.changed) {
      const Programme& after = offer_->pack.programmes[change.after];
      for (const auto& field : told.differences(offer_->before.programmes[change.before], after, change.fields))
        rows.push_back({{one("programmes.changed"), toQt(field.title)},
                        {toQt(told.name(after)), {}},
                        {toQt(field.before), {}},
                        {toQt(field.value), {}}});
    }
    for (const Index place : offer_->changes.removed) {
      const Programme& removed = offer_->before.programmes[place];
      rows.push_back(
          {{one("programmes.removed"), {}}, {toQt(told.name(removed)), toQt(told.lostSteps(removed))}, {}, {}});
    }
  }
  changes_.setTable({tr("What happens"), tr("Programme"), tr("Until now"), tr("From now on")}, std::move(rows));
}

bool SourcesPage::take(const Result<void>& done) {
  problem_ = done ? QString() : session_.describe(done.error());
  if (done) offer_.reset();
  read();
  fillPacks();
  fillChanges();
  Q_EMIT changed();
  return done.has_value();
}

bool SourcesPage::accept() {
  return offer_ && take(store_.keep(*offer_));
}

void SourcesPage::leave() {
  static_cast<void>(take({}));
}

bool SourcesPage::undo() {
  return canUndo() && take(store_.undo());
}

bool SourcesPage::reset() {
  return take(store_.reset());
}

}  // namespace jindan::viewmodels
