// SPDX-License-Identifier: Apache-2.0
// What people do to a program without meaning to: a clear message, no lost answer, no broken layout.
#include <QClipboard>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

#include "gallery/care_screens.h"
#include "gallery/screens.h"
#include "support/catch.h"
#include "support/full_disk.h"
#include "ui/design/answer_card.h"
#include "ui/design/banner.h"
#include "ui/design/choice_field.h"
#include "ui/design/line_field.h"
#include "ui/design/money_field.h"
#include "ui/design/number_field.h"
#include "ui/pages/answer_extras.h"
#include "ui/pages/company_view.h"
#include "ui/pages/interview_view.h"
#include "ui/pages/window_fixture.h"

namespace jindan {
namespace {

using test::require;
using test::visibleChild;
using test::WindowFixture;
using Page = ui::MainWindow::Page;

bool shows(QWidget& window, const QString& part) {
  for (const ui::TextLabel* label : window.findChildren<ui::TextLabel*>()) {
    if (label->isVisible() && label->text().contains(part)) return true;
  }
  return false;
}

void press(QWidget& window, const char* name) {
  auto* button = visibleChild<QAbstractButton>(window, QString::fromUtf8(name));
  REQUIRE(button != nullptr);
  button->setFocus(Qt::MouseFocusReason);
  button->click();
  QApplication::processEvents();
}

void key(WindowFixture& fixture, Qt::Key key) {
  QWidget* focus = fixture.window().focusWidget();
  QTest::keyClick(focus != nullptr ? focus : &fixture.window(), key);
  QApplication::processEvents();
}

Uuid addCompany(WindowFixture& fixture, const std::string& name = "한빛정밀(주)") {
  return require(fixture.workspace().addCompany(
                     {{}, name, IndustryCode("C24"), RegionCode("KR-26"), 42, Won(9'800'000'000), {}}))
      .id;
}

/// A new company with an empty visit, its interview open.
Uuid startInterview(WindowFixture& fixture) {
  const auto visit = require(fixture.service().startVisit(addCompany(fixture), Mode::full));
  fixture.window().openInterview(QString::fromStdString(visit.id.value()));
  QApplication::processEvents();
  return visit.id;
}

int chosenLevel(QWidget& window) {
  const auto cards = window.findChildren<ui::AnswerCard*>();
  for (int i = 0; i < cards.size(); ++i) {
    if (cards[i]->isChecked()) return i + 1;
  }
  return 0;
}

std::vector<StoredAnswer> onDisk(WindowFixture& fixture, const Uuid& visit) {
  return require(fixture.workspace().visit(visit)).answers;
}

/// The company form, its fields in reach.
class Form {
 public:
  explicit Form(WindowFixture& fixture) : window_(fixture.window()) {
    press(window_, "New diagnosis");
    view_ = window_.findChild<ui::CompanyView*>();
    REQUIRE(view_ != nullptr);
  }
  void type(const char* label, const QString& text) {
    auto* edit = editOf(label);
    edit->setFocus(Qt::TabFocusReason);
    edit->clear();
    edit->insert(text);
    edit->clearFocus();
  }
  void fillNameIndustryRegion(const QString& name) {
    type("Company name", name);
    const auto choices = view_->findChildren<ui::ChoiceField*>();
    choices.at(0)->setCurrent(QStringLiteral("C24"));
    choices.at(1)->setCurrent(QStringLiteral("KR-26"));
  }
  QLineEdit* editOf(const char* label) {
    for (auto* edit : view_->findChildren<QLineEdit*>()) {
      if (edit->isVisible() && edit->accessibleName() == QString::fromUtf8(label)) return edit;
    }
    throw std::runtime_error(label);
  }
  void start() { press(window_, "Start the quick one"); }

 private:
  ui::MainWindow& window_;
  ui::CompanyView* view_ = nullptr;
};

const QString strangeName =
    (QStringLiteral("㈜한빛·정밀 🏭👨‍🔧 שלום مصنع \u202Eabc Co., Ltd. ") +
     QString(300, QLatin1Char('M')))
        .left(300);

}  // namespace

TEST_CASE("an empty field of employees is told at the field, and nothing is stored") {
  WindowFixture fixture;
  Form form(fixture);
  form.fillNameIndustryRegion(QStringLiteral("한빛정밀"));
  form.start();
  CHECK(shows(fixture.window(), QStringLiteral("Please enter the number of employees.")));
  CHECK(form.editOf("Employees")->accessibleDescription() == QStringLiteral("Please enter the number of employees."));
  CHECK(require(fixture.workspace().companyCount()) == 0);
}

TEST_CASE("9,999,999 employees are taken, one more is refused with a message") {
  WindowFixture fixture;
  Form form(fixture);
  form.fillNameIndustryRegion(QStringLiteral("한빛정밀"));
  form.type("Employees", QStringLiteral("10000000"));
  form.start();
  CHECK(shows(fixture.window(), QStringLiteral("Please enter a number from 1 to 9,999,999.")));
  CHECK(require(fixture.workspace().companyCount()) == 0);
  form.type("Employees", QStringLiteral("9999999"));
  form.start();
  REQUIRE(require(fixture.workspace().companyCount()) == 1);
  CHECK(require(fixture.workspace().companies({})).at(0).record.company.employees == 9'999'999);
  CHECK(shows(fixture.window(), QStringLiteral("Question 1 of 15")));
}

TEST_CASE("a name of 300 letters in four scripts is stored and shown as it was typed, one letter more is told") {
  WindowFixture fixture;
  Form form(fixture);
  form.fillNameIndustryRegion(strangeName + QStringLiteral("N"));
  CHECK(shows(fixture.window(), QStringLiteral("300 letter(s) fit in here.")));
  form.type("Employees", QStringLiteral("42"));
  form.start();
  CHECK(require(fixture.workspace().companies({})).at(0).record.company.name == strangeName.toStdString());
  CHECK(shows(fixture.window(), strangeName));
}

TEST_CASE("no page needs more than 1024 by 640 pixels, however strange the company is") {
  WindowFixture fixture(Language::korean, nullptr, &gallery::sharedCare());
  const auto company = require(fixture.workspace().addCompany(
      {{}, strangeName.toStdString(), IndustryCode("C24"), RegionCode("KR-26"), 9'999'999, Won(0), {}}));
  const auto visit = require(fixture.service().startVisit(company.id, Mode::full));
  fixture.session().noteChange();
  fixture.window().resize(1024, 640);
  for (const gallery::Screen& screen : gallery::allScreens()) {
    CAPTURE(screen.name);
    screen.show(fixture.window(), QString::fromStdString(visit.id.value()));
    QApplication::processEvents();
    QApplication::processEvents();
    CHECK(fixture.window().size() == QSize(1024, 640));
    for (const QScrollBar* bar : fixture.window().findChildren<QScrollBar*>()) {
      if (bar->isVisible() && bar->orientation() == Qt::Horizontal) CHECK(bar->maximum() == 0);
    }
  }
}

TEST_CASE("no sales at all divide nothing by zero, in no text of result and report") {
  WindowFixture fixture(Language::korean, nullptr, &gallery::sharedCare());
  const auto company = require(
      fixture.workspace().addCompany({{}, "한빛정밀", IndustryCode("C24"), RegionCode("KR-26"), 42, Won(0), {}}));
  const auto visit = require(fixture.service().startVisit(company.id, Mode::full));
  std::vector<AnswerChange> answers;
  for (const Question& question : fixture.service().engine().content().questionnaire.questions()) {
    Answer answer;
    answer.said = Said::level(*Level::from(3));
    if (question.number) answer.number = question.number->unit == NumberUnit::certifiedLevel ? 2.0 : 5'000'000.0;
    answers.push_back({question.id, answer, std::nullopt});
  }
  require(fixture.workspace().saveAnswers(visit.id, answers));
  const QRegularExpression notANumber(QStringLiteral("(^|[^a-z])-?(nan|inf|무한)([^a-z]|$)"),
                                      QRegularExpression::CaseInsensitiveOption);
  const QString id = QString::fromStdString(visit.id.value());
  int texts = 0;
  for (const gallery::Screen& screen : gallery::allScreens()) {
    CAPTURE(screen.name);
    screen.show(fixture.window(), id);
    QApplication::processEvents();
    for (const ui::TextLabel* label : fixture.window().findChildren<ui::TextLabel*>()) {
      CHECK_FALSE(notANumber.match(label->text()).hasMatch());
      ++texts;
    }
  }
  CHECK(texts > 500);
  const auto diagnosed = require(fixture.service().diagnose(visit.id));
  for (const Language language : {Language::korean, Language::english}) {
    for (const ComparisonText& text : fixture.session().narratorIn(language).comparisons(diagnosed.comparisons)) {
      CHECK_FALSE(notANumber.match(QString::fromStdString(text.statement + " " + text.caution)).hasMatch());
    }
  }
}

TEST_CASE("sales of 0 can be given in the form") {
  WindowFixture fixture;
  Form form(fixture);
  form.fillNameIndustryRegion(QStringLiteral("한빛정밀"));
  form.type("Employees", QStringLiteral("42"));
  form.type("Yearly sales (if known)", QStringLiteral("0"));
  form.start();
  REQUIRE(require(fixture.workspace().companyCount()) == 1);
  CHECK(require(fixture.workspace().companies({})).at(0).record.company.annualSales == Won(0));
}

TEST_CASE("10 MB pasted into a note are cut before they reach the field, told, and what fits is saved") {
  WindowFixture fixture;
  const Uuid visit = startInterview(fixture);
  press(fixture.window(), "Note");
  auto* note = fixture.window().findChild<ui::AnswerExtras*>()->findChild<ui::LineField*>();
  auto* edit = qobject_cast<QLineEdit*>(note->input());
  REQUIRE(edit->hasFocus());
  QString pasted = QStringLiteral("설비마다 ").repeated(2'000'000);
  REQUIRE(pasted.toUtf8().size() > 10'000'000);
  QGuiApplication::clipboard()->setText(pasted);
  edit->paste();
  QApplication::processEvents();
  CHECK(edit->text().size() <= 20'000);
  CHECK(shows(fixture.window(), QStringLiteral("20000 letter(s) fit in here. The rest was left out.")));
  key(fixture, Qt::Key_Return);
  REQUIRE(onDisk(fixture, visit).size() == 1);
  CHECK(onDisk(fixture, visit).at(0).answer.note == pasted.left(20'000).trimmed().toStdString());
  CHECK(fixture.window().width() == 1280);
}

TEST_CASE("with the clock set back the user is told, and comes back to the visit just begun") {
  WindowFixture fixture;
  const Uuid company = addCompany(fixture);
  const auto first = require(fixture.service().startVisit(company, Mode::quick));
  require(fixture.service().diagnose(first.id));
  fixture.clock().set(*Date::from(2020, 1, 1));
  const auto second = require(fixture.service().startVisit(company, Mode::quick));
  fixture.session().noteChange();
  fixture.window().openInterview(QString::fromStdString(second.id.value()));
  QApplication::processEvents();
  CHECK(shows(fixture.window(), QStringLiteral("Is the date right?")));
  CHECK(shows(fixture.window(), QStringLiteral("2020년 1월 1일")));
  CHECK(shows(fixture.window(), QStringLiteral("2026년 11월 21일")));
  press(fixture.window(), "Close");
  CHECK_FALSE(shows(fixture.window(), QStringLiteral("Is the date right?")));
  const CompanyOverview row = require(fixture.workspace().companies({})).at(0);
  CHECK(row.latest->id == second.id);
  fixture.window().openInterview(QString::fromStdString(first.id.value()));
  CHECK_FALSE(shows(fixture.window(), QStringLiteral("Is the date right?")));
}

TEST_CASE("what one window adds is in the list of the other when it is looked at again") {
  WindowFixture one;
  WindowFixture other(Language::korean, &one);
  addCompany(one);
  CHECK_FALSE(shows(other.window(), QStringLiteral("Companies")));
  SECTION("its page is shown again") {
    other.window().showPage(Page::home);
  }
  SECTION("it is activated") {
    one.window().activateWindow();
    QApplication::processEvents();
    other.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&other.window()));
  }
  QApplication::processEvents();
  CHECK(shows(other.window(), QStringLiteral("Companies")));
}

TEST_CASE("two windows in one interview: newer answers are shown, never overwritten") {
  WindowFixture one;
  const Uuid visit = startInterview(one);
  WindowFixture other(Language::korean, &one);
  other.window().openInterview(QString::fromStdString(visit.value()));
  key(one, Qt::Key_4);

  SECTION("saving over it is refused, and the newer one is shown") {
    auto* card = other.window().findChildren<ui::AnswerCard*>().at(1);
    card->click();
    QApplication::processEvents();
    CHECK(shows(other.window(), QStringLiteral("That was not saved.")));
    CHECK(chosenLevel(other.window()) == 4);
    CHECK(onDisk(one, visit).at(0).answer.said.level() == Level::from(4));
  }
  SECTION("going to a question shows what the other window has saved") {
    key(one, Qt::Key_Return);
    key(one, Qt::Key_2);
    key(other, Qt::Key_Return);
    CHECK(chosenLevel(other.window()) == 2);
    key(other, Qt::Key_Backspace);
    CHECK(chosenLevel(other.window()) == 4);
  }
  SECTION("so does looking at the window again") {
    other.session().lookForChanges();
    QApplication::processEvents();
    CHECK(chosenLevel(other.window()) == 4);
  }
}

TEST_CASE("a full disk while answering loses no answer") {
  WindowFixture fixture;
  const Uuid visit = startInterview(fixture);
  const QString told = QStringLiteral("Not saved yet. What you see is kept here.");
  {
    const test::FullDisk full;
    key(fixture, Qt::Key_4);
    CHECK(shows(fixture.window(), told));
    CHECK(chosenLevel(fixture.window()) == 4);
    key(fixture, Qt::Key_Return);
    CHECK(shows(fixture.window(), QStringLiteral("Question 2 of 42")));
    key(fixture, Qt::Key_2);
    key(fixture, Qt::Key_Backspace);
    CHECK(chosenLevel(fixture.window()) == 4);
    CHECK(shows(fixture.window(), told));
    press(fixture.window(), "Save again");
    CHECK(shows(fixture.window(), told));
  }
  CHECK(onDisk(fixture, visit).empty());
  press(fixture.window(), "Save again");
  CHECK_FALSE(shows(fixture.window(), told));
  REQUIRE(onDisk(fixture, visit).size() == 2);
  CHECK(onDisk(fixture, visit).at(0).answer.said.level() == Level::from(4));
  CHECK(onDisk(fixture, visit).at(1).answer.said.level() == Level::from(2));
}

TEST_CASE("a window with unsaved answers does not close without a word") {
  WindowFixture fixture;
  const Uuid visit = startInterview(fixture);
  const QString told = QStringLiteral("Some answers are not saved yet.");
  {
    const test::FullDisk full;
    key(fixture, Qt::Key_4);
    fixture.window().showPage(Page::home);
    CHECK_FALSE(fixture.window().close());
    CHECK(shows(fixture.window(), told));
    CHECK(chosenLevel(fixture.window()) == 4);
  }
  SECTION("with room on the disk it saves and closes") {
    CHECK(fixture.window().close());
    CHECK(onDisk(fixture, visit).size() == 1);
  }
  SECTION("without, the second time is meant") {
    const test::FullDisk full;
    CHECK(fixture.window().close());
  }
}

TEST_CASE("a note that is being typed is saved when the window is closed") {
  WindowFixture fixture;
  const Uuid visit = startInterview(fixture);
  press(fixture.window(), "Note");
  auto* edit = qobject_cast<QLineEdit*>(fixture.window().focusWidget());
  REQUIRE(edit != nullptr);
  edit->insert(QStringLiteral("다음에 다시 볼 것"));
  CHECK(fixture.window().close());
  REQUIRE(onDisk(fixture, visit).size() == 1);
  CHECK(onDisk(fixture, visit).at(0).answer.note == "다음에 다시 볼 것");
}

}  // namespace jindan
