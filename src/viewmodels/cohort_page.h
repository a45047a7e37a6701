// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <optional>

#include "app/cohort/cohort_service.h"
#include "domain/narrative/cohort_words.h"
#include "viewmodels/session.h"
#include "viewmodels/text_table_model.h"

namespace jindan::viewmodels {

/// The consultant's own companies beside each other, and one of them among them.
class CohortPage : public QObject {
  Q_OBJECT

 public:
  /// The portfolio must outlive the page.
  CohortPage(Session& session, Portfolio& portfolio, QObject* parent = nullptr);

  /// Shows the company among the others, or the others alone when it is empty. Levels that are missing are worked out
  /// first, some at a time between other work.
  void open(const QString& companyId);
  [[nodiscard]] QString companyId() const { return companyId_; }
  [[nodiscard]] bool isReady() const { return cohort_.has_value(); }
  /// Why it cannot be shown; empty when it can.
  [[nodiscard]] QString error() const { return error_; }

  void setGroup(CohortGroup group);
  [[nodiscard]] CohortGroup group() const { return group_; }
  [[nodiscard]] QString groupTitle(CohortGroup group) const;

  // In the language of the moment; only while the page is ready.
  [[nodiscard]] QString finding() const;
  [[nodiscard]] QString progress() const;
  [[nodiscard]] QString note() const;
  /// Empty without a company.
  [[nodiscard]] QString standing() const;
  /// Empty when nothing is hidden.
  [[nodiscard]] QString hiddenNote() const;
  [[nodiscard]] bool hasSegments() const { return cohort_ && cohort_->companies().has_value(); }
  [[nodiscard]] bool hasStandings() const { return hasSegments() && row_.has_value(); }

  // For the charts; only while there are segments.
  [[nodiscard]] const Cohort& cohort() const { return *cohort_; }
  /// The company that is shown among the others; null for none.
  [[nodiscard]] const CohortRow* ownRow() const { return row_ ? &*row_ : nullptr; }
  [[nodiscard]] Narrator narrator() const { return session_.narrator(); }

  /// One row a segment of the group that may be shown.
  [[nodiscard]] TextTableModel& segments() { return segments_; }
  /// One row a measure: the company's score, its percentiles among all and in its segments.
  [[nodiscard]] TextTableModel& standings() { return standings_; }

 Q_SIGNALS:
  void changed();

 private:
  void work();
  void fillSegments();
  void fillStandings();
  [[nodiscard]] QString say(const char* key) const;

  Session& session_;
  app::CohortService service_;
  QString companyId_;
  QString error_;
  CohortGroup group_ = CohortGroup::industry;
  std::optional<Cohort> cohort_;
  std::optional<CohortRow> row_;
  TextTableModel segments_;
  TextTableModel standings_;
};

}  // namespace jindan::viewmodels
