// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <optional>

#include "ui/design/appearance.h"
#include "ui/pages/backups_card.h"
#include "ui/pages/issuer_card.h"
#include "ui/pages/lock_task.h"

class QButtonGroup;

namespace jindan::ui {

class ScrollPage;
class TextLabel;

/// Language, theme and type size, all live; the letterhead of reports; backups; where the data lives.
class SettingsView : public QWidget {
  Q_OBJECT

 public:
  /// `hasPassword`: nothing where no password can be set.
  SettingsView(Appearance& look, const QString& dataFolder, IssuerCard::Outside issuer, viewmodels::Backups& backups,
               std::optional<bool> hasPassword, QWidget* parent = nullptr);

 Q_SIGNALS:
  void languageChosen(Language language);
  void themeChosen(ThemeChoice choice);
  void typeScaleChosen(double factor);
  /// The workspace holds something else now.
  void restored();
  void lockAsked(LockTask task);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// A labelled row of choices of which one is taken.
  struct Group {
    TextLabel* title = nullptr;
    QButtonGroup* buttons = nullptr;
  };
  [[nodiscard]] Group addGroup(int choices);
  void retranslate();
  void showCurrent();

  Appearance& look_;
  QString dataFolder_;
  ScrollPage* page_;
  Group language_;
  Group theme_;
  Group scale_;
  TextLabel* folder_;
};

}  // namespace jindan::ui
