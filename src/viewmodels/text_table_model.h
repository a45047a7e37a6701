// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace jindan::viewmodels {

/// A table of finished texts. A cell may have a second, quieter line.
class TextTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Role { captionRole = Qt::UserRole + 1 };  ///< QString: the quieter line; may be empty
  struct Cell {
    QString text;
    QString caption;
    bool operator==(const Cell&) const = default;
  };
  using Row = std::vector<Cell>;

  explicit TextTableModel(QObject* parent = nullptr);

  /// The same number of rows and columns as before counts as the same table in other words: what is chosen stays.
  void setTable(const QStringList& titles, std::vector<Row> rows);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;

 private:
  QStringList titles_;
  std::vector<Row> rows_;
};

}  // namespace jindan::viewmodels
