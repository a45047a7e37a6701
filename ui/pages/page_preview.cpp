// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/page_preview.h"

#include <QPaintEvent>
#include <QPainter>
#include <cmath>

namespace jindan::ui {

namespace {

constexpr double gap = reporting::spacing::l;
constexpr int widestPage = 760;

}  // namespace

PagePreview::PagePreview(const Appearance& look, QWidget* parent) : QWidget(parent), look_(look) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void PagePreview::setDocument(reporting::ReportDocument document) {
  document_ = std::move(document);
  setAccessibleName(tr("Preview of the report, %1 pages").arg(document_->pageCount()));
  updateGeometry();
  update();
}

double PagePreview::scaleFor(int width) const {
  return std::min(width, widestPage) / document_->pageSize().width();
}

int PagePreview::heightForWidth(int width) const {
  // One sheet until the pages are there.
  if (!document_)
    return static_cast<int>(std::min(width, widestPage) * reporting::paper::height / reporting::paper::width);
  const double page = document_->pageSize().height() * scaleFor(width);
  return static_cast<int>(std::ceil(document_->pageCount() * (page + gap)));
}

QSize PagePreview::sizeHint() const {
  return {widestPage, heightForWidth(widestPage)};
}

void PagePreview::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  if (!document_) return;
  painter.setRenderHint(QPainter::Antialiasing);
  const double scale = scaleFor(width());
  const QSizeF size = document_->pageSize() * scale;
  const double left = (width() - size.width()) / 2;
  for (int page = 0; page < document_->pageCount(); ++page) {
    const QRectF sheet(left, page * (size.height() + gap), size.width(), size.height());
    if (!sheet.intersects(event->rect())) continue;
    painter.setPen(QPen(look_.theme().border, 1));
    painter.setBrush(Qt::white);
    painter.drawRect(sheet);
    painter.save();
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    document_->paintPage(painter, page);
    painter.restore();
  }
}

}  // namespace jindan::ui
