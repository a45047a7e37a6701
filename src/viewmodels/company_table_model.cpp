// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/company_table_model.h"

#include "domain/wording/numbers.h"
#include "viewmodels/text.h"

namespace jindan::viewmodels {

namespace {

constexpr int pageSize = 100;
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

}  // namespace

CompanyTableModel::CompanyTableModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), session_(session) {
  connect(&session, &Session::casesChanged, this, &CompanyTableModel::reload);
  connect(&session, &Session::languageChanged, this, &CompanyTableModel::retranslate);
  reload();
}

int CompanyTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
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
  const CompanyOverview& company = rows_[static_cast<std::size_t>(index.row())];
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
    case stageColumn:
      return tr("Stage");
    case pillarsColumn:
      return tr("Data · Talent · Funding");
    case changeColumn:
      return tr("Change");
    default:
      return {};
  }
}

std::vector<CompanyOverview> CompanyTableModel::readPage(int offset) {
  const auto page = session_.workspace().companies({search_.toStdString(), pageSize, offset});
  const QString problem = page ? QString() : session_.describe(page.error());
  if (problem != error_) {
    error_ = problem;
    Q_EMIT errorChanged();
  }
  if (!page) return {};
  more_ = static_cast<int>(page->size()) == pageSize;
  return *page;
}

bool CompanyTableModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && more_;
}

void CompanyTableModel::fetchMore(const QModelIndex& parent) {
  if (parent.isValid()) return;
  more_ = false;
  std::vector<CompanyOverview> page = readPage(rowCount());
  if (page.empty()) return;
  beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.size()) - 1);
  rows_.insert(rows_.end(), std::make_move_iterator(page.begin()), std::make_move_iterator(page.end()));
  endInsertRows();
}

void CompanyTableModel::setSearch(const QString& search) {
  if (search.trimmed() == search_) return;
  search_ = search.trimmed();
  reload();
}

void CompanyTableModel::retranslate() {
  // The rows stay: what was read further, and what is chosen, must not be lost. An error is a sentence, and read anew.
  if (!error_.isEmpty()) return reload();
  if (!rows_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void CompanyTableModel::reload() {
  beginResetModel();
  more_ = false;
  rows_ = readPage(0);
  total_ = session_.workspace().companyCount().value_or(0);
  endResetModel();
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
  Q_EMIT reloaded();
}

}  // namespace jindan::viewmodels
