// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/issuer.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <algorithm>

#include "reporting/report/paper_style.h"
#include "reporting/report/text_strips.h"
#include "reporting/theme/theme.h"

namespace jindan::reporting {
namespace {

constexpr double logoHeight = 40;
constexpr double logoWidth = 150;
constexpr double above = 10;
/// Three dots of the image for each of the page: sharp in print, small in the file.
constexpr double dotsPerUnit = 3;

QSizeF logoSize(const QImage& logo) {
  return logo.isNull() ? QSizeF() : QSizeF(logo.size()).scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
}

Strips linesOf(const Issuer& issuer, double width, double left, const PaperStyle& style) {
  Strips lines;
  const auto add = [&](TextRole role, const QString& text) {
    if (const QString plain = text.simplified(); !plain.isEmpty())
      lines.push_back(textStrip(style.block(role, plain), width, left));
  };
  add(TextRole::smallStrong, issuer.firm);
  add(TextRole::source, issuer.address);
  add(TextRole::source, issuer.contact.join(QStringLiteral(" · ")));
  return lines;
}

}  // namespace

bool Issuer::isEmpty() const {
  const auto isBlank = [](const QString& text) { return text.trimmed().isEmpty(); };
  return isBlank(firm) && isBlank(address) && std::all_of(contact.begin(), contact.end(), isBlank) && logo.isNull();
}

Result<QImage> readLogo(const QByteArray& bytes, const std::string& name) {
  if (bytes.size() > largestLogoFile) return failure(ErrorCode::badInput, name, "the picture is too large");
  QByteArray copy = bytes;
  QBuffer buffer(&copy);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer);
  const QByteArray format = reader.format();
  if (format != "png" && format != "jpeg") return failure(ErrorCode::badInput, name, "neither PNG nor JPEG");
  reader.setAutoTransform(true);
  const QImage image = reader.read();
  if (image.isNull()) return failure(ErrorCode::badInput, name, reader.errorString().toStdString());
  const QSize most = (QSizeF(logoWidth, logoHeight) * dotsPerUnit).toSize();
  const bool fits = image.width() <= most.width() && image.height() <= most.height();
  return fits ? image : image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

Strip issuerStrip(const Issuer& issuer, double width, const PaperStyle& style) {
  const QSizeF logo = logoSize(issuer.logo);
  const double left = logo.isEmpty() ? 0 : logo.width() + spacing::m;
  const Strip text = joined(linesOf(issuer, width, left, style));
  const double body = std::max(text.height, logo.height());
  Strip strip;
  strip.height = above + body;
  strip.paint = [text, logo, body, image = issuer.logo, theme = style.theme](QPainter& painter, const QRectF& rect) {
    painter.setPen(QPen(theme.border, theme.hairline));
    painter.drawLine(rect.topLeft(), rect.topRight());
    const double top = rect.top() + above;
    if (!logo.isEmpty()) {
      painter.setRenderHint(QPainter::SmoothPixmapTransform);
      painter.drawImage(QRectF(QPointF(rect.left(), top + (body - logo.height()) / 2), logo), image);
    }
    text.paint(painter, QRectF(rect.left(), top + (body - text.height) / 2, rect.width(), text.height));
  };
  return strip;
}

}  // namespace jindan::reporting
