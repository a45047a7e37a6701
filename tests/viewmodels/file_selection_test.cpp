// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/file_selection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "support/catch.h"

namespace jindan::test {

namespace {

using viewmodels::FileSelection;

struct Folder {
  QTemporaryDir place;

  QString file(const char* name, const char* content) const {
    const QString path = place.filePath(QString::fromUtf8(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error(name);
    file.write(content);
    return path;
  }
};

QStringList namesOf(const QStringList& paths) {
  QStringList names;
  for (const QString& path : paths)
    names << QFileInfo(path).fileName();
  return names;
}

}  // namespace

TEST_CASE(
    "Files that differ only in numbers and have the same first line are one series, in the order of the numbers") {
  const Folder folder;
  FileSelection selection;
  const QStringList files{folder.file("press-10.csv", "time,a\n1,2\n"), folder.file("press-2.csv", "time,a\n3,4\n"),
                          folder.file("quality.csv", "time,a\n")};
  CHECK(selection.add(files) == 3);
  CHECK(selection.looksLikeSeries());
  CHECK(selection.isJoined());
  const auto series = selection.series();
  REQUIRE(series.size() == 2);
  CHECK(namesOf(series[0]) == QStringList{QStringLiteral("press-2.csv"), QStringLiteral("press-10.csv")});
  CHECK(namesOf(series[1]) == QStringList{QStringLiteral("quality.csv")});
  selection.setJoined(false);
  CHECK(selection.series().size() == 3);
}

TEST_CASE("Files with other columns are no series, and can still be read as one") {
  const Folder folder;
  FileSelection selection;
  selection.add({folder.file("press-1.csv", "time,a\n"), folder.file("press-2.csv", "time,b\n"),
                 folder.file("press-3.xlsx", "PK")});
  CHECK_FALSE(selection.looksLikeSeries());
  CHECK_FALSE(selection.isJoined());
  CHECK(selection.series().size() == 3);
  selection.setJoined(true);
  // A workbook is no part of a text file.
  CHECK(selection.series().size() == 2);
}

TEST_CASE("A file is chosen once, a folder stands for the data files in it") {
  const Folder folder;
  const QString file = folder.file("a.csv", "x\n");
  static_cast<void>(folder.file("b.TXT", "x\n"));
  static_cast<void>(folder.file("picture.png", "x\n"));
  FileSelection selection;
  CHECK(selection.add({file, file}) == 1);
  CHECK(selection.add({folder.place.path()}) == 1);
  CHECK(selection.count() == 2);
  selection.remove(file);
  CHECK(selection.count() == 1);
  selection.clear();
  CHECK(selection.isEmpty());
}

}  // namespace jindan::test
