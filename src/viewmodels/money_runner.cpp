// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/money_runner.h"

#include <utility>

namespace jindan::viewmodels {

MoneyRunner::~MoneyRunner() {
  if (worker_.joinable()) worker_.join();
}

void MoneyRunner::start(std::shared_ptr<const MoneyOrder> order) {
  wanted_ = order;
  // One at a time: the newest order begins when the thread is free.
  if (!worker_.joinable()) run(std::move(order));
}

void MoneyRunner::drop() {
  wanted_.reset();
}

void MoneyRunner::run(std::shared_ptr<const MoneyOrder> order) {
  worker_ = std::thread([this, order = std::move(order)] {
    auto made = makeMoneyPlan({order->entries, &order->company, &order->assessment}, money_, staffing_);
    const auto plan = made ? std::make_shared<const MoneyPlan>(std::move(*made)) : nullptr;
    QMetaObject::invokeMethod(
        this, [this, order, plan] { finish(order, plan); }, Qt::QueuedConnection);
  });
}

void MoneyRunner::finish(const std::shared_ptr<const MoneyOrder>& order, const std::shared_ptr<const MoneyPlan>& plan) {
  worker_.join();
  if (wanted_ != nullptr && wanted_ != order) return run(wanted_);
  if (std::exchange(wanted_, nullptr) == nullptr) return;
  Q_EMIT finished(plan);
}

}  // namespace jindan::viewmodels
