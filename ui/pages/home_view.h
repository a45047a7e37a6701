// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <functional>

#include "ui/design/appearance.h"
#include "viewmodels/cases_export.h"
#include "viewmodels/company_table_model.h"

namespace jindan::ui {

class Banner;
class Button;
class CaseExportPanel;
class EmptyState;
class LineField;
class PortfolioActions;
class PortfolioChoices;
class ScrollPage;
class TableView;

/// The first page: the companies, or, when there are none yet, what the program does and how to begin.
class HomeView : public QWidget {
  Q_OBJECT

 public:
  /// Where a file of cases shall go, under a proposed name; empty is "not now".
  using AskPath = std::function<QString(QWidget* parent, const QString& suggestion)>;

  HomeView(const Appearance& look, const viewmodels::Session& session, viewmodels::CompanyTableModel& companies,
           viewmodels::CasesExport& cases, AskPath askPath, QWidget* parent = nullptr);
  /// Puts the keyboard into the search, where there is one.
  void focusSearch();

 Q_SIGNALS:
  void newDiagnosisAsked();
  void openFileAsked();
  void sampleAsked();
  void filesDropped(const QStringList& files);
  /// `visit` is empty when the company has none yet; `finished` says whether there is a result.
  void companyOpened(const QString& company, const QString& visit, bool finished);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void noteChosen();
  void makeHeader();
  void makeTable();
  void makePortfolio(const viewmodels::Session& session);
  void showAll();
  void fitHeight();
  [[nodiscard]] bool opensRows() const;
  [[nodiscard]] bool isFirstStart() const;
  void retranslate();
  void showState();
  [[nodiscard]] int columnNeed(int column) const;
  void showWelcome();
  void showNoHit();
  void fitColumns();
  void open(const QModelIndex& index);

  const Appearance& look_;
  viewmodels::CompanyTableModel& companies_;
  viewmodels::CasesExport& cases_;
  ScrollPage* page_;
  LineField* search_;
  Button* openFile_;
  Button* newDiagnosis_;
  Button* choose_;
  Button* manage_;
  PortfolioChoices* filter_ = nullptr;
  PortfolioActions* actions_ = nullptr;
  CaseExportPanel* export_;
  Banner* error_;
  TableView* table_;
  EmptyState* nothing_;
};

}  // namespace jindan::ui
