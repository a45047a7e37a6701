// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <qpdf/QPDF.hh>

#include "reporting/report/document_marks.h"

namespace jindan::reporting {

/// The outline beside the pages. An entry lies below the nearest one before it that has a lower level; one that names
/// a page which is not there is left out.
void addOutline(QPDF& pdf, const std::vector<OutlineEntry>& entries);

/// Areas of the pages that can be pressed, without a border. One that leads nowhere is left out.
void addLinks(QPDF& pdf, const std::vector<DocumentLink>& links);

}  // namespace jindan::reporting
