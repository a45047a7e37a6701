// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "viewmodels/session.h"

namespace jindan::viewmodels {

/// The portfolio: one row a company, newest visit first, read page by page as the view scrolls.
class CompanyTableModel : public QAbstractTableModel {
  Q_OBJECT
  Q_PROPERTY(QString search READ search WRITE setSearch)
  Q_PROPERTY(QString error READ error NOTIFY errorChanged)

 public:
  enum Column {
    nameColumn,
    industryColumn,
    regionColumn,
    visitColumn,
    stageColumn,
    pillarsColumn,
    changeColumn,
    columns
  };
  enum Role {
    companyIdRole = Qt::UserRole + 1,
    visitIdRole,      ///< the latest visit; empty when there is none
    stageNumberRole,  ///< int; invalid when there is no stage
    pillarsRole,      ///< QVariantList of scores 0–100, invalid entries where not reported
    changeRole,       ///< double, points since the visit before; invalid when unknown
    finishedRole,     ///< bool: the latest visit has a result
  };

  explicit CompanyTableModel(Session& session, QObject* parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;
  [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

  [[nodiscard]] QString search() const { return search_; }
  void setSearch(const QString& search);
  /// Companies in the workspace, whatever the search.
  [[nodiscard]] qint64 total() const { return total_; }
  /// Why the list could not be read; empty when it could.
  [[nodiscard]] QString error() const { return error_; }
  void reload();

 Q_SIGNALS:
  void reloaded();
  void errorChanged();

 private:
  void retranslate();
  [[nodiscard]] QVariant textOf(const CompanyOverview& company, int column) const;
  [[nodiscard]] QString visitText(const CompanyOverview& company) const;
  [[nodiscard]] QString spokenPillars(const CompanyOverview& company) const;
  [[nodiscard]] std::vector<CompanyOverview> readPage(int offset);

  Session& session_;
  QString search_;
  QString error_;
  std::vector<CompanyOverview> rows_;
  qint64 total_ = 0;
  bool more_ = false;
};

}  // namespace jindan::viewmodels
