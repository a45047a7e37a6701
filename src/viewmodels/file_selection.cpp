// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/file_selection.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace jindan::viewmodels {

namespace {

constexpr qint64 longestFirstLine = 4096;

const QStringList& dataEndings() {
  static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
                                   QStringLiteral("xlsx")};
  return endings;
}

/// The path itself, or the data files in the folder.
QStringList filesAt(const QString& path) {
  const QFileInfo info(path);
  if (!info.isDir()) return {info.absoluteFilePath()};
  QStringList filters;
  for (const QString& ending : dataEndings())
    filters << QStringLiteral("*.") + ending;
  QStringList files;
  for (const QFileInfo& file : QDir(path).entryInfoList(filters, QDir::Files, QDir::Name))
    files << file.absoluteFilePath();
  return files;
}

}  // namespace

FileSelection::File FileSelection::look(const QString& path) {
  static const QRegularExpression numbers(QStringLiteral("\\d+"));
  const QFileInfo info(path);
  File file{path, info.suffix().toLower(), info.completeBaseName().replace(numbers, QStringLiteral("#")), {}};
  // A workbook is packed: its first bytes say nothing about its columns.
  if (file.kind == QStringLiteral("xlsx")) return file;
  QFile data(path);
  if (info.isFile() && data.open(QIODevice::ReadOnly)) file.firstLine = data.readLine(longestFirstLine);
  return file;
}

bool FileSelection::belongTogether(const File& one, const File& other) {
  return one.kind == other.kind && one.pattern == other.pattern && one.firstLine == other.firstLine;
}

int FileSelection::add(const QStringList& paths) {
  int added = 0;
  for (const QString& path : paths) {
    for (const QString& file : filesAt(path)) {
      const bool isThere =
          std::any_of(files_.begin(), files_.end(), [&](const File& each) { return each.path == file; });
      if (isThere) continue;
      files_.push_back(look(file));
      ++added;
    }
  }
  return added;
}

void FileSelection::remove(const QString& path) {
  std::erase_if(files_, [&](const File& file) { return file.path == path; });
}

void FileSelection::clear() {
  files_.clear();
  isDecided_ = false;
}

bool FileSelection::looksLikeSeries() const {
  for (std::size_t i = 0; i < files_.size(); ++i) {
    for (std::size_t j = i + 1; j < files_.size(); ++j) {
      if (belongTogether(files_[i], files_[j])) return true;
    }
  }
  return false;
}

bool FileSelection::isJoined() const {
  return isDecided_ ? wantsJoined_ : looksLikeSeries();
}

void FileSelection::setJoined(bool isJoined) {
  isDecided_ = true;
  wantsJoined_ = isJoined;
}

std::vector<QStringList> FileSelection::series() const {
  const bool areSeriesKnown = looksLikeSeries();
  const bool joins = isJoined();
  std::vector<std::vector<const File*>> groups;
  for (const File& file : files_) {
    const auto fits = [&](const std::vector<const File*>& group) {
      const File& first = *group.front();
      return joins && (areSeriesKnown ? belongTogether(first, file) : first.kind == file.kind);
    };
    const auto found = std::find_if(groups.begin(), groups.end(), fits);
    if (found == groups.end())
      groups.push_back({&file});
    else
      found->push_back(&file);
  }
  // The plain locale of some computers knows no order by numbers.
  QCollator order{QLocale(QLocale::English)};
  order.setNumericMode(true);
  std::vector<QStringList> series;
  for (const auto& group : groups) {
    QStringList paths;
    for (const File* file : group)
      paths << file->path;
    std::sort(paths.begin(), paths.end(), order);
    series.push_back(paths);
  }
  return series;
}

}  // namespace jindan::viewmodels
