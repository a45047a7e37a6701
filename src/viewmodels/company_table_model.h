// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <map>
#include <vector>

#include "domain/workspace/portfolio.h"
#include "viewmodels/session.h"

namespace jindan::viewmodels {

/// The portfolio: one row a company. Only the order of those that are wanted is held; their rows are read in windows as
/// the view comes to them, and the windows not looked at any more are let go.
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
    visitsColumn,
    stageColumn,
    pillarsColumn,
    changeColumn,
    tagsColumn,
    columns
  };
  enum Role {
    companyIdRole = Qt::UserRole + 1,
    visitIdRole,      ///< the latest visit; empty when there is none
    stageNumberRole,  ///< int; invalid when there is no stage
    pillarsRole,      ///< QVariantList of scores 0–100, invalid entries where not reported
    changeRole,       ///< double, points since the visit before; invalid when unknown
    finishedRole,     ///< bool: the latest visit has a result
    tagsRole,         ///< QStringList
  };

  /// The portfolio must outlive the model.
  CompanyTableModel(Session& session, Portfolio& portfolio, QObject* parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;
  /// By the column; that of the tags sorts nothing.
  void sort(int column, Qt::SortOrder order) override;

  [[nodiscard]] QString search() const { return search_; }
  void setSearch(const QString& search);
  [[nodiscard]] const CompanyChoice& choice() const { return filter_.choice; }
  void setChoice(const CompanyChoice& choice);

  // What can be done with a company; false, with the reason in error(), when it failed.
  bool archive(const QString& company, bool archived);
  bool remove(const QString& company);
  bool restore(const QString& company);
  bool addTag(const QString& company, const QString& tag);
  bool takeTag(const QString& company, const QString& tag);
  [[nodiscard]] QStringList tags() const;
  /// Every company the list shows, in its order.
  [[nodiscard]] Result<std::vector<Uuid>> listed() const;
  /// Companies in the workspace, whatever the search.
  [[nodiscard]] qint64 total() const { return total_; }
  /// Are there removed companies that could be restored?
  [[nodiscard]] bool hasRemoved() const { return hasRemoved_; }
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
  [[nodiscard]] const PortfolioRow& rowAt(int row) const;
  [[nodiscard]] bool done(const Result<void>& result);
  void tell(const QString& problem);

  Session& session_;
  Portfolio& portfolio_;
  QString search_;
  QString error_;
  PortfolioFilter filter_;
  std::vector<CompanyPlace> places_;
  mutable std::map<int, std::vector<PortfolioRow>> windows_;  ///< by their number; a few around what is looked at
  qint64 total_ = 0;
  bool hasRemoved_ = false;
};

}  // namespace jindan::viewmodels
