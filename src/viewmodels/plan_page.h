// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTime>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

#include "domain/narrative/plan_words.h"
#include "viewmodels/budget_scale.h"
#include "viewmodels/plan_runner.h"
#include "viewmodels/session.h"

namespace jindan::viewmodels {

/// The plan of one visit: money and time that can be moved, the best plan for them, and the steps ticked off. The plan
/// is looked for in a thread of its own; what is wished is kept with the visit as soon as it has stood still.
class PlanPage : public QObject {
  Q_OBJECT

 public:
  enum class State {
    noScore,  ///< too few answers: nothing can be planned
    noWish,   ///< nobody has said what may be spent
    planned,
  };
  /// An action that was ticked off.
  struct TickedAction {
    Index action = 0;
    QString name;
    QString state;  ///< whether the answers show it
  };

  explicit PlanPage(Session& session, QObject* parent = nullptr);
  ~PlanPage() override;

  /// Reads the visit and looks for its plan; false with error() when the visit cannot be had.
  bool open(const QString& visitId);
  [[nodiscard]] bool isOpen() const { return visit_ != nullptr; }
  [[nodiscard]] QString visitId() const { return visitId_; }
  [[nodiscard]] const DiagnosedVisit& visit() const { return *visit_; }
  [[nodiscard]] Session& session() const { return session_; }
  [[nodiscard]] State state() const;

  [[nodiscard]] const PlanWish& wish() const { return wish_; }
  [[nodiscard]] const BudgetScale& scale() const { return scale_; }
  [[nodiscard]] int mostMonths() const;
  /// What start() begins with: the wish of the visit before, or a first amount for a company of this size.
  [[nodiscard]] PlanWish firstWish() const;
  [[nodiscard]] bool startsFromEarlier() const { return before_ != nullptr && before_->plan.has_value(); }
  void start();
  void setBudget(Won budget);
  void setMonths(int months);
  /// Takes what the alternative at this place of the plan's asks for as the wish.
  void adopt(std::size_t alternative);

  /// Is the plan that is shown the one for the present wish?
  [[nodiscard]] bool isCurrent() const { return !runner_.isWorking(); }
  /// The newest plan that was found; null until there is one.
  [[nodiscard]] const SupportedPlan* plan() const { return plan_ ? &*plan_ : nullptr; }
  /// Tells it. Only while there is one, and until it is another.
  [[nodiscard]] PlanWords words() const;
  [[nodiscard]] QString say(const char* key) const;
  /// The one sentence of the page, whatever its state.
  [[nodiscard]] QString finding() const;
  /// Are the steps of that alternative those of the plan shown?
  [[nodiscard]] bool isShown(std::size_t alternative) const;

  [[nodiscard]] std::vector<TickedAction> ticked() const;
  void tick(Index action, bool isDone);
  /// What the visit before had planned; without lines when it had nothing.
  [[nodiscard]] PlanProgressText progress() const;

  /// Takes the last ticking or adopting back.
  [[nodiscard]] bool canUndo() const { return undo_.has_value(); }
  void undo();
  /// What can be taken back, as a sentence.
  [[nodiscard]] QString undoText() const;

  /// When the wish was kept last; absent while a newer one is not.
  [[nodiscard]] std::optional<QTime> savedAt() const { return savedAt_; }
  [[nodiscard]] bool hasUnsaved() const { return isUnsaved_; }
  /// Keeps the wish at once, if it is not kept already.
  void saveNow();
  [[nodiscard]] QString error() const { return error_; }

 Q_SIGNALS:
  void opened();       ///< another visit, or the same in another language: everything is new
  void wishChanged();  ///< and a plan for it is being looked for
  void planChanged();
  void tickedChanged();
  void savedChanged();
  void errorChanged();
  void kept(const QString& visitId);  ///< the visit holds another wish

 private:
  /// What undo() puts back.
  struct Undo {
    PlanWish wish;
    std::optional<Index> ticked;  ///< absent: an alternative was adopted
    bool wasDone = false;
  };
  [[nodiscard]] Result<void> read();
  [[nodiscard]] Result<void> readBefore();
  void readAgain();
  void setWish(PlanWish wish);
  void store(const std::string& action, bool isDone);
  void lookForPlan();
  void takePlan();
  void setError(const QString& error);

  Session& session_;
  QString visitId_;
  std::shared_ptr<const DiagnosedVisit> visit_;
  std::shared_ptr<const Assessment> before_;
  BudgetScale scale_{Won(0)};
  bool hasWish_ = false;
  PlanWish wish_;
  bool isUnsaved_ = false;
  std::optional<QTime> savedAt_;
  QTimer rest_;
  PlanRunner runner_;
  std::optional<SupportedPlan> plan_;
  std::optional<EarlierPlan> earlier_;
  std::optional<Narrator> narrator_;
  std::optional<Undo> undo_;
  QString error_;
};

}  // namespace jindan::viewmodels
