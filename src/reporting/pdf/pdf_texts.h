// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <qpdf/QPDF.hh>

#include "reporting/pdf/page_texts.h"
#include "reporting/text/stand_ins.h"

namespace jindan::reporting {

/// Puts the texts on the pages, over everything that is there, and their faces into the file, cut down to the glyphs in
/// use. Throws std::runtime_error when a face cannot be cut.
void addTexts(QPDF& pdf, const PageTexts& texts, const StandInTexts& standIns);

}  // namespace jindan::reporting
