// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>
#include <QWidget>
#include <functional>

#include "ui/design/appearance.h"
#include "viewmodels/backups.h"

namespace jindan::ui {

class Banner;
class Button;
class ScrollPage;
class TextLabel;

/// Instead of the window when the workspace cannot be opened: what happened, what is safe, and the ways on.
class DamageWindow : public QWidget {
  Q_OBJECT

 public:
  using Describe = std::function<QString(const Error&)>;

  DamageWindow(Appearance& look, viewmodels::Backups& backups, const QString& file, Describe describe);

  /// There is a workspace that can be opened again.
  [[nodiscard]] bool isSolved() const { return isSolved_; }

 Q_SIGNALS:
  /// A way was taken to its end, or the window was closed.
  void left();

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  void useWordsOf(Language language);
  void addTexts(const QString& file);
  void addWays();
  Button* addWay(const QString& title, const QString& about, const QString& action, bool isFirst);
  void offerBackup();
  void tell();
  void setBusy(bool isBusy);

  Appearance& look_;
  viewmodels::Backups& backups_;
  Describe describe_;
  QTranslator words_;
  ScrollPage* page_;
  Banner* problem_;
  TextLabel* backupText_ = nullptr;
  Button* restore_ = nullptr;
  Button* rescue_ = nullptr;
  Button* empty_ = nullptr;
  QString good_;  ///< the newest backup that is whole
  bool isSolved_ = false;
};

}  // namespace jindan::ui
