// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"
#include "viewmodels/answer_table_model.h"

namespace jindan::ui {

class Button;
class TableView;

/// The answers of one pillar, folded away behind a button that says how many there are.
class AnswerList : public QWidget {
  Q_OBJECT

 public:
  AnswerList(const Appearance& look, const DiagnosedVisit& visit, const Narrator& narrator, Index pillar,
             QWidget* parent);
  void setOpen(bool isOpen);

 Q_SIGNALS:
  /// A row was chosen, by click or Enter.
  void questionAsked(Index question);

 private:
  void makeTable();
  void fitColumns();

  const Appearance& look_;
  viewmodels::AnswerTableModel* answers_;
  QString title_;
  Button* fold_;
  TableView* table_;
};

}  // namespace jindan::ui
