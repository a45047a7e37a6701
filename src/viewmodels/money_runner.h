// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <memory>
#include <optional>
#include <thread>

#include "domain/assessment/assessment.h"
#include "domain/planning/money_plan.h"

namespace jindan::viewmodels {

/// Whose money is computed, and from what.
struct MoneyOrder {
  MoneyEntries entries;
  Company company;
  Assessment assessment;
  bool operator==(const MoneyOrder&) const = default;
};

/// Computes the money over the years in a thread of its own. The newest order wins: what came of an older one is never
/// heard of.
class MoneyRunner : public QObject {
  Q_OBJECT

 public:
  /// The rules must outlive the runner.
  MoneyRunner(const MoneyRules& money, const StaffingRules& staffing, QObject* parent = nullptr)
      : QObject(parent), money_(money), staffing_(staffing) {}
  /// Waits for what is running.
  ~MoneyRunner() override;
  Q_DISABLE_COPY_MOVE(MoneyRunner)

  void start(std::shared_ptr<const MoneyOrder> order);
  /// Whatever is running counts no more.
  void drop();
  /// Is anything on its way that will be told?
  [[nodiscard]] bool isRunning() const { return wanted_ != nullptr; }

 Q_SIGNALS:
  /// Null when the order cannot be computed.
  void finished(std::shared_ptr<const jindan::MoneyPlan> plan);

 private:
  void run(std::shared_ptr<const MoneyOrder> order);
  void finish(const std::shared_ptr<const MoneyOrder>& order, const std::shared_ptr<const MoneyPlan>& plan);

  const MoneyRules& money_;
  const StaffingRules& staffing_;
  std::thread worker_;
  std::shared_ptr<const MoneyOrder> wanted_;
};

}  // namespace jindan::viewmodels
