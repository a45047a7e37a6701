// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <functional>

#include "ui/design/appearance.h"
#include "viewmodels/result_page.h"

class QButtonGroup;

namespace jindan::ui {

class Banner;
class Button;
class PagePreview;
class ScrollPage;

/// The report as it will be printed, its language, and the way to a PDF file.
class ReportView : public QWidget {
  Q_OBJECT

 public:
  /// Asks the user where to save; an empty answer is "not now". Replaceable, so that no test waits on a dialog.
  using AskPath = std::function<QString(QWidget*, const QString& suggestion)>;

  ReportView(const Appearance& look, viewmodels::ResultPage& page, AskPath askPath, QWidget* parent = nullptr);
  /// Lays the report out anew from the result.
  void showReport();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeHeader();
  void retranslate();
  void exportPdf();
  void tellSaved(const QString& path, qint64 bytes, int pages);
  void tellFailed(const Error& error);

  const Appearance& look_;
  viewmodels::ResultPage& page_;
  AskPath askPath_;
  Language reportLanguage_ = Language::korean;
  ScrollPage* scroll_;
  QButtonGroup* languages_ = nullptr;
  Button* save_ = nullptr;
  Banner* missing_ = nullptr;
  Banner* told_ = nullptr;
  PagePreview* preview_ = nullptr;
};

}  // namespace jindan::ui
