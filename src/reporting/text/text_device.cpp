// SPDX-License-Identifier: Apache-2.0
#include "reporting/text/text_device.h"

namespace jindan::reporting {

int BlankDevice::metric(PaintDeviceMetric metric) const {
  constexpr int dotsPerInch = 96;
  constexpr int bitsPerPixel = 32;
  switch (metric) {
    case PdmWidth:
      return width_;
    case PdmHeight:
      return height_;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
      return dotsPerInch;
    case PdmDepth:
      return bitsPerPixel;
    case PdmDevicePixelRatio:
      return 1;
    case PdmDevicePixelRatioScaled:
      return static_cast<int>(devicePixelRatioFScale());
    default:
      return QPaintDevice::metric(metric);
  }
}

}  // namespace jindan::reporting
