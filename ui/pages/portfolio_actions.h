// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <functional>

#include "ui/design/appearance.h"
#include "viewmodels/company_table_model.h"

namespace jindan::ui {

class Button;
class LineField;
class ReflowRow;
class TextLabel;
class UndoBar;

/// What can be done with the company that is chosen in the list: tags, archive, delete and the ways back.
class PortfolioActions : public QWidget {
  Q_OBJECT

 public:
  /// The undo bar lies over `parent`.
  PortfolioActions(const Appearance& look, viewmodels::CompanyTableModel& companies, QWidget* parent);
  /// The row that is chosen; an invalid index when none is.
  void show(const QModelIndex& index);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showCompany();
  void addTag();
  void takeTag();
  void archive();
  void remove();
  void offerUndo(const QString& done, const std::function<void()>& undo);

  viewmodels::CompanyTableModel& companies_;
  TextLabel* company_;
  ReflowRow* row_;
  LineField* tag_;
  Button* add_;
  Button* take_;
  Button* archive_;
  Button* remove_;
  UndoBar* undo_;
  QString id_;
  QString name_;
  QStringList tags_;
  std::function<void()> wayBack_;
};

}  // namespace jindan::ui
