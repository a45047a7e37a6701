// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <span>
#include <vector>

#include "reporting/report/strip.h"

namespace jindan::reporting {

struct PlacedStrip {
  const Strip* strip = nullptr;
  QRectF rect;
};
using PlacedPage = std::vector<PlacedStrip>;

/// Fills pages from the top. Strips that stay together go to the next page together; one alone is never divided. The
/// strips must outlive the pages.
[[nodiscard]] std::vector<PlacedPage> paginate(std::span<const Strip> strips, const QRectF& body);

}  // namespace jindan::reporting
