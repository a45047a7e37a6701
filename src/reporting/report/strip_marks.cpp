// SPDX-License-Identifier: Apache-2.0
#include "reporting/report/strip_marks.h"

namespace jindan::reporting {

void StripMarks::add(const StripMarks& part, QPointF offset) {
  for (Anchor anchor : part.anchors) {
    anchor.y += offset.y();
    anchors.push_back(std::move(anchor));
  }
  for (LinkArea link : part.links) {
    link.rect.translate(offset);
    links.push_back(std::move(link));
  }
  for (PageNumberArea area : part.pageNumbers) {
    area.rect.translate(offset);
    pageNumbers.push_back(std::move(area));
  }
}

}  // namespace jindan::reporting
