// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QTest>
#include <algorithm>
#include <set>

#include "support/catch.h"
#include "ui/pages/every_page.h"

namespace jindan {
namespace {

using test::WindowFixture;

std::string describe(const QWidget* widget) {
  if (widget == nullptr) return "nothing";
  const auto* button = qobject_cast<const QAbstractButton*>(widget);
  const QString name = button != nullptr ? button->text() : widget->accessibleName();
  return std::string(widget->metaObject()->className()) + " \"" + name.left(30).toStdString() + '"';
}

QWidget* focusIn(QWidget& window) {
  return window.focusWidget();
}

/// What Tab has to reach.
std::set<QWidget*> reachable(QWidget& window) {
  std::set<QWidget*> widgets;
  for (QWidget* widget : window.findChildren<QWidget*>()) {
    const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
    if (takesTab && widget->isVisible() && widget->isEnabled() && !widget->size().isEmpty()) widgets.insert(widget);
  }
  return widgets;
}

/// One round with the key, from the first widget it leads to until it would come there again.
std::vector<QWidget*> roundWith(QWidget& window, Qt::Key key, const std::function<void(QWidget&)>& look = {}) {
  constexpr std::size_t endless = 300;
  std::vector<QWidget*> round;
  while (round.size() < endless) {
    QWidget* from = focusIn(window);
    QTest::keyClick(from != nullptr ? from : &window, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    QWidget* now = focusIn(window);
    if (now == nullptr || (!round.empty() && now == round.front())) break;
    if (std::find(round.begin(), round.end(), now) != round.end()) {
      FAIL_CHECK("does not come round, but back to " << describe(now));
      break;
    }
    round.push_back(now);
    if (look) look(*now);
  }
  return round;
}

/// The ancestor of `widget` (or itself) that is a child of `parent`.
const QWidget* branchOf(const QWidget& widget, const QWidget& parent) {
  const QWidget* branch = &widget;
  while (branch->parentWidget() != &parent)
    branch = branch->parentWidget();
  return branch;
}

QRect placeIn(const QWidget& widget, const QWidget& parent) {
  return {widget.mapTo(&parent, QPoint(0, 0)), widget.size()};
}

/// Line after line, each from left to right; what stands in a common box is read box by box.
bool isReadBefore(const QWidget& first, const QWidget& second) {
  constexpr int tolerance = 4;
  const QWidget* common = first.parentWidget();
  while (!common->isAncestorOf(&second))
    common = common->parentWidget();
  const QRect one = placeIn(*branchOf(first, *common), *common);
  const QRect other = placeIn(*branchOf(second, *common), *common);
  const int shared = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
  const bool isSameLine = 2 * shared > std::min(one.height(), other.height());
  return isSameLine ? one.left() <= other.left() + tolerance : one.top() <= other.top() + tolerance;
}

/// The part of the widget that no scrolled page cuts off.
QRect seenPart(const QWidget& widget) {
  QRect seen = widget.rect();
  for (const QWidget* part = &widget; !part->isWindow(); part = part->parentWidget())
    seen = seen.translated(part->pos()) & part->parentWidget()->rect();
  return seen;
}

/// The widget and what frames it. A cursor in a field is not enough to be seen, so the inside of inputs is left out.
QImage pictureAround(QWidget& window, const QWidget& widget) {
  constexpr int frame = 14;
  const QRect place = placeIn(widget, window);
  const QRect around = place.adjusted(-frame, -frame, frame, frame) & window.rect();
  QImage picture = window.grab(around).toImage().convertToFormat(QImage::Format_RGB32);
  const bool isInput = qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget);
  if (isInput) {
    QPainter(&picture).fillRect(place.translated(-around.topLeft()), Qt::black);
  }
  return picture;
}

void checkFocusIsSeen(QWidget& window, QWidget& widget, const std::string& page) {
  if (seenPart(widget).height() < std::min(widget.height(), 24))
    FAIL_CHECK(page << ": the focus goes where nobody sees it: " << describe(&widget));
  const QImage with = pictureAround(window, widget);
  widget.clearFocus();
  const QImage without = pictureAround(window, widget);
  widget.setFocus(Qt::OtherFocusReason);
  if (with == without) FAIL_CHECK(page << ": looks the same with the focus: " << describe(&widget));
}

void checkReadingOrder(const std::vector<QWidget*>& round, const std::string& page) {
  std::vector<std::string> leaps;
  for (std::size_t i = 0; i < round.size(); ++i) {
    const QWidget* next = round[(i + 1) % round.size()];
    if (!isReadBefore(*round[i], *next)) leaps.push_back(describe(round[i]) + " to " + describe(next));
  }
  // From the last to the first it has to leap once.
  if (leaps.size() <= 1) return;
  for (const std::string& leap : leaps)
    FAIL_CHECK(page << ": against the reading order from " << leap);
}

void checkTabOrder(WindowFixture& fixture, const std::string& page) {
  QWidget& window = fixture.window();
  window.activateWindow();
  QApplication::processEvents();
  const std::vector<QWidget*> forth =
      roundWith(window, Qt::Key_Tab, [&](QWidget& widget) { checkFocusIsSeen(window, widget, page); });
  const std::set<QWidget*> met(forth.begin(), forth.end());
  for (const QWidget* missed : reachable(window)) {
    if (!met.count(const_cast<QWidget*>(missed))) FAIL_CHECK(page << ": Tab does not reach " << describe(missed));
  }
  checkReadingOrder(forth, page);
  std::vector<QWidget*> back = roundWith(window, Qt::Key_Backtab);
  std::reverse(back.begin(), back.end());
  const auto start = std::find(back.begin(), back.end(), forth.empty() ? nullptr : forth.front());
  std::rotate(back.begin(), start, back.end());
  if (back != forth) FAIL_CHECK(page << ": Shift+Tab goes another way than Tab");
}

}  // namespace

TEST_CASE("on every page Tab goes once through everything, in reading order, and the focus is seen") {
  test::forEveryPage(checkTabOrder);
}

TEST_CASE("so it does in dark, in high contrast and with the smallest and the largest type in the smallest window") {
  struct Look {
    ui::ThemeChoice theme;
    double scale;
  };
  for (const Look look : {Look{ui::ThemeChoice::dark, 0.9}, Look{ui::ThemeChoice::highContrast, 1.6}}) {
    CAPTURE(look.scale);
    test::forEveryPage([look](WindowFixture& fixture, const std::string& page) {
      fixture.window().resize(fixture.window().minimumSize());
      fixture.look().setThemeChoice(look.theme);
      fixture.look().setTypeScale(reporting::TypeScale(look.scale));
      QApplication::processEvents();
      QApplication::processEvents();
      checkTabOrder(fixture, page);
    });
  }
}

}  // namespace jindan
