// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/answer_list.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/design/button.h"
#include "ui/design/cell_delegate.h"
#include "ui/design/table_cells.h"
#include "ui/design/table_view.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::AnswerTableModel;

AnswerList::AnswerList(const Appearance& look, const DiagnosedVisit& visit, const Narrator& narrator, Index pillar,
                       QWidget* parent)
    : QWidget(parent),
      look_(look),
      answers_(new AnswerTableModel(visit, narrator, pillar, this)),
      title_(viewmodels::toQt(narrator.sources().questionnaire.pillar(pillar).title.in(narrator.language()))),
      fold_(new Button(look, Button::Kind::secondary, this)),
      table_(new TableView(look, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::xs));
  column->addWidget(fold_, 0, Qt::AlignLeft);
  column->addWidget(table_);
  fold_->setCompact(true);
  makeTable();
  connect(fold_, &Button::clicked, this, [this] { setOpen(table_->isHidden()); });
  connect(table_, &TableView::opened, this, [this](const QModelIndex& index) {
    Q_EMIT questionAsked(static_cast<Index>(index.data(AnswerTableModel::questionRole).toULongLong()));
  });
  connect(&look_, &Appearance::changed, this, &AnswerList::fitColumns);
  setOpen(false);
}

void AnswerList::makeTable() {
  table_->setGrowsWithRows(true);
  table_->setModel(answers_);
  table_->setAccessibleName(tr("Answers: %1").arg(title_));
  table_->setItemDelegateForColumn(AnswerTableModel::gapColumn,
                                   new DifferenceCell(look_, table_, AnswerTableModel::gapRole));
  auto* muted = new CellDelegate(look_, table_);
  muted->setInk(Ink::muted);
  table_->setItemDelegateForColumn(AnswerTableModel::evidenceColumn, muted);
  table_->setColumnHidden(AnswerTableModel::seenColumn, !answers_->hasSeen());
  table_->setColumnHidden(AnswerTableModel::gapColumn, !answers_->hasSeen());
  table_->setColumnHidden(AnswerTableModel::targetColumn, !answers_->hasTargets());
  fitColumns();
}

void AnswerList::fitColumns() {
  table_->resizeColumnsToContents();
  // The last one takes the rest, and is the one to be cut in a small window.
  table_->horizontalHeader()->setStretchLastSection(true);
}

void AnswerList::setOpen(bool isOpen) {
  table_->setVisible(isOpen);
  fold_->setText(isOpen ? tr("Hide the answers") : tr("Show %n answer(s)", nullptr, answers_->rowCount()));
  // "Show 12 answers" is on the page four times.
  fold_->setAccessibleName(title_ + QStringLiteral(": ") + fold_->text());
}

}  // namespace jindan::ui
