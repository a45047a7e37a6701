// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "domain/types/result.h"
#include "reporting/report/document.h"

namespace jindan::reporting {

/// Wide enough to be read in a messenger on a telephone.
inline constexpr int pageImageWidth = 1080;

/// One page, counted from 0, as a PNG picture of that width. The same document gives the same bytes.
[[nodiscard]] Result<QByteArray> writePagePng(const ReportDocument& document, int page);

}  // namespace jindan::reporting
