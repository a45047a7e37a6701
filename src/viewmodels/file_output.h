// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "domain/types/result.h"

namespace jindan::viewmodels {

/// Writes a file so that it appears whole or not at all; what was there before stays when anything fails.
[[nodiscard]] Result<void> saveFile(const QString& path, const QByteArray& bytes);

}  // namespace jindan::viewmodels
