// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/changed_answers_model.h"

#include <algorithm>
#include <cmath>

#include "viewmodels/text.h"

namespace jindan::viewmodels {

namespace {

constexpr double pointsPerLevel = 25.0;

}  // namespace

ChangedAnswersModel::ChangedAnswersModel(QObject* parent) : QAbstractTableModel(parent) {}

void ChangedAnswersModel::show(const VisitChange& change, const ChangeWords& words) {
  beginResetModel();
  rows_.clear();
  beforeTitle_ = toQt(words.visitName(false));
  afterTitle_ = toQt(words.visitName(true));
  const Narrator& narrator = words.narrator();
  for (const ChangedAnswer& answer : change.answers) {
    const Question& question = narrator.sources().questionnaire.question(answer.question);
    Row row{answer.question,
            toQt(question.shortTitle.in(narrator.language())),
            toQt(words.remark(answer)),
            toQt(words.answer(answer.question, answer.before)),
            toQt(words.answer(answer.question, answer.after)),
            {},
            {}};
    // One decimal, as it is written: what reads 0.0 is neither a rise nor a fall.
    if (answer.share) row.share = std::round(*answer.share * pointsPerLevel * 10.0) / 10.0;
    row.shareText = toQt(words.signedPoints(row.share));
    rows_.push_back(std::move(row));
  }
  std::stable_sort(rows_.begin(), rows_.end(), [](const Row& a, const Row& b) {
    return std::abs(a.share.value_or(0.0)) > std::abs(b.share.value_or(0.0));
  });
  endResetModel();
}

void ChangedAnswersModel::clear() {
  beginResetModel();
  rows_.clear();
  endResetModel();
}

bool ChangedAnswersModel::hasAllShares() const {
  return std::all_of(rows_.begin(), rows_.end(), [](const Row& row) { return row.share.has_value(); });
}

int ChangedAnswersModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ChangedAnswersModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QString ChangedAnswersModel::textOf(const Row& row, int column) const {
  switch (column) {
    case questionColumn:
      return row.title;
    case beforeColumn:
      return row.before;
    case afterColumn:
      return row.after;
    default:
      return row.shareText;
  }
}

QVariant ChangedAnswersModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const bool isQuestion = index.column() == questionColumn;
  switch (role) {
    case Qt::DisplayRole:
      return textOf(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
      return isQuestion && !row.remark.isEmpty() ? row.title + QStringLiteral(" — ") + row.remark
                                                 : textOf(row, index.column());
    case questionRole:
      return QVariant::fromValue(row.question);
    case remarkRole:
      return isQuestion ? row.remark : QString();
    case shareRole:
      return row.share ? QVariant(*row.share) : QVariant();
    default:
      return {};
  }
}

QVariant ChangedAnswersModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case questionColumn:
      return tr("Question");
    case beforeColumn:
      return beforeTitle_;
    case afterColumn:
      return afterTitle_;
    case shareColumn:
      return tr("Part of the change");
    default:
      return {};
  }
}

}  // namespace jindan::viewmodels
