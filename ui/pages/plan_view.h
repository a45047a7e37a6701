// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"
#include "viewmodels/plan_page.h"

class QVBoxLayout;

namespace jindan::ui {

class Banner;
class Card;
class ChartView;
class EmptyState;
class PlanProgressCard;
class PlanStepsCard;
class PlanSupportCard;
class PlanWays;
class PlanWishCard;
class ReflowRow;
class SavedMark;
class ScrollPage;
class StickyColumn;
class TextLabel;
class UndoBar;

/// The plan of a visit: money and time beside what they bring: the order of the steps, other ways, the steps to tick
/// off and the support that may help.
class PlanView : public QWidget {
  Q_OBJECT

 public:
  PlanView(const Appearance& look, viewmodels::PlanPage& page, QWidget* parent = nullptr);

  [[nodiscard]] PlanWishCard& wishCard() { return *wish_; }
  [[nodiscard]] PlanStepsCard& stepsCard() { return *steps_; }
  [[nodiscard]] PlanWays& ways() { return *ways_; }

 Q_SIGNALS:
  /// There are too few answers for a plan: the interview should go on.
  void interviewAsked(const QString& visit);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makeResults();
  void makeTimeline(QVBoxLayout& column);
  void connectPage();
  void showAll();
  void showState();
  void showHeader();
  void showWish();
  void showPlan();
  void showTimeline();
  void showObstacles();
  void showTicked();
  void showSaved();
  void offerUndo();
  void retranslate();

  const Appearance& look_;
  viewmodels::PlanPage& page_;
  ScrollPage* scroll_;
  SavedMark* saved_;
  Banner* error_;
  EmptyState* nothing_;
  ReflowRow* columns_ = nullptr;
  StickyColumn* beside_ = nullptr;
  PlanWishCard* wish_ = nullptr;
  QWidget* results_ = nullptr;
  Banner* obstacle_ = nullptr;
  Card* timelineCard_ = nullptr;
  TextLabel* timelineTitle_ = nullptr;
  ChartView* timeline_ = nullptr;
  TextLabel* legend_ = nullptr;
  TextLabel* proof_ = nullptr;
  PlanWays* ways_ = nullptr;
  PlanStepsCard* steps_ = nullptr;
  PlanProgressCard* progress_ = nullptr;
  PlanSupportCard* support_ = nullptr;
  TextLabel* remarks_ = nullptr;
  UndoBar* undo_;
};

}  // namespace jindan::ui
