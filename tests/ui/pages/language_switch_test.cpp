// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <map>

#include "support/catch.h"
#include "ui/pages/every_page.h"

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

void switchThereAndBack(WindowFixture& fixture) {
  for (const Language language : {Language::english, Language::korean}) {
    fixture.window().setLanguage(language);
    // The translations of Qt may not be installed here; the event comes in any case.
    QEvent changed(QEvent::LanguageChange);
    QApplication::sendEvent(&fixture.window(), &changed);
    QApplication::processEvents();
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
      edit->setText(QStringLiteral("1"));
    }
  }
  for (auto* view : window.findChildren<QAbstractItemView*>()) {
    if (view->isVisible() && view->model() != nullptr && view->model()->rowCount() > 1) {
      view->setCurrentIndex(view->model()->index(1, 0));
    }
  }
  QApplication::processEvents();
  for (auto* bar : window.findChildren<QScrollBar*>()) {
    if (bar->isVisible()) bar->setValue(bar->maximum() / 2);
  }
  QApplication::processEvents();
}

}  // namespace

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
