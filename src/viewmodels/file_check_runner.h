// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

#include "app/filecheck/file_check_service.h"

namespace jindan::viewmodels {

/// Reads and judges files, as FileCheckService::run does.
using FileChecker = std::function<Result<FileCheck>(const app::FileCheckRequest&, const app::FileCheckWatch&)>;

/// One check at a time in a thread of its own, so that the window stays free.
class FileCheckRunner : public QObject {
  Q_OBJECT

 public:
  struct Progress {
    quint64 done = 0;   ///< bytes
    quint64 total = 0;  ///< bytes; 0 until it is known
    double bytesPerSecond = 0;
    std::optional<double> secondsLeft;  ///< once enough has been read to tell
  };

  explicit FileCheckRunner(QObject* parent = nullptr);
  /// Stops what is running and waits for it.
  ~FileCheckRunner() override;
  Q_DISABLE_COPY_MOVE(FileCheckRunner)

  void setChecker(FileChecker checker) { checker_ = std::move(checker); }
  [[nodiscard]] bool isRunning() const { return worker_.joinable(); }
  [[nodiscard]] Progress progress() const;
  /// What came of the last check. Only once it has finished.
  [[nodiscard]] const Result<FileCheck>& result() const { return *result_; }

  /// What is still running is stopped, and never heard of again.
  void start(const app::FileCheckRequest& request);
  /// The check ends soon, with `cancelled`.
  void cancel();

 Q_SIGNALS:
  void progressed();
  void finished();  ///< result() is there

 private:
  /// Shared with the thread.
  struct Watched {
    std::atomic<quint64> done{0};
    std::atomic<quint64> total{0};
    std::atomic<bool> cancelled{false};
  };
  void stop();
  void finish(const std::shared_ptr<Watched>& watched, Result<FileCheck> check);

  FileChecker checker_;
  std::shared_ptr<Watched> watched_;
  std::thread worker_;
  std::optional<Result<FileCheck>> result_;
  QTimer ticks_;
  QElapsedTimer clock_;
};

}  // namespace jindan::viewmodels
