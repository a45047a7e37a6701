// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/file_check_runner.h"

namespace jindan::viewmodels {

namespace {

constexpr int tickMs = 100;
constexpr qint64 tellsSpeedAfterMs = 400;
constexpr double millisecondsPerSecond = 1000.0;

}  // namespace

FileCheckRunner::FileCheckRunner(QObject* parent) : QObject(parent), watched_(std::make_shared<Watched>()) {
  ticks_.setInterval(tickMs);
  connect(&ticks_, &QTimer::timeout, this, &FileCheckRunner::progressed);
}

FileCheckRunner::~FileCheckRunner() {
  stop();
}

void FileCheckRunner::stop() {
  cancel();
  if (worker_.joinable()) worker_.join();
}

FileCheckRunner::Progress FileCheckRunner::progress() const {
  Progress progress{watched_->done.load(), watched_->total.load(), 0, std::nullopt};
  const qint64 elapsed = clock_.isValid() ? clock_.elapsed() : 0;
  if (elapsed < tellsSpeedAfterMs || progress.done == 0) return progress;
  progress.bytesPerSecond = static_cast<double>(progress.done) * millisecondsPerSecond / static_cast<double>(elapsed);
  if (progress.total >= progress.done)
    progress.secondsLeft = static_cast<double>(progress.total - progress.done) / progress.bytesPerSecond;
  return progress;
}

void FileCheckRunner::start(const app::FileCheckRequest& request) {
  stop();
  watched_ = std::make_shared<Watched>();
  clock_.start();
  ticks_.start();
  worker_ = std::thread([this, request, watched = watched_, checker = checker_] {
    app::FileCheckWatch watch;
    watch.cancelled = &watched->cancelled;
    watch.onProgress = [&watched](std::uint64_t done, std::uint64_t total) {
      watched->done = done;
      watched->total = total;
    };
    auto check = std::make_shared<Result<FileCheck>>(checker(request, watch));
    QMetaObject::invokeMethod(
        this, [this, watched, check] { finish(watched, std::move(*check)); }, Qt::QueuedConnection);
  });
}

void FileCheckRunner::cancel() {
  watched_->cancelled = true;
}

void FileCheckRunner::finish(const std::shared_ptr<Watched>& watched, Result<FileCheck> check) {
  if (watched != watched_) return;
  ticks_.stop();
  worker_.join();
  result_ = std::move(check);
  Q_EMIT finished();
}

}  // namespace jindan::viewmodels
