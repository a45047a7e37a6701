// SPDX-License-Identifier: Apache-2.0
#include "reporting/pdf/pdf_marks.h"

#include <QUrl>
#include <algorithm>

#include "reporting/report/paper_style.h"

namespace jindan::reporting {
namespace {

using Object = QPDFObjectHandle;
using Pages = std::vector<Object>;

constexpr int hundredths = 2;  // of a point: finer than any reader shows

bool isPage(int page, const Pages& pages) {
  return page >= 0 && page < static_cast<int>(pages.size());
}

/// From page units (96 dpi, downwards) to points (upwards), by the width the page really has.
class PointsOf {
 public:
  explicit PointsOf(Object page) {
    const Object::Rectangle box = page.getKey("/MediaBox").getArrayAsRectangle();
    scale_ = (box.urx - box.llx) / paper::width;
    left_ = box.llx;
    top_ = box.ury;
  }
  [[nodiscard]] double x(double units) const { return left_ + units * scale_; }
  [[nodiscard]] double y(double units) const { return top_ - units * scale_; }

 private:
  double scale_ = 1;
  double left_ = 0;
  double top_ = 0;
};

/// The place at the top of the window, with the reader's own zoom.
Object destination(const PlaceOnPage& place, const Pages& pages) {
  const Object& page = pages[static_cast<std::size_t>(place.page)];
  return Object::newArray({page, Object::newName("/XYZ"), Object::newNull(),
                           Object::newReal(PointsOf(page).y(place.y), hundredths), Object::newNull()});
}

/// An entry with what lies below it.
struct OutlineNode {
  const OutlineEntry* entry = nullptr;
  std::vector<std::size_t> children;
  Object item;
};

/// The first node is the root; children stand in the order of the entries.
std::vector<OutlineNode> nested(const std::vector<OutlineEntry>& entries, const Pages& pages) {
  std::vector<OutlineNode> nodes(1);
  std::vector<std::size_t> path{0};
  for (const OutlineEntry& entry : entries) {
    if (!isPage(entry.place.page, pages)) continue;
    while (path.size() > 1 && nodes[path.back()].entry->level >= entry.level)
      path.pop_back();
    const std::size_t index = nodes.size();
    nodes[path.back()].children.push_back(index);
    nodes.push_back({&entry, {}, {}});
    path.push_back(index);
  }
  return nodes;
}

/// How many entries lie below a node: all of them are shown at first.
int countBelow(const std::vector<OutlineNode>& nodes, const OutlineNode& node) {
  int count = 0;
  for (const std::size_t child : node.children)
    count += 1 + countBelow(nodes, nodes[child]);
  return count;
}

void linkChildren(std::vector<OutlineNode>& nodes, OutlineNode& parent) {
  if (parent.children.empty()) return;
  parent.item.replaceKey("/First", nodes[parent.children.front()].item);
  parent.item.replaceKey("/Last", nodes[parent.children.back()].item);
  parent.item.replaceKey("/Count", Object::newInteger(countBelow(nodes, parent)));
  for (std::size_t i = 0; i < parent.children.size(); ++i) {
    Object child = nodes[parent.children[i]].item;
    child.replaceKey("/Parent", parent.item);
    if (i > 0) child.replaceKey("/Prev", nodes[parent.children[i - 1]].item);
    if (i + 1 < parent.children.size()) child.replaceKey("/Next", nodes[parent.children[i + 1]].item);
  }
}

/// The action of a link; nothing when it leads nowhere. An address is written as ASCII, as PDF demands.
std::optional<Object> actionOf(const DocumentLink& link, const Pages& pages) {
  Object action = Object::newDictionary();
  if (!link.url.isEmpty()) {
    const QByteArray address = QUrl(link.url).toEncoded();
    if (address.isEmpty()) return std::nullopt;
    action.replaceKey("/S", Object::newName("/URI"));
    action.replaceKey("/URI", Object::newString(address.toStdString()));
    return action;
  }
  if (!link.target || !isPage(link.target->page, pages)) return std::nullopt;
  action.replaceKey("/S", Object::newName("/GoTo"));
  action.replaceKey("/D", destination(*link.target, pages));
  return action;
}

Object annotation(const QRectF& area, const Object& page, const Object& action) {
  constexpr int printed = 4;  // the flag that archives ask for
  const PointsOf points(page);
  Object link = Object::newDictionary();
  link.replaceKey("/Type", Object::newName("/Annot"));
  link.replaceKey("/Subtype", Object::newName("/Link"));
  Object corners = Object::newArray();
  for (const double value :
       {points.x(area.left()), points.y(area.bottom()), points.x(area.right()), points.y(area.top())})
    corners.appendItem(Object::newReal(value, hundredths));
  link.replaceKey("/Rect", corners);
  link.replaceKey("/Border", Object::parse("[0 0 0]"));
  link.replaceKey("/F", Object::newInteger(printed));
  link.replaceKey("/A", action);
  return link;
}

}  // namespace

void addOutline(QPDF& pdf, const std::vector<OutlineEntry>& entries) {
  const Pages& pages = pdf.getAllPages();
  std::vector<OutlineNode> nodes = nested(entries, pages);
  if (nodes.front().children.empty()) return;
  for (OutlineNode& node : nodes) {
    node.item = pdf.makeIndirectObject(Object::newDictionary());
    if (node.entry == nullptr) {
      node.item.replaceKey("/Type", Object::newName("/Outlines"));
      continue;
    }
    node.item.replaceKey("/Title", Object::newUnicodeString(node.entry->title.toStdString()));
    node.item.replaceKey("/Dest", destination(node.entry->place, pages));
  }
  for (OutlineNode& node : nodes)
    linkChildren(nodes, node);
  pdf.getRoot().replaceKey("/Outlines", nodes.front().item);
  pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void addLinks(QPDF& pdf, const std::vector<DocumentLink>& links) {
  const Pages& pages = pdf.getAllPages();
  for (const DocumentLink& link : links) {
    if (!isPage(link.page, pages)) continue;
    const auto action = actionOf(link, pages);
    if (!action) continue;
    Object page = pages[static_cast<std::size_t>(link.page)];
    Object annotations = page.getKey("/Annots");
    if (!annotations.isArray()) {
      annotations = Object::newArray();
      page.replaceKey("/Annots", annotations);
    }
    annotations.appendItem(pdf.makeIndirectObject(annotation(link.rect, page, *action)));
  }
}

}  // namespace jindan::reporting
