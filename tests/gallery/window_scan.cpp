// SPDX-License-Identifier: Apache-2.0
#include "gallery/window_scan.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <algorithm>

#include "gallery/text_recorder.h"

namespace jindan::gallery {
namespace {

constexpr double endless = 1'000'000;
const QRectF everywhere(-endless, -endless, 2 * endless, 2 * endless);

QRectF widenedAcross(QRectF rect) {
  return rect.adjusted(-endless, 0, endless, 0);
}

QRectF widenedUpright(QRectF rect) {
  return rect.adjusted(0, -endless, 0, endless);
}

/// The scroll area whose viewport this is.
QAbstractScrollArea* areaOf(const QWidget& widget) {
  auto* area = qobject_cast<QAbstractScrollArea*>(widget.parentWidget());
  return area != nullptr && area->viewport() == &widget ? area : nullptr;
}

bool hasScrollers(const QTabBar& tabs) {
  const QList<QToolButton*> scrollers = tabs.findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
  return std::any_of(scrollers.begin(), scrollers.end(), [](const QToolButton* button) { return button->isVisible(); });
}

/// The widget's own rectangle, with what it can be scrolled by.
QRectF reach(const QWidget& widget, const QRectF& own) {
  const auto* tabs = qobject_cast<const QTabBar*>(&widget);
  if (tabs != nullptr && hasScrollers(*tabs)) return widenedAcross(own);
  const QAbstractScrollArea* area = areaOf(widget);
  // The header of a table moves with the table.
  if (const auto* header = qobject_cast<const QHeaderView*>(area))
    area = qobject_cast<const QAbstractScrollArea*>(header->parentWidget());
  if (area == nullptr) return own;
  const QRectF across = area->horizontalScrollBar()->maximum() > 0 ? widenedAcross(own) : own;
  return area->verticalScrollBar()->maximum() > 0 ? widenedUpright(across) : across;
}

/// Where text may lie without being out of reach. `bounds` is what the ancestors leave of the widget.
QRectF roomFor(const QWidget& widget, const QRectF& own, const QRectF& clip, const QRectF& bounds) {
  // A line longer than its field follows the cursor.
  const bool isLine = qobject_cast<const QLineEdit*>(&widget) != nullptr;
  const QRectF room = isLine ? widenedAcross(own & clip) : reach(widget, own) & clip;
  // What scrolls may lie beyond its viewport, but the viewport itself must not be cut.
  return bounds.contains(own) ? room : room & bounds;
}

class Scanner {
 public:
  explicit Scanner(QWidget& window) : window_(window) {}

  WindowScan run() {
    scan_.surfaces.push_back({&window_, QRectF(window_.rect())});
    visit(window_, QRectF(window_.rect()), 0);
    return std::move(scan_);
  }

 private:
  /// `bounds` is what the ancestors on the same surface leave of the widget.
  void visit(QWidget& widget, const QRectF& bounds, std::size_t surface) {
    const QRectF own(widget.mapTo(&window_, QPoint()), QSizeF(widget.size()));
    const QRectF inside = own & bounds;
    scan_.widgets.push_back(&widget);
    record(widget, own, bounds, surface);
    const auto* page = qobject_cast<QScrollArea*>(areaOf(widget));
    for (QObject* object : widget.children()) {
      auto* child = qobject_cast<QWidget*>(object);
      if (child == nullptr || !child->isVisible() || child->isWindow()) continue;
      if (page != nullptr && child == page->widget()) {
        visitContent(*child, inside, surface);
      } else {
        visit(*child, inside, surface);
      }
    }
  }

  void visitContent(QWidget& content, const QRectF& viewport, std::size_t outer) {
    scan_.surfaces.push_back({&content, viewport & scan_.surfaces[outer].view});
    const QRectF whole(content.mapTo(&window_, QPoint()), QSizeF(content.size()));
    visit(content, whole, scan_.surfaces.size() - 1);
  }

  void record(QWidget& widget, const QRectF& own, const QRectF& bounds, std::size_t surface) {
    TextRecorder recorder;
    // Neither children, which are visited by themselves, nor the window's own background, which hides nothing.
    widget.render(&recorder, QPoint(), QRegion(), QWidget::RenderFlags());
    for (const Mark& mark : recorder.marks()) {
      const QRectF clip = mark.clip ? mark.clip->translated(own.topLeft()) : everywhere;
      const QRectF seen = own & clip & bounds;
      const QRectF ink = mark.ink.translated(own.topLeft());
      if (mark.text.isEmpty()) {
        scan_.areas.push_back({surface, next_++, mark.area.translated(own.topLeft()), ink & seen});
      } else {
        const QRectF room = roomFor(widget, own, clip, bounds);
        scan_.texts.push_back({&widget, surface, next_++, mark.text, ink, room, ink & seen});
      }
    }
  }

  QWidget& window_;
  WindowScan scan_;
  std::size_t next_ = 0;
};

}  // namespace

WindowScan scanWindow(QWidget& window) {
  return Scanner(window).run();
}

}  // namespace jindan::gallery
