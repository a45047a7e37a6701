// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "domain/narrative/change_words.h"

namespace jindan::viewmodels {

/// The answers that changed between two visits: those that moved the overall score most first.
class ChangedAnswersModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { questionColumn, beforeColumn, afterColumn, shareColumn, columns };
  enum Role {
    questionRole = Qt::UserRole + 1,  ///< Index of the question
    remarkRole,                       ///< QString: what changed beside the level that counts; may be empty
    shareRole,  ///< double, points of the overall change as written; invalid when it cannot be told
  };

  explicit ChangedAnswersModel(QObject* parent = nullptr);

  /// The words speak of this change.
  void show(const VisitChange& change, const ChangeWords& words);
  void clear();
  /// Is the part of the overall change known for every row?
  [[nodiscard]] bool hasAllShares() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;

 private:
  struct Row {
    Index question = 0;
    QString title;
    QString remark;
    QString before;
    QString after;
    QString shareText;
    std::optional<double> share;
  };
  [[nodiscard]] QString textOf(const Row& row, int column) const;

  std::vector<Row> rows_;
  QString beforeTitle_;
  QString afterTitle_;
};

}  // namespace jindan::viewmodels
