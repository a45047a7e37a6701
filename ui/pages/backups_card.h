// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "ui/design/card.h"
#include "viewmodels/backups.h"

class QGridLayout;
class QVBoxLayout;

namespace jindan::ui {

class Banner;
class Button;
class TextLabel;

/// The backups in the settings: when each was made, what it holds, whether it is whole, and the way back to it.
class BackupsCard : public Card {
  Q_OBJECT

 public:
  using Describe = std::function<QString(const Error&)>;

  BackupsCard(const Appearance& look, viewmodels::Backups& backups, Describe describe, QWidget* parent = nullptr);

  /// Backups are being made, checked or restored.
  [[nodiscard]] bool isBusy() const { return backups_.isWorking(); }
  /// Takes back a question that is still open and what was told of work that has ended.
  void forget();

 Q_SIGNALS:
  /// The workspace holds something else now.
  void restored();

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void fill();
  void addRow(QGridLayout& grid, const viewmodels::Backups::Row& row);
  void ask(const viewmodels::Backups::Row& row);
  void tellEnd();
  void tellBackup();
  void retranslate();
  [[nodiscard]] QString lineOf(const viewmodels::Backups::Row& row) const;

  viewmodels::Backups& backups_;
  Describe describe_;
  QString asked_;  ///< the backup the user is asked about
  bool isWanted_ = false;
  TextLabel* title_;
  TextLabel* about_;
  TextLabel* open_;
  Banner* message_;
  Button* now_;
  Button* more_;
  bool showsAll_ = false;
  QWidget* list_ = nullptr;
  QVBoxLayout* place_;
};

}  // namespace jindan::ui
