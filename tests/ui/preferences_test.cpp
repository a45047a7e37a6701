// SPDX-License-Identifier: Apache-2.0
// What the window keeps between starts, beside the workspace.
#include "ui/shell/preferences.h"

#include <QFile>
#include <QTemporaryDir>

#include "support/catch.h"

using namespace jindan;

namespace {

constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                            QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;

bool isPrivate(const QString& file) {
  return QFile::exists(file) && (QFile::permissions(file) & others) == QFileDevice::Permissions();
}

}  // namespace

TEST_CASE("preferences and logo are for their owner alone, also those of a former program") {
  const QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("preferences.ini"));
  const QString logo = folder.filePath(QStringLiteral("issuer-logo.png"));
  const bool isFormer = GENERATE(false, true);
  for (const QString& former : {file, logo}) {
    QFile written(former);
    if (!isFormer) continue;
    REQUIRE(written.open(QIODevice::WriteOnly));
    REQUIRE(written.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | others));
  }
  {
    ui::Preferences preferences(file);
    preferences.setTypeScale(1.25);
    reporting::Issuer issuer;
    issuer.firm = QStringLiteral("부산 상담소");
    issuer.logo = QImage(8, 8, QImage::Format_RGB32);
    REQUIRE(preferences.setIssuer(issuer));
  }
  CHECK(isPrivate(file));
  CHECK(isPrivate(logo));
  CHECK(ui::Preferences(file).typeScale() == 1.25);
  CHECK(ui::Preferences(file).issuer().firm == QStringLiteral("부산 상담소"));
}
