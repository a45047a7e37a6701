// SPDX-License-Identifier: Apache-2.0
#include <QBuffer>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include "reporting/pdf/finish_pdf.h"
#include "support/catch.h"
#include "tests/reporting/pdf_objects.h"

namespace jindan::test {
namespace {

using reporting::DocumentMarks;
using reporting::PdfDetails;

/// Three pages of A4, as Qt leaves them.
QByteArray threePages() {
  testFonts();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  writer.setTitle(utf8("진단서"));
  writer.setCreator(QStringLiteral("Jindan 0.1.0"));
  QPainter painter(&writer);
  for (int page = 0; page < 3; ++page) {
    if (page > 0) writer.newPage();
    painter.drawRect(10, 10, 100, 100);
  }
  painter.end();
  return bytes;
}

PdfDetails details() {
  return {utf8("진단서"), QStringLiteral("Jindan 0.1.0"), Language::korean, R"({"format":"jindan-case"})",
          QStringLiteral("7F3A-92C1")};
}

QByteArray finished(const DocumentMarks& marks, const PdfDetails& with = details()) {
  const auto bytes = reporting::finishPdf(threePages(), marks, with);
  REQUIRE(bytes);
  return *bytes;
}

DocumentMarks marksOfThreePages() {
  DocumentMarks marks;
  marks.outline = {{utf8("단계"), 1, {0, 0}},
                   {utf8("관문"), 2, {0, 500}},
                   {QStringLiteral("Method"), 1, {2, 100}},
                   {utf8("한 단계 더 깊이"), 3, {2, 300}}};
  marks.links = {{0, QRectF(100, 200, 50, 20), utf8("https://example.org/자료?a=1"), {}},
                 {1, QRectF(0, 0, 794, 1123), {}, reporting::PlaceOnPage{2, 1123}}};
  return marks;
}

bool isNear(const QJsonValue& value, double expected) {
  return value.isDouble() && std::abs(value.toDouble() - expected) < 0.02;
}

void requireClean(const QByteArray& pdf, const QString& password = {}) {
  const QTemporaryDir folder;
  const QByteArray told =
      runOnPdf(pdf, QStringLiteral("qpdf"),
               {QStringLiteral("--password=") + password, QStringLiteral("--check"), QStringLiteral("{pdf}")}, folder);
  REQUIRE(told.contains("No syntax or stream encoding errors found"));
}

}  // namespace

TEST_CASE("The outline is nested by level and leads to its places") {
  const QByteArray pdf = finished(marksOfThreePages());
  requireClean(pdf);
  const PdfObjects objects(pdf);
  CHECK(objects.text(QStringLiteral("/Root/PageMode")) == QStringLiteral("/UseOutlines"));
  CHECK(objects.at(QStringLiteral("/Root/Outlines/Count")).toInt() == 4);
  const QString first = QStringLiteral("/Root/Outlines/First");
  CHECK(objects.text(first + QStringLiteral("/Title")) == utf8("단계"));
  CHECK(objects.text(first + QStringLiteral("/First/Title")) == utf8("관문"));
  CHECK(objects.text(first + QStringLiteral("/Next/Title")) == QStringLiteral("Method"));
  // A level that is left out does not lose the entry.
  CHECK(objects.text(first + QStringLiteral("/Next/Last/Title")) == utf8("한 단계 더 깊이"));
  CHECK(objects.at(first + QStringLiteral("/Next/Next")).isUndefined());
  CHECK(objects.text(first + QStringLiteral("/Next/Prev/Title")) == utf8("단계"));
  CHECK(objects.text(QStringLiteral("/Root/Outlines/Last/Title")) == QStringLiteral("Method"));
  const QString place = first + QStringLiteral("/Next/Dest/");
  REQUIRE(objects.at(place + u'0').isObject());
  CHECK(objects.at(place + u'0') == objects.at(QStringLiteral("/Root/Pages/Kids/2")));
  CHECK(objects.text(place + u'1') == QStringLiteral("/XYZ"));
  CHECK(objects.at(place + u'2').isNull());
  CHECK(isNear(objects.at(place + u'3'), 842 - 100 * 595.0 / 794));
}

TEST_CASE("Another reader shows the same outline") {
  const QTemporaryDir folder;
  const QByteArray xml = runOnPdf(
      finished(marksOfThreePages()), QStringLiteral("pdftohtml"),
      {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), QStringLiteral("{pdf}")}, folder);
  const QString text = QString::fromUtf8(xml).remove(u'\n');
  CHECK(text.contains(utf8(R"(<item page="1">단계</item><outline><item page="1">관문</item></outline>)")));
  CHECK(text.contains(utf8(R"(<item page="3">Method</item><outline><item page="3">한 단계 더 깊이</item></outline>)")));
}

TEST_CASE("Links lie where they were marked, without a border") {
  const PdfObjects objects(finished(marksOfThreePages()));
  const QString web = QStringLiteral("/Root/Pages/Kids/0/Annots/0");
  CHECK(objects.text(web + QStringLiteral("/Subtype")) == QStringLiteral("/Link"));
  CHECK(objects.text(web + QStringLiteral("/A/S")) == QStringLiteral("/URI"));
  CHECK(objects.text(web + QStringLiteral("/A/URI")) == QStringLiteral("https://example.org/%EC%9E%90%EB%A3%8C?a=1"));
  CHECK(objects.at(web + QStringLiteral("/Border")).toArray() == QJsonArray{0, 0, 0});
  const double scale = 595.0 / 794;
  const QJsonArray rect = objects.at(web + QStringLiteral("/Rect")).toArray();
  REQUIRE(rect.size() == 4);
  CHECK(isNear(rect[0], 100 * scale));
  CHECK(isNear(rect[1], 842 - 220 * scale));
  CHECK(isNear(rect[2], 150 * scale));
  CHECK(isNear(rect[3], 842 - 200 * scale));
  const QString inside = QStringLiteral("/Root/Pages/Kids/1/Annots/0");
  CHECK(objects.text(inside + QStringLiteral("/A/S")) == QStringLiteral("/GoTo"));
  REQUIRE(objects.at(inside + QStringLiteral("/A/D/0")).isObject());
  CHECK(objects.at(inside + QStringLiteral("/A/D/0")) == objects.at(QStringLiteral("/Root/Pages/Kids/2")));
  CHECK(isNear(objects.at(inside + QStringLiteral("/A/D/3")), 842 - 1123 * scale));
}

TEST_CASE("Marks that lead nowhere are left out") {
  DocumentMarks marks;
  marks.outline = {{QStringLiteral("none"), 1, {3, 0}}, {QStringLiteral("none"), 1, {-1, 0}}};
  marks.links = {{3, QRectF(0, 0, 1, 1), QStringLiteral("https://example.org"), {}},
                 {0, QRectF(0, 0, 1, 1), {}, {}},
                 {0, QRectF(0, 0, 1, 1), {}, reporting::PlaceOnPage{7, 0}}};
  const QByteArray pdf = finished(marks);
  requireClean(pdf);
  const PdfObjects objects(pdf);
  CHECK(objects.at(QStringLiteral("/Root/Outlines")).isUndefined());
  CHECK(objects.at(QStringLiteral("/Root/PageMode")).isUndefined());
  CHECK(objects.at(QStringLiteral("/Root/Pages/Kids/0/Annots")).toArray().isEmpty());
}

TEST_CASE("The document says its language, title and number, and its metadata say the same") {
  const Language language = GENERATE(Language::korean, Language::english);
  const QString tag = language == Language::korean ? QStringLiteral("ko-KR") : QStringLiteral("en");
  PdfDetails with = details();
  with.language = language;
  const QByteArray pdf = finished({}, with);
  const PdfObjects objects(pdf);
  CHECK(objects.text(QStringLiteral("/Root/Lang")) == tag);
  CHECK(objects.at(QStringLiteral("/Root/ViewerPreferences/DisplayDocTitle")).toBool());
  CHECK(objects.text(QStringLiteral("/Info/Title")) == utf8("진단서"));
  CHECK(objects.text(QStringLiteral("/Info/Keywords")) == with.reportId);
  const QTemporaryDir folder;
  const QString xmp = QString::fromUtf8(
      runOnPdf(pdf, QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), QStringLiteral("{pdf}")}, folder));
  for (const QString& part :
       {utf8("<rdf:li xml:lang=\"x-default\">진단서</rdf:li>"), QStringLiteral("<rdf:li>%1</rdf:li>").arg(tag),
        QStringLiteral("<dc:identifier>7F3A-92C1</dc:identifier>"),
        QStringLiteral("<pdf:Producer>%1</pdf:Producer>").arg(objects.text(QStringLiteral("/Info/Producer"))),
        QStringLiteral("<xmp:CreatorTool>Jindan 0.1.0</xmp:CreatorTool>")}) {
    INFO(part.toStdString());
    CHECK(xmp.contains(part));
  }
  // "D:20261122113858+09'00'" and "2026-11-22T11:38:58+09:00" are the same digits.
  static const QRegularExpression date(QStringLiteral("<xmp:CreateDate>([^<]+)<"));
  static const QRegularExpression noDigit(QStringLiteral("\\D"));
  const QString stated = date.match(xmp).captured(1);
  REQUIRE_FALSE(stated.isEmpty());
  CHECK(QString(stated).remove(noDigit) == objects.text(QStringLiteral("/Info/CreationDate")).remove(noDigit));
}

TEST_CASE("The attached case states its type, size and checksum, and what it is to the report") {
  const PdfDetails with = details();
  const PdfObjects objects(finished({}, with));
  const QString file = QStringLiteral("/Root/AF/0");
  CHECK(objects.text(file + QStringLiteral("/UF")) == QStringLiteral("case.json"));
  CHECK(objects.text(file + QStringLiteral("/AFRelationship")) == QStringLiteral("/Source"));
  REQUIRE(objects.at(file).isObject());
  CHECK(objects.at(QStringLiteral("/Root/Names/EmbeddedFiles/Names/1")) == objects.at(file));
  const QString stream = file + QStringLiteral("/EF/F");
  CHECK(objects.text(stream + QStringLiteral("/Subtype")) == QStringLiteral("/application/json"));
  CHECK(objects.at(stream + QStringLiteral("/Params/Size")).toInt() == with.caseJson.size());
  const QByteArray sum = QCryptographicHash::hash(with.caseJson, QCryptographicHash::Md5).toHex();
  CHECK(objects.text(stream + QStringLiteral("/Params/CheckSum")).toLatin1() == sum);
}

TEST_CASE("The same pages and marks give the same bytes") {
  const QByteArray written = threePages();
  const auto once = reporting::finishPdf(written, marksOfThreePages(), details());
  const auto again = reporting::finishPdf(written, marksOfThreePages(), details());
  REQUIRE(once);
  REQUIRE(again);
  CHECK(*once == *again);
}

TEST_CASE("With a password nothing can be read without it") {
  PdfDetails with = details();
  with.caseJson = "{\"company\":\"" + QByteArray(2000, 'x') + "\"}";
  with.password = utf8("비밀 pass").toUtf8();
  const QString password = QString::fromUtf8(with.password);
  const QByteArray pdf = finished(marksOfThreePages(), with);
  requireClean(pdf, password);
  for (const char* part : {"xmpmeta", "case.json", "jindan", "Jindan", "example.org", "7F3A-92C1", "xxxxxxxx"}) {
    INFO(part);
    CHECK_FALSE(pdf.contains(part));
  }
  const QTemporaryDir folder;
  const auto detach = [&](const QString& tried) {
    return runOnPdf(
        pdf, QStringLiteral("qpdf"),
        {QStringLiteral("--password=") + tried, QStringLiteral("--show-attachment=case.json"), QStringLiteral("{pdf}")},
        folder);
  };
  CHECK_THROWS(detach({}));
  CHECK_THROWS(detach(QStringLiteral("pass")));
  CHECK(detach(password) == with.caseJson);
  const QString method = QString::fromUtf8(
      runOnPdf(pdf, QStringLiteral("pdfinfo"), {QStringLiteral("-upw"), password, QStringLiteral("{pdf}")}, folder));
  CHECK(method.contains(QStringLiteral("algorithm:AES-256")));
  const PdfObjects objects(pdf, password);
  CHECK(objects.at(QStringLiteral("/Encrypt/R")).toInt() == 6);
  CHECK(objects.at(QStringLiteral("/Encrypt/EncryptMetadata")).toBool(true));
  CHECK(objects.text(QStringLiteral("/Root/Outlines/First/Title")) == utf8("단계"));
}

TEST_CASE("A password nobody could type is refused") {
  for (const QByteArray& password : {QByteArray(128, 'a'), QByteArray("a\nb"), QByteArray("a\0b", 3)}) {
    PdfDetails with = details();
    with.password = password;
    const auto bytes = reporting::finishPdf(threePages(), {}, with);
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().code == ErrorCode::badInput);
  }
  PdfDetails with = details();
  with.password = QByteArray(127, 'a');
  requireClean(finished({}, with), QString(127, u'a'));
}

TEST_CASE("Pages that are none are an error") {
  const auto bytes = reporting::finishPdf("no pages", {}, details());
  REQUIRE_FALSE(bytes);
  CHECK(bytes.error().code == ErrorCode::cannotWrite);
}

}  // namespace jindan::test
