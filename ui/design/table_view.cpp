// SPDX-License-Identifier: Apache-2.0
#include "ui/design/table_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <algorithm>

#include "ui/design/cell_delegate.h"
#include "ui/design/paint_support.h"
#include "ui/design/table_header.h"

namespace jindan::ui {
namespace {

constexpr double usualRowHeight = 54;

/// The rounded edge, laid over the table because its cells have square corners.
class Edge : public QWidget {
 public:
  Edge(const Appearance& look, QWidget* parent) : QWidget(parent), look_(look) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
  }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corners;
    corners.addRect(QRectF(rect()).adjusted(-1, -1, 1, 1));
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), reporting::cornerRadius - 0.5,
                          reporting::cornerRadius - 0.5);
    painter.fillPath(corners - inside, look_.theme().window);
    drawBox(painter, rect(), {QColor(), look_.theme().border, look_.theme().hairline});
  }

 private:
  const Appearance& look_;
};

}  // namespace

TableView::TableView(const Appearance& look, QWidget* parent)
    : QTableView(parent), look_(look), edge_(new Edge(look, this)), rowHeight_(usualRowHeight) {
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  // Tab leaves the table; within it the arrow keys move.
  setTabKeyNavigation(false);
  setMouseTracking(true);
  setWordWrap(false);
  setHorizontalHeader(new TableHeader(look, this));
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  setItemDelegate(new CellDelegate(look, this));
  connect(this, &QTableView::activated, this, &TableView::opened);
  connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
  connect(&look, &Appearance::changed, this, &TableView::applyLook);
  applyLook();
}

void TableView::setGrowsWithRows(bool grows) {
  growsWithRows_ = grows;
  setVerticalScrollBarPolicy(grows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
  setSizePolicy(QSizePolicy::Expanding, grows ? QSizePolicy::Fixed : QSizePolicy::Expanding);
  updateGeometry();
}

void TableView::setRowHeight(double px) {
  if (px == rowHeight_) return;
  rowHeight_ = px;
  applyLook();
}

void TableView::setModel(QAbstractItemModel* model) {
  if (this->model()) this->model()->disconnect(this);
  QTableView::setModel(model);
  setHoveredRow(-1);
  updateGeometry();
  if (!model) return;
  const auto measureAnew = [this] { updateGeometry(); };
  connect(model, &QAbstractItemModel::rowsInserted, this, measureAnew);
  connect(model, &QAbstractItemModel::rowsRemoved, this, measureAnew);
  connect(model, &QAbstractItemModel::modelReset, this, measureAnew);
}

QSize TableView::sizeHint() const {
  return {QTableView::sizeHint().width(), growsWithRows_ ? fullHeight() : look_.scaled(usualRowHeight) * 6};
}

QSize TableView::minimumSizeHint() const {
  return {look_.scaled(320), growsWithRows_ ? fullHeight() : look_.scaled(usualRowHeight) * 3};
}

void TableView::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  if (!hasFocus() || !currentIndex().isValid()) return;
  const int row = currentIndex().row();
  QPainter painter(viewport());
  const QRectF line(1, rowViewportPosition(row), viewport()->width() - 2, this->rowHeight(row));
  drawFocusRing(painter, line.adjusted(1, 1, -1, -2), look_.theme().accent, 8);
}

void TableView::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  edge_->setGeometry(rect());
  edge_->raise();
}

void TableView::mouseMoveEvent(QMouseEvent* event) {
  QTableView::mouseMoveEvent(event);
  setHoveredRow(rowAt(event->position().toPoint().y()));
}

void TableView::mouseReleaseEvent(QMouseEvent* event) {
  QTableView::mouseReleaseEvent(event);
  const QModelIndex index = indexAt(event->position().toPoint());
  const bool isClick = event->button() == Qt::LeftButton && index.isValid() && index.row() == currentIndex().row();
  if (opensOnClick_ && isClick) Q_EMIT opened(index);
}

bool TableView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::Leave) setHoveredRow(-1);
  return QTableView::viewportEvent(event);
}

void TableView::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isEnter && currentIndex().isValid()) {
    Q_EMIT opened(currentIndex());
    return event->accept();
  }
  QTableView::keyPressEvent(event);
}

void TableView::focusInEvent(QFocusEvent* event) {
  QTableView::focusInEvent(event);
  // Whoever arrives by keyboard must see where he is.
  const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  if (isByKey && model() && model()->rowCount() > 0 && !currentIndex().isValid()) selectRow(0);
  viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent* event) {
  QTableView::focusOutEvent(event);
  viewport()->update();
}

void TableView::applyLook() {
  verticalHeader()->setDefaultSectionSize(look_.scaled(rowHeight_));
  QPalette colours = look_.palette();
  colours.setColor(QPalette::Highlight, look_.theme().accentSoft);
  setPalette(colours);
  updateGeometry();
  viewport()->update();
  edge_->update();
}

void TableView::setHoveredRow(int row) {
  if (row == hoveredRow_) return;
  hoveredRow_ = row;
  viewport()->setCursor(row >= 0 && opensOnClick_ ? Qt::PointingHandCursor : Qt::ArrowCursor);
  viewport()->update();
}

int TableView::fullHeight() const {
  const int rows = model() ? model()->rowCount() : 0;
  const bool scrollsAcross = horizontalScrollBar()->maximum() > 0;
  const int bar = scrollsAcross ? horizontalScrollBar()->sizeHint().height() : 0;
  return horizontalHeader()->sizeHint().height() + rows * look_.scaled(rowHeight_) + bar + 1;
}

}  // namespace jindan::ui
