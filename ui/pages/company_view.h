// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/design/appearance.h"
#include "viewmodels/company_form.h"

namespace jindan::ui {

class Banner;
class Button;
class ChoiceField;
class LineField;
class MoneyField;
class NumberField;
class ScrollPage;
class TextLabel;

/// Five facts about the company, then the interview.
class CompanyView : public QWidget {
  Q_OBJECT

 public:
  CompanyView(const Appearance& look, viewmodels::CompanyForm& form, QWidget* parent = nullptr);
  /// Shows what the form holds now, keyboard in the first field.
  void showForm();

 Q_SIGNALS:
  /// The company is saved and its interview may begin.
  void startAsked(const QString& company, bool quick);
  /// The company is saved; no interview is wanted.
  void saved();
  void cancelled();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeFields();
  void makeButtons();
  void retranslate();
  void fillChoices();
  void showDerived();
  bool takeOver();
  [[nodiscard]] bool saveForm();
  void start(bool quick);

  const Appearance& look_;
  viewmodels::CompanyForm& form_;
  ScrollPage* page_;
  Banner* error_;
  LineField* name_;
  ChoiceField* industry_;
  ChoiceField* region_;
  NumberField* employees_;
  MoneyField* sales_;
  TextLabel* size_;
  TextLabel* modes_;
  Button* save_;
  Button* full_;
  Button* quick_;
  Button* cancel_;
};

}  // namespace jindan::ui
