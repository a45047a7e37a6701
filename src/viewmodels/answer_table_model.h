// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

#include "domain/narrative/narrator.h"

namespace jindan::viewmodels {

/// The asked questions of one pillar: what was said, what was seen, how far apart the two are, and where to.
/// Made for one visit and one language; it keeps its own copy of both.
class AnswerTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { questionColumn, saidColumn, seenColumn, gapColumn, targetColumn, evidenceColumn, columns };
  enum Role {
    questionRole = Qt::UserRole + 1,  ///< place of the question, qulonglong
    gapRole,                          ///< seen minus said, a double; invalid when one of them is no level
  };

  AnswerTableModel(const DiagnosedVisit& visit, const Narrator& narrator, Index pillar, QObject* parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;

  /// Was anything in it seen on site? Has any question a level to reach?
  [[nodiscard]] bool hasSeen() const { return hasSeen_; }
  [[nodiscard]] bool hasTargets() const { return hasTargets_; }

 private:
  struct Row {
    Index question = 0;
    QString prompt;
    QStringList cells;  ///< one a column
    QVariant gap;
  };
  [[nodiscard]] static Row rowOf(const Narrator& narrator, Index question, const Answer& answer);

  std::vector<Row> rows_;
  bool hasSeen_ = false;
  bool hasTargets_ = false;
};

}  // namespace jindan::viewmodels
