// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changed_answers_table.h"

#include <QHeaderView>

#include "ui/design/paragraph_cell.h"
#include "ui/design/table_cells.h"

namespace jindan::ui {

using viewmodels::ChangedAnswersModel;

namespace {

constexpr double threeLines = 76;
constexpr double fourLines = 96;
constexpr int roomySentence = 230;
constexpr int shareWidth = 128;

}  // namespace

ChangedAnswersTable::ChangedAnswersTable(const Appearance& look, ChangedAnswersModel& model, QWidget* parent)
    : TableView(look, parent), look_(look) {
  setGrowsWithRows(true);
  // Rows are read, and opened only on purpose.
  setOpensOnClick(false);
  setModel(&model);
  auto* question = new ParagraphCell(look, this, ChangedAnswersModel::remarkRole);
  question->setBold(true);
  setItemDelegateForColumn(ChangedAnswersModel::questionColumn, question);
  auto* before = new ParagraphCell(look, this, ChangedAnswersModel::remarkRole);
  before->setInk(Ink::muted);
  setItemDelegateForColumn(ChangedAnswersModel::beforeColumn, before);
  setItemDelegateForColumn(ChangedAnswersModel::afterColumn,
                           new ParagraphCell(look, this, ChangedAnswersModel::remarkRole));
  setItemDelegateForColumn(ChangedAnswersModel::shareColumn,
                           new ChangeCell(look, this, ChangedAnswersModel::shareRole));
  connect(&look, &Appearance::changed, this, &ChangedAnswersTable::fitColumns);
}

void ChangedAnswersTable::resizeEvent(QResizeEvent* event) {
  TableView::resizeEvent(event);
  fitColumns();
}

void ChangedAnswersTable::fitColumns() {
  QHeaderView* header = horizontalHeader();
  const int share = std::max(look_.scaled(shareWidth), header->sectionSizeHint(ChangedAnswersModel::shareColumn));
  const int rest = viewport()->width() - share;
  const int question = rest * 28 / 100;
  const int before = (rest - question) / 2;
  setRowHeight(before < look_.scaled(roomySentence) ? fourLines : threeLines);
  header->resizeSection(ChangedAnswersModel::questionColumn, question);
  header->resizeSection(ChangedAnswersModel::beforeColumn, before);
  header->resizeSection(ChangedAnswersModel::afterColumn, rest - question - before);
  header->resizeSection(ChangedAnswersModel::shareColumn, share);
}

}  // namespace jindan::ui
