// SPDX-License-Identifier: Apache-2.0
#include "ui/design/text_label.h"

#include <QImage>
#include <QPainter>
#include <QVBoxLayout>

#include "support/catch.h"
#include "support/widget_app.h"

namespace jindan::ui {
namespace {

const QString longText = QStringLiteral(
    "오늘 고객이 불량품 하나를 돌려보내면, 언제 어느 설비에서 어떤 자재와 조건으로 만들었는지 얼마나 빨리 찾을 수 "
    "있습니까?");

/// Whether anything is painted in the outermost rows and columns, where glyphs would be if they were cut off.
bool touchesEdge(const QImage& image) {
  const QRgb empty = qRgb(255, 255, 255);
  for (int x = 0; x < image.width(); ++x)
    if (image.pixel(x, 0) != empty || image.pixel(x, image.height() - 1) != empty) return true;
  for (int y = 0; y < image.height(); ++y)
    if (image.pixel(image.width() - 1, y) != empty) return true;
  return false;
}

QImage drawn(QWidget& widget) {
  QImage image(widget.size(), QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  widget.render(&painter, {}, {}, QWidget::DrawChildren);
  return image;
}

}  // namespace

TEST_CASE("A label's height follows its width, text and scale") {
  const test::TestLook look;
  TextLabel label(look, TextRole::question);
  label.setText(longText);
  CHECK(label.hasHeightForWidth());
  CHECK(label.heightForWidth(300) > label.heightForWidth(600));
  const test::TestLook large(1.6);
  TextLabel bigger(large, TextRole::question);
  bigger.setText(longText);
  CHECK(bigger.heightForWidth(600) > label.heightForWidth(600));
}

TEST_CASE("Labels in a layout are never cut at 160 percent") {
  const test::TestLook look(1.6);
  for (const TextRole role :
       {TextRole::caption, TextRole::body, TextRole::help, TextRole::section, TextRole::question, TextRole::score}) {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* label = new TextLabel(look, role, &page);
    label->setText(longText);
    column->addWidget(label);
    for (const int width : {240, 480, 960}) {
      page.resize(width, page.heightForWidth(width));
      page.show();
      QCoreApplication::processEvents();
      CAPTURE(static_cast<int>(role), width);
      CHECK(label->height() >= label->heightForWidth(label->width()));
      CHECK_FALSE(touchesEdge(drawn(*label)));
    }
  }
}

TEST_CASE("A label asks for no more width than its one line needs and then shows it whole") {
  const test::TestLook look(1.6);
  TextLabel label(look, TextRole::caption);
  label.setText(QStringLiteral("저장됨 14:32"));
  label.resize(label.sizeHint());
  CHECK(label.heightForWidth(label.width()) < 2 * 13 * 1.6 * 1.5);
  CHECK_FALSE(touchesEdge(drawn(label)));
}

TEST_CASE("The name of a label is its text, ampersand and all") {
  const test::TestLook look;
  TextLabel label(look);
  label.setText(QStringLiteral("R&D 인력"));
  CHECK(label.accessibleName() == QStringLiteral("R&D 인력"));
}

TEST_CASE("Lines kept free and lines cut off bound the height") {
  const test::TestLook look;
  TextLabel label(look);
  label.setText(QStringLiteral("짧다"));
  const int one = label.heightForWidth(400);
  label.setMinLines(2);
  CHECK(label.heightForWidth(400) == 2 * one - (2 * one - label.heightForWidth(400)));
  CHECK(label.heightForWidth(400) > one);
  label.setMinLines(0);
  label.setText(longText);
  label.setMaxLines(1);
  CHECK(label.heightForWidth(200) == one);
}

}  // namespace jindan::ui
