// SPDX-License-Identifier: Apache-2.0
#include "ui/design/cell_delegate.h"

#include <QPainter>
#include <cmath>

#include "reporting/text/text_layout.h"
#include "ui/design/paint_support.h"
#include "ui/design/table_view.h"

namespace jindan::ui {
namespace {

constexpr double padding = reporting::spacing::m;
constexpr double gap = 4;
/// Numbers end at the right, where the edge of the table may be.
constexpr double behindNumbers = reporting::spacing::s;

}  // namespace

CellDelegate::CellDelegate(const Appearance& look, TableView* table)
    : QStyledItemDelegate(table), look_(look), table_(table) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Theme& theme = look_.theme();
  painter->save();
  QColor back = theme.surface;
  if (option.state & QStyle::State_Selected)
    back = theme.accentSoft;
  else if (table_->hoveredRow() == index.row())
    back = hoverFill(theme);
  painter->fillRect(option.rect, back);
  const QRect foot(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
  const bool isLast = index.row() == index.model()->rowCount(index.parent()) - 1;
  if (!isLast) painter->fillRect(foot, theme.track);
  const double behind = align_ == Qt::AlignRight ? behindNumbers : gap;
  paintContent(*painter, QRectF(option.rect).adjusted(padding, 0, -behind, -1), index);
  painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
  return {static_cast<int>(std::ceil(contentWidth(index) + padding + behindNumbers)), look_.scaled(54)};
}

void CellDelegate::paintContent(QPainter& painter, const QRectF& box, const QModelIndex& index) const {
  const QString text = index.data(Qt::DisplayRole).toString();
  drawLine(painter, box, text, font(), inkColour(look_.theme(), ink_), align_);
}

double CellDelegate::contentWidth(const QModelIndex& index) const {
  return reporting::textWidth(index.data(Qt::DisplayRole).toString(), font());
}

QFont CellDelegate::font() const {
  const double px = look_.type().body();
  return isBold_ ? look_.fonts().bold(px) : look_.fonts().regular(px);
}

}  // namespace jindan::ui
