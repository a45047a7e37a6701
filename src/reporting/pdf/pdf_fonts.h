// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <qpdf/QPDF.hh>

#include "reporting/text/stand_ins.h"

namespace jindan::reporting {

/// Six capital letters that follow from the glyphs in use, told by their table of characters: put before the name of a
/// face that is embedded in part.
[[nodiscard]] std::string subsetTag(const QByteArray& characterMap);

/// Says of the faces Qt has embedded what Qt leaves out: that they are parts of their fonts, by the tag of six letters
/// before their names, and which text the boxes for characters that could not be drawn stand for.
void completeFonts(QPDF& pdf, const StandInTexts& standIns);

}  // namespace jindan::reporting
