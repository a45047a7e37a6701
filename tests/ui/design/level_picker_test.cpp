// SPDX-License-Identifier: Apache-2.0
#include "ui/design/level_picker.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <vector>

#include "support/catch.h"
#include "support/widget_app.h"

namespace jindan::ui {
namespace {

/// A picker whose choices are taken over, as a page does.
struct Shown {
  test::TestLook look;
  LevelPicker picker{look};
  std::vector<int> chosen;

  explicit Shown(int original, double scale = 1.0) : look(scale) {
    picker.setLevels(original, original);
    QObject::connect(&picker, &LevelPicker::chosen, &picker, [this, original](int level) {
      chosen.push_back(level);
      picker.setLevels(original, level);
    });
    picker.resize(picker.sizeHint());
    picker.show();
    picker.activateWindow();
    QCoreApplication::processEvents();
  }
  [[nodiscard]] QPoint middleOf(int level) const {
    return {(2 * level - 1) * picker.width() / 10, picker.height() / 2};
  }
};

}  // namespace

TEST_CASE("A press on a level chooses it, a press on the chosen one does nothing") {
  Shown shown(2);
  QTest::mouseClick(&shown.picker, Qt::LeftButton, {}, shown.middleOf(4));
  QTest::mouseClick(&shown.picker, Qt::LeftButton, {}, shown.middleOf(4));
  QTest::mouseClick(&shown.picker, Qt::LeftButton, {}, shown.middleOf(1));
  CHECK(shown.chosen == std::vector<int>{4, 1});
  QTest::mouseClick(&shown.picker, Qt::RightButton, {}, shown.middleOf(5));
  QTest::mousePress(&shown.picker, Qt::LeftButton, {}, shown.middleOf(5));
  QTest::mouseRelease(&shown.picker, Qt::LeftButton, {}, shown.middleOf(3));
  CHECK(shown.chosen.size() == 2);
}

TEST_CASE("Every place of the picker belongs to a level at least 40 px high") {
  for (const double scale : {0.9, 1.0, 1.6}) {
    Shown shown(0, scale);
    CHECK(shown.picker.height() >= 40);
    CHECK(shown.picker.width() / 5 >= 40);
    QSignalSpy hovers(&shown.picker, &LevelPicker::hovered);
    for (int x = 2; x < shown.picker.width() - 2; ++x)
      QTest::mouseMove(&shown.picker, {x, 2});
    QList<int> levels;
    for (const auto& hover : std::as_const(hovers))
      levels << hover[0].toInt();
    CHECK(levels == QList<int>{1, 2, 3, 4, 5});
  }
}

TEST_CASE("Arrow keys go a level down or up and stop at the ends; digits, Home and End go there") {
  Shown shown(4);
  for (const auto key :
       {Qt::Key_Right, Qt::Key_Right, Qt::Key_Left, Qt::Key_2, Qt::Key_End, Qt::Key_Home, Qt::Key_Left})
    QTest::keyClick(&shown.picker, key);
  CHECK(shown.chosen == std::vector<int>{5, 4, 2, 5, 1});
  const QSignalSpy resets(&shown.picker, &LevelPicker::resetAsked);
  QTest::keyClick(&shown.picker, Qt::Key_Backspace);
  QTest::keyClick(&shown.picker, Qt::Key_6);
  QTest::keyClick(&shown.picker, Qt::Key_0);
  CHECK(resets.count() == 1);
  CHECK(shown.chosen.size() == 5);
}

TEST_CASE("Without a level the right arrow starts at 1 and the left one does nothing") {
  Shown shown(0);
  QTest::keyClick(&shown.picker, Qt::Key_Left);
  CHECK(shown.chosen.empty());
  QTest::keyClick(&shown.picker, Qt::Key_Right);
  CHECK(shown.chosen == std::vector<int>{1});
}

TEST_CASE("To a screen reader the picker is a slider from 1 to 5 whose value can be set") {
  Shown shown(2);
  shown.picker.setAccessibleName(QStringLiteral("백업, 지금 2"));
  shown.picker.setValueText(QStringLiteral("가끔 복사해 둔다."));
  QAccessibleInterface* node = QAccessible::queryAccessibleInterface(&shown.picker);
  REQUIRE(node != nullptr);
  CHECK(node->role() == QAccessible::Slider);
  CHECK(node->text(QAccessible::Name) == QStringLiteral("백업, 지금 2"));
  CHECK(node->text(QAccessible::Value) == QStringLiteral("가끔 복사해 둔다."));
  QAccessibleValueInterface* value = node->valueInterface();
  REQUIRE(value != nullptr);
  CHECK(value->currentValue().toInt() == 2);
  CHECK(value->minimumValue().toInt() == 1);
  CHECK(value->maximumValue().toInt() == 5);
  value->setCurrentValue(4);
  CHECK(shown.chosen == std::vector<int>{4});
  CHECK(value->currentValue().toInt() == 4);
}

TEST_CASE("What is assumed is painted unlike what is") {
  Shown shown(2);
  const QImage before = shown.picker.grab().toImage();
  shown.picker.setLevels(2, 4);
  const QImage assumed = shown.picker.grab().toImage();
  shown.picker.setLevels(4, 4);
  const QImage real = shown.picker.grab().toImage();
  CHECK(before != assumed);
  CHECK(assumed != real);
}

}  // namespace jindan::ui
