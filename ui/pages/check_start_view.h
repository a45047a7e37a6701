// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"
#include "viewmodels/file_check_page.h"

class QVBoxLayout;

namespace jindan::ui {

class Button;
class Card;
class DropCard;
class EmptyState;
class ScrollPage;
class TextLabel;

/// Choosing the files of a check: what will appear, then the files that were chosen and how they are read, and under
/// it the checks made before.
class CheckStartView : public QWidget {
  Q_OBJECT

 public:
  CheckStartView(const Appearance& look, viewmodels::FileCheckPage& page, QWidget* parent = nullptr);
  /// Files are held over the page.
  void setInviting(bool isInviting);

 Q_SIGNALS:
  void filesAsked();
  void removeAsked(const QString& id);

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void makeDropPlace();
  void makeChosen();
  void makePrivacy();
  void showPage();
  void showChosen();
  void showKept();
  [[nodiscard]] QWidget* makeSeries(const QStringList& paths, QWidget* parent);
  [[nodiscard]] QWidget* makeKept(const viewmodels::FileCheckPage::KeptCheck& check, QWidget* parent);
  void retranslate();

  const Appearance& look_;
  viewmodels::FileCheckPage& page_;
  ScrollPage* scroll_;
  Button* back_;
  DropCard* drop_ = nullptr;
  EmptyState* empty_ = nullptr;
  Card* chosen_ = nullptr;
  TextLabel* chosenTitle_ = nullptr;
  QVBoxLayout* chosenPlace_ = nullptr;
  QWidget* chosenFiles_ = nullptr;
  TextLabel* seriesHint_ = nullptr;
  Button* joined_ = nullptr;
  Button* start_ = nullptr;
  Button* add_ = nullptr;
  Button* clear_ = nullptr;
  Button* noExamples_ = nullptr;
  TextLabel* privacy_ = nullptr;
  QVBoxLayout* keptPlace_ = nullptr;
  QWidget* kept_ = nullptr;
};

}  // namespace jindan::ui
