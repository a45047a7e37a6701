// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <qpdf/QPDF.hh>

#include "reporting/text/stand_ins.h"

namespace jindan::reporting {

/// Says of the embedded faces what Qt leaves out: that they are parts of their fonts, by the tag of six letters before
/// their names, and which text the boxes for characters that could not be drawn stand for.
void completeFonts(QPDF& pdf, const StandInTexts& standIns);

}  // namespace jindan::reporting
