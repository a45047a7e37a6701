// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <functional>
#include <memory>

#include "ui/design/appearance.h"
#include "ui/pages/report_work.h"
#include "viewmodels/result_page.h"

namespace jindan::ui {

class Banner;
class PagePreview;
class ReportPanel;
class ScrollPage;

/// The report as it will be printed; beside it what can be chosen about it, and the ways to save it.
class ReportView : public QWidget {
  Q_OBJECT

 public:
  /// Asks the user where to save; an empty answer is "not now". Replaceable, so that no test waits on a dialog.
  using AskPath = std::function<QString(QWidget*, const QString& suggestion)>;

  /// What the page cannot know by itself.
  struct Outside {
    AskPath askPath;
    viewmodels::FileSaver saveFile;
    std::function<reporting::Issuer()> issuer;
  };

  ReportView(const Appearance& look, viewmodels::ResultPage& page, Outside outside, QWidget* parent = nullptr);
  /// Lays the report out anew from the result; the pages follow a moment later.
  void showReport();
  /// Are the pages on the screen those of the result?
  [[nodiscard]] bool isLaidOut() const { return isLaidOut_; }
  [[nodiscard]] ReportPanel& panel() { return *panel_; }

 Q_SIGNALS:
  void settingsAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeBody();
  void connectWork();
  void retranslate();
  void fillPanel();
  void sayPages();
  void save(ReportShape shape);
  void endSaving();
  [[nodiscard]] std::shared_ptr<const ReportOrder> makeOrder() const;
  [[nodiscard]] std::function<std::optional<reporting::PlanPart>()> planMaker() const;

  const Appearance& look_;
  viewmodels::ResultPage& page_;
  Outside outside_;
  ReportWork work_;
  Language reportLanguage_ = Language::korean;
  bool isLaidOut_ = false;
  int pageCount_ = 0;
  ScrollPage* scroll_;
  ReportPanel* panel_ = nullptr;
  Banner* missing_ = nullptr;
  PagePreview* preview_ = nullptr;
};

}  // namespace jindan::ui
