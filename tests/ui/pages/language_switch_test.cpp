// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <map>

#include "support/catch.h"
#include "ui/design/answer_card.h"
#include "ui/design/line_field.h"
#include "ui/design/number_field.h"
#include "ui/pages/answer_extras.h"
#include "ui/pages/every_page.h"
#include "ui/pages/result_view.h"

namespace jindan {
namespace {

using test::WindowFixture;

using Values = std::map<std::string, std::string>;

/// The way to a widget: its kind and which of that kind it is, from the window down.
std::string wayTo(const QWidget& widget) {
  if (widget.isWindow()) return {};
  int place = 0;
  for (const QObject* sibling : widget.parentWidget()->children()) {
    if (sibling == &widget) break;
    if (sibling->metaObject() == widget.metaObject()) ++place;
  }
  return wayTo(*widget.parentWidget()) + "/" + widget.metaObject()->className() + std::to_string(place);
}

/// Everything the user has typed, chosen or moved in the window.
Values valuesOf(QWidget& window) {
  Values values;
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisible()) continue;
    const std::string way = wayTo(*widget);
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) values[way] = edit->text().toStdString();
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) values[way] = std::to_string(tabs->currentIndex());
    if (const auto* bar = qobject_cast<const QScrollBar*>(widget)) values[way] = std::to_string(bar->value());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && button->isCheckable())
      values[way] = button->isChecked() ? "chosen" : "not chosen";
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
      values[way] = "row " + std::to_string(view->currentIndex().row()) + " of " +
                    std::to_string(view->model() == nullptr ? 0 : view->model()->rowCount());
    }
  }
  values["focus"] = window.focusWidget() == nullptr ? "" : wayTo(*window.focusWidget());
  return values;
}

/// Until what was queued before has been done.
void settle() {
  bool isDone = false;
  QTimer::singleShot(20, [&isDone] { isDone = true; });
  REQUIRE(QTest::qWaitFor([&isDone] { return isDone; }));
  QApplication::processEvents();
}

void switchThereAndBack(WindowFixture& fixture) {
  for (const Language language : {Language::english, Language::korean}) {
    fixture.window().setLanguage(language);
    // The translations of Qt may not be installed here; the event comes in any case.
    QEvent changed(QEvent::LanguageChange);
    QApplication::sendEvent(&fixture.window(), &changed);
    settle();
  }
}

void compare(const Values& before, const Values& after, const std::string& page) {
  for (const auto& [way, value] : before) {
    const auto now = after.find(way);
    const std::string found = now == after.end() ? "nothing" : now->second;
    if (found != value) FAIL_CHECK(page << ": " << way << " was \"" << value << "\" and is \"" << found << '"');
  }
}

/// Types into every field without leaving it, chooses a row and scrolls.
void leaveTraces(QWidget& window) {
  for (auto* edit : window.findChildren<QLineEdit*>()) {
    if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly() && edit->text().isEmpty()) {
      // A search finds other things in another language, and how far they are scrolled would tell nothing.
      edit->insert(edit->isClearButtonEnabled() ? QStringLiteral(" ") : QStringLiteral("1"));
    }
  }
  for (auto* view : window.findChildren<QAbstractItemView*>()) {
    if (view->isVisible() && view->model() != nullptr && view->model()->rowCount() > 1) {
      view->setCurrentIndex(view->model()->index(1, 0));
    }
  }
  QApplication::processEvents();
  for (auto* bar : window.findChildren<QScrollBar*>()) {
    // A page that just overflows fits in the other language, and there is no place to come back to.
    if (bar->isVisible() && bar->maximum() >= bar->pageStep() / 10) bar->setValue(bar->maximum() / 2);
  }
  QApplication::processEvents();
}

}  // namespace

TEST_CASE(
    "a note and a number that are being typed outlive a switch of the language, and a wrong number keeps its error") {
  WindowFixture fixture;
  const QString visit = test::require(fixture.import(WindowFixture::sample("busan-special-parts")));
  ui::MainWindow& window = fixture.window();
  window.openResult(visit);
  const auto& questions = fixture.service().engine().content().questionnaire.questions();
  const auto counted = std::find_if(questions.begin(), questions.end(), [](const Question& question) {
    return question.number && question.number->unit == NumberUnit::persons;
  });
  REQUIRE(counted != questions.end());
  Q_EMIT window.resultView().questionAsked(static_cast<Index>(counted - questions.begin()));
  QApplication::processEvents();
  auto* number = window.findChild<ui::AnswerExtras*>()->findChild<ui::NumberField*>();
  auto* note = window.findChild<ui::AnswerExtras*>()->findChild<ui::LineField*>();
  note->show();
  auto* line = qobject_cast<QLineEdit*>(note->input());
  auto* count = qobject_cast<QLineEdit*>(number->input());
  line->clear();
  line->insert(QStringLiteral("현장에서 보았음"));
  count->clear();
  count->insert(QStringLiteral("열둘"));
  switchThereAndBack(fixture);
  CHECK(line->text() == QStringLiteral("현장에서 보았음"));
  CHECK(count->text() == QStringLiteral("열둘"));
  // And the way on does not lead past it.
  QTest::keyClick(window.findChild<ui::AnswerCard*>(), Qt::Key_Return);
  CHECK(count->text() == QStringLiteral("열둘"));
  CHECK(window.focusWidget() == count);
}

TEST_CASE("on every page the language switches and nothing typed, chosen, scrolled or focused is lost") {
  test::forEveryPage([](WindowFixture& fixture, const std::string& page) {
    QWidget& window = fixture.window();
    window.activateWindow();
    leaveTraces(window);
    const auto places = window.findChildren<QWidget*>();
    std::vector<QWidget*> inputs;
    for (QWidget* widget : places) {
      if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr)
        inputs.push_back(widget);
    }
    if (!inputs.empty()) inputs[inputs.size() / 2]->setFocus(Qt::OtherFocusReason);
    QApplication::processEvents();
    const Values before = valuesOf(window);
    switchThereAndBack(fixture);
    compare(before, valuesOf(window), page);
  });
}

}  // namespace jindan
