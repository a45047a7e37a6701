// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QRegularExpression>
#include <algorithm>
#include <vector>

#include "tests/reporting/report_samples.h"

namespace jindan::test {

struct PdfWord {
  QRectF rect;  ///< in page units
  QString text;
};

/// The words of every page of a PDF with their places, as a reader finds them.
class PdfWords {
 public:
  explicit PdfWords(const QByteArray& pdf) {
    const QTemporaryDir folder;
    const QString xml =
        QString::fromUtf8(runOnPdf(pdf, QStringLiteral("pdftotext"),
                                   {QStringLiteral("-bbox"), QStringLiteral("{pdf}"), QStringLiteral("-")}, folder));
    static const QRegularExpression item(QStringLiteral(
        R"re(<page |<word xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)">([^<]*)</word>)re"));
    for (auto hit = item.globalMatch(xml); hit.hasNext();) {
      const auto match = hit.next();
      if (!match.hasCaptured(1)) {
        pages_.emplace_back();
        continue;
      }
      const auto unit = [&](int group) { return match.captured(group).toDouble() * 96 / 72; };
      pages_.back().push_back({QRectF(QPointF(unit(1), unit(2)), QPointF(unit(3), unit(4))), plain(match.captured(5))});
    }
    for (auto& page : pages_)
      sortByLines(page);
  }

  [[nodiscard]] std::size_t pageCount() const { return pages_.size(); }
  /// The words whose middle lies in the rectangle, without blanks between them.
  [[nodiscard]] QString in(int page, const QRectF& rect) const {
    QString text;
    for (const PdfWord& word : pages_.at(static_cast<std::size_t>(page))) {
      if (rect.contains(word.rect.center())) text += word.text;
    }
    return text;
  }

 private:
  /// From top to bottom, and in a line from left to right; a reader's own order goes by columns.
  static void sortByLines(std::vector<PdfWord>& words) {
    const auto y = [](const PdfWord& word) { return word.rect.center().y(); };
    std::sort(words.begin(), words.end(), [&](const PdfWord& a, const PdfWord& b) { return y(a) < y(b); });
    for (auto line = words.begin(); line != words.end();) {
      constexpr double sameLine = 5;
      const auto end =
          std::find_if(line, words.end(), [&](const PdfWord& word) { return y(word) > y(*line) + sameLine; });
      std::sort(line, end, [](const PdfWord& a, const PdfWord& b) { return a.rect.left() < b.rect.left(); });
      line = end;
    }
  }
  static QString plain(QString text) {
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
  }

  std::vector<std::vector<PdfWord>> pages_;
};

/// As PdfWords gives a text back.
inline QString withoutBlanks(const QString& text) {
  return onPaper(text.toStdString()).remove(QRegularExpression(QStringLiteral("\\s")));
}

}  // namespace jindan::test
