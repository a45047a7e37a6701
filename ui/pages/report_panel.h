// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <optional>
#include <set>

#include "reporting/report/build_report.h"
#include "ui/design/card.h"
#include "ui/pages/report_work.h"

class QBoxLayout;
class QButtonGroup;

namespace jindan::ui {

class Button;
class CheckBox;
class ExportStatus;
class PasswordField;
class TextLabel;

/// What is chosen about a report before it is saved, and the ways to save it.
class ReportPanel : public Card {
  Q_OBJECT

 public:
  explicit ReportPanel(const Appearance& look, QWidget* parent = nullptr);

  void setLanguage(Language language);
  /// The chapters this report can have, with their titles. Those that were left out before stay so.
  struct ChapterChoice {
    reporting::Chapter chapter;
    QString title;
  };
  void setChapters(const QList<ChapterChoice>& choices);
  [[nodiscard]] const std::set<reporting::Chapter>& leftOut() const { return leftOut_; }
  void showChapters(bool areShown);
  void setIssuer(const reporting::Issuer& issuer);
  /// Empty without a lock; nothing, and the field says so, when a lock is wanted and there is no password.
  [[nodiscard]] std::optional<QByteArray> password();
  void setLocked(bool isLocked);
  /// While saving nothing else can be saved.
  void setSaving(bool isSaving);
  [[nodiscard]] ExportStatus& status() { return *status_; }
  /// The same width whatever is told in it.
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void languageChosen(Language language);
  void chaptersChanged();
  void settingsAsked();
  void saveAsked(ReportShape shape);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] TextLabel* addTitle();
  void makeLanguages();
  void makeChapters();
  void makeIssuer();
  void makeLock();
  void makeButtons();
  void makeOtherShapes();
  void retranslate();
  void sayChapters();
  void sayIssuer();

  TextLabel* languageTitle_ = nullptr;
  QButtonGroup* languages_ = nullptr;
  TextLabel* chaptersTitle_ = nullptr;
  TextLabel* chaptersState_ = nullptr;
  Button* chooseChapters_ = nullptr;
  QWidget* chapters_ = nullptr;
  TextLabel* alwaysIn_ = nullptr;
  QList<ChapterChoice> choices_;
  QList<CheckBox*> boxes_;
  std::set<reporting::Chapter> leftOut_;
  TextLabel* issuerTitle_ = nullptr;
  TextLabel* issuerState_ = nullptr;
  Button* settings_ = nullptr;
  QString firm_;
  CheckBox* lock_ = nullptr;
  PasswordField* password_ = nullptr;
  Button* save_ = nullptr;
  TextLabel* otherTitle_ = nullptr;
  QList<Button*> others_;
  QWidget* focusBefore_ = nullptr;
  ExportStatus* status_ = nullptr;
};

}  // namespace jindan::ui
