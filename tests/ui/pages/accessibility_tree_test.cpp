// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "support/catch.h"
#include "ui/design/chart_view.h"
#include "ui/design/line_field.h"
#include "ui/design/table_view.h"
#include "ui/pages/accessibility_check.h"
#include "ui/pages/every_page.h"

namespace jindan {
namespace {

using test::findAccessibilityFaults;

/// A small window with one thing in it.
class Window : public test::LitWindow {
 public:
  Window() : column_(new QVBoxLayout(this)) { setAccessibleName(QStringLiteral("window")); }
  template <class W>
  W* add(W* widget) {
    column_->addWidget(widget);
    return widget;
  }
  std::string faults() {
    show();
    QApplication::processEvents();
    std::string all;
    for (const std::string& fault : findAccessibilityFaults(*this))
      all += fault + '\n';
    return all;
  }

 private:
  QVBoxLayout* column_;
};

bool has(const std::string& text, const char* part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a window without faults has none") {
  Window window;
  window.add(new ui::LineField(window.look()))->setLabel(QStringLiteral("이름"));
  window.add(new QPushButton(QStringLiteral("다음")));
  window.add(new ui::ChartView(window.look()))->setDescription(QStringLiteral("점수"), QStringLiteral("39점입니다."));
  CHECK(window.faults().empty());
}

TEST_CASE("what has no name is found") {
  Window window;
  window.add(new QPushButton);
  window.add(new QLineEdit);
  const std::string faults = window.faults();
  CHECK(has(faults, "(): takes the keyboard, has no name"));
  CHECK(std::count(faults.begin(), faults.end(), '\n') == 2);
}

TEST_CASE("a placeholder does not stand in for the label, and a label must lead to what it names") {
  Window window;
  auto* field = window.add(new ui::LineField(window.look()));
  field->setLabel(QStringLiteral("회사 이름"));
  field->setPlaceholder(QStringLiteral("예: 한빛정밀"));
  CHECK(window.faults().empty());
  SECTION("named by its placeholder") {
    field->input()->setAccessibleName(QStringLiteral("예: 한빛정밀"));
    CHECK(has(window.faults(), "is called something else"));
  }
  SECTION("the label leads nowhere") {
    for (auto* label : field->findChildren<QLabel*>())
      label->setBuddy(nullptr);
    CHECK(has(window.faults(), "no label leads to it"));
  }
  SECTION("the label leads to what is hidden") {
    field->input()->hide();
    CHECK(has(window.faults(), "labels what cannot be seen"));
  }
}

TEST_CASE("a picture without words is found") {
  Window window;
  auto* chart = window.add(new ui::ChartView(window.look()));
  CHECK(has(window.faults(), "a picture without name and description"));
  chart->setDescription(QStringLiteral("점수"), {});
  CHECK(has(window.faults(), "a picture without name and description"));
}

TEST_CASE("a table with a nameless column or an empty cell is found") {
  Window window;
  QStandardItemModel model(1, 2);
  model.setHorizontalHeaderLabels({QStringLiteral("기업"), QStringLiteral("단계")});
  model.setItem(0, 0, new QStandardItem(QStringLiteral("한빛정밀")));
  model.setItem(0, 1, new QStandardItem(QStringLiteral("2단계")));
  auto* table = window.add(new ui::TableView(window.look()));
  table->setAccessibleName(QStringLiteral("기업 목록"));
  table->setModel(&model);
  CHECK(window.faults().empty());
  SECTION("column") {
    model.setHeaderData(1, Qt::Horizontal, QString());
    CHECK(has(window.faults(), "column 1 has no name"));
  }
  SECTION("cell") {
    model.setItem(0, 1, new QStandardItem);
    CHECK(has(window.faults(), "row 0, column 1 says nothing"));
  }
}

TEST_CASE("two buttons with one name are found") {
  Window window;
  window.add(new QPushButton(QStringLiteral("지우기")));
  window.add(new QPushButton(QStringLiteral("지우기")));
  CHECK(has(window.faults(), "two of the kind"));
}

TEST_CASE("what takes the keyboard and has no extent is found") {
  Window window;
  window.add(new QPushButton(QStringLiteral("숨은 단추")))->setFixedSize(0, 0);
  CHECK(has(window.faults(), "cannot be seen"));
}

TEST_CASE("a screen reader finds a name on everything of every page") {
  test::forEveryPage([](test::WindowFixture& fixture, const std::string& page) {
    for (const std::string& fault : findAccessibilityFaults(fixture.window()))
      FAIL_CHECK(page << ": " << fault);
  });
}

}  // namespace jindan
