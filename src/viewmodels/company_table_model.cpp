// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/company_table_model.h"

#include <algorithm>

#include "domain/wording/numbers.h"
#include "viewmodels/text.h"

namespace jindan::viewmodels {

namespace {

constexpr int windowSize = 100;
constexpr std::size_t mostWindows = 8;
constexpr double pointsPerLevel = 25.0;

double scoreOf(double level) {
  return MeanLevel(level).score().value();
}

std::optional<double> changeOf(const CompanyOverview& company) {
  if (!company.latest || !company.previous) return std::nullopt;
  const auto& now = company.latest->scores.overall;
  const auto& before = company.previous->scores.overall;
  if (!now || !before) return std::nullopt;
  return (*now - *before) * pointsPerLevel;
}

QVariantList pillarsOf(const CompanyOverview& company) {
  QVariantList list;
  if (!company.latest) return list;
  for (const auto& level : company.latest->scores.pillars)
    list << (level ? QVariant(scoreOf(*level)) : QVariant());
  return list;
}

QStringList tagsOf(const PortfolioRow& row) {
  QStringList tags;
  for (const std::string& tag : row.tags)
    tags << toQt(tag);
  return tags;
}

/// The tags sort nothing; the pillars by what they come to.
std::optional<CompanyOrder> orderOf(int column) {
  switch (column) {
    case CompanyTableModel::nameColumn:
      return CompanyOrder::name;
    case CompanyTableModel::industryColumn:
      return CompanyOrder::industry;
    case CompanyTableModel::regionColumn:
      return CompanyOrder::region;
    case CompanyTableModel::visitColumn:
      return CompanyOrder::lastVisit;
    case CompanyTableModel::visitsColumn:
      return CompanyOrder::visits;
    case CompanyTableModel::stageColumn:
      return CompanyOrder::stage;
    case CompanyTableModel::pillarsColumn:
      return CompanyOrder::overall;
    case CompanyTableModel::changeColumn:
      return CompanyOrder::change;
    default:
      return std::nullopt;
  }
}

Uuid uuidOf(const QString& id) {
  return Uuid(id.toStdString());
}

}  // namespace

CompanyTableModel::CompanyTableModel(Session& session, Portfolio& portfolio, QObject* parent)
    : QAbstractTableModel(parent), session_(session), portfolio_(portfolio) {
  connect(&session, &Session::casesChanged, this, &CompanyTableModel::reload);
  connect(&session, &Session::languageChanged, this, &CompanyTableModel::retranslate);
  reload();
}

int CompanyTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(places_.size());
}

int CompanyTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QString CompanyTableModel::visitText(const CompanyOverview& company) const {
  if (!company.latest) return tr("none yet");
  if (!company.latest->finished) return tr("in progress");
  return toQt(company.latest->date.iso());
}

QVariant CompanyTableModel::textOf(const CompanyOverview& company, int column) const {
  const Company& facts = company.record.company;
  const SegmentReference& reference = session_.content().reference;
  switch (column) {
    case nameColumn:
      return toQt(facts.name);
    case industryColumn: {
      const Industry* industry = reference.find(facts.industry);
      return industry == nullptr ? toQt(facts.industry.value()) : session_.text(industry->shortName);
    }
    case regionColumn: {
      const Region* region = reference.find(facts.region);
      return region == nullptr ? toQt(facts.region.value()) : session_.text(region->shortName);
    }
    case visitColumn:
      return visitText(company);
    case stageColumn:
      if (!company.latest || !company.latest->scores.stage) return QStringLiteral("—");
      return toQt(session_.narrator().stageTitle(*company.latest->scores.stage));
    case changeColumn: {
      const auto change = changeOf(company);
      return change ? toQt(saySigned(*change)) : QStringLiteral("—");
    }
    default:
      return {};
  }
}

QString CompanyTableModel::spokenPillars(const CompanyOverview& company) const {
  QStringList parts;
  const Questionnaire& questionnaire = session_.content().questionnaire;
  const QVariantList scores = pillarsOf(company);
  for (qsizetype i = 0; i < scores.size(); ++i) {
    const Pillar& pillar = questionnaire.pillar(questionnaire.scoredPillars()[static_cast<std::size_t>(i)]);
    const QString score = scores[i].isValid() ? toQt(sayScore(Score(scores[i].toDouble()))) : QStringLiteral("—");
    parts << session_.text(pillar.title) + QLatin1Char(' ') + score;
  }
  return parts.join(QStringLiteral(", "));
}

QVariant CompanyTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const PortfolioRow& row = rowAt(index.row());
  const CompanyOverview& company = row.overview;
  if (role == tagsRole) return tagsOf(row);
  if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
    if (index.column() == visitsColumn) return QString::number(row.visits);
    if (index.column() == tagsColumn) return tagsOf(row).join(QStringLiteral(", "));
  }
  switch (role) {
    case Qt::DisplayRole:
      return textOf(company, index.column());
    case Qt::ToolTipRole:
      return index.column() == nameColumn ? textOf(company, nameColumn) : QVariant();
    case Qt::AccessibleTextRole:
      return index.column() == pillarsColumn ? QVariant(spokenPillars(company)) : textOf(company, index.column());
    case companyIdRole:
      return toQt(company.record.id.value());
    case visitIdRole:
      return company.latest ? toQt(company.latest->id.value()) : QString();
    case stageNumberRole:
      return company.latest && company.latest->scores.stage ? QVariant(*company.latest->scores.stage) : QVariant();
    case pillarsRole:
      return pillarsOf(company);
    case changeRole: {
      const auto change = changeOf(company);
      return change ? QVariant(*change) : QVariant();
    }
    case finishedRole:
      return company.latest && company.latest->finished;
    default:
      return {};
  }
}

QVariant CompanyTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case nameColumn:
      return tr("Company");
    case industryColumn:
      return tr("Industry");
    case regionColumn:
      return tr("Region");
    case visitColumn:
      return tr("Last visit");
    case visitsColumn:
      return tr("Visits");
    case stageColumn:
      return tr("Stage");
    case pillarsColumn:
      return tr("Pillars");
    case changeColumn:
      return tr("Change");
    case tagsColumn:
      return tr("Tags");
    default:
      return {};
  }
}

const PortfolioRow& CompanyTableModel::rowAt(int row) const {
  static const PortfolioRow gone{};
  const int window = row / windowSize;
  auto held = windows_.find(window);
  if (held == windows_.end()) {
    // The farthest is the one least likely to be looked at next.
    if (windows_.size() >= mostWindows) {
      const bool isFirstFarther = window - windows_.begin()->first > windows_.rbegin()->first - window;
      windows_.erase(isFirstFarther ? windows_.begin() : std::prev(windows_.end()));
    }
    const auto first = static_cast<std::size_t>(window) * windowSize;
    const auto count = std::min<std::size_t>(windowSize, places_.size() - first);
    auto rows = portfolio_.rowsAt(std::span(places_).subspan(first, count));
    held = windows_.emplace(window, rows ? std::move(*rows) : std::vector<PortfolioRow>()).first;
  }
  const auto place = static_cast<std::size_t>(row % windowSize);
  return place < held->second.size() ? held->second[place] : gone;
}

Result<std::vector<Uuid>> CompanyTableModel::listed() const {
  const auto rows = portfolio_.rowsAt(places_);
  if (!rows) return tl::unexpected(rows.error());
  std::vector<Uuid> companies;
  companies.reserve(rows->size());
  for (const PortfolioRow& row : *rows)
    companies.push_back(row.overview.record.id);
  return companies;
}

void CompanyTableModel::sort(int column, Qt::SortOrder order) {
  const auto wanted = orderOf(column);
  if (!wanted) return;
  filter_.order = *wanted;
  filter_.ascending = order == Qt::AscendingOrder;
  reload();
}

void CompanyTableModel::setChoice(const CompanyChoice& choice) {
  if (choice == filter_.choice) return;
  filter_.choice = choice;
  reload();
}

void CompanyTableModel::tell(const QString& problem) {
  if (problem == error_) return;
  error_ = problem;
  Q_EMIT errorChanged();
}

bool CompanyTableModel::done(const Result<void>& result) {
  if (result) session_.noteChange();
  if (!result) tell(session_.describe(result.error()));
  return result.has_value();
}

bool CompanyTableModel::archive(const QString& company, bool archived) {
  return done(portfolio_.archiveCompany(uuidOf(company), archived));
}

bool CompanyTableModel::remove(const QString& company) {
  return done(session_.workspace().removeCompany(uuidOf(company)));
}

bool CompanyTableModel::restore(const QString& company) {
  return done(session_.workspace().restoreCompany(uuidOf(company)));
}

bool CompanyTableModel::addTag(const QString& company, const QString& tag) {
  return done(portfolio_.tagCompany(uuidOf(company), typed(tag.trimmed())));
}

bool CompanyTableModel::takeTag(const QString& company, const QString& tag) {
  return done(portfolio_.untagCompany(uuidOf(company), tag.toStdString()));
}

QStringList CompanyTableModel::tags() const {
  QStringList names;
  const auto counts = portfolio_.tags();
  if (!counts) return names;
  for (const TagCount& tag : *counts)
    names << toQt(tag.name);
  return names;
}

void CompanyTableModel::setSearch(const QString& search) {
  if (search.trimmed() == search_) return;
  search_ = search.trimmed();
  reload();
}

void CompanyTableModel::retranslate() {
  // The rows stay: what was read further, and what is chosen, must not be lost. An error is a sentence, and read anew.
  if (!error_.isEmpty()) return reload();
  if (!places_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void CompanyTableModel::reload() {
  beginResetModel();
  filter_.search = search_.toStdString();
  auto places = portfolio_.findCompanies(filter_);
  tell(places ? QString() : session_.describe(places.error()));
  places_ = places ? std::move(*places) : std::vector<CompanyPlace>();
  windows_.clear();
  total_ = session_.workspace().companyCount().value_or(0);
  PortfolioFilter removed;
  removed.choice.state = CompanyState::removed;
  const auto gone = portfolio_.findCompanies(removed);
  hasRemoved_ = gone && !gone->empty();
  endResetModel();
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
  Q_EMIT reloaded();
}

}  // namespace jindan::viewmodels
