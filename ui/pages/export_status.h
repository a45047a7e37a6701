// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <optional>

#include "ui/design/appearance.h"
#include "ui/pages/report_work.h"

namespace jindan::ui {

class Banner;
class Button;
class StateMark;
class TextLabel;
class WorkBar;

/// What became of saving: how far it is, what was saved and how it was found, or why it was not.
class ExportStatus : public QWidget {
  Q_OBJECT

 public:
  explicit ExportStatus(const Appearance& look, QWidget* parent = nullptr);

  void showNothing();
  void showWork(ReportWork::Step step, int done, int total);
  void showSaved(const SavedReport& report);
  void showFailed(const QString& why);
  [[nodiscard]] bool isWorking() const { return working_.has_value(); }

 Q_SIGNALS:
  void cancelled();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Progress {
    ReportWork::Step step;
    int done;
    int total;
  };
  [[nodiscard]] QWidget* makeWork();
  [[nodiscard]] QWidget* makeSaved();
  void retranslate();
  void sayProgress();
  void saySaved();
  void arrange();

  const Appearance& look_;
  QWidget* work_ = nullptr;
  TextLabel* progress_ = nullptr;
  WorkBar* bar_ = nullptr;
  Button* cancel_ = nullptr;
  QWidget* done_ = nullptr;
  StateMark* mark_ = nullptr;
  TextLabel* proof_ = nullptr;
  TextLabel* place_ = nullptr;
  Button* open_ = nullptr;
  Button* folder_ = nullptr;
  Banner* failure_ = nullptr;
  QString why_;
  std::optional<Progress> working_;
  std::optional<SavedReport> saved_;
};

}  // namespace jindan::ui
