// SPDX-License-Identifier: Apache-2.0
// The check must be able to fail: windows with one fault each, and the same without it.
#include "gallery/faults.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <functional>

#include "support/widget_app.h"
#include "ui/design/text_label.h"

using namespace jindan;
using gallery::FaultKind;
using gallery::Findings;

namespace {

constexpr int room = 400;

/// A window of 400 × 400 px.
class TestWindow : public test::LitWindow {
 public:
  TestWindow() { resize(room, room); }

  Findings check() {
    show();
    for (int round = 0; round < 3; ++round)
      QApplication::processEvents();
    return gallery::findFaults(*this);
  }
};

/// Paints what it is told to.
class Canvas : public QWidget {
 public:
  using Paint = std::function<void(QPainter&)>;

  Canvas(QWidget* parent, const QRect& place, Paint paint) : QWidget(parent), paint_(std::move(paint)) {
    setGeometry(place);
  }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    paint_(painter);
  }

 private:
  Paint paint_;
};

Canvas::Paint textAt(const QPointF& baseline, const QString& text) {
  return [baseline, text](QPainter& painter) { painter.drawText(baseline, text); };
}

std::vector<FaultKind> kinds(const Findings& findings) {
  std::vector<FaultKind> kinds;
  for (const gallery::Fault& fault : findings.faults)
    kinds.push_back(fault.kind);
  return kinds;
}

const QString words = QStringLiteral("gauges");

}  // namespace

TEST_CASE("A window whose texts all fit has no fault") {
  TestWindow window;
  auto* column = new QVBoxLayout(&window);
  auto* label = new ui::TextLabel(window.look(), ui::TextRole::body, &window);
  label->setText(QStringLiteral("설비가 만든 데이터를 매일 봅니다. 데이터는 한곳에 모입니다. ").repeated(4));
  column->addWidget(label);
  column->addWidget(new QPushButton(words, &window));
  column->addWidget(new QLineEdit(words, &window));
  column->addWidget(new Canvas(&window, {}, textAt({10, 20}, QStringLiteral("PDF로 저장 (gauge)"))), 1);
  const Findings findings = window.check();
  CHECK(kinds(findings).empty());
  CHECK(findings.elisions.empty());
}

TEST_CASE("Ink beyond a widget's own edge is clipped") {
  TestWindow window;
  const QPointF baseline = GENERATE(QPointF(-8, 30), QPointF(180, 30), QPointF(20, 4), QPointF(20, 58));
  const Canvas canvas(&window, {50, 50, 200, 60}, textAt(baseline, words));
  const Findings findings = window.check();
  REQUIRE(findings.faults.size() == 1);
  CHECK(findings.faults[0].kind == FaultKind::clipped);
  CHECK(findings.faults[0].what.contains(words));
  CHECK(QRectF(50, 50, 200, 60).intersects(findings.faults[0].place));
  CHECK(findings.faults[0].surface == &window);
}

TEST_CASE("Ink beyond the edge of a parent is clipped too") {
  TestWindow window;
  QWidget parent(&window);
  parent.setGeometry(50, 50, 100, 24);
  const Canvas canvas(&parent, {10, 10, 80, 60}, textAt({4, 30}, QStringLiteral("ab")));
  CHECK(kinds(window.check()) == std::vector{FaultKind::clipped});
}

TEST_CASE("Ink beyond a painter's clip is clipped") {
  TestWindow window;
  const Canvas canvas(&window, {0, 0, 200, 60}, [](QPainter& painter) {
    painter.translate(20, 10);
    painter.setClipRect(QRect(0, 0, 12, 40));
    painter.drawText(QPointF(0, 20), words);
  });
  CHECK(kinds(window.check()) == std::vector{FaultKind::clipped});
}

TEST_CASE("Texts that lie in one another overlap") {
  TestWindow window;
  SECTION("within a widget") {
    const Canvas canvas(&window, {0, 0, 200, 60}, [](QPainter& painter) {
      painter.drawText(QPointF(10, 30), words);
      painter.drawText(QPointF(14, 34), words);
    });
    CHECK(kinds(window.check()) == std::vector{FaultKind::overlapping});
  }
  SECTION("between widgets") {
    const Canvas first(&window, {0, 0, 200, 60}, textAt({10, 30}, words));
    const Canvas second(&window, {4, 4, 200, 60}, textAt({10, 30}, words));
    const Findings findings = window.check();
    CHECK(kinds(findings) == std::vector{FaultKind::overlapping});
  }
  SECTION("but lines set tight do not") {
    const Canvas canvas(&window, {0, 0, 200, 60}, [](QPainter& painter) {
      painter.drawText(QPointF(10, 20), QStringLiteral("aceo"));
      // Closer than the line height, and still clear of the ink above.
      painter.drawText(QPointF(10, 30), QStringLiteral("aceo"));
    });
    CHECK(kinds(window.check()).empty());
  }
}

TEST_CASE("An opaque area hides the text below it") {
  TestWindow window;
  const Canvas below(&window, {0, 0, 200, 60}, textAt({10, 30}, words));
  SECTION("wholly: what is not seen is no fault, nor what is written in its place") {
    const Canvas above(&window, {0, 0, 200, 60}, [](QPainter& painter) {
      painter.fillRect(QRect(0, 0, 200, 60), Qt::white);
      painter.drawText(QPointF(12, 32), words);
    });
    CHECK(kinds(window.check()).empty());
  }
  SECTION("in part: it cannot be read") {
    const Canvas above(&window, {20, 0, 200, 60},
                       [](QPainter& painter) { painter.fillRect(QRect(0, 0, 200, 60), Qt::white); });
    CHECK(kinds(window.check()) == std::vector{FaultKind::covered});
  }
  SECTION("but not when it can be seen through") {
    const Canvas above(&window, {20, 0, 200, 60},
                       [](QPainter& painter) { painter.fillRect(QRect(0, 0, 200, 60), QColor(0, 0, 0, 40)); });
    CHECK(kinds(window.check()).empty());
  }
}

TEST_CASE("What a scroll area can show is not clipped by its viewport") {
  TestWindow window;
  QScrollArea area(&window);
  area.setGeometry(0, 0, 200, 100);
  auto* content = new QWidget;
  content->resize(150, 600);
  area.setWidget(content);
  SECTION("below the fold all is well") {
    new Canvas(content, {0, 85, 150, 40}, textAt({10, 20}, words));
    new Canvas(content, {0, 500, 150, 40}, textAt({10, 20}, words));
    CHECK(kinds(window.check()).empty());
  }
  SECTION("below the fold a widget's own edge still cuts") {
    new Canvas(content, {0, 500, 150, 16}, textAt({10, 20}, words));
    const Findings findings = window.check();
    REQUIRE(kinds(findings) == std::vector{FaultKind::clipped});
    CHECK(findings.faults[0].surface == content);
    CHECK(findings.faults[0].place.top() > 490);
  }
  SECTION("below the fold it does not meet what stands below the area") {
    new Canvas(content, {0, 100, 150, 40}, textAt({10, 20}, words));
    new Canvas(&window, {0, 100, 150, 40}, textAt({10, 20}, words));
    CHECK(kinds(window.check()).empty());
  }
  SECTION("in view it meets what lies over the area") {
    new Canvas(content, {0, 20, 150, 40}, textAt({10, 20}, words));
    new Canvas(&window, {0, 20, 150, 40}, textAt({10, 20}, words));
    CHECK(kinds(window.check()) == std::vector{FaultKind::overlapping});
  }
  SECTION("a page that scrolls sideways is a fault") {
    content->resize(500, 600);
    CHECK(kinds(window.check()) == std::vector{FaultKind::scrollsAcross});
  }
}

TEST_CASE("An ellipsis is a fault, save in lists and in lines that are typed into") {
  TestWindow window;
  const QString elided = QStringLiteral("gau…");
  SECTION("painted by a widget of ours") {
    const Canvas canvas(&window, {0, 0, 200, 60}, textAt({10, 30}, elided));
    CHECK(kinds(window.check()) == std::vector{FaultKind::elided});
  }
  SECTION("a text of the user that has no end") {
    const Canvas canvas(&window, {0, 0, 200, 60}, textAt({10, 30}, elided));
    window.check();
    const Findings findings = gallery::findFaults(window, {QStringLiteral("gauges and gauges")});
    CHECK(kinds(findings).empty());
    CHECK(findings.elisions.size() == 1);
    CHECK(kinds(gallery::findFaults(window, {QStringLiteral("something else")})) == std::vector{FaultKind::elided});
  }
  SECTION("a run that is nothing but the ellipsis, after another script") {
    const Canvas canvas(&window, {0, 0, 200, 60}, [](QPainter& painter) {
      painter.drawText(QPointF(10, 30), QStringLiteral("gauges"));
      painter.drawText(QPointF(80, 30), QStringLiteral("…"));
    });
    const Findings findings = window.check();
    REQUIRE(kinds(findings) == std::vector{FaultKind::elided});
    CHECK(findings.faults[0].what.contains(QStringLiteral("gauges")));
  }
  SECTION("words that end so themselves") {
    auto* button = new QPushButton(QStringLiteral("Open…"), &window);
    button->adjustSize();
    CHECK(kinds(window.check()).empty());
  }
  SECTION("an item of a list") {
    QListWidget list(&window);
    list.setGeometry(0, 0, 100, 200);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setTextElideMode(Qt::ElideRight);
    list.addItem(words.repeated(5));
    const Findings findings = window.check();
    CHECK(kinds(findings).empty());
    CHECK(findings.elisions.size() == 1);
  }
}

TEST_CASE("A cursor in a text covers nothing") {
  TestWindow window;
  const Canvas canvas(&window, {0, 0, 200, 60}, [](QPainter& painter) {
    painter.drawText(QPointF(10, 30), words);
    painter.fillRect(QRect(20, 10, 1, 30), Qt::black);
  });
  CHECK(kinds(window.check()).empty());
}

TEST_CASE("Widgets with too little room are found") {
  TestWindow window;
  SECTION("a label lower than its lines") {
    ui::TextLabel label(window.look(), ui::TextRole::body, &window);
    label.setText(words.repeated(4));
    label.setGeometry(0, 0, 100, 24);
    const std::vector<FaultKind> found = kinds(window.check());
    CHECK(std::count(found.begin(), found.end(), FaultKind::squeezed) == 1);
    CHECK(std::count(found.begin(), found.end(), FaultKind::clipped) >= 1);
  }
  SECTION("a button narrower than its words") {
    QPushButton button(words, &window);
    button.setGeometry(0, 0, 40, 30);
    const std::vector<FaultKind> found = kinds(window.check());
    CHECK(std::count(found.begin(), found.end(), FaultKind::narrow) == 1);
  }
  SECTION("a label that draws nothing of its words") {
    QLabel label(words, &window);
    label.setGeometry(0, 0, 0, 30);
    CHECK(kinds(window.check()) == std::vector{FaultKind::vanished});
  }
}

TEST_CASE("A line longer than its field follows the cursor") {
  TestWindow window;
  QLineEdit line(words.repeated(20), &window);
  SECTION("across") {
    line.setGeometry(0, 0, 100, 30);
    CHECK(kinds(window.check()).empty());
  }
  SECTION("but its height must do") {
    line.setGeometry(0, 0, 100, 10);
    const std::vector<FaultKind> found = kinds(window.check());
    REQUIRE_FALSE(found.empty());
    CHECK(std::all_of(found.begin(), found.end(), [](FaultKind kind) { return kind == FaultKind::clipped; }));
  }
}
