// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/cohort_page.h"

#include <QTimer>
#include <algorithm>
#include <array>

#include "domain/wording/numbers.h"
#include "viewmodels/text.h"

namespace jindan::viewmodels {

namespace {

constexpr int visitsAtOnce = 40;
constexpr std::array companyGroups{CohortGroup::industry, CohortGroup::region, CohortGroup::size};

QString scoreText(LevelBin bin) {
  if (bin == noLevel) return QStringLiteral("–");
  return toQt(sayScore(MeanLevel(static_cast<double>(bin) / binsPerLevel).score()));
}

}  // namespace

CohortPage::CohortPage(Session& session, Portfolio& portfolio, QObject* parent)
    : QObject(parent), session_(session), service_(session.service(), portfolio) {
  connect(&session, &Session::languageChanged, this, [this] {
    fillSegments();
    fillStandings();
    Q_EMIT changed();
  });
}

void CohortPage::open(const QString& companyId) {
  companyId_ = companyId;
  cohort_.reset();
  row_.reset();
  error_.clear();
  work();
}

void CohortPage::work() {
  const auto done = service_.complete(visitsAtOnce);
  if (done && *done == visitsAtOnce) {
    QTimer::singleShot(0, this, &CohortPage::work);
    Q_EMIT changed();
    return;
  }
  auto cohort = done ? service_.cohort() : Result<Cohort>(tl::unexpected(done.error()));
  const auto row = service_.rowOf(Uuid(companyId_.toStdString()));
  if (!cohort) error_ = session_.describe(cohort.error());
  if (cohort) cohort_ = std::move(*cohort);
  if (row) row_ = *row;
  fillSegments();
  fillStandings();
  Q_EMIT changed();
}

void CohortPage::setGroup(CohortGroup group) {
  group_ = group;
  fillSegments();
  Q_EMIT changed();
}

QString CohortPage::groupTitle(CohortGroup group) const {
  const Narrator narrator = session_.narrator();
  return toQt(CohortWords(narrator).group(group));
}

QString CohortPage::say(const char* key) const {
  return toQt(session_.narrator().say(key));
}

QString CohortPage::finding() const {
  const Narrator narrator = session_.narrator();
  return toQt(CohortWords(narrator).finding(*cohort_));
}

QString CohortPage::progress() const {
  const Narrator narrator = session_.narrator();
  return toQt(CohortWords(narrator).progress(cohort_->progress().front()));
}

QString CohortPage::note() const {
  return say("cohort.note");
}

QString CohortPage::standing() const {
  if (companyId_.isEmpty()) return {};
  const Narrator narrator = session_.narrator();
  const auto standings = row_ ? cohort_->standings(*row_) : std::vector<std::optional<CohortStanding>>(1);
  return toQt(CohortWords(narrator).standingFinding(standings.front()));
}

QString CohortPage::hiddenNote() const {
  const Narrator narrator = session_.narrator();
  return toQt(CohortWords(narrator).hiddenNote(cohort_->segments(group_)));
}

void CohortPage::fillSegments() {
  if (!hasSegments()) return;
  const Narrator narrator = session_.narrator();
  const CohortWords words(narrator);
  QStringList titles{toQt(words.group(group_)), say("cohort.column.companies"), say("cohort.column.median"),
                     say("cohort.column.half")};
  constexpr std::size_t pillars = 3;
  for (std::size_t pillar = 1; pillar <= pillars; ++pillar)
    titles << toQt(words.measure(pillar));
  std::vector<TextTableModel::Row> rows;
  for (const CohortSegment& segment : cohort_->segments(group_)) {
    // The note says that there are hidden ones; an empty one says nothing.
    if (!segment.shown || segment.companies == 0) continue;
    TextTableModel::Row row{{toQt(words.segment(group_, segment.key)), {}},
                            {toQt(words.companies(segment)), {}},
                            {toQt(words.median(segment.measures.front())), {}},
                            {toQt(words.middleHalf(segment.measures.front())), {}}};
    for (std::size_t pillar = 1; pillar <= pillars; ++pillar)
      row.push_back({toQt(words.median(segment.measures.at(pillar))), {}});
    rows.push_back(std::move(row));
  }
  segments_.setTable(titles, std::move(rows));
}

void CohortPage::fillStandings() {
  if (!hasStandings()) return;
  const Narrator narrator = session_.narrator();
  const CohortWords words(narrator);
  QStringList titles{say("cohort.column.measure"), say("cohort.column.score"), say("cohort.column.all")};
  std::vector<std::vector<std::optional<CohortStanding>>> columns{cohort_->standings(*row_)};
  for (const CohortGroup group : companyGroups) {
    titles << toQt(words.segment(group, cohort_->keyOf(group, *row_)));
    columns.push_back(cohort_->standings(*row_, group));
  }
  std::vector<TextTableModel::Row> rows;
  for (std::size_t measure = 0; measure < std::min(cohort_->measures(), row_->levels.size()); ++measure) {
    TextTableModel::Row row{{toQt(words.measure(measure)), {}}, {scoreText(row_->levels[measure]), {}}};
    for (const auto& column : columns)
      row.push_back({toQt(words.standing(column[measure])), {}});
    rows.push_back(std::move(row));
  }
  standings_.setTable(titles, std::move(rows));
}

}  // namespace jindan::viewmodels
