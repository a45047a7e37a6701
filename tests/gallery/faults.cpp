// SPDX-License-Identifier: Apache-2.0
#include "gallery/faults.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QWidget>
#include <algorithm>

#include "gallery/window_scan.h"

namespace jindan::gallery {
namespace {

/// Glyph boxes are rounded outwards to whole pixels, so one pixel of a box may hold no ink.
constexpr double tolerance = 1.0;
constexpr qsizetype longestQuote = 60;
constexpr QChar ellipsis(0x2026);

QString wordsOf(const QWidget& widget) {
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
  return {};
}

/// Nobody knows a viewport by name; its scroll area speaks for it.
const QWidget& namedWidget(const QWidget& widget) {
  const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
  return area != nullptr && area->viewport() == &widget ? *area : widget;
}

QString quoted(QString text) {
  if (text.size() > longestQuote) text = text.left(longestQuote) + QStringLiteral(" …");
  return QLatin1Char('"') + text.simplified() + QLatin1Char('"');
}

QString nameOf(const QWidget& drawn) {
  const QWidget& widget = namedWidget(drawn);
  QString name = QString::fromLatin1(widget.metaObject()->className());
  name.remove(QStringLiteral("jindan::ui::"));
  const QString words = widget.accessibleName().isEmpty() ? wordsOf(widget) : widget.accessibleName();
  return words.isEmpty() ? name : name + QLatin1Char(' ') + quoted(words);
}

QRectF shrunk(const QRectF& rect) {
  return rect.adjusted(tolerance, tolerance, -tolerance, -tolerance);
}

/// Do they share more than the tolerance, both ways?
bool meet(const QRectF& one, const QRectF& other) {
  const QRectF common = one & other;
  return common.width() > tolerance && common.height() > tolerance;
}

class Check {
 public:
  Check(QWidget& window, const QStringList& given) : window_(window), given_(given), scan_(scanWindow(window)) {}

  Findings run() {
    for (const DrawnText& text : scan_.texts) {
      checkClipped(text);
      checkCovered(text);
      checkElided(text);
    }
    checkOverlaps();
    for (QWidget* widget : scan_.widgets)
      checkWidget(*widget);
    return std::move(findings_);
  }

 private:
  void checkClipped(const DrawnText& text) {
    const QRectF ink = shrunk(text.ink);
    const bool isWhole = ink.isEmpty() ? text.room.contains(text.ink.center()) : text.room.contains(ink);
    if (!isWhole) add(FaultKind::clipped, text);
  }

  /// Only by what scrolls along: content that passes below a bar or a bubble can be scrolled from under it.
  void checkCovered(const DrawnText& text) {
    if (isHidden(text)) return;
    const bool isCovered = std::any_of(scan_.areas.begin(), scan_.areas.end(), [&](const DrawnArea& area) {
      // A cursor is as thin as the tolerance.
      const bool isAbove = area.order > text.order && area.surface == text.surface;
      return isAbove && meet(area.shown, text.shown) && area.path.intersects(shrunk(area.shown & text.shown));
    });
    if (isCovered) add(FaultKind::covered, text);
  }

  void checkElided(const DrawnText& text) {
    if (!text.text.trimmed().endsWith(ellipsis)) return;
    const QWidget& widget = namedWidget(*text.widget);
    // Words of ours that end so: "Open a file …".
    if (wordsOf(widget).contains(text.text.trimmed())) return;
    const bool isHeader = qobject_cast<const QHeaderView*>(&widget) != nullptr;
    const bool isCell = qobject_cast<const QAbstractItemView*>(&widget) != nullptr && !isHeader;
    const bool isLine = qobject_cast<const QLineEdit*>(&widget) != nullptr;
    Fault fault = faultAt(FaultKind::elided, text);
    const QString stem = stemOf(text);
    fault.what = quoted(stem + ellipsis);
    const bool isGiven = std::any_of(given_.begin(), given_.end(),
                                     [&](const QString& whole) { return !stem.isEmpty() && whole.contains(stem); });
    (isCell || isLine || isGiven ? findings_.elisions : findings_.faults).push_back(fault);
  }

  /// What stands before the "…". After a change of script that is a run of its own, drawn just before.
  [[nodiscard]] QString stemOf(const DrawnText& text) const {
    const QString stem = text.text.trimmed().chopped(1).trimmed();
    if (!stem.isEmpty() || text.order == 0) return stem;
    const auto before = std::find_if(scan_.texts.begin(), scan_.texts.end(), [&](const DrawnText& other) {
      return other.order + 1 == text.order && other.widget == text.widget;
    });
    return before == scan_.texts.end() ? stem : before->text.trimmed();
  }

  void checkOverlaps() {
    std::vector<const DrawnText*> texts;
    for (const DrawnText& text : scan_.texts)
      texts.push_back(&text);
    std::stable_sort(texts.begin(), texts.end(),
                     [](const auto* one, const auto* other) { return one->shown.top() < other->shown.top(); });
    for (std::size_t i = 0; i < texts.size(); ++i) {
      for (std::size_t j = i + 1; j < texts.size() && texts[j]->shown.top() < texts[i]->shown.bottom(); ++j) {
        const bool isInOrder = texts[i]->order < texts[j]->order;
        checkOverlap(isInOrder ? *texts[i] : *texts[j], isInOrder ? *texts[j] : *texts[i]);
      }
    }
  }

  void checkOverlap(const DrawnText& lower, const DrawnText& upper) {
    QRectF common = lower.shown & upper.shown;
    // What does not scroll together meets only where both are seen now.
    if (lower.surface != upper.surface)
      common &= scan_.surfaces[lower.surface].view & scan_.surfaces[upper.surface].view;
    if (common.width() <= tolerance || common.height() <= tolerance) return;
    if (isCovered(common, lower.order, upper.order) || isHidden(lower) || isHidden(upper)) return;
    Fault fault = faultAt(FaultKind::overlapping, upper);
    fault.what = quoted(lower.text) + QStringLiteral(" and ") + quoted(upper.text);
    if (lower.widget != upper.widget) fault.what += QStringLiteral(" of ") + nameOf(*lower.widget);
    fault.place = lower.ink | upper.ink;
    findings_.faults.push_back(fault);
  }

  void checkWidget(QWidget& widget) {
    checkVanished(widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const bool hasLines = widget.hasHeightForWidth() && widget.layout() == nullptr;
    if (hasLines && widget.height() < widget.heightForWidth(widget.width())) add(FaultKind::squeezed, widget);
    if (button != nullptr && !hasLines && !button->text().isEmpty() &&
        button->width() < button->minimumSizeHint().width())
      add(FaultKind::narrow, widget);
    const auto* page = qobject_cast<const QScrollArea*>(&widget);
    if (page != nullptr && page->horizontalScrollBar()->maximum() > 0) add(FaultKind::scrollsAcross, widget);
  }

  void checkVanished(QWidget& widget) {
    const auto* tool = qobject_cast<const QToolButton*>(&widget);
    const bool isPicture = tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    if (isPicture || wordsOf(widget).trimmed().isEmpty()) return;
    const bool isDrawn = std::any_of(scan_.texts.begin(), scan_.texts.end(),
                                     [&](const DrawnText& text) { return text.widget == &widget; });
    if (!isDrawn) add(FaultKind::vanished, widget);
  }

  /// Does one opaque area, drawn between the two moments, lie over all of it?
  [[nodiscard]] bool isCovered(const QRectF& rect, std::size_t after, std::size_t before) const {
    return std::any_of(scan_.areas.begin(), scan_.areas.end(), [&](const DrawnArea& area) {
      return area.order > after && area.order < before && area.shown.contains(rect) && area.path.contains(rect);
    });
  }

  [[nodiscard]] bool isHidden(const DrawnText& text) const {
    return text.shown.isEmpty() || isCovered(text.shown, text.order, static_cast<std::size_t>(-1));
  }

  [[nodiscard]] Fault faultAt(FaultKind kind, const DrawnText& text) const {
    return {kind, nameOf(*text.widget), quoted(text.text), text.ink, scan_.surfaces[text.surface].widget};
  }

  void add(FaultKind kind, const DrawnText& text) { findings_.faults.push_back(faultAt(kind, text)); }

  void add(FaultKind kind, QWidget& widget) {
    const QRectF place(widget.mapTo(&window_, QPoint()), QSizeF(widget.size()));
    findings_.faults.push_back({kind, nameOf(widget), {}, place, surfaceOf(widget)});
  }

  [[nodiscard]] QWidget* surfaceOf(QWidget& widget) const {
    for (QWidget* at = &widget; at != nullptr; at = at->parentWidget()) {
      const auto is = [at](const Surface& surface) { return surface.widget == at; };
      if (std::any_of(scan_.surfaces.begin(), scan_.surfaces.end(), is)) return at;
    }
    return &window_;
  }

  QWidget& window_;
  const QStringList& given_;
  WindowScan scan_;
  Findings findings_;
};

QString nameOf(FaultKind kind) {
  switch (kind) {
    case FaultKind::clipped:
      return QStringLiteral("clipped");
    case FaultKind::covered:
      return QStringLiteral("covered");
    case FaultKind::overlapping:
      return QStringLiteral("overlapping");
    case FaultKind::elided:
      return QStringLiteral("elided");
    case FaultKind::vanished:
      return QStringLiteral("vanished");
    case FaultKind::squeezed:
      return QStringLiteral("squeezed");
    case FaultKind::narrow:
      return QStringLiteral("narrow");
    case FaultKind::scrollsAcross:
      return QStringLiteral("scrolls across");
  }
  return {};
}

}  // namespace

Findings findFaults(QWidget& window, const QStringList& given) {
  return Check(window, given).run();
}

QString describe(const Fault& fault) {
  const QRect at = fault.place.toAlignedRect();
  const QString place = QStringLiteral("(%1, %2, %3 × %4)").arg(at.x()).arg(at.y()).arg(at.width()).arg(at.height());
  QStringList parts{nameOf(fault.kind) + QLatin1Char(':'), fault.who};
  if (!fault.what.isEmpty()) parts << fault.what;
  return (parts << place).join(QLatin1Char(' '));
}

}  // namespace jindan::gallery
