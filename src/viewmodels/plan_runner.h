// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "domain/findings/diagnosed_visit.h"
#include "domain/planning/support.h"

namespace jindan::viewmodels {

/// What plans are to be made of.
struct PlanOrder {
  std::shared_ptr<const DiagnosedVisit> visit;
  std::optional<PlanWish> wish;              ///< absent: only what was planned before is asked for
  std::shared_ptr<const Assessment> before;  ///< the visit whose plan is to be looked back on; may be null
  Date today;
};

struct MadePlans {
  std::optional<SupportedPlan> plan;
  std::optional<EarlierPlan> earlier;
};

/// Makes plans; `cancelled` soon after `stopped` is set. Called in another thread.
using PlanMaker = std::function<Result<MadePlans>(const PlanOrder& order, const std::atomic<bool>& stopped)>;

/// Makes plans in a thread of its own, so that the window stays free. Only the newest order counts: what is being made
/// for an older one is stopped, and never heard of again.
class PlanRunner : public QObject {
  Q_OBJECT

 public:
  explicit PlanRunner(PlanMaker maker, QObject* parent = nullptr);
  /// Stops what is being made and waits for it.
  ~PlanRunner() override;
  Q_DISABLE_COPY_MOVE(PlanRunner)

  /// Returns at once; finished() follows, unless another order comes first.
  void ask(PlanOrder order);
  /// Nothing is wanted any more.
  void drop();
  [[nodiscard]] bool isWorking() const { return isWorking_; }
  /// What came of the newest order. Only once it has finished.
  [[nodiscard]] const Result<MadePlans>& result() const { return *result_; }

 Q_SIGNALS:
  void finished();  ///< result() is there

 private:
  struct Job {
    explicit Job(PlanOrder wanted) : order(std::move(wanted)) {}
    PlanOrder order;
    std::atomic<bool> stopped{false};
  };
  void put(std::shared_ptr<Job> job);
  void work();
  void take(const std::shared_ptr<Job>& job, Result<MadePlans> result);

  PlanMaker maker_;
  std::shared_ptr<Job> newest_;  ///< of the window's thread alone
  bool isWorking_ = false;
  std::optional<Result<MadePlans>> result_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::shared_ptr<Job> waiting_;  ///< under the mutex
  bool ends_ = false;             ///< under the mutex
  std::thread worker_;            ///< last: it uses the others
};

}  // namespace jindan::viewmodels
