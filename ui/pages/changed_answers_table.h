// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/design/table_view.h"
#include "viewmodels/changed_answers_model.h"

namespace jindan::ui {

/// The changed answers with the sentences of their levels, as high as its rows.
class ChangedAnswersTable : public TableView {
  Q_OBJECT

 public:
  ChangedAnswersTable(const Appearance& look, viewmodels::ChangedAnswersModel& model, QWidget* parent = nullptr);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fitColumns();

  const Appearance& look_;
};

}  // namespace jindan::ui
