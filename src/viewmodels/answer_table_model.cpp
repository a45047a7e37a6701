// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/answer_table_model.h"

#include "domain/scoring/view.h"
#include "viewmodels/text.h"

namespace jindan::viewmodels {

namespace {

const QString nothing = QStringLiteral("–");

QString levelText(const std::optional<Level>& level) {
  return level ? QString::number(level->value()) : nothing;
}

/// A level as its number; what is none in words.
QString saidText(const Narrator& narrator, Index question, const Said& said) {
  return said.level() ? levelText(said.level()) : toQt(narrator.answerText(question, said));
}

QString gapText(const Answer& answer) {
  if (!answer.seen) return AnswerTableModel::tr("not seen yet");
  if (!answer.said.level()) return AnswerTableModel::tr("seen only");
  const int gap = answer.seen->value() - answer.said.level()->value();
  if (gap == 0) return AnswerTableModel::tr("as told");
  return gap < 0 ? AnswerTableModel::tr("%n level(s) lower", nullptr, -gap)
                 : AnswerTableModel::tr("%n level(s) higher", nullptr, gap);
}

}  // namespace

AnswerTableModel::AnswerTableModel(const DiagnosedVisit& visit, const Narrator& narrator, Index pillar, QObject* parent)
    : QAbstractTableModel(parent) {
  const Questionnaire& questionnaire = narrator.sources().questionnaire;
  for (const Index question : questionnaire.pillar(pillar).questions) {
    if (!isAsked(questionnaire.question(question), visit.assessment.mode)) continue;
    const Answer& answer = visit.assessment.answers.at(question);
    hasSeen_ = hasSeen_ || answer.seen;
    hasTargets_ = hasTargets_ || answer.target;
    rows_.push_back(rowOf(narrator, question, answer));
  }
}

AnswerTableModel::Row AnswerTableModel::rowOf(const Narrator& narrator, Index question, const Answer& answer) {
  const Question& asked = narrator.sources().questionnaire.question(question);
  Row row;
  row.question = question;
  row.prompt = toQt(asked.prompt.in(narrator.language()));
  const bool isAnswered = answer.seen || !answer.said.isUnanswered();
  const std::string evidence = "evidence." + std::to_string(static_cast<int>(answer.evidence));
  row.cells = {toQt(asked.shortTitle.in(narrator.language())),
               saidText(narrator, question, answer.said),
               levelText(answer.seen),
               isAnswered ? gapText(answer) : nothing,
               levelText(answer.target),
               isAnswered ? toQt(narrator.say(evidence)) : nothing};
  if (answer.seen && answer.said.level()) row.gap = double(answer.seen->value() - answer.said.level()->value());
  return row;
}

int AnswerTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AnswerTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QVariant AnswerTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return row.cells.at(index.column());
    case Qt::ToolTipRole:
      return row.prompt;
    case questionRole:
      return static_cast<qulonglong>(row.question);
    case gapRole:
      return row.gap;
    default:
      return {};
  }
}

QVariant AnswerTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case questionColumn:
      return tr("Question");
    case saidColumn:
      return tr("Told");
    case seenColumn:
      return tr("Seen");
    case gapColumn:
      return tr("Told and seen");
    case evidenceColumn:
      return tr("Evidence");
    case targetColumn:
      return tr("Target");
    default:
      return {};
  }
}

}  // namespace jindan::viewmodels
