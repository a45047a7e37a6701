// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QScrollArea>
#include <QTest>

#include "support/catch.h"
#include "ui/design/button.h"
#include "ui/design/move_card.h"
#include "ui/design/text_label.h"
#include "ui/pages/result_view.h"
#include "ui/pages/what_if_row.h"
#include "ui/pages/what_if_tab.h"
#include "ui/pages/window_fixture.h"

namespace {

using namespace jindan;
using namespace jindan::test;

constexpr int whatIfTab = 4;

/// Layouts settle in more than one round.
void settle() {
  for (int round = 0; round < 3; ++round)
    QApplication::processEvents();
}

/// The sample's result with the what-if in front.
struct OpenWhatIf : WindowFixture {
  explicit OpenWhatIf(const char* name = "busan-special-parts") {
    window().openCaseFile(sample(name));
    window().resultView().showTab(whatIfTab);
    settle();
  }
  [[nodiscard]] ui::WhatIfTab& tab() { return window().resultView().whatIfTab(); }
  [[nodiscard]] QList<ui::WhatIfRow*> rows() { return tab().findChildren<ui::WhatIfRow*>(); }
  [[nodiscard]] ui::Button* button(const char* text) {
    return visibleChild<ui::Button>(window(), QString::fromUtf8(text));
  }
  [[nodiscard]] bool says(const char* part) {
    for (const ui::TextLabel* label : window().resultView().findChildren<ui::TextLabel*>()) {
      if (label->isVisible() && label->text().contains(QString::fromUtf8(part))) return true;
    }
    return false;
  }
  [[nodiscard]] std::vector<StoredAnswer> stored() {
    const auto company = require(workspace().companies({})).at(0);
    return require(workspace().visit(company.latest->id)).answers;
  }
  [[nodiscard]] std::size_t targetCount() {
    const auto answers = stored();
    return static_cast<std::size_t>(
        std::count_if(answers.begin(), answers.end(), [](const auto& each) { return each.answer.target.has_value(); }));
  }
};

}  // namespace

TEST_CASE("the what-if says that nothing is assumed, then that what is assumed is not saved") {
  OpenWhatIf fixture;
  REQUIRE(fixture.rows().size() == 42);
  CHECK(fixture.says("아직 바꾼 답이 없습니다"));
  CHECK_FALSE(fixture.says("저장되지 않음"));
  ui::WhatIfRow* row = fixture.rows().front();
  CHECK_FALSE(row->resetButton()->isVisible());
  const int original = row->picker()->now();
  QTest::keyClick(row->picker(), Qt::Key_Right);
  CHECK(row->picker()->now() == original + 1);
  CHECK(row->picker()->original() == original);
  CHECK(row->picker()->accessibleName().contains(QStringLiteral("가정 %1").arg(original + 1)));
  CHECK(row->resetButton()->isVisible());
  CHECK(fixture.says("가정한 결과 · 저장되지 않음"));
  CHECK(fixture.targetCount() == 0);
  row->resetButton()->click();
  CHECK(row->picker()->now() == original);
  CHECK(fixture.says("아직 바꾼 답이 없습니다"));
}

TEST_CASE("a change moves no row and makes no widget") {
  OpenWhatIf fixture;
  ui::WhatIfRow* row = fixture.rows().at(5);
  const auto before = fixture.tab().findChildren<QWidget*>();
  const int height = row->height();
  for (const Qt::Key key : {Qt::Key_5, Qt::Key_1, Qt::Key_3, Qt::Key_Backspace}) {
    QTest::keyClick(row->picker(), key);
    settle();
    CHECK(row->height() == height);
  }
  CHECK(fixture.tab().findChildren<QWidget*>() == before);
}

TEST_CASE("the row that is worked on stays where it is, whatever the words above it take") {
  OpenWhatIf fixture;
  auto* area = fixture.window().resultView().findChild<QScrollArea*>();
  const int height = area->widget()->height();
  for (ui::WhatIfRow* row : fixture.rows()) {
    area->ensureWidgetVisible(row);
    settle();
    const int place = row->mapTo(&fixture.window(), QPoint()).y();
    Q_EMIT row->levelChosen(5);
    settle();
    CHECK(row->mapTo(&fixture.window(), QPoint()).y() == place);
  }
  // Comparisons that moved have been named above.
  CHECK(area->widget()->height() > height);
}

TEST_CASE("the level under the pointer says what it means") {
  OpenWhatIf fixture;
  ui::WhatIfRow* row = fixture.rows().front();
  const QString own = row->shownSentence();
  Q_EMIT row->picker()->hovered(5);
  CHECK(row->shownSentence() != own);
  Q_EMIT row->picker()->hovered(0);
  CHECK(row->shownSentence() == own);
}

TEST_CASE("a best move is one click, and the next three follow") {
  OpenWhatIf fixture;
  ui::MoveCard* card = fixture.tab().findChildren<ui::MoveCard*>().front();
  const QString first = card->accessibleName();
  card->findChild<ui::Button*>()->click();
  settle();
  CHECK(card->accessibleName() != first);
  CHECK(fixture.says("가정한 결과 · 저장되지 않음"));
  int changed = 0;
  for (const ui::WhatIfRow* row : fixture.rows()) {
    if (row->picker()->now() != row->picker()->original()) ++changed;
  }
  CHECK(changed == 1);
}

TEST_CASE("the other tabs and the title keep showing the result as it is") {
  OpenWhatIf fixture;
  fixture.window().resultView().showTab(0);
  settle();
  const QImage before = fixture.window().grab().toImage();
  fixture.window().resultView().showTab(whatIfTab);
  for (ui::WhatIfRow* row : fixture.rows())
    Q_EMIT row->levelChosen(5);
  CHECK(fixture.says("100점"));
  fixture.window().resultView().showTab(0);
  settle();
  CHECK(fixture.window().grab().toImage() == before);
}

TEST_CASE("what is assumed survives another language and another tab") {
  OpenWhatIf fixture;
  ui::WhatIfRow* row = fixture.rows().front();
  QTest::keyClick(row->picker(), Qt::Key_5);
  fixture.window().resultView().showTab(1);
  fixture.window().setLanguage(Language::english);
  fixture.window().resultView().showTab(whatIfTab);
  settle();
  CHECK(fixture.rows().front() == row);
  CHECK(row->picker()->now() == 5);
  CHECK(fixture.says("Assumed, not saved"));
  CHECK_FALSE(fixture.says("저장되지 않음"));
  CHECK(row->picker()->accessibleName().contains(QStringLiteral("assumed 5")));
  fixture.window().setLanguage(Language::korean);
}

TEST_CASE("targets are written by one button and come back by another") {
  OpenWhatIf fixture;
  CHECK_FALSE(fixture.button("Keep as targets")->isEnabled());
  CHECK(fixture.button("Load the kept targets") == nullptr);
  QTest::keyClick(fixture.rows().at(0)->picker(), Qt::Key_5);
  QTest::keyClick(fixture.rows().at(1)->picker(), Qt::Key_5);
  fixture.button("Keep as targets")->click();
  CHECK(fixture.says("목표 2개를 남겼습니다."));
  CHECK(fixture.targetCount() == 2);
  fixture.button("Undo all")->click();
  settle();
  CHECK(fixture.rows().at(0)->picker()->now() != 5);
  REQUIRE(fixture.button("Load the kept targets") != nullptr);
  fixture.button("Load the kept targets")->click();
  CHECK(fixture.rows().at(0)->picker()->now() == 5);
  CHECK(fixture.targetCount() == 2);
}

TEST_CASE("a conflict is told where the eye is and offers to read again") {
  OpenWhatIf fixture;
  QTest::keyClick(fixture.rows().at(0)->picker(), Qt::Key_5);
  for (const StoredAnswer& each : fixture.stored()) {
    Answer answer = each.answer;
    answer.note = "다른 창";
    const auto company = require(fixture.workspace().companies({})).at(0);
    require(fixture.workspace().saveAnswers(company.latest->id, {{each.question, answer, std::nullopt}}));
  }
  fixture.button("Keep as targets")->click();
  CHECK(fixture.says("다른 창에서 먼저 바꾸었습니다"));
  CHECK(fixture.targetCount() == 0);
  fixture.button("Read the visit again")->click();
  settle();
  CHECK_FALSE(fixture.says("다른 창에서 먼저 바꾸었습니다"));
  CHECK(fixture.rows().at(0)->picker()->now() == 5);
  fixture.button("Keep as targets")->click();
  CHECK(fixture.targetCount() == 1);
}

TEST_CASE("a visit without answers can be filled in, only its asked questions are shown") {
  WindowFixture fixture;
  const auto company = require(fixture.workspace().addCompany(
      {{}, "한빛정밀(주)", IndustryCode("C24"), RegionCode("KR-26"), 42, Won(9'800'000'000), {}}));
  const auto visit = require(fixture.service().startVisit(company.id, Mode::quick));
  fixture.window().openResult(QString::fromStdString(visit.id.value()));
  fixture.window().resultView().showTab(whatIfTab);
  settle();
  const auto rows = fixture.window().resultView().whatIfTab().findChildren<ui::WhatIfRow*>();
  REQUIRE(rows.size() == 15);
  for (ui::WhatIfRow* row : rows) {
    CHECK(row->picker()->now() == 0);
    Q_EMIT row->levelChosen(3);
  }
  CHECK(fixture.window().grab().width() == fixture.window().width());
  // The sample has more questions: the rows are made anew.
  fixture.window().openCaseFile(WindowFixture::sample("busan-special-parts"));
  settle();
  CHECK(fixture.window().resultView().whatIfTab().findChildren<ui::WhatIfRow*>().size() == 42);
}
