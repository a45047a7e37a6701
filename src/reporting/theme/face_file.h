// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace jindan::reporting {

/// The font file of an embedded face, where it lies in the program. Empty only when the resource is damaged.
[[nodiscard]] QByteArray faceFile(bool isBold);

}  // namespace jindan::reporting
