// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/page_image.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <cmath>

namespace jindan::reporting {

Result<QByteArray> writePagePng(const ReportDocument& document, int page) {
  constexpr int dotsPerMeter = 5669;  // 144 dpi; stated, since the default is the one of the screen
  const double scale = pageImageWidth / document.pageSize().width();
  const int height = static_cast<int>(std::lround(document.pageSize().height() * scale));
  QImage image(pageImageWidth, height, QImage::Format_RGB32);
  image.setDotsPerMeterX(dotsPerMeter);
  image.setDotsPerMeterY(dotsPerMeter);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.scale(scale, scale);
  document.paintPage(painter, page);
  painter.end();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) return failure(ErrorCode::cannotWrite, "png");
  return bytes;
}

}  // namespace jindan::reporting
