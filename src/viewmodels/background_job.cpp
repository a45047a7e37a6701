// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/background_job.h"

namespace jindan::viewmodels {

namespace {

constexpr int tickMs = 100;

}  // namespace

BackgroundJob::BackgroundJob(QObject* parent) : QObject(parent), watch_(std::make_shared<Watch>()) {
  ticks_.setInterval(tickMs);
  connect(&ticks_, &QTimer::timeout, this, &BackgroundJob::progressed);
}

BackgroundJob::~BackgroundJob() {
  cancel();
  if (worker_.joinable()) worker_.join();
}

void BackgroundJob::start(Work work) {
  watch_ = std::make_shared<Watch>();
  ticks_.start();
  worker_ = std::thread([this, work = std::move(work), watch = watch_] {
    const auto outcome = std::make_shared<Outcome>(work(*watch));
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
          ticks_.stop();
          worker_.join();
          (*outcome)();
        },
        Qt::QueuedConnection);
  });
}

}  // namespace jindan::viewmodels
