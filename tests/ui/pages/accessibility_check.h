// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <string>
#include <vector>

namespace jindan::test {

/// What a screen reader would stumble over, each with the way to it from the window: an input without a name, a
/// placeholder in place of a label, a label that leads nowhere, a table that is none, a picture without words, two
/// things side by side that sound the same, something to press that nobody can see.
[[nodiscard]] std::vector<std::string> findAccessibilityFaults(QWidget& window);

}  // namespace jindan::test
