// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"

#include <QApplication>
#include <QKeyEvent>

#include "ui/design/button.h"
#include "ui/design/rail.h"
#include "ui/pages/interview_view.h"
#include "ui/pages/result_view.h"
#include "ui/shell/main_window.h"

namespace jindan::gallery {
namespace {

using ui::MainWindow;
using Page = MainWindow::Page;

template <Page page>
void showPage(MainWindow& window, const QString& /*visit*/) {
  window.showPage(page);
}

void showInterview(MainWindow& window, const QString& visit) {
  window.openInterview(visit);
}

/// With everything unfolded that a button unfolds.
void showInterviewUnfolded(MainWindow& window, const QString& visit) {
  window.openInterview(visit);
  for (auto* button : window.findChild<ui::InterviewView*>()->findChildren<ui::Button*>())
    if (button->isCheckable()) button->setChecked(true);
}

void showFinder(MainWindow& window, const QString& visit) {
  window.openInterview(visit);
  QKeyEvent slash(QEvent::KeyPress, Qt::Key_Slash, Qt::NoModifier, QStringLiteral("/"));
  QApplication::sendEvent(window.findChild<ui::InterviewView*>(), &slash);
}

template <int tab>
void showResult(MainWindow& window, const QString& visit) {
  window.openResult(visit);
  window.resultView().showTab(tab);
}

/// The facts of the company whose result is open.
void showCompany(MainWindow& window, const QString& visit) {
  window.openResult(visit);
  Q_EMIT window.findChild<ui::Rail*>()->activated(QStringLiteral("company"));
}

void showReport(MainWindow& window, const QString& visit) {
  window.openResult(visit);
  window.showPage(Page::report);
}

}  // namespace

const std::vector<Screen>& firstScreens() {
  static const std::vector<Screen> screens{
      {"first-start", showPage<Page::home>},
      {"first-company", showPage<Page::company>},
  };
  return screens;
}

const std::vector<Screen>& allScreens() {
  static const std::vector<Screen> screens{
      {"home", showPage<Page::home>},         {"company", showCompany},
      {"interview", showInterview},           {"interview-unfolded", showInterviewUnfolded},
      {"interview-finder", showFinder},       {"result-glance", showResult<0>},
      {"result-pillars", showResult<1>},      {"result-comparison", showResult<2>},
      {"result-why", showResult<3>},          {"report", showReport},
      {"settings", showPage<Page::settings>},
  };
  return screens;
}

}  // namespace jindan::gallery
