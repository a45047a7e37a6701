// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "ui/design/card.h"
#include "viewmodels/plan_page.h"

class QVBoxLayout;

namespace jindan::ui {

class SourceNote;
class TextLabel;

/// Support programmes that fit the company and its plan: what they give, until when, and how old that knowledge is.
class PlanSupportCard : public Card {
  Q_OBJECT

 public:
  PlanSupportCard(const Appearance& look, viewmodels::PlanPage& page, QWidget* parent = nullptr);

  void showSupport();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Entry {
    QWidget* box = nullptr;
    TextLabel* name = nullptr;
    TextLabel* terms = nullptr;
    TextLabel* note = nullptr;
    TextLabel* reason = nullptr;
    SourceNote* source = nullptr;
  };
  [[nodiscard]] Entry makeEntry();
  void fill(const Entry& entry, const SupportText& text);

  viewmodels::PlanPage& page_;
  TextLabel* title_ = nullptr;
  TextLabel* lead_ = nullptr;
  QVBoxLayout* list_ = nullptr;
  std::vector<Entry> entries_;
};

}  // namespace jindan::ui
