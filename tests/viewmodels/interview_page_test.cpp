// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/interview_page.h"

#include <QRegularExpression>

#include "support/catch.h"
#include "support/full_disk.h"
#include "viewmodels/session_fixture.h"

namespace jindan::test {

namespace {

using viewmodels::InterviewPage;

struct PageFixture : SessionFixture {
  QString visit = viewmodels::toQt(service.startVisit(newCompany(), Mode::full)->id.value());
  InterviewPage page{session};

  PageFixture() {
    if (!page.open(visit)) throw std::runtime_error("the page does not open");
  }
  void goTo(const char* id) { page.goToQuestion(placeOf(id)); }
  [[nodiscard]] std::optional<Answer> onDisk(const char* id) const {
    const auto record = workspace->visit(Uuid(visit.toStdString()));
    for (const StoredAnswer& stored : record->answers) {
      if (stored.question.value() == id) return stored.answer;
    }
    return std::nullopt;
  }
};

}  // namespace

TEST_CASE("A page opens with the first question and its words") {
  const PageFixture fixture;
  const InterviewPage& page = fixture.page;
  CHECK(page.isOpen());
  CHECK(page.visitId() == fixture.visit);
  CHECK(page.companyName() == ko("한빛정밀(주)"));
  CHECK(page.heading() == ko("데이터 · 수집"));
  CHECK(page.placeText() == ko("Question 1 of 42"));
  CHECK(page.prompt() == viewmodels::toQt(questionnaire().question(0).prompt.ko));
  CHECK(page.levels().size() == 5);
  CHECK_FALSE(page.why().isEmpty());
  CHECK_FALSE(page.evidence().isEmpty());
  CHECK(page.level() == 0);
  CHECK_FALSE(page.isAnswered());
  CHECK_FALSE(page.canGoBack());
  CHECK_FALSE(page.isLast());
  CHECK(page.savedAt().isEmpty());
  CHECK(page.error().isEmpty());
}

TEST_CASE("A visit that is not there does not open") {
  SessionFixture fixture;
  InterviewPage page(fixture.session);
  CHECK_FALSE(page.open(ko("none")));
  CHECK_FALSE(page.isOpen());
  CHECK(page.visitId().isEmpty());
  CHECK_FALSE(page.error().isEmpty());
}

TEST_CASE("An answer is on disk when the page says saved") {
  PageFixture fixture;
  const SignalCount saved(fixture.page, &InterviewPage::answerChanged);
  fixture.page.answer(4);
  CHECK(saved.count() == 1);
  CHECK(fixture.page.level() == 4);
  CHECK(fixture.page.isAnswered());
  CHECK(QRegularExpression(ko("^\\d\\d:\\d\\d$")).match(fixture.page.savedAt()).hasMatch());
  REQUIRE(fixture.onDisk("D1-1"));
  CHECK(fixture.onDisk("D1-1")->said == Said::level(*Level::from(4)));
  CHECK(fixture.onDisk("D1-1")->seconds >= 0.0);
  fixture.page.answer(2);
  CHECK(fixture.page.level() == 2);
  fixture.page.answer(9);
  CHECK(fixture.page.level() == 2);
  fixture.page.answerDontKnow();
  CHECK(fixture.page.isDontKnow());
  CHECK(fixture.page.level() == 0);
  CHECK(fixture.onDisk("D1-1")->said.isDontKnow());
}

TEST_CASE("Not applicable is an answer only where there is such a case") {
  PageFixture fixture;
  CHECK(fixture.page.notApplicableWhen().isEmpty());
  fixture.page.answerNotApplicable();
  CHECK_FALSE(fixture.page.isAnswered());
  CHECK_FALSE(fixture.onDisk("D1-1"));
  fixture.goTo("D1-2");
  CHECK_FALSE(fixture.page.notApplicableWhen().isEmpty());
  fixture.page.answerNotApplicable();
  CHECK(fixture.page.isNotApplicable());
  CHECK(fixture.onDisk("D1-2")->said.isNotApplicable());
}

TEST_CASE("Next and back walk through the questions and are remembered") {
  PageFixture fixture;
  const SignalCount shown(fixture.page, &InterviewPage::questionChanged);
  fixture.page.back();
  CHECK(shown.count() == 0);
  fixture.page.next();
  fixture.page.next();
  fixture.page.back();
  CHECK(shown.count() == 3);
  CHECK(fixture.page.placeText() == ko("Question 2 of 42"));
  CHECK(fixture.page.canGoBack());
  InterviewPage again(fixture.session);
  REQUIRE(again.open(fixture.visit));
  CHECK(again.placeText() == ko("Question 2 of 42"));
  fixture.page.goTo(41);
  CHECK(fixture.page.isLast());
  fixture.page.next();
  CHECK(fixture.page.placeText() == ko("Question 42 of 42"));
}

TEST_CASE("Numbers and notes are kept with the answer") {
  PageFixture fixture;
  CHECK(fixture.page.numberKind() == InterviewPage::NumberKind::none);
  CHECK(fixture.page.numberLabel().isEmpty());
  for (const auto& [id, kind] :
       {std::pair{"T2-1", InterviewPage::NumberKind::persons}, std::pair{"F1-3", InterviewPage::NumberKind::won},
        std::pair{"F2-2", InterviewPage::NumberKind::won}, std::pair{"P-1", InterviewPage::NumberKind::level}}) {
    fixture.goTo(id);
    CHECK(fixture.page.numberKind() == kind);
    CHECK_FALSE(fixture.page.numberLabel().isEmpty());
  }
  fixture.goTo("T2-1");
  fixture.page.setNumber(3.0);
  fixture.page.setNote(ko("세 사람이 씀"));
  CHECK(fixture.onDisk("T2-1")->number == 3.0);
  CHECK(fixture.onDisk("T2-1")->note == "세 사람이 씀");
  CHECK(fixture.page.number() == 3.0);
  CHECK(fixture.page.note() == ko("세 사람이 씀"));
  CHECK_FALSE(fixture.page.isAnswered());
  const SignalCount saved(fixture.page, &InterviewPage::answerChanged);
  fixture.page.setNumber(3.0);
  fixture.page.setNote(ko("세 사람이 씀"));
  CHECK(saved.count() == 0);
  fixture.page.setNumber({});
  CHECK_FALSE(fixture.onDisk("T2-1")->number);
}

TEST_CASE("The pillars show where one is and how far one got") {
  PageFixture fixture;
  fixture.page.answer(3);
  fixture.goTo("F1-3");
  fixture.page.answerDontKnow();
  const auto rows = fixture.page.pillars();
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].title == ko("데이터"));
  CHECK(rows[0].answered == 1);
  CHECK(rows[0].asked == 12);
  CHECK(rows[2].answered == 1);
  CHECK(rows[2].current);
  CHECK_FALSE(rows[0].current);
  CHECK(fixture.page.currentPillar() == 2);
  CHECK(rows[2].firstPlace == 22);
  CHECK(fixture.page.answeredCount() == 2);
  CHECK(fixture.page.askedCount() == 42);
}

TEST_CASE("Quick asks fifteen and full asks all again, answers stay") {
  PageFixture fixture;
  fixture.goTo("D1-2");
  fixture.page.answer(5);
  fixture.page.setQuick(true);
  CHECK(fixture.page.isQuick());
  CHECK(fixture.page.askedCount() == 15);
  CHECK(fixture.page.answeredCount() == 0);
  fixture.goTo("D1-2");
  CHECK(fixture.page.prompt() != viewmodels::toQt(questionnaire().question(placeOf("D1-2")).prompt.ko));
  fixture.page.setQuick(false);
  CHECK(fixture.page.askedCount() == 42);
  fixture.goTo("D1-2");
  CHECK(fixture.page.level() == 5);
}

TEST_CASE("To the next unanswered question, and nowhere when all are answered") {
  PageFixture fixture;
  fixture.page.setQuick(true);
  for (int i = 0; i < 15; ++i) {
    fixture.page.goToUnanswered();
    CHECK_FALSE(fixture.page.isAnswered());
    fixture.page.answer(1 + i % 5);
  }
  const QString place = fixture.page.placeText();
  fixture.page.goToUnanswered();
  CHECK(fixture.page.placeText() == place);
  CHECK(fixture.page.answeredCount() == 15);
}

TEST_CASE("A contradiction is asked back beside the questions it is about") {
  PageFixture fixture;
  fixture.goTo("P-1");
  fixture.page.answer(1);
  CHECK(fixture.page.contradictions().isEmpty());
  fixture.goTo("D1-1");
  fixture.page.answer(5);
  const auto& rules = engine().content().method.contradictions;
  CHECK(fixture.page.contradictions() == QStringList{viewmodels::toQt(rules[2].ask.ko)});
  fixture.goTo("P-1");
  CHECK(fixture.page.contradictions().size() == 1);
  fixture.goTo("F1-1");
  CHECK(fixture.page.contradictions().isEmpty());
}

TEST_CASE("Another language changes the words and loses nothing") {
  PageFixture fixture;
  fixture.goTo("T2-1");
  fixture.page.answer(3);
  fixture.page.setNumber(7.0);
  fixture.page.setNote(ko("메모"));
  const QString korean = fixture.page.prompt();
  const SignalCount shown(fixture.page, &InterviewPage::questionChanged);
  fixture.session.setLanguage(Language::english);
  CHECK(shown.count() == 1);
  CHECK(fixture.page.prompt() == viewmodels::toQt(questionnaire().question(placeOf("T2-1")).prompt.en));
  CHECK(fixture.page.prompt() != korean);
  CHECK(fixture.page.level() == 3);
  CHECK(fixture.page.number() == 7.0);
  CHECK(fixture.page.note() == ko("메모"));
  fixture.session.setLanguage(Language::korean);
  CHECK(fixture.page.prompt() == korean);
}

TEST_CASE("What was seen stands beside what was said, by the names of both") {
  PageFixture fixture;
  InterviewPage& page = fixture.page;
  CHECK_FALSE(page.isConsultant());
  page.setConsultant(true);
  page.setPeople(ko("김 대표"), ko("이 컨설턴트"));
  page.answer(4);
  CHECK(page.bothViews().isEmpty());
  page.see(2);
  CHECK(page.seen() == 2);
  CHECK(page.evidenceGrade() == 1);
  CHECK(page.bothViews().contains(ko("김 대표")));
  CHECK(page.bothViews().contains(ko("이 컨설턴트")));
  CHECK(fixture.onDisk("D1-1")->seen == Level::from(2));
  page.setEvidenceGrade(2);
  CHECK(fixture.onDisk("D1-1")->evidence == Evidence::kept);
  page.see(0);
  CHECK_FALSE(fixture.onDisk("D1-1")->seen);
  InterviewPage again(fixture.session);
  REQUIRE(again.open(fixture.visit));
  CHECK(again.isConsultant());
  CHECK(again.respondent() == ko("김 대표"));
}

TEST_CASE("Undo shows the question it changed, as it is on disk") {
  PageFixture fixture;
  fixture.page.answer(2);
  fixture.goTo("F1-3");
  fixture.page.undo();
  CHECK(fixture.page.placeText() == ko("Question 1 of 42"));
  CHECK(fixture.page.level() == 0);
  CHECK(fixture.onDisk("D1-1")->said.isUnanswered());
  CHECK_FALSE(fixture.page.canUndo());
  fixture.page.redo();
  CHECK(fixture.page.level() == 2);
  CHECK(fixture.onDisk("D1-1")->said.level() == Level::from(2));
}

TEST_CASE("The figures behind a question come with their source, for this company's size") {
  PageFixture fixture;
  fixture.goTo("P-1");
  const auto figures = fixture.page.figures();
  REQUIRE_FALSE(figures.empty());
  CHECK(figures[0].statement.find("28.5") != std::string::npos);  // small manufacturers, published
  CHECK(figures[0].source.size() > 10);
  CHECK_FALSE(figures[0].url.empty());
  CHECK(figures[0].ownValue.empty());
  CHECK(figures[0].badge.empty());
  fixture.goTo("D1-2");
  CHECK(fixture.page.figures().empty());
}

TEST_CASE("The upkeep is read as a share of the company's sales, other amounts are not") {
  PageFixture fixture;
  fixture.goTo("F1-3");
  // 98 million of 9.8 billion won.
  CHECK(fixture.page.readingOf(Won(98'000'000)).contains(ko("1%")));
  CHECK(fixture.page.readingOf(Won(9'800'000)).contains(ko("0.1")));
  fixture.goTo("T4-1");
  CHECK(fixture.page.readingOf(Won(98'000'000)).isEmpty());
}

TEST_CASE("An answer the disk does not take stays on the screen and can be saved again") {
  PageFixture fixture;
  {
    const FullDisk full;
    fixture.page.answer(4);
    CHECK(fixture.page.level() == 4);
    CHECK(fixture.page.hasUnsaved());
    CHECK(fixture.page.savedAt().isEmpty());
    CHECK_FALSE(fixture.page.error().isEmpty());
    fixture.page.next();
    CHECK_FALSE(fixture.page.error().isEmpty());
  }
  fixture.page.saveAgain();
  CHECK_FALSE(fixture.page.hasUnsaved());
  CHECK(fixture.page.error().isEmpty());
  CHECK(fixture.onDisk("D1-1")->said.level() == Level::from(4));
}

}  // namespace jindan::test
