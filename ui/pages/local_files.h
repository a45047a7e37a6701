// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMimeData>
#include <QStringList>
#include <QUrl>

namespace jindan::ui {

/// The files of this computer that are dragged or dropped.
[[nodiscard]] inline QStringList localFiles(const QMimeData& data) {
  QStringList files;
  const QList<QUrl> urls = data.urls();
  for (const QUrl& url : urls) {
    if (url.isLocalFile()) files << url.toLocalFile();
  }
  return files;
}

}  // namespace jindan::ui
