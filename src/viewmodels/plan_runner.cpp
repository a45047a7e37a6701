// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/plan_runner.h"

namespace jindan::viewmodels {

PlanRunner::PlanRunner(PlanMaker maker, QObject* parent) : QObject(parent), maker_(std::move(maker)) {}

PlanRunner::~PlanRunner() {
  drop();
  {
    const std::lock_guard lock(mutex_);
    ends_ = true;
  }
  wake_.notify_one();
  if (worker_.joinable()) worker_.join();
}

void PlanRunner::ask(PlanOrder order) {
  // A window that never shows a plan needs no thread for it.
  if (!worker_.joinable()) worker_ = std::thread([this] { work(); });
  put(std::make_shared<Job>(std::move(order)));
}

void PlanRunner::drop() {
  put(nullptr);
}

void PlanRunner::put(std::shared_ptr<Job> job) {
  if (newest_) newest_->stopped = true;
  newest_ = job;
  isWorking_ = job != nullptr;
  {
    const std::lock_guard lock(mutex_);
    waiting_ = std::move(job);
  }
  wake_.notify_one();
}

void PlanRunner::work() {
  while (true) {
    std::shared_ptr<Job> job;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return ends_ || waiting_; });
      if (ends_) return;
      job = std::move(waiting_);
      waiting_.reset();
    }
    auto result = std::make_shared<Result<MadePlans>>(maker_(job->order, job->stopped));
    QMetaObject::invokeMethod(
        this, [this, job, result] { take(job, std::move(*result)); }, Qt::QueuedConnection);
  }
}

void PlanRunner::take(const std::shared_ptr<Job>& job, Result<MadePlans> result) {
  if (job != newest_) return;
  newest_.reset();
  isWorking_ = false;
  result_ = std::move(result);
  Q_EMIT finished();
}

}  // namespace jindan::viewmodels
