// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace jindan::viewmodels {

/// One piece of work at a time in a thread of its own, so that the window stays free.
class BackgroundJob : public QObject {
  Q_OBJECT

 public:
  /// Shared with the thread.
  struct Watch {
    std::atomic<quint64> done{0};
    std::atomic<quint64> total{0};  ///< 0 until it is known
    std::atomic<bool> cancelled{false};
  };
  /// What is to be done with what came of the work, in the thread of the job's owner.
  using Outcome = std::function<void()>;
  using Work = std::function<Outcome(Watch&)>;

  explicit BackgroundJob(QObject* parent = nullptr);
  /// Asks the work to end and waits for it; nothing is heard of it again.
  ~BackgroundJob() override;
  Q_DISABLE_COPY_MOVE(BackgroundJob)

  [[nodiscard]] bool isRunning() const { return worker_.joinable(); }
  [[nodiscard]] quint64 done() const { return watch_->done; }
  [[nodiscard]] quint64 total() const { return watch_->total; }

  /// Only when nothing is running.
  void start(Work work);
  /// Asks the work to end; its outcome is heard as always.
  void cancel() { watch_->cancelled = true; }

 Q_SIGNALS:
  void progressed();

 private:
  std::shared_ptr<Watch> watch_;
  std::thread worker_;
  QTimer ticks_;
};

}  // namespace jindan::viewmodels
