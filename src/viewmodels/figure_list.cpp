// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/figure_list.h"

#include <algorithm>
#include <set>

#include "domain/wording/numbers.h"
#include "viewmodels/text.h"

namespace jindan::viewmodels {

namespace {

constexpr std::size_t pageSize = 50;

QString yearOf(const Observation& figure) {
  const std::string& day = figure.fieldworkEnd.empty() ? figure.publicationDate : figure.fieldworkEnd;
  return toQt(day.substr(0, 4));
}

}  // namespace

FigureList::FigureList(Session& session, QObject* parent) : QObject(parent), session_(session) {
  connect(&session_, &Session::languageChanged, this, [this] {
    if (figures_.empty()) return;
    fill();
    Q_EMIT changed();
  });
}

void FigureList::open() {
  if (!figures_.empty()) return;
  storage::ObservationFilter all;
  all.limit = -1;
  auto figures = session_.service().engine().benchmarks().list(all);
  problem_ = figures ? QString() : session_.describe(figures.error());
  if (figures) figures_ = std::move(*figures);
  filterAnew();
}

QString FigureList::idOf(const Observation& figure, Filter filter) const {
  switch (filter) {
    case Filter::indicator:
      return toQt(figure.indicator.value());
    case Filter::industry:
      return toQt(figure.segment.industry);
    case Filter::size:
      return toQt(figure.segment.sizeClass);
    case Filter::year:
      return yearOf(figure);
    case Filter::source:
      return toQt(figure.survey.ko);
  }
  return {};
}

QString FigureList::textOf(const Observation& figure, Filter filter) const {
  switch (filter) {
    case Filter::indicator:
      return session_.text(figure.indicatorTitle);
    case Filter::industry:
      return toQt(session_.narrator().say("sources.industry." + figure.segment.industry));
    case Filter::size:
      return toQt(session_.narrator().say("sources.size." + figure.segment.sizeClass));
    case Filter::year:
      return yearOf(figure);
    case Filter::source:
      return session_.text(figure.survey);
  }
  return {};
}

std::vector<FigureList::Choice> FigureList::choices(Filter filter) const {
  std::set<QString> known;
  std::vector<Choice> choices;
  for (const Observation& figure : figures_) {
    const QString id = idOf(figure, filter);
    if (!id.isEmpty() && known.insert(id).second) choices.push_back({textOf(figure, filter), id});
  }
  std::sort(choices.begin(), choices.end(),
            [](const Choice& a, const Choice& b) { return a.text.localeAwareCompare(b.text) < 0; });
  if (filter == Filter::year) std::reverse(choices.begin(), choices.end());
  return choices;
}

void FigureList::setFilter(Filter filter, const QString& id) {
  wanted_[static_cast<std::size_t>(filter)] = id;
  filterAnew();
}

bool FigureList::isWanted(const Observation& figure) const {
  for (std::size_t f = 0; f < filters; ++f) {
    if (!wanted_[f].isEmpty() && idOf(figure, static_cast<Filter>(f)) != wanted_[f]) return false;
  }
  return true;
}

void FigureList::filterAnew() {
  matching_.clear();
  for (std::size_t place = 0; place < figures_.size(); ++place) {
    if (isWanted(figures_[place])) matching_.push_back(place);
  }
  shown_ = std::min(pageSize, matching_.size());
  fill();
  Q_EMIT changed();
}

void FigureList::showMore() {
  shown_ = std::min(shown_ + pageSize, matching_.size());
  fill();
  Q_EMIT changed();
}

QString FigureList::valueOf(const Observation& figure) const {
  const bool isMoney = figure.unit == "KRW" || figure.unit == "KRW_per_year";
  const std::string number = isMoney ? sayWonShort(Won(static_cast<std::int64_t>(figure.value)), session_.language())
                                     : sayDecimal(figure.value, figure.value == static_cast<int>(figure.value) ? 0 : 1);
  const Narrator narrator = session_.narrator();
  const std::string value = narrator.say("sources.unit." + figure.unit, {{"value", number}});
  return toQt(narrator.say("sources.value." + figure.qualifier, {{"value", value}}));
}

QString FigureList::whomOf(const Observation& figure) const {
  const Narrator narrator = session_.narrator();
  const ObservationSegment& segment = figure.segment;
  QString whom = toQt(segment.country) + QStringLiteral(" · ") + textOf(figure, Filter::industry) +
                 QStringLiteral(" · ") + textOf(figure, Filter::size);
  if (segment.region != "all") whom += QStringLiteral(" · ") + toQt(narrator.say("sources.region." + segment.region));
  return whom;
}

QString FigureList::dateOf(const Observation& figure) const {
  if (figure.fieldworkStart.empty() && figure.fieldworkEnd.empty()) {
    return figure.publicationDate.empty() ? QStringLiteral("–")
                                          : toQt(sayPartialDate(figure.publicationDate, session_.language()));
  }
  return toQt(sayPeriod(figure.fieldworkStart, figure.fieldworkEnd, session_.language()));
}

QString FigureList::countOf(const Observation& figure) const {
  return figure.sampleSize ? toQt(sayCount(*figure.sampleSize)) : QStringLiteral("–");
}

void FigureList::fill() {
  std::vector<TextTableModel::Row> rows;
  for (std::size_t i = 0; i < shown_; ++i) {
    const Observation& figure = figures_[matching_[i]];
    rows.push_back({{session_.text(figure.indicatorTitle), session_.text(figure.baseText)},
                    {valueOf(figure), {}},
                    {whomOf(figure), {}},
                    {countOf(figure), {}},
                    {dateOf(figure), {}},
                    {session_.text(figure.publisher), session_.text(figure.survey)}});
  }
  table_.setTable({tr("Figure"), tr("Value"), tr("Of whom"), tr("Answers"), tr("When"), tr("Source")}, std::move(rows));
}

FigureList::Card FigureList::card(int row) const {
  const Observation& figure = figures_.at(matching_.at(static_cast<std::size_t>(row)));
  const auto dash = [](const QString& text) { return text.isEmpty() ? QStringLiteral("–") : text; };
  Card card;
  card.title = session_.text(figure.indicatorTitle);
  card.value = valueOf(figure);
  card.facts = {tr("Of whom: %1").arg(whomOf(figure)),
                tr("Share of: %1").arg(dash(session_.text(figure.baseText))),
                tr("Who was asked: %1").arg(dash(session_.text(figure.population))),
                tr("Answers behind this figure: %1").arg(countOf(figure)),
                tr("When: %1").arg(dateOf(figure)),
                tr("Use: %1").arg(toQt(session_.narrator().say("sources.use." + std::string(nameOf(figure.use)))))};
  card.note = session_.text(figure.note);
  card.source = session_.text(figure.publisher) + QStringLiteral(" · ") + session_.text(figure.survey);
  card.address = toQt(figure.url);
  return card;
}

}  // namespace jindan::viewmodels
