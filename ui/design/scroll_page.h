// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

#include "ui/design/tab_bar.h"
#include "ui/design/text_label.h"

class QVBoxLayout;
class QHBoxLayout;

namespace jindan::ui {

class ReflowRow;

/// The scaffold of every page: the finding as title, a muted line under it, then the content in one column that never
/// gets wider than is good to read. Scrolls only when it must.
class ScrollPage : public QScrollArea {
  Q_OBJECT

 public:
  explicit ScrollPage(const Appearance& look, QWidget* parent = nullptr);

  /// Also the page's accessible name.
  void setTitle(const QString& title);
  void setSubtitle(const QString& subtitle);
  /// To the right of the title (search, buttons), below it when there is no room.
  void addToHeader(QWidget* widget);
  /// Between title and content, its line as wide as the page.
  void setTabBar(TabBar* tabs);
  /// Where the content goes.
  [[nodiscard]] QVBoxLayout* body() const { return body_; }
  /// At 100 % type; 960 unless told otherwise.
  void setContentWidth(int px);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeHeader(QVBoxLayout* column);
  void fitMargins();

  const Appearance& look_;
  TextLabel* title_ = nullptr;
  TextLabel* subtitle_ = nullptr;
  ReflowRow* header_ = nullptr;
  ReflowRow* actions_ = nullptr;
  QHBoxLayout* tabRow_ = nullptr;
  QVBoxLayout* top_ = nullptr;
  QVBoxLayout* body_ = nullptr;
  QWidget* tabLine_ = nullptr;
  int contentWidth_ = 960;
};

}  // namespace jindan::ui
