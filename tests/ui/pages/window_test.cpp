// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "support/catch.h"
#include "ui/design/answer_card.h"
#include "ui/design/button.h"
#include "ui/design/text_label.h"
#include "ui/pages/help_view.h"
#include "ui/pages/home_view.h"
#include "ui/pages/interview_view.h"
#include "ui/pages/window_fixture.h"

namespace {

using namespace jindan;
using namespace jindan::test;
using Page = ui::MainWindow::Page;

bool shows(QWidget& window, const QString& part) {
  for (const ui::TextLabel* label : window.findChildren<ui::TextLabel*>()) {
    if (label->isVisible() && label->text().contains(part)) return true;
  }
  return false;
}

/// A new company with an empty visit, its interview open.
Uuid startInterview(WindowFixture& fixture) {
  const auto company = require(fixture.workspace().addCompany(
      {{}, "한빛정밀(주)", IndustryCode("C24"), RegionCode("KR-26"), 42, Won(9'800'000'000), {}}));
  const auto visit = require(fixture.service().startVisit(company.id, Mode::full));
  fixture.window().openInterview(QString::fromStdString(visit.id.value()));
  QApplication::processEvents();
  return visit.id;
}

QWidget* focusOf(WindowFixture& fixture) {
  fixture.window().activateWindow();
  QApplication::processEvents();
  QWidget* focus = fixture.window().focusWidget();
  return focus != nullptr ? focus : &fixture.window();
}

}  // namespace

TEST_CASE("the first start offers a new diagnosis and the sample") {
  WindowFixture fixture;
  CHECK(visibleChild<QAbstractButton>(fixture.window(), QStringLiteral("New diagnosis")) != nullptr);
  for (const char* sentence : {"Answer questions about your data", "You see where you stand", "At the end you get"})
    CHECK(shows(fixture.window(), QString::fromUtf8(sentence)));
  QAbstractButton* sample = visibleChild<QAbstractButton>(fixture.window(), QStringLiteral("Try the sample"));
  REQUIRE(sample != nullptr);
  sample->click();
  QApplication::processEvents();
  CHECK(shows(fixture.window(), QStringLiteral("기초를 다지는 단계입니다.")));
  CHECK(require(fixture.workspace().companyCount()) == 1);

  SECTION("trying it twice adds nothing") {
    fixture.window().openCaseFile(WindowFixture::sample("busan-special-parts"));
    CHECK(require(fixture.workspace().companyCount()) == 1);
    CHECK(require(fixture.workspace().visitsOf(require(fixture.workspace().companies({})).at(0).record.id)).size() ==
          1);
  }
}

TEST_CASE("a whole interview by keys alone ends at the result") {
  WindowFixture fixture;
  const Uuid visit = startInterview(fixture);
  constexpr int questions = 42;
  for (int i = 0; i < questions; ++i) {
    QTest::keyClick(focusOf(fixture), static_cast<Qt::Key>(Qt::Key_1 + i % 5));
    QTest::keyClick(focusOf(fixture), Qt::Key_Return);
  }
  const auto record = require(fixture.workspace().visit(visit));
  REQUIRE(record.answers.size() == questions);
  for (const StoredAnswer& stored : record.answers) {
    const auto place = fixture.service().engine().content().questionnaire.find(stored.question);
    REQUIRE(place);
    CHECK(stored.answer.said == Said::level(*Level::from(static_cast<int>(*place) % 5 + 1)));
    CHECK(stored.answer.seconds.has_value());
  }
  QApplication::processEvents();
  // Answered faster than a person reads: asked about before the result.
  CHECK(shows(fixture.window(), QStringLiteral("Answers to look at once more")));
  CHECK_FALSE(record.finished);
  QTest::keyClick(focusOf(fixture), Qt::Key_Return);
  CHECK(require(fixture.workspace().visit(visit)).finished);
}

TEST_CASE("0 says don't know, N not applicable only where it may, Backspace goes back") {
  WindowFixture fixture;
  const Uuid visit = startInterview(fixture);
  QTest::keyClick(focusOf(fixture), Qt::Key_N);  // the first question allows no "not applicable"
  CHECK(require(fixture.workspace().visit(visit)).answers.empty());
  QTest::keyClick(focusOf(fixture), Qt::Key_0);
  QTest::keyClick(focusOf(fixture), Qt::Key_Return);
  QTest::keyClick(focusOf(fixture), Qt::Key_N);
  QTest::keyClick(focusOf(fixture), Qt::Key_Backspace);
  QTest::keyClick(focusOf(fixture), Qt::Key_4);
  const auto answers = require(fixture.workspace().visit(visit)).answers;
  REQUIRE(answers.size() == 2);
  CHECK(answers[0].answer.said == Said::level(*Level::from(4)));
  CHECK(answers[1].answer.said.isNotApplicable());
}

TEST_CASE("an interview goes on where it was left") {
  WindowFixture fixture;
  const Uuid visit = startInterview(fixture);
  for (int i = 0; i < 7; ++i) {
    QTest::keyClick(focusOf(fixture), Qt::Key_3);
    QTest::keyClick(focusOf(fixture), Qt::Key_Return);
  }
  fixture.window().showPage(Page::home);
  fixture.window().openInterview(QString::fromStdString(visit.value()));
  CHECK(shows(fixture.window(), QStringLiteral("Question 8 of 42")));
}

TEST_CASE("the language switches live and loses nothing") {
  WindowFixture fixture;
  startInterview(fixture);
  QTest::keyClick(focusOf(fixture), Qt::Key_2);
  const QString korean = QStringLiteral("라인이나 설비마다 생산한 양");
  const QString english = QStringLiteral("How do you record what each line");
  CHECK(shows(fixture.window(), korean));
  fixture.window().setLanguage(Language::english);
  QApplication::processEvents();
  CHECK(shows(fixture.window(), english));
  CHECK_FALSE(shows(fixture.window(), korean));
  const auto cards = fixture.window().findChildren<ui::AnswerCard*>();
  CHECK(std::count_if(cards.begin(), cards.end(), [](const auto* card) { return card->isChecked(); }) == 1);
  fixture.window().setLanguage(Language::korean);
}

TEST_CASE("a file that is no case is refused with a message and changes nothing") {
  WindowFixture fixture;
  QFile file(fixture.path("broken.jindan"));
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write("{\"format\": \"jindan-case\"}");
  file.close();
  fixture.window().openCaseFile(file.fileName());
  QApplication::processEvents();
  CHECK(shows(fixture.window(), QStringLiteral("/company")));
  CHECK(require(fixture.workspace().companyCount()) == 0);
}

TEST_CASE("every page survives a long name, emoji and right-to-left text") {
  WindowFixture fixture;
  const std::string name = std::string("㈜한빛·정밀 Co., Ltd. 🏭 שלום ") + std::string(300, 'M');
  const auto company = require(
      fixture.workspace().addCompany({{}, name, IndustryCode("C24"), RegionCode("KR-26"), 9'999'999, Won(0), {}}));
  const auto visit = require(fixture.service().startVisit(company.id, Mode::quick));
  const QString id = QString::fromStdString(visit.id.value());
  fixture.window().openInterview(id);
  CHECK(fixture.window().grab().width() == fixture.window().width());
  fixture.window().openResult(id);
  for (const Page page : {Page::home, Page::result, Page::report}) {
    fixture.window().showPage(page);
    QApplication::processEvents();
    CHECK(fixture.window().width() <= 1280);
  }
}

TEST_CASE("M shows all questions, a search finds one and Enter goes to it") {
  WindowFixture fixture;
  startInterview(fixture);
  QTest::keyClick(focusOf(fixture), Qt::Key_Slash);
  QApplication::processEvents();
  CHECK(shows(fixture.window(), QStringLiteral("42 question(s), none answered yet.")));
  QTest::keyClicks(focusOf(fixture), QStringLiteral("2FA"));
  CHECK(shows(fixture.window(), QStringLiteral("No question has these words.")));
  for (int i = 0; i < 3; ++i)
    QTest::keyClick(focusOf(fixture), Qt::Key_Backspace);
  const auto& questions = fixture.service().engine().content().questionnaire;
  const Question& last = questions.question(questions.questions().size() - 1);
  auto* search = qobject_cast<QLineEdit*>(focusOf(fixture));
  REQUIRE(search != nullptr);
  search->insert(QString::fromStdString(last.prompt.ko));
  Q_EMIT search->textEdited(search->text());
  QTest::keyClick(search, Qt::Key_Return);
  CHECK(shows(fixture.window(), QStringLiteral("Question 42 of 42")));
  QTest::keyClick(focusOf(fixture), Qt::Key_M);
  QTest::keyClick(focusOf(fixture), Qt::Key_Escape);
  CHECK(shows(fixture.window(), QStringLiteral("Question 42 of 42")));
}

TEST_CASE("open questions are shown once more before the result, and the result is one press away") {
  WindowFixture fixture;
  const Uuid visit = startInterview(fixture);
  QTest::keyClick(focusOf(fixture), Qt::Key_M);
  QTest::keyClick(focusOf(fixture), Qt::Key_Escape);
  for (int i = 0; i < 42; ++i)
    QTest::keyClick(focusOf(fixture), Qt::Key_Return);
  CHECK(shows(fixture.window(), QStringLiteral("You can look again, or see the result as it is.")));
  CHECK_FALSE(require(fixture.workspace().visit(visit)).finished);
  QTest::keyClick(focusOf(fixture), Qt::Key_Space);
  CHECK(require(fixture.workspace().visit(visit)).finished);
}

TEST_CASE("a consultant gives the level seen and the evidence by keys; the owner sees none of it") {
  WindowFixture fixture;
  const Uuid visit = startInterview(fixture);
  CHECK_FALSE(shows(fixture.window(), QStringLiteral("Ask to see")));
  QTest::keyClick(focusOf(fixture), Qt::Key_K, Qt::ControlModifier);
  CHECK(shows(fixture.window(), QStringLiteral("Ask to see")));
  QTest::keyClick(focusOf(fixture), Qt::Key_4);
  QTest::keyClick(focusOf(fixture), Qt::Key_At, Qt::ShiftModifier);  // Shift+2
  QTest::keyClick(focusOf(fixture), Qt::Key_E);
  const Answer answer = require(fixture.workspace().visit(visit)).answers.at(0).answer;
  CHECK(answer.said.level() == Level::from(4));
  CHECK(answer.seen == Level::from(2));
  CHECK(answer.evidence == Evidence::kept);
  QTest::keyClick(focusOf(fixture), Qt::Key_K, Qt::ControlModifier);
  CHECK_FALSE(shows(fixture.window(), QStringLiteral("Ask to see")));
  QTest::keyClick(focusOf(fixture), Qt::Key_At, Qt::ShiftModifier);
  CHECK(require(fixture.workspace().visit(visit)).answers.at(0).answer == answer);
}

TEST_CASE("Ctrl+Z takes an answer back, Ctrl+Shift+Z gives it again") {
  WindowFixture fixture;
  const Uuid visit = startInterview(fixture);
  QTest::keyClick(focusOf(fixture), Qt::Key_5);
  QTest::keyClick(focusOf(fixture), Qt::Key_Return);
  QTest::keyClick(focusOf(fixture), Qt::Key_Z, Qt::ControlModifier);
  CHECK(require(fixture.workspace().visit(visit)).answers.at(0).answer.said.isUnanswered());
  CHECK(shows(fixture.window(), QStringLiteral("Question 1 of 42")));
  QTest::keyClick(focusOf(fixture), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK(require(fixture.workspace().visit(visit)).answers.at(0).answer.said.level() == Level::from(5));
}

TEST_CASE("F1 shows the keys and Esc goes back to where one was") {
  WindowFixture fixture;
  startInterview(fixture);
  QTest::keyClick(focusOf(fixture), Qt::Key_F1);
  QApplication::processEvents();
  CHECK(fixture.window().findChild<ui::HelpView*>()->isVisible());
  CHECK_FALSE(shows(fixture.window(), QStringLiteral("Question 1 of 42")));
  QTest::keyClick(focusOf(fixture), Qt::Key_Escape);
  CHECK(shows(fixture.window(), QStringLiteral("Question 1 of 42")));
  QTest::keyClick(focusOf(fixture), Qt::Key_Escape);
  QApplication::processEvents();
  CHECK(fixture.window().findChild<ui::HomeView*>()->isVisible());
  fixture.window().openCaseFile(WindowFixture::sample("busan-special-parts"));
  QTest::keyClick(focusOf(fixture), Qt::Key_F, Qt::ControlModifier);
  CHECK(qobject_cast<QLineEdit*>(focusOf(fixture)) != nullptr);
}
