// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"
#include "viewmodels/company_form.h"

namespace jindan::ui {

class ChoiceField;
class LineField;
class NumberField;

/// The four facts that a company cannot be without, for where a page needs one on its way.
class NewCompanyFields : public QWidget {
  Q_OBJECT

 public:
  NewCompanyFields(const Appearance& look, viewmodels::CompanyForm& form, QWidget* parent = nullptr);

  /// Shows what the form holds.
  void fill();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  viewmodels::CompanyForm& form_;
  LineField* name_;
  ChoiceField* industry_;
  ChoiceField* region_;
  NumberField* employees_;
};

}  // namespace jindan::ui
