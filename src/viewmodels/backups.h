// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <functional>
#include <optional>
#include <thread>
#include <vector>

#include "domain/workspace/safekeeping.h"

namespace jindan::viewmodels {

/// The backups of the workspace as a page shows them. Everything that takes time is done in a thread of its own, one
/// thing at a time.
class Backups : public QObject {
  Q_OBJECT

 public:
  struct Row {
    QString name;
    QDateTime madeAt;  ///< local time
    quint64 bytes = 0;
    /// Once it has been opened: what it holds, or why it cannot be used.
    std::optional<Result<BackupContent>> content;
  };
  /// How a restore, a rescue or an empty start ended.
  struct Ended {
    QString aside;  ///< where the former workspace is kept; empty: there was none
    BackupContent content;
  };

  /// Without a safekeeping there are no backups and nothing can be done.
  explicit Backups(const Safekeeping* care, QObject* parent = nullptr);
  /// Waits for what is being done.
  ~Backups() override;
  Q_DISABLE_COPY_MOVE(Backups)

  [[nodiscard]] bool isThere() const { return care_ != nullptr; }
  [[nodiscard]] bool isPrivate() const { return care_ == nullptr || care_->isPrivate(); }
  [[nodiscard]] bool isWorking() const { return worker_.joinable(); }
  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }

  /// What came of the last backUp(), and of the last restore, rescue or empty start.
  [[nodiscard]] const Result<BackupOutcome>& lastBackup() const { return lastBackup_; }
  [[nodiscard]] const Result<Ended>& lastEnd() const { return lastEnd_; }

  /// Reads the list and then opens and checks each backup; `changed` comes twice.
  void look();
  void backUp(BackupReason reason);
  /// In this thread, for when the session ends at once.
  [[nodiscard]] Result<BackupOutcome> backUpNow(BackupReason reason) const { return care_->backUp(reason); }
  void restore(const QString& name);
  void startEmpty();
  void rescue();

 Q_SIGNALS:
  void changed();
  void backedUp();  ///< lastBackup() is there
  void ended();     ///< the workspace is another one now, or lastEnd() says why not

 private:
  void end(Result<Ended> ended);
  /// Does `job` in the thread and what it gives back in this one.
  void start(std::function<std::function<void()>()> job);

  const Safekeeping* care_;
  std::vector<Row> rows_;
  Result<BackupOutcome> lastBackup_;
  Result<Ended> lastEnd_;
  std::thread worker_;
};

}  // namespace jindan::viewmodels
