// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <optional>

#include "domain/types/result.h"
#include "viewmodels/background_job.h"
#include "viewmodels/company_table_model.h"
#include "viewmodels/import_page.h"

namespace jindan::viewmodels {

/// Handing cases on: the companies that are chosen in the list, or all that it shows, as one file.
class CasesExport : public QObject {
  Q_OBJECT

 public:
  struct Saved {
    QString file;
    int companies = 0;
    qint64 bytes = 0;
    bool isLocked = false;
  };

  /// Without an opener the session's own workspace does the work. The table must outlive the export.
  CasesExport(Session& session, const CompanyTableModel& companies, WorkspaceOpener openWorkspace = {},
              QObject* parent = nullptr);

  /// The companies that are chosen in the list, by id; their number, and that of the list.
  void setChosen(const QStringList& companies);
  [[nodiscard]] int chosen() const { return static_cast<int>(chosen_.size()); }
  [[nodiscard]] int listed() const { return companies_.rowCount(); }
  /// A name for the file.
  [[nodiscard]] QString suggestedName(bool wholeList) const;

  /// Without a password the file is open to everyone. Ignored while one is being written.
  void start(const QString& file, bool wholeList, const QByteArray& password);
  [[nodiscard]] bool isRunning() const { return job_.isRunning(); }
  /// The last file that was written, read again and found right.
  [[nodiscard]] const std::optional<Saved>& saved() const { return saved_; }
  [[nodiscard]] QString error() const;

 Q_SIGNALS:
  void changed();

 private:
  Session& session_;
  const CompanyTableModel& companies_;
  WorkspaceOpener openWorkspace_;
  BackgroundJob job_;
  QStringList chosen_;
  std::optional<Saved> saved_;
  std::optional<Error> error_;
};

}  // namespace jindan::viewmodels
