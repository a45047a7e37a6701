// SPDX-License-Identifier: Apache-2.0
#include "ui/design/table_header.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "reporting/text/text_layout.h"
#include "ui/design/paint_support.h"

namespace jindan::ui {
namespace {

constexpr double padding = reporting::spacing::m;
constexpr double arrowSpan = 14;
/// As behind the numbers under it.
constexpr double behindNumbers = reporting::spacing::s;

}  // namespace

TableHeader::TableHeader(const Appearance& look, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), look_(look) {
  setHighlightSections(false);
  setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  setStretchLastSection(true);
  setMinimumSectionSize(48);
  connect(&look, &Appearance::changed, this, [this] {
    updateGeometry();
    viewport()->update();
  });
}

void TableHeader::setOverNumbers(int section) {
  overNumbers_.insert(section);
  viewport()->update();
}

QSize TableHeader::sizeHint() const {
  return {QHeaderView::sizeHint().width(), static_cast<int>(std::ceil(look_.type().caption() * 1.5)) + 17};
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  painter->save();
  const Theme& theme = look_.theme();
  painter->fillRect(rect, reporting::mix(theme.window, theme.surface, 0.5));
  painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.track);
  const QFont font = look_.fonts().regular(look_.type().caption());
  const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
  const bool isOverNumbers = overNumbers_.contains(section);
  const double behind = isOverNumbers ? behindNumbers : 4;
  const QRectF box = QRectF(rect).adjusted(padding, 0, isSorted ? -arrowSpan : -behind, 0);
  const Qt::Alignment align = isOverNumbers ? Qt::AlignRight : Qt::AlignLeft;
  drawLine(*painter, box, caption(section), font, isSorted ? theme.ink : theme.mutedInk, align);
  if (isSorted) {
    const double x = box.left() + std::min(reporting::textWidth(caption(section), font) + 10, box.width() + 4);
    painter->translate(x, rect.center().y() + 1);
    if (sortIndicatorOrder() == Qt::AscendingOrder) painter->rotate(180);
    drawChevron(*painter, {0, 0}, look_.scaled(7), theme.mutedInk);
  }
  painter->restore();
}

QSize TableHeader::sectionSizeFromContents(int section) const {
  const double text = reporting::textWidth(caption(section), look_.fonts().regular(look_.type().caption()));
  return {static_cast<int>(std::ceil(text + padding + arrowSpan + 4)), sizeHint().height()};
}

void TableHeader::paintEvent(QPaintEvent* event) {
  // Behind the last column, where there is no section to paint.
  QPainter painter(viewport());
  painter.fillRect(viewport()->rect(), reporting::mix(look_.theme().window, look_.theme().surface, 0.5));
  painter.end();
  QHeaderView::paintEvent(event);
}

QString TableHeader::caption(int section) const {
  return model() ? model()->headerData(section, orientation()).toString() : QString();
}

}  // namespace jindan::ui
