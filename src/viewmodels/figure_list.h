// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <array>
#include <vector>

#include "domain/benchmark/observation.h"
#include "viewmodels/session.h"
#include "viewmodels/text_table_model.h"

namespace jindan::viewmodels {

/// Every published figure of the benchmark pack, filtered, some at a time.
class FigureList : public QObject {
  Q_OBJECT

 public:
  enum class Filter { indicator, industry, size, year, source };
  static constexpr std::size_t filters = 5;
  struct Choice {
    QString text;
    QString id;
  };
  /// Everything known about one figure.
  struct Card {
    QString title;
    QString value;
    QStringList facts;
    QString note;  ///< may be empty
    QString source;
    QString address;
  };

  explicit FigureList(Session& session, QObject* parent = nullptr);

  /// Reads the figures when that has not been done yet.
  void open();
  [[nodiscard]] TextTableModel& table() { return table_; }
  [[nodiscard]] std::vector<Choice> choices(Filter filter) const;
  /// Empty: all.
  void setFilter(Filter filter, const QString& id);
  [[nodiscard]] int matching() const { return static_cast<int>(matching_.size()); }
  [[nodiscard]] int total() const { return static_cast<int>(figures_.size()); }
  [[nodiscard]] bool hasMore() const { return shown_ < matching_.size(); }
  void showMore();
  [[nodiscard]] Card card(int row) const;
  /// Why the figures could not be read; empty when they could.
  [[nodiscard]] QString problem() const { return problem_; }

 Q_SIGNALS:
  void changed();

 private:
  [[nodiscard]] QString idOf(const Observation& figure, Filter filter) const;
  [[nodiscard]] QString textOf(const Observation& figure, Filter filter) const;
  [[nodiscard]] QString valueOf(const Observation& figure) const;
  [[nodiscard]] QString whomOf(const Observation& figure) const;
  [[nodiscard]] QString dateOf(const Observation& figure) const;
  [[nodiscard]] QString countOf(const Observation& figure) const;
  [[nodiscard]] bool isWanted(const Observation& figure) const;
  void filterAnew();
  void fill();

  Session& session_;
  std::vector<Observation> figures_;
  std::vector<std::size_t> matching_;
  std::size_t shown_ = 0;
  std::array<QString, filters> wanted_;
  TextTableModel table_;
  QString problem_;
};

}  // namespace jindan::viewmodels
