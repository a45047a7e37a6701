// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>
#include <string>
#include <vector>

#include "app/engine/engine.h"
#include "app/engine/system_clock.h"
#include "app/visits/visit_service.h"
#include "storage/sqlite_workspace.h"

namespace jindan::gallery {

/// The engine, opened on the data of the sources.
[[nodiscard]] app::Engine openEngine();

/// The companies of data/samples.
[[nodiscard]] std::vector<Case> sampleCases(const app::Engine& engine);

/// Thirty companies of several industries and sizes, some of them seen twice.
[[nodiscard]] std::vector<Case> manyCases(const app::Engine& engine);

/// One company that makes it hard for every layout: a name of 300 characters in four scripts, 9 999 999 employees,
/// no sales, a note of 2 000 characters at every answer.
[[nodiscard]] Case twoVisitsCase(const app::Engine& engine);
[[nodiscard]] Case hostileCase(const app::Engine& engine);

/// A workspace of its own with some companies in it.
class Stage {
 public:
  Stage(const app::Engine& engine, const std::vector<Case>& cases);

  [[nodiscard]] const app::VisitService& service() const { return service_; }
  [[nodiscard]] Portfolio& portfolio() const { return *workspace_; }
  /// Of the last company; empty without companies.
  [[nodiscard]] const QString& latestVisit() const { return latestVisit_; }
  /// Texts of the user that are longer than any line.
  [[nodiscard]] const QStringList& longTexts() const { return longTexts_; }
  [[nodiscard]] QString path(const char* name) const;

 private:
  void keepLongTexts(const Case& theCase);

  QTemporaryDir folder_;
  app::SystemClock clock_;
  std::unique_ptr<storage::SqliteWorkspace> workspace_;
  app::VisitService service_;
  QString latestVisit_;
  QStringList longTexts_;
};

}  // namespace jindan::gallery
