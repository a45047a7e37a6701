// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <string>
#include <vector>

namespace jindan::viewmodels {

/// The data files chosen for a check, and which of them hold one record in several parts. Of each file at most the
/// first line is read here.
class FileSelection {
 public:
  /// Adds what is a file and not there yet; of a folder the data files that lie in it. Gives how many were added.
  int add(const QStringList& paths);
  void remove(const QString& path);
  void clear();

  [[nodiscard]] bool isEmpty() const { return files_.empty(); }
  [[nodiscard]] int count() const { return static_cast<int>(files_.size()); }

  /// Are there files of the same kind whose names differ only in numbers and whose first lines are equal?
  [[nodiscard]] bool looksLikeSeries() const;
  /// Whether parts are read as one. On by itself while it looks like a series, until someone decides.
  [[nodiscard]] bool isJoined() const;
  void setJoined(bool isJoined);

  /// The files as they will be read: each list one record, its parts in the order of the numbers in their names. Joined
  /// without a recognised series, all files of a kind are one.
  [[nodiscard]] std::vector<QStringList> series() const;

 private:
  struct File {
    QString path;
    QString kind;     ///< ending of the name, in small letters
    QString pattern;  ///< the name without its numbers
    QByteArray firstLine;
  };
  [[nodiscard]] static File look(const QString& path);
  [[nodiscard]] static bool belongTogether(const File& one, const File& other);

  std::vector<File> files_;
  bool isDecided_ = false;
  bool wantsJoined_ = false;
};

}  // namespace jindan::viewmodels
