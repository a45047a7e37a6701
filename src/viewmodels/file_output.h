// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

#include "app/files/staged_file.h"
#include "domain/types/result.h"

namespace jindan::viewmodels {

/// Looks at what was read back from the disk, see app::StagedFile.
using FileProof = app::FileProof;

/// Writes a file so that it appears whole or not at all, read again and found right; what was there before stays when
/// anything fails.
[[nodiscard]] Result<void> saveFile(const QString& path, const QByteArray& bytes, const FileProof& check = {});

/// How files are written; another one stands in for a disk that fails.
using FileSaver = std::function<Result<void>(const QString& path, const QByteArray& bytes, const FileProof& check)>;

}  // namespace jindan::viewmodels
