// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <array>

#include "ui/design/appearance.h"
#include "viewmodels/company_table_model.h"
#include "viewmodels/session.h"

namespace jindan::ui {

class ChoiceField;
class ReflowRow;

/// Which companies the list shows, as a row of choices. Each begins with "all".
class PortfolioChoices : public QWidget {
  Q_OBJECT

 public:
  PortfolioChoices(const Appearance& look, const viewmodels::Session& session, viewmodels::CompanyTableModel& companies,
                   QWidget* parent = nullptr);
  /// Takes everything back.
  void clear();
  /// New tags, another language.
  void fill();

 private:
  enum Part { state, industry, region, size, stage, tag, visited, parts };

  [[nodiscard]] ChoiceField* field(Part part) const { return fields_.at(part); }
  void fillOwn();
  void fillPacks();
  void apply();

  const viewmodels::Session& session_;
  viewmodels::CompanyTableModel& companies_;
  ReflowRow* row_;
  std::array<ChoiceField*, parts> fields_{};
};

}  // namespace jindan::ui
