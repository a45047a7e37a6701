// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTest>

#include "app/filecheck/file_check_service.h"
#include "support/catch.h"
#include "ui/design/button.h"
#include "ui/design/rail.h"
#include "ui/pages/page_checks.h"
#include "ui/pages/window_fixture.h"

namespace jindan {
namespace {

using test::WindowFixture;
using State = viewmodels::FileCheckPage::State;

/// An hour of seconds of two machines, with a stretch of failures.
QString writeRecord(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error(path.toStdString());
  file.write("time,current,failure\n");
  for (int second = 0; second < 3600; ++second) {
    const QByteArray line = QStringLiteral("2026-03-04 %1:%2:%3,%4,%5\n")
                                .arg(8 + second / 3600, 2, 10, QLatin1Char('0'))
                                .arg(second / 60 % 60, 2, 10, QLatin1Char('0'))
                                .arg(second % 60, 2, 10, QLatin1Char('0'))
                                .arg(10.0 + second % 97 / 10.0)
                                .arg(second > 1000 && second < 1100 ? 1 : 0)
                                .toUtf8();
    file.write(line);
  }
  return path;
}

/// The window with the real reader.
struct Checked : WindowFixture {
  app::FileCheckService checks{service().engine()};
  QString visit = test::require(import(sample("busan-special-parts")));

  Checked() {
    window().checkPage().setChecker([this](const app::FileCheckRequest& request, const app::FileCheckWatch& watch) {
      return checks.run(request, watch);
    });
    window().openResult(visit);
  }
  viewmodels::FileCheckPage& page() { return window().checkPage(); }
  bool check() {
    page().addFiles({writeRecord(path("press.csv"))});
    page().start();
    return QTest::qWaitFor([this] { return page().state() == State::result; }, 20'000);
  }
};

}  // namespace

TEST_CASE("The data file check is reached from result and interview, and leads back to where one came from") {
  Checked checked;
  ui::MainWindow& window = checked.window();
  Q_EMIT window.findChild<ui::Rail*>()->activated(QStringLiteral("check"));
  CHECK(window.checkView().isVisible());
  QTest::keyClick(&window, Qt::Key_Escape);
  CHECK_FALSE(window.checkView().isVisible());
  window.openInterview(checked.visit);
  window.openCheck();
  CHECK(window.checkView().isVisible());
  CHECK(window.findChild<ui::Rail*>()->item(QStringLiteral("map")) != nullptr);
  QTest::keyClick(&window, Qt::Key_Escape);
  CHECK_FALSE(window.checkView().isVisible());
  CHECK(window.findChild<ui::Rail*>()->item(QStringLiteral("map")) != nullptr);
}

TEST_CASE("A real file is read, judged and shown, and what it shows changes the answers") {
  Checked checked;
  checked.window().openCheck();
  REQUIRE(checked.check());
  CHECK(checked.page().file().rows == 3600);
  CHECK(test::says(checked.window(), QStringLiteral("3,600")));
  const auto before =
      checked.service().assessmentOf(test::require(checked.workspace().visit(Uuid(checked.visit.toStdString()))));
  REQUIRE(before.checks.size() == 1);
  const auto proposals = checked.page().proposals();
  const auto open = std::find_if(proposals.begin(), proposals.end(), [](const auto& each) { return each.isInTakeAll; });
  REQUIRE(open != proposals.end());
  checked.page().take(open->text.question);
  const auto after =
      checked.service().assessmentOf(test::require(checked.workspace().visit(Uuid(checked.visit.toStdString()))));
  CHECK(after.answers.at(open->text.question).evidence == Evidence::kept);
  CHECK(after.answers.at(open->text.question) != before.answers.at(open->text.question));
}

TEST_CASE("The collection plan is saved as a workbook and as JSON") {
  Checked checked;
  const QStringList files{checked.path("plan.xlsx"), checked.path("plan.json")};
  QStringList suggested;
  ui::FileCheckView view(checked.look(), checked.page(), {{}, [&](QWidget*, const QString& suggestion) {
                                                            suggested << suggestion;
                                                            return files.value(suggested.size() - 1);
                                                          }});
  view.resize(1000, 700);
  view.show();
  REQUIRE(checked.page().open(checked.visit));
  REQUIRE(checked.check());
  constexpr int planTab = 5;
  view.showTab(planTab);
  QApplication::processEvents();
  for (const QString& name : {QStringLiteral("Save as Excel table"), QStringLiteral("Save as JSON")}) {
    auto* button = test::visibleChild<ui::Button>(view, name);
    REQUIRE(button != nullptr);
    button->click();
  }
  REQUIRE(suggested.size() == 2);
  CHECK(suggested[0].endsWith(QStringLiteral(".xlsx")));
  CHECK(suggested[1].endsWith(QStringLiteral(".json")));
  QFile book(files[0]);
  REQUIRE(book.open(QIODevice::ReadOnly));
  CHECK(book.read(2) == "PK");
  QFile json(files[1]);
  REQUIRE(json.open(QIODevice::ReadOnly));
  CHECK(json.readAll().contains("\"jindan-uses\""));
}

}  // namespace jindan
