// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include "ui/design/text_label.h"
#include "viewmodels/result_page.h"

namespace jindan::ui {

class Button;

/// The content of one tab of the result; built anew whenever the result or the language changes.
class ResultTab : public QWidget {
  Q_OBJECT

 public:
  ResultTab(const Appearance& look, viewmodels::ResultPage& page, QWidget* parent);
  void rebuild();

 Q_SIGNALS:
  void questionAsked(Index question);

 protected:
  virtual void build(QVBoxLayout& column) = 0;
  [[nodiscard]] const Appearance& look() const { return look_; }
  [[nodiscard]] const DiagnosedVisit& visit() const { return page_.visit(); }
  [[nodiscard]] Narrator narrator() const { return page_.narrator(); }
  /// A label with this text.
  [[nodiscard]] TextLabel* makeText(TextRole role, const QString& text, QWidget* parent) const;
  /// A button that asks for this question; the question's title is its description.
  [[nodiscard]] Button* makeQuestionButton(const QString& text, Index question, QWidget* parent);
  /// What to answer first while answers are missing, with the way there; null when nothing is open.
  [[nodiscard]] QWidget* makeOpenQuestion(QWidget* parent);

 private:
  const Appearance& look_;
  viewmodels::ResultPage& page_;
  QWidget* content_ = nullptr;
};

/// Score, pillars, what holds the company back, three moves.
class GlanceTab final : public ResultTab {
  Q_OBJECT
 public:
  using ResultTab::ResultTab;

 protected:
  void build(QVBoxLayout& column) override;

 private:
  [[nodiscard]] QWidget* makeDial();
  [[nodiscard]] QWidget* makePillars();
  [[nodiscard]] QWidget* makeHoldingBack();
  [[nodiscard]] QWidget* makeMoves();
};

/// Pillars and dimensions with their intervals; the gates.
class PillarsTab final : public ResultTab {
  Q_OBJECT
 public:
  using ResultTab::ResultTab;

 protected:
  void build(QVBoxLayout& column) override;

 private:
  [[nodiscard]] QWidget* makePillar(std::size_t place);
  [[nodiscard]] QWidget* makeAnswers(Index pillar, QWidget* parent);
  [[nodiscard]] QWidget* makeGates();
};

/// Survey figures beside the company, each with its source; what was not compared and why.
class ComparisonTab final : public ResultTab {
  Q_OBJECT
 public:
  using ResultTab::ResultTab;

 protected:
  void build(QVBoxLayout& column) override;

 private:
  [[nodiscard]] QWidget* makeComparison(const ComparisonText& text);
  [[nodiscard]] QWidget* makeHead(const ComparisonText& text, QWidget* parent);
  [[nodiscard]] QWidget* makeBackground(const ComparisonText& text);
  [[nodiscard]] QWidget* makeSource(const ComparisonText& text, QWidget* parent);
  [[nodiscard]] QWidget* makeRefusals(const std::vector<RefusalText>& refusals);
  [[nodiscard]] QWidget* makeRefusal(const RefusalText& refusal, QWidget* parent);
};

/// Where the points went, how robust the result is, what to ask again.
class WhyTab final : public ResultTab {
  Q_OBJECT
 public:
  using ResultTab::ResultTab;

 protected:
  void build(QVBoxLayout& column) override;

 private:
  [[nodiscard]] QWidget* makeWaterfall();
  [[nodiscard]] QWidget* makeRobustness();
  [[nodiscard]] QWidget* makeContradictions();
  [[nodiscard]] QWidget* makeContradiction(const ContradictionText& contradiction, QWidget* parent);
};

}  // namespace jindan::ui
