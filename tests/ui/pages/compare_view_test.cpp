// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/compare_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include "support/catch.h"
#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/chart_view.h"
#include "ui/design/choice_field.h"
#include "ui/design/scroll_page.h"
#include "ui/pages/changed_answers_table.h"
#include "ui/pages/window_fixture.h"

namespace jindan::test {

namespace {

/// The page alone, over a workspace of its own.
class CompareFixture {
 public:
  CompareFixture()
      : engine_((static_cast<void>(widgetApp()), openEngine())),
        workspace_(
            require(storage::SqliteWorkspace::open((folder_.path() + QStringLiteral("/w.sqlite")).toStdString(),
                                                   std::string(JINDAN_SOURCE_DIR) + "/data/migrations", clock_))),
        service_(engine_, *workspace_, clock_),
        session_(service_, Language::korean),
        page_(session_),
        view_(look_, page_) {
    view_.resize(1040, 720);
    view_.QWidget::show();
    QApplication::processEvents();
  }

  /// Takes the case in, changed as wished, and shows its company.
  template <class Change>
  Uuid open(const char* sample, Change change) {
    const content::Content& content = engine_.content();
    Case theCase = require(
        app::readCaseFile(WindowFixture::sample(sample).toStdString(), content.questionnaire, content.reference));
    change(theCase);
    const Uuid company = require(service_.import(theCase)).company;
    reopen(company);
    return company;
  }
  Uuid open(const char* sample) {
    return open(sample, [](Case&) {});
  }
  void reopen(const Uuid& company) {
    page_.open(QString::fromStdString(company.value()));
    QApplication::processEvents();
  }
  [[nodiscard]] ui::CompareView& view() { return view_; }
  [[nodiscard]] viewmodels::ComparePage& page() { return page_; }
  [[nodiscard]] viewmodels::Session& session() { return session_; }
  [[nodiscard]] const app::VisitService& service() const { return service_; }
  [[nodiscard]] QString title() { return view_.findChild<ui::ScrollPage*>()->accessibleName(); }

 private:
  static app::Engine openEngine() {
    auto engine = app::Engine::open(std::string(JINDAN_SOURCE_DIR) + "/data", std::nullopt);
    if (!engine) throw std::runtime_error(engine.error().front().subject);
    return std::move(*engine);
  }

  QTemporaryDir folder_;
  StillClock clock_;
  app::Engine engine_;
  std::unique_ptr<storage::SqliteWorkspace> workspace_;
  app::VisitService service_;
  TestLook look_;
  viewmodels::Session session_;
  viewmodels::ComparePage page_;
  ui::CompareView view_;
};

template <class W>
std::vector<W*> visibleOnes(QWidget& parent) {
  std::vector<W*> found;
  for (W* widget : parent.findChildren<W*>()) {
    if (widget->isVisible()) found.push_back(widget);
  }
  return found;
}

bool isShown(QWidget& parent, const QString& part) {
  for (const ui::TextLabel* label : visibleOnes<ui::TextLabel>(parent)) {
    if (label->text().contains(part)) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("two visits show their finding, both choices by name, and the changed answers as a table") {
  CompareFixture fixture;
  fixture.open("two-visits");
  CHECK(fixture.title().startsWith(QStringLiteral("2025년 11월보다 ")));
  const auto fields = visibleOnes<ui::ChoiceField>(fixture.view());
  REQUIRE(fields.size() == 2);
  for (const ui::ChoiceField* field : fields) {
    CHECK_FALSE(QAccessible::queryAccessibleInterface(field->input())->text(QAccessible::Name).isEmpty());
    CHECK(field->isValid());
  }
  CHECK(fields[0]->current().toString() == fixture.page().earlier());
  const auto tables = visibleOnes<ui::ChangedAnswersTable>(fixture.view());
  REQUIRE(tables.size() == 1);
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(tables[0]);
  REQUIRE(spoken->tableInterface());
  CHECK(spoken->tableInterface()->rowCount() == fixture.page().answers().rowCount());
  CHECK_FALSE(tables[0]->accessibleName().isEmpty());
  CHECK(isShown(fixture.view(), QStringLiteral("목표 2개 가운데 1개를 이루었습니다.")));
  for (const ui::ChartView* chart : visibleOnes<ui::ChartView>(fixture.view()))
    CHECK_FALSE(chart->accessibleDescription().isEmpty());
}

TEST_CASE("every change carries its sign, not only a colour") {
  CompareFixture fixture;
  fixture.open("two-visits");
  for (const Mover& mover : fixture.page().words().fallen())
    CHECK(isShown(fixture.view(), QString::fromStdString(fixture.page().words().signedPoints(mover.points))));
  bool isSpoken = false;
  for (const ui::ChartView* chart : visibleOnes<ui::ChartView>(fixture.view()))
    isSpoken = isSpoken || chart->accessibleDescription().contains(QStringLiteral("(−"));
  CHECK(isSpoken);
}

TEST_CASE("a changed answer opens its question at the later visit") {
  CompareFixture fixture;
  fixture.open("two-visits");
  QSignalSpy asked(&fixture.view(), &ui::CompareView::questionAsked);
  auto* table = visibleOnes<ui::ChangedAnswersTable>(fixture.view()).at(0);
  table->selectRow(2);
  QTest::keyClick(table, Qt::Key_Return);
  REQUIRE(asked.count() == 1);
  CHECK(asked[0][0].toString() == fixture.page().later());
  CHECK(asked[0][1].value<Index>() ==
        table->model()->index(2, 0).data(viewmodels::ChangedAnswersModel::questionRole).value<Index>());
}

TEST_CASE("a company with one visit is told what will appear and how to get it") {
  CompareFixture fixture;
  const Uuid company = fixture.open("busan-special-parts");
  CHECK(visibleOnes<ui::ChoiceField>(fixture.view()).empty());
  CHECK(visibleOnes<ui::ChangedAnswersTable>(fixture.view()).empty());
  QSignalSpy fresh(&fixture.view(), &ui::CompareView::newVisitAsked);
  QSignalSpy goOn(&fixture.view(), &ui::CompareView::interviewAsked);
  auto buttons = visibleOnes<ui::Button>(fixture.view());
  REQUIRE(buttons.size() == 1);
  buttons[0]->click();
  CHECK(fresh.count() == 1);
  const VisitRecord begun = require(fixture.service().startVisit(company, Mode::quick));
  fixture.reopen(company);
  buttons = visibleOnes<ui::Button>(fixture.view());
  REQUIRE(buttons.size() == 1);
  buttons[0]->click();
  CHECK(fresh.count() == 1);
  REQUIRE(goOn.count() == 1);
  CHECK(goOn[0][0].toString() == QString::fromStdString(begun.id.value()));
}

TEST_CASE("what was not made in the same way is said") {
  CompareFixture fixture;
  fixture.open("two-visits");
  // The first visit has a don't-know, but the ranges do not meet.
  CHECK(visibleOnes<ui::Banner>(fixture.view()).empty());
  CompareFixture other;
  other.open("two-visits", [](Case& theCase) {
    theCase.assessments[1].mode = Mode::quick;
    theCase.assessments[1].weights.pillars = {2.0, 1.0, 1.0};
  });
  CHECK(visibleOnes<ui::Banner>(other.view()).size() == 1);
  CHECK(isShown(other.view(), QStringLiteral("두 번 다 물은 15문항만으로")));
  CHECK(isShown(other.view(), QStringLiteral("가중치가")));
  CHECK(isShown(other.view(), QStringLiteral("몫은 나누지 않았습니다.")));
}

TEST_CASE("visits are chosen on the page, and the words follow") {
  CompareFixture fixture;
  fixture.open("two-visits", [](Case& theCase) {
    Assessment third = theCase.assessments[1];
    third.id = Uuid("5e0c7b14-2f6d-4a83-9c51-d47a90b3e6f1");
    third.date = *Date::from(2026, 12, 1);
    theCase.assessments.push_back(third);
  });
  CHECK(fixture.title().startsWith(QStringLiteral("2026년 11월과 점수가 같습니다.")));
  CHECK(isShown(fixture.view(), QStringLiteral("두 번의 답이 모두 같습니다.")));
  auto* earlier = visibleOnes<ui::ChoiceField>(fixture.view()).at(0);
  auto* box = qobject_cast<QComboBox*>(earlier->input());
  REQUIRE(box);
  box->setCurrentIndex(1);
  Q_EMIT box->activated(1);
  CHECK(fixture.title().startsWith(QStringLiteral("2025년 11월보다 ")));
  fixture.session().setLanguage(Language::english);
  CHECK(fixture.title().contains(QStringLiteral("points since Nov 2025.")));
}

TEST_CASE("a company that cannot be read is told in words") {
  CompareFixture fixture;
  fixture.open("two-visits");
  fixture.reopen(Uuid("nobody"));
  CHECK(visibleOnes<ui::Banner>(fixture.view()).size() == 1);
  CHECK(visibleOnes<ui::ChangedAnswersTable>(fixture.view()).empty());
  CHECK(visibleOnes<ui::ChoiceField>(fixture.view()).empty());
}

}  // namespace jindan::test
