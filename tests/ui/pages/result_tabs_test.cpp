// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/result_tabs.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include "support/catch.h"
#include "ui/design/chart_view.h"
#include "ui/design/state_mark.h"
#include "ui/design/table_view.h"
#include "ui/pages/answer_list.h"
#include "ui/pages/page_checks.h"
#include "ui/pages/result_view.h"
#include "ui/pages/window_fixture.h"

namespace {

using namespace jindan;
using namespace jindan::test;

enum Tab { glance, pillars, comparison, why };

/// The result of a sample, or of a visit without an answer.
struct ShownResult {
  WindowFixture fixture{Language::english};
  ui::ResultView& view = fixture.window().resultView();
  QSignalSpy asked{&view, &ui::ResultView::questionAsked};

  explicit ShownResult(const char* sample) { fixture.window().openCaseFile(WindowFixture::sample(sample)); }
  ShownResult() {
    const auto company = require(fixture.workspace().addCompany(
        {{}, "한빛정밀(주)", IndustryCode("C24"), RegionCode("KR-26"), 42, Won(9'800'000'000), {}}));
    const auto visit = require(fixture.service().startVisit(company.id, Mode::full));
    fixture.window().openResult(QString::fromStdString(visit.id.value()));
  }
  void show(Tab tab) {
    view.showTab(tab);
    QApplication::processEvents();
  }
  [[nodiscard]] const Questionnaire& questionnaire() { return fixture.service().engine().content().questionnaire; }
  [[nodiscard]] Index askedQuestion() { return asked.takeLast().at(0).value<Index>(); }
  template <class W>
  std::vector<W*> shown() {
    std::vector<W*> result;
    for (W* widget : view.findChildren<W*>()) {
      if (widget->isVisible()) result.push_back(widget);
    }
    return result;
  }
  std::vector<QAbstractButton*> buttons(const QString& text) {
    std::vector<QAbstractButton*> result;
    for (QAbstractButton* button : shown<QAbstractButton>()) {
      if (button->text() == text) result.push_back(button);
    }
    return result;
  }
};

const QString toQuestion = QStringLiteral("Go to the question");

}  // namespace

TEST_CASE("every button and picture of every tab has a name, every picture says what it shows") {
  ShownResult result("busan-special-parts");
  for (const Tab tab : {glance, pillars, comparison, why}) {
    result.show(tab);
    const Heard heard = heardOn(result.view);
    CAPTURE(static_cast<int>(tab), heard.unnamed.join(u',').toStdString(), heard.undescribed.join(u',').toStdString());
    CHECK(heard.unnamed.isEmpty());
    CHECK(heard.undescribed.isEmpty());
    CHECK(heard.pictures >= 2);
  }
}

TEST_CASE("the answers of a pillar unfold and lead to their question") {
  ShownResult result("precision-mould");
  result.show(pillars);
  CHECK(result.shown<ui::TableView>().empty());
  const auto lists = result.shown<ui::AnswerList>();
  REQUIRE(lists.size() == result.questionnaire().pillars().size());
  QAbstractButton* fold = lists.at(1)->findChild<QAbstractButton*>();
  fold->click();
  QApplication::processEvents();
  const auto tables = result.shown<ui::TableView>();
  REQUIRE(tables.size() == 1);
  const auto& questions = result.questionnaire().pillar(1).questions;
  REQUIRE(tables.front()->model()->rowCount() == static_cast<int>(questions.size()));

  SECTION("by Enter") {
    tables.front()->selectRow(2);
    QTest::keyClick(tables.front(), Qt::Key_Return);
    CHECK(result.askedQuestion() == questions[2]);
  }
  SECTION("by click") {
    const QRect row = tables.front()->visualRect(tables.front()->model()->index(3, 0));
    QTest::mouseClick(tables.front()->viewport(), Qt::LeftButton, {}, row.center());
    CHECK(result.askedQuestion() == questions[3]);
  }
  SECTION("and fold away again") {
    fold->click();
    QApplication::processEvents();
    CHECK(result.shown<ui::TableView>().empty());
  }
}

TEST_CASE("a closed gate says which answer opens it and leads there") {
  ShownResult result("busan-special-parts");
  result.show(pillars);
  const auto& gates = result.fixture.service().engine().content().method.gates;
  const auto marks = result.shown<ui::StateMark>();
  REQUIRE(marks.size() == gates.size());
  CHECK(marks.front()->text() == QStringLiteral("up to stage 2 only"));
  const Question& question = result.questionnaire().question(gates.front().question);
  const auto opening = static_cast<std::size_t>(gates.front().closedUpTo.value());
  CHECK(says(result.view, QString::fromStdString(question.levels.at(opening).en)));
  const auto buttons = result.buttons(toQuestion);
  REQUIRE(buttons.size() == 2);
  buttons.front()->click();
  CHECK(result.askedQuestion() == gates.front().question);
}

TEST_CASE("answers that do not fit together are buttons to their questions") {
  ShownResult result("busan-special-parts");
  result.show(why);
  const auto& contradictions = result.fixture.service().engine().content().method.contradictions;
  REQUIRE_FALSE(contradictions.empty());
  CHECK(says(result.view, QStringLiteral("Together they make up the difference")));
  const std::string title = "Product traceability";
  const auto buttons = result.buttons(QString::fromStdString(title));
  REQUIRE(buttons.size() == 1);
  CHECK_FALSE(buttons.front()->accessibleDescription().isEmpty());
  buttons.front()->click();
  CHECK(result.questionnaire().question(result.askedQuestion()).shortTitle.en == title);
}

TEST_CASE("the waterfall is read out figure by figure") {
  ShownResult result("busan-special-parts");
  result.show(why);
  const QString spoken = result.shown<ui::ChartView>().front()->accessibleDescription();
  CHECK(spoken.startsWith(QStringLiteral("full score 100, ")));
  CHECK(spoken.contains(QStringLiteral("other questions (20) ")));
  CHECK(spoken.endsWith(QStringLiteral("overall 28.2")));
}

TEST_CASE("without enough answers every tab says what will appear and leads to the next question") {
  ShownResult result;
  const auto leadsOn = [&] {
    const auto buttons = result.buttons(toQuestion);
    REQUIRE_FALSE(buttons.empty());
    buttons.front()->click();
    return result.askedQuestion();
  };
  SECTION("at a glance") {
    result.show(glance);
    CHECK(says(result.view, QStringLiteral("the three steps that raise it most appear here")));
    CHECK(leadsOn() == 0);
  }
  SECTION("comparison") {
    result.show(comparison);
    CHECK(says(result.view, QStringLiteral("Nothing has been compared yet")));
    CHECK(says(result.view, QStringLiteral("Answer this question and the comparison appears.")));
    CHECK(leadsOn() == 0);
  }
  SECTION("why") {
    result.show(why);
    CHECK(says(result.view, QStringLiteral("Once there is an overall score, this shows where the points went.")));
    CHECK(leadsOn() == 0);
  }
  SECTION("gates are provisional") {
    result.show(pillars);
    CHECK(says(result.view, QStringLiteral("Until this is answered the stage is provisional.")));
    CHECK(leadsOn() == result.fixture.service().engine().content().method.gates.front().question);
  }
  SECTION("the report") {
    result.fixture.window().showPage(ui::MainWindow::Page::report);
    QApplication::processEvents();
    CHECK(says(result.fixture.window(), QStringLiteral("the report lists the questions still open")));
    result.fixture.window().openCaseFile(WindowFixture::sample("precision-mould"));
    result.fixture.window().showPage(ui::MainWindow::Page::report);
    QApplication::processEvents();
    CHECK_FALSE(says(result.fixture.window(), QStringLiteral("the report lists the questions still open")));
  }
}
