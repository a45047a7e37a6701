// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <optional>
#include <string>

#include "domain/findings/diagnosed_visit.h"
#include "domain/findings/visit_change.h"
#include "domain/planning/collection_plan.h"
#include "domain/planning/money_plan.h"
#include "domain/planning/support.h"
#include "viewmodels/session.h"

namespace jindan::viewmodels {

/// The result of one visit. Sentences come from the narrator in the language of the moment.
class ResultPage : public QObject {
  Q_OBJECT

 public:
  explicit ResultPage(Session& session, QObject* parent = nullptr);

  /// Scores the visit; false with error() when it cannot be had.
  bool open(const QString& visitId);
  [[nodiscard]] bool isOpen() const { return visit_.has_value(); }
  [[nodiscard]] QString visitId() const { return visitId_; }
  [[nodiscard]] QString companyId() const;
  [[nodiscard]] const DiagnosedVisit& visit() const { return *visit_; }
  [[nodiscard]] Narrator narrator() const { return session_.narrator(); }
  [[nodiscard]] Session& session() const { return session_; }
  [[nodiscard]] QString error() const { return error_; }

  /// Asked questions with any answer, and how many are asked.
  [[nodiscard]] int answeredCount() const;
  [[nodiscard]] int askedCount() const;
  /// The case with this visit, as it travels inside the report, and with the earlier one that it is compared with;
  /// empty with error() when it cannot be had.
  [[nodiscard]] std::string caseJson();
  /// The result as a file for other programs.
  [[nodiscard]] std::string resultJson() const;
  /// What changed since the newest finished visit before this one; empty when there is none.
  [[nodiscard]] const std::optional<VisitChange>& change() const { return change_; }
  /// Which AI uses fit the company, by the files that were checked and the answers; nothing without both.
  [[nodiscard]] std::optional<UseCaseFindings> useCases() const;
  /// The money over ten years from what was entered at this visit; empty when nothing was.
  [[nodiscard]] std::optional<MoneyPlan> money() const;
  /// The money page has stored other entries at this visit; they count in the next report.
  void setMoneyEntries(const std::optional<MoneyEntries>& entries) { visit_->assessment.money = entries; }

  /// What the plan of the visit is asked for now, as it was kept elsewhere in the window.
  void takeWish(const PlanWish& wish) { visit_->assessment.plan = wish; }
  /// Makes the visit's plan, with what the visit before had planned; nothing when the visit asks for none. It may take
  /// a tenth of a second and knows nothing of this object, so that it can be made away from the window.
  [[nodiscard]] std::function<Result<std::optional<VisitPlan>>()> plan() const;

 Q_SIGNALS:
  void opened();  ///< another visit, or the same one in another language
  void errorChanged();

 private:
  void setError(const QString& error);
  [[nodiscard]] Result<void> compareWithEarlier();

  Session& session_;
  QString visitId_;
  std::optional<DiagnosedVisit> visit_;
  std::optional<Uuid> earlier_;
  std::optional<Assessment> earlierVisit_;
  std::optional<VisitChange> change_;
  QString error_;
};

}  // namespace jindan::viewmodels
