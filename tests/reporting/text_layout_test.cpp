// SPDX-License-Identifier: Apache-2.0
#include "reporting/text/text_layout.h"
#include "reporting/text/styled_words.h"

#include <rapidcheck.h>

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "support/catch.h"
#include "tests/reporting/reporting_fixture.h"

using namespace jindan::reporting;
using jindan::test::testFonts;
using jindan::test::utf8;

namespace {

TextBlock block(const QString& text) {
  return {text, testFonts().regular(15), Qt::black};
}

const char* const longText =
    "오늘 고객이 불량품 하나를 돌려보내면, 언제 어느 설비에서 어떤 자재와 조건으로 만들었는지 얼마나 빨리 찾을 수 "
    "있습니까? "
    "Ask the people who work at the line.";

QStringList wordsOf(const std::vector<QString>& lines) {
  QStringList words;
  for (const QString& line : lines)
    words += line.split(u' ', Qt::SkipEmptyParts);
  return words;
}

}  // namespace

TEST_CASE("lines break between words only and keep within the width", "[text]") {
  const QString text = utf8(longText);
  const QFontMetricsF metrics(testFonts().regular(15));
  for (double width = 120; width < 900; width += 37) {
    const TextLayout layout(block(text), width);
    CHECK(wordsOf(layout.lines()) == text.split(u' '));
    for (const QString& line : layout.lines())
      CHECK(metrics.horizontalAdvance(line) <= width + 0.5);
    CHECK(layout.widestLine() <= width + 0.01);
    CHECK(layout.height() == Approx(static_cast<double>(layout.lines().size()) * 22.5));
  }
}

TEST_CASE("random words: nothing is lost, nothing is broken, nothing sticks out", "[text]") {
  testFonts();
  const bool isHolding = rc::check([] {
    const auto lengths = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 8));
    const int width = *rc::gen::inRange(140, 600);
    QStringList words;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
      QString word;
      for (int j = 0; j < lengths[i]; ++j)
        word += QChar(static_cast<char16_t>(0xAC00 + (i * 131 + static_cast<std::size_t>(j) * 977) % 11172));
      words << word;
    }
    const TextLayout layout(block(words.join(u' ')), width);
    RC_ASSERT(wordsOf(layout.lines()) == words);
    RC_ASSERT(layout.widestLine() <= width + 0.01);
  });
  CHECK(isHolding);
}

TEST_CASE("a word wider than the line is broken between graphemes", "[text]") {
  const QString word = utf8("가나다라마바사아자차카타파하").repeated(4);
  const TextLayout layout(block(word), 100);
  CHECK(layout.lines().size() > 4);
  CHECK(layout.widestLine() <= 100.01);
  QString joined;
  for (const QString& line : layout.lines())
    joined += line;
  CHECK(joined == word);

  const QString families = utf8("👨‍👩‍👧‍👦").repeated(6);
  const TextLayout emoji(block(families), 60);
  for (const QString& line : emoji.lines())
    CHECK(line.size() % utf8("👨‍👩‍👧‍👦").size() == 0);
}

TEST_CASE("what follows a broken word may share its last line", "[text]") {
  const TextLayout layout(block(utf8("가나다라마바사아자차 카")), 100);
  REQUIRE(layout.lines().size() == 2);
  CHECK(layout.lines().back().endsWith(utf8(" 카")));
}

TEST_CASE("newlines and empty lines are kept, runs of blanks are one", "[text]") {
  const TextLayout layout(block(utf8("하나\r\n\n둘   셋\t넷")), 300);
  CHECK(layout.lines() == std::vector<QString>{utf8("하나"), QString(), utf8("둘 셋 넷")});
  CHECK(TextLayout(block(QString()), 300).lines().empty());
  CHECK(TextLayout(block(QString()), 300).height() == 0);
  CHECK(TextLayout(block(utf8("하나")), 0).lines().empty());
  CHECK(TextLayout(block(utf8("하나")), -5).lines().empty());
}

TEST_CASE("a number keeps its sign and a span its ends", "[text]") {
  for (double width = 90; width < 200; width += 7) {
    const TextLayout layout(block(utf8("갖춘 곳은 28.5 %이며 점수는 36 – 47 사이")), width);
    for (const QString& line : layout.lines()) {
      CHECK_FALSE(line.startsWith(u'%'));
      CHECK_FALSE(line.startsWith(u'-'));
      CHECK_FALSE(line.endsWith(u'-'));
    }
  }
}

TEST_CASE("marks of direction in a name do not turn the sentence around it", "[text]") {
  const QString hostile = QStringLiteral("\u202E회사\u202C.exe \u2067a\u2069 \u200Fb\u061C의 결과");
  CHECK(toFaceText(hostile) == QStringLiteral("회사.exe a b의 결과"));
  CHECK(toFaceText(QStringLiteral("שלום 123")) == QStringLiteral("שלום 123"));
}

TEST_CASE("a cut text ends in an ellipsis that fits", "[text]") {
  TextBlock cut = block(utf8(longText));
  cut.maxLines = 2;
  for (double width = 40; width < 400; width += 23) {
    const TextLayout layout(cut, width);
    REQUIRE(layout.lines().size() == 2);
    CHECK(layout.isCut());
    CHECK(layout.lines().back().endsWith(utf8("…")));
    CHECK(layout.widestLine() <= width + 0.01);
  }
  cut.maxLines = 99;
  CHECK_FALSE(TextLayout(cut, 300).isCut());
  cut.maxLines = 1;
  cut.text = utf8("하나\n둘");
  CHECK(TextLayout(cut, 300).lines() == std::vector<QString>{utf8("하나…")});
  cut.text = utf8("가나다라마바사아자차카타파하");
  CHECK(TextLayout(cut, 80).lines().front().endsWith(utf8("…")));
  CHECK(TextLayout(cut, 2).lines().size() == 1);
}

TEST_CASE("bold parts change the face, not the breaking", "[text]") {
  TextBlock mixed = block(utf8("갖춘 곳은 **28.5 %**이며, **귀사는 여기에** 듭니다."));
  mixed.boldFont = testFonts().bold(15);
  const TextLayout layout(mixed, 2000);
  CHECK(layout.lines() == std::vector<QString>{utf8("갖춘 곳은 28.5 %이며, 귀사는 여기에 듭니다.")});
  CHECK(layout.widestLine() >= textWidth(layout.lines().front(), testFonts().regular(15)) - 0.01);

  mixed.text = utf8("별표 ** 하나");
  CHECK(TextLayout(mixed, 2000).lines() == std::vector<QString>{mixed.text});
  mixed.boldFont.reset();
  mixed.text = utf8("**그대로**");
  CHECK(TextLayout(mixed, 2000).lines() == std::vector<QString>{mixed.text});
}

TEST_CASE("single letters from a Mac become syllables, short dashes hyphens", "[text]") {
  const QString composed = utf8("프레스3호.csv");
  CHECK(TextLayout(block(composed.normalized(QString::NormalizationForm_D)), 500).lines().front() == composed);
  CHECK(TextLayout(block(utf8("가–나")), 500).lines().front() == utf8("가-나"));
}

TEST_CASE("paint stays in its column whatever the alignment", "[text]") {
  for (const Qt::Alignment align : {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight}) {
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    TextBlock text = block(utf8(longText));
    text.align = align;
    TextLayout(text, 200).paint(painter, {100, 10});
    painter.end();
    int inside = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        if (image.pixel(x, y) == qRgb(255, 255, 255)) continue;
        ++inside;
        REQUIRE(x >= 98);
        REQUIRE(x <= 302);
      }
    }
    CHECK(inside > 500);
  }
}

TEST_CASE("a box takes the lines that fit it", "[text]") {
  QImage image(200, 100, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  paintTextInBox(painter, QRectF(0, 0, 200, 10), block(utf8(longText)));
  const QImage blank = [&image] {
    QImage copy(image.size(), image.format());
    copy.fill(Qt::white);
    return copy;
  }();
  CHECK(image == blank);
  paintTextInBox(painter, QRectF(0, 0, 200, 46), block(utf8(longText)));
  painter.end();
  for (int y = 50; y < 100; ++y)
    for (int x = 0; x < 200; ++x)
      REQUIRE(image.pixel(x, y) == qRgb(255, 255, 255));
}

TEST_CASE("paper carries the lines of the screen and gives them back with their blanks", "[text][pdf]") {
  const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
  if (tool.isEmpty()) {
    WARN("pdftotext is not installed; text extraction not tested");
    return;
  }
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("text.pdf"));
  TextBlock text = block(utf8(longText) + utf8(" 갖춘 곳은 **28.5 %**이며, 점수는 36 – 47 사이입니다."));
  text.boldFont = testFonts().bold(15);
  const TextLayout layout(text, 330);
  {
    QPdfWriter writer(path);
    writer.setResolution(1200);
    QPainter painter(&writer);
    painter.scale(1200.0 / 96.0, 1200.0 / 96.0);
    layout.paint(painter, {40, 40});
  }
  QProcess process;
  process.start(tool, {path, QStringLiteral("-")});
  REQUIRE(process.waitForFinished());
  const QString extracted = QString::fromUtf8(process.readAllStandardOutput());
  for (const QString& line : layout.lines()) {
    INFO(line.toStdString() << " in\n" << extracted.toStdString());
    CHECK(extracted.contains(line));
  }
}
