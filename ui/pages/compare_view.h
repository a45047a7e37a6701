// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"
#include "viewmodels/compare_page.h"

class QVBoxLayout;

namespace jindan::ui {

class Banner;
class Card;
class ChoiceField;
class EmptyState;
class ScrollPage;
class TextLabel;

/// Two visits of one company: the change as title, then score, pillars, what rose and fell, and every changed answer.
class CompareView : public QWidget {
  Q_OBJECT

 public:
  CompareView(const Appearance& look, viewmodels::ComparePage& page, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// There is nothing to compare with yet: a new visit of the company shown should begin.
  void newVisitAsked();
  /// A visit in progress should go on.
  void interviewAsked(const QString& visit);
  /// A changed answer was opened: its question at the later visit should be shown.
  void questionAsked(const QString& visit, Index question);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeChoices();
  void makeEmptyState();
  void retranslate();
  void showPage();
  void showChoices();
  void showNothing();
  void rebuild();
  void build(QVBoxLayout& column);
  void addBanners(QVBoxLayout& column);
  void addMovers(QVBoxLayout& column);
  void addNews(QVBoxLayout& column);
  void addAnswers(QVBoxLayout& column);
  [[nodiscard]] Card* makeOverall();
  [[nodiscard]] QWidget* makeSide(bool isLater, QWidget* parent);
  [[nodiscard]] Card* makePillars();
  [[nodiscard]] Card* makeMovers(const char* title, const char* none, const std::vector<Mover>& movers);
  [[nodiscard]] Card* makeLines(const std::string& title, const std::string& lead,
                                const std::vector<std::string>& lines);

  const Appearance& look_;
  viewmodels::ComparePage& page_;
  ScrollPage* scroll_;
  Banner* error_;
  QWidget* choices_ = nullptr;
  ChoiceField* earlier_ = nullptr;
  ChoiceField* later_ = nullptr;
  TextLabel* unfinished_ = nullptr;
  QWidget* content_ = nullptr;
  QVBoxLayout* place_ = nullptr;
  EmptyState* nothing_ = nullptr;
};

}  // namespace jindan::ui
