// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include "support/catch.h"
#include "support/widget_app.h"
#include "ui/design/button.h"
#include "ui/design/rail.h"
#include "ui/design/reflow_row.h"
#include "ui/design/saved_mark.h"
#include "ui/design/table_view.h"
#include "ui/design/text_label.h"
#include "ui/design/undo_bar.h"

namespace jindan::ui {

TEST_CASE("A row stands up when it gets too narrow and lies down again") {
  const test::TestLook look;
  ReflowRow row;
  auto* one = new QWidget;
  auto* two = new QWidget;
  row.addWidget(one, 1, 200);
  row.addWidget(two, 1, 200);
  row.show();
  row.resize(600, 100);
  CHECK(one->y() == two->y());
  CHECK(one->width() == two->width());
  row.resize(300, 400);
  CHECK(one->x() == two->x());
  CHECK(two->y() > one->y());
  delete two;
  row.resize(310, 400);
  CHECK(one->width() == 310);
}

TEST_CASE("What does not fit on one line stands in even columns when that is wished") {
  const test::TestLook look;
  ReflowRow row;
  row.setSpacing(10);
  row.setEvenColumns(true);
  std::vector<QWidget*> parts;
  for (int i = 0; i < 7; ++i) {
    parts.push_back(new QWidget);
    parts.back()->setMinimumHeight(40);
    row.addWidget(parts.back(), 1, 150);
  }
  row.show();
  // Five would have room, and four and three look better.
  row.resize(840, 200);
  CHECK(parts[3]->y() == parts[0]->y());
  CHECK(parts[4]->y() > parts[3]->y());
  CHECK(parts[4]->x() == parts[0]->x());
  CHECK(parts[6]->y() == parts[4]->y());
  CHECK(parts[6]->width() == parts[0]->width());
  CHECK(row.heightForWidth(840) == 90);
  row.resize(200, 400);
  CHECK(parts[6]->x() == 0);
  CHECK(row.heightForWidth(200) == 7 * 50 - 10);
}

TEST_CASE("A row measures itself anew when it is shown") {
  const test::TestLook look;
  QWidget page;
  auto* column = new QVBoxLayout(&page);
  auto* row = new ReflowRow(&page);
  auto* text = new TextLabel(look, TextRole::body);
  row->addWidget(text);
  column->addWidget(row);
  column->addStretch(1);
  text->setText(QStringLiteral("one line"));
  page.resize(300, 600);
  page.show();
  QApplication::processEvents();
  const int before = row->height();
  page.hide();
  text->setText(QStringLiteral("words that take several lines at this width, since there are so many of them here"));
  page.show();
  QApplication::processEvents();
  CHECK(row->height() > before);
  CHECK(row->height() == row->heightForWidth(row->width()));
}

TEST_CASE("A button in a row keeps its height beside something high") {
  const test::TestLook look;
  ReflowRow row;
  auto* picture = new QWidget;
  picture->setFixedSize(100, 90);
  auto* button = new Button(look, Button::Kind::secondary);
  button->setText(QStringLiteral("Choose"));
  row.addWidget(picture, 0);
  row.addWidget(button, 0);
  row.resize(500, 90);
  row.show();
  QApplication::processEvents();
  CHECK(button->height() == button->sizeHint().height());
  CHECK(std::abs(button->geometry().center().y() - picture->geometry().center().y()) <= 1);
}

TEST_CASE("An offer to undo is taken or lapses, never both") {
  const test::TestLook look;
  QWidget page;
  page.resize(800, 600);
  page.show();
  UndoBar bar(look, &page);
  bar.setLifetime(20);
  const QSignalSpy undone(&bar, &UndoBar::undone);
  const QSignalSpy lapsed(&bar, &UndoBar::lapsed);
  bar.offer(QStringLiteral("지웠습니다."), QStringLiteral("되돌리기"));
  CHECK(bar.isVisible());
  CHECK(page.rect().contains(bar.geometry()));
  bar.findChild<QPushButton*>()->click();
  QTest::qWait(60);
  CHECK(undone.count() == 1);
  CHECK(lapsed.count() == 0);
  bar.offer(QStringLiteral("지웠습니다."), QStringLiteral("되돌리기"));
  QTest::qWait(60);
  CHECK(lapsed.count() == 1);
  CHECK_FALSE(bar.isVisible());
}

TEST_CASE("A table row opens by Enter and by click, Tab leaves the table") {
  const test::TestLook look;
  TableView table(look);
  QStandardItemModel model(3, 2);
  table.setModel(&model);
  table.resize(400, 400);
  table.show();
  const QSignalSpy opened(&table, &TableView::opened);
  table.setCurrentIndex(model.index(1, 0));
  QTest::keyClick(&table, Qt::Key_Return);
  CHECK(opened.count() == 1);
  CHECK(opened.last().first().toModelIndex().row() == 1);
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(20, 20));
  CHECK(opened.count() == 2);
  CHECK(opened.last().first().toModelIndex().row() == 0);
  CHECK_FALSE(table.tabKeyNavigation());
}

TEST_CASE("The rail tells what was asked for and marks only what the page says") {
  const test::TestLook look;
  Rail rail(look);
  rail.addItem(QStringLiteral("home"))->setTitle(QStringLiteral("기업 목록"));
  rail.addItem(QStringLiteral("plan"))->setTitle(QStringLiteral("R&D 계획"));
  rail.setCurrent(QStringLiteral("home"));
  const QSignalSpy activated(&rail, &Rail::activated);
  rail.item(QStringLiteral("plan"))->click();
  REQUIRE(activated.count() == 1);
  CHECK(activated.first().first().toString() == QStringLiteral("plan"));
  CHECK(rail.item(QStringLiteral("home"))->isChecked());
  CHECK(rail.item(QStringLiteral("plan"))->accessibleName() == QStringLiteral("R&D 계획"));
}

TEST_CASE("Saved is said only after it is true") {
  const test::TestLook look;
  SavedMark mark(look);
  CHECK(mark.text().isEmpty());
  mark.setSaved(QTime(14, 32));
  CHECK(mark.text().contains(QStringLiteral("14:32")));
  mark.clearSaved();
  CHECK(mark.text().isEmpty());
}

}  // namespace jindan::ui
