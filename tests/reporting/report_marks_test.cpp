// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "support/catch.h"
#include "tests/reporting/pdf_words.h"

namespace jindan::test {
namespace {

using reporting::DocumentLink;
using reporting::DocumentMarks;
using reporting::OutlineEntry;
using reporting::PlaceOnPage;
using reporting::ReportDocument;

/// The entry of the outline that stands at this place.
const OutlineEntry& entryAt(const DocumentMarks& marks, const PlaceOnPage& place) {
  const auto found = std::find_if(marks.outline.begin(), marks.outline.end(), [&](const OutlineEntry& entry) {
    return entry.place.page == place.page && entry.place.y == place.y;
  });
  REQUIRE(found != marks.outline.end());
  return *found;
}

QRectF below(double y) {
  return {0, y, reporting::paper::width, reporting::paper::bodyBottom - y};
}

}  // namespace

TEST_CASE("Every line of the outline leads to where its heading is printed") {
  const Language language = GENERATE(Language::korean, Language::english);
  for (const std::string name : {"pohang-steel-materials", "two-visits"}) {
    const ReportDocument document = reportOf(visitOf(sampleCase(name), WithRobustness::no), language);
    const PdfWords words(pdfOf(document));
    const auto& outline = document.marks().outline;
    REQUIRE(outline.size() > 12);
    REQUIRE(outline.front().level == 1);
    REQUIRE(outline.front().place.page == 0);
    for (const OutlineEntry& entry : outline) {
      INFO(entry.title.toStdString());
      REQUIRE(words.in(entry.place.page, below(entry.place.y)).startsWith(withoutBlanks(entry.title)));
    }
    const auto isBefore = [](const OutlineEntry& a, const OutlineEntry& b) {
      return std::pair(a.place.page, a.place.y) < std::pair(b.place.page, b.place.y);
    };
    REQUIRE(std::is_sorted(outline.begin(), outline.end(), isBefore));
  }
}

TEST_CASE("Every link lies on the text it belongs to") {
  const Language language = GENERATE(Language::korean, Language::english);
  const DiagnosedVisit visit = visitOf(sampleCase("pohang-steel-materials"), WithRobustness::no);
  const ReportDocument document = reportOf(visit, language);
  const PdfWords words(pdfOf(document));
  const auto& links = document.marks().links;
  // An address over several lines is one link a line, which together make the address.
  for (std::size_t first = 0; first < links.size();) {
    if (links[first].url.isEmpty()) {
      ++first;
      continue;
    }
    QString printed;
    std::size_t next = first;
    while (printed.size() < links[first].url.size() && next < links.size() && links[next].url == links[first].url) {
      printed += words.in(links[next].page, links[next].rect);
      ++next;
    }
    REQUIRE(printed == links[first].url);
    first = next;
  }
  for (const Comparison& comparison : visit.comparisons.made) {
    const QString url = QString::fromStdString(comparison.observation.url);
    REQUIRE(std::any_of(links.begin(), links.end(), [&](const DocumentLink& link) { return link.url == url; }));
  }
}

TEST_CASE("Every comparison cites its survey by number and leads to it") {
  const Language language = GENERATE(Language::korean, Language::english);
  const DiagnosedVisit visit = visitOf(sampleCase("pohang-steel-materials"), WithRobustness::no);
  const ReportDocument document = reportOf(visit, language);
  const PdfWords words(pdfOf(document));
  std::ptrdiff_t citations = 0;
  for (const DocumentLink& link : document.marks().links) {
    if (!link.target || link.page == 1) continue;
    if (link.page > 1) ++citations;
    const QString mark = words.in(link.page, link.rect);
    REQUIRE(QRegularExpression(QStringLiteral("^\\[[0-9]+\\]$")).match(mark).hasMatch());
    REQUIRE(words.in(link.target->page, below(link.target->y)).startsWith(mark));
  }
  const ComparisonOverview overview = narratorIn(language).comparisonOverview(visit.comparisons);
  const auto hasSource = [](const ComparisonText& text) { return !text.source.empty(); };
  REQUIRE(citations == std::count_if(overview.compared.begin(), overview.compared.end(), hasSource) +
                           std::count_if(overview.background.begin(), overview.background.end(), hasSource));
}

TEST_CASE("The table of contents names the page of every chapter and leads there") {
  const Language language = GENERATE(Language::korean, Language::english);
  for (const std::string name : {"busan-special-parts", "mid-sized-strong"}) {
    const ReportDocument document = reportOf(visitOf(sampleCase(name), WithRobustness::no), language);
    const PdfWords words(pdfOf(document));
    const DocumentMarks& marks = document.marks();
    int lines = 0;
    for (const DocumentLink& link : marks.links) {
      if (link.page != 1) continue;
      ++lines;
      REQUIRE(link.target);
      const OutlineEntry& chapter = entryAt(marks, *link.target);
      REQUIRE(chapter.level == 1);
      const QString line = words.in(link.page, link.rect);
      REQUIRE(line.startsWith(withoutBlanks(chapter.title)));
      const QRectF number(link.rect.right() - 48, link.rect.top(), 48, link.rect.height());
      REQUIRE(words.in(link.page, number) == QString::number(chapter.place.page + 1));
    }
    const auto isChapter = [](const OutlineEntry& entry) { return entry.level == 1 && entry.place.page > 1; };
    REQUIRE(lines == std::count_if(marks.outline.begin(), marks.outline.end(), isChapter));
  }
}

}  // namespace jindan::test
