// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <functional>

#include "ui/design/appearance.h"
#include "viewmodels/file_check_page.h"

class QStackedWidget;

namespace jindan::ui {

class Banner;
class CheckResultView;
class CheckRunningView;
class CheckStartView;
class UndoBar;

/// The data file check: choosing files, reading them, what was found. Files can be dropped anywhere on it.
class FileCheckView : public QWidget {
  Q_OBJECT

 public:
  /// Ask the user; nothing when the user gives up.
  struct Ask {
    std::function<QStringList(QWidget*)> dataFiles = {};
    std::function<QString(QWidget*, const QString& suggestion)> savePath = {};
  };

  FileCheckView(const Appearance& look, viewmodels::FileCheckPage& page, Ask ask, QWidget* parent = nullptr);
  /// The tab of the result at this place.
  void showTab(int index);

 Q_SIGNALS:
  /// A question of the visit should be shown.
  void questionAsked(Index question);

 protected:
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void showState();
  void showError();
  void offerUndo();
  void removeCheck(const QString& id);
  void askFiles();

  viewmodels::FileCheckPage& page_;
  Ask ask_;
  Banner* error_;
  QStackedWidget* stack_;
  CheckStartView* start_;
  CheckRunningView* running_;
  CheckResultView* result_;
  UndoBar* undo_;
  std::function<void()> takeBack_;
};

}  // namespace jindan::ui
