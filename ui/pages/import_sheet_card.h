// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include "ui/design/appearance.h"
#include "viewmodels/import_page.h"

class QVBoxLayout;

namespace jindan::ui {

class Banner;
class Button;
class Card;
class ChoiceField;
class FittedTable;
class NewCompanyFields;
class TextLabel;

/// A spreadsheet with answers: what each column means, whose answers they are, and what can be read so.
class ImportSheetCard : public QWidget {
  Q_OBJECT

 public:
  ImportSheetCard(const Appearance& look, viewmodels::ImportPage& page, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeActions();
  void makeColumns();
  void makeTables();
  void fillColumns();
  void fillCompanies();
  void chooseCompany(const QString& company);
  [[nodiscard]] QString summaryText() const;
  void begin();
  void show();
  void retranslate();

  const Appearance& look_;
  viewmodels::ImportPage& page_;
  TextLabel* summary_ = nullptr;
  Button* use_ = nullptr;
  Button* leave_ = nullptr;
  Card* card_ = nullptr;
  ChoiceField* company_ = nullptr;
  NewCompanyFields* newCompany_ = nullptr;
  QVBoxLayout* columnsPlace_ = nullptr;
  QWidget* columns_ = nullptr;
  QList<ChoiceField*> fields_;
  TextLabel* faultsTitle_ = nullptr;
  FittedTable* faults_ = nullptr;
  TextLabel* rowsTitle_ = nullptr;
  FittedTable* rows_ = nullptr;
};

}  // namespace jindan::ui
