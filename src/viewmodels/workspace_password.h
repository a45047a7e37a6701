// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <functional>

#include "domain/workspace/workspace_lock.h"
#include "viewmodels/background_job.h"

namespace jindan::viewmodels {

/// The password of the workspace as a page works with it. Making a key from a password takes a while on purpose, so all
/// of it is done in a thread of its own, one thing at a time. Passwords that are given are overwritten after their use.
class WorkspacePassword : public QObject {
  Q_OBJECT

 public:
  /// The lock must outlive it.
  explicit WorkspacePassword(WorkspaceLock& lock, QObject* parent = nullptr);

  [[nodiscard]] bool isWorking() const { return job_.isRunning(); }
  /// What came of what was done last.
  [[nodiscard]] const Result<LockChange>& lastChange() const { return lastChange_; }

  void unlock(const QByteArray& password);
  void recover(const QByteArray& code, const QByteArray& password);
  void set(const QByteArray& password);
  void change(const QByteArray& present, const QByteArray& password);
  void renewCode(const QByteArray& present);
  void remove(const QByteArray& present);
  /// The recovery code was shown.
  void forgetCode();

 Q_SIGNALS:
  void started();
  void ended();  ///< lastChange() is there

 private:
  using Action = std::function<Result<LockChange>(const std::string& first, const std::string& second)>;
  void start(const QByteArray& first, const QByteArray& second, Action action);

  WorkspaceLock& lock_;
  Result<LockChange> lastChange_;
  BackgroundJob job_;
};

}  // namespace jindan::viewmodels
