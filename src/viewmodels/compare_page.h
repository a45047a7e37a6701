// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <optional>
#include <vector>

#include "domain/narrative/change_words.h"
#include "viewmodels/changed_answers_model.h"
#include "viewmodels/session.h"

namespace jindan::viewmodels {

/// Two finished visits of one company beside each other. Nothing is written: looking finishes no visit.
class ComparePage : public QObject {
  Q_OBJECT

 public:
  /// A visit to choose: its day, stage and score.
  struct Choice {
    QString id;
    QString text;
  };

  explicit ComparePage(Session& session, QObject* parent = nullptr);

  /// Takes the two newest finished visits of the company; false with error() when they cannot be had. Fewer than two
  /// are no error: there is just no change() yet.
  bool open(const QString& companyId);
  [[nodiscard]] QString companyId() const { return companyId_; }
  [[nodiscard]] QString companyName() const { return companyName_; }
  [[nodiscard]] QString error() const { return error_; }

  /// Finished visits, newest first, without the newest: something must come after.
  [[nodiscard]] std::vector<Choice> earlierChoices() const;
  /// Those newer than the earlier one chosen, newest first.
  [[nodiscard]] std::vector<Choice> laterChoices() const;
  [[nodiscard]] QString earlier() const { return idAt(earlier_); }
  [[nodiscard]] QString later() const { return idAt(later_); }
  /// A later visit that does not come after it gives way to the newest. What is not among the choices is ignored.
  void setEarlier(const QString& visitId);
  void setLater(const QString& visitId);

  [[nodiscard]] int finishedCount() const { return static_cast<int>(finished_.size()); }
  /// The newest finished visit's day; empty when there is none.
  [[nodiscard]] QString newestDate() const;
  /// The newest visit that is still in progress; empty when there is none.
  [[nodiscard]] QString unfinishedVisit() const { return unfinished_; }
  [[nodiscard]] int unfinishedCount() const { return unfinishedCount_; }

  [[nodiscard]] bool hasChange() const { return change_.has_value(); }
  [[nodiscard]] const VisitChange& change() const { return *change_; }
  /// In the language of the moment.
  [[nodiscard]] ChangeWords words() const { return {session_.narrator(), *change_}; }
  [[nodiscard]] ChangedAnswersModel& answers() { return answers_; }

 Q_SIGNALS:
  void changed();  ///< another company, other visits or another language
  void errorChanged();

 private:
  [[nodiscard]] QString idAt(std::size_t place) const;
  [[nodiscard]] std::vector<Choice> choices(std::size_t from, std::size_t to) const;
  [[nodiscard]] QString choiceText(std::size_t place) const;
  [[nodiscard]] std::optional<std::size_t> placeOf(const QString& visitId) const;
  bool readVisits();
  bool compare();
  void showAnswers();
  void fail(const Error& error);
  void setError(const QString& error);

  Session& session_;
  ChangedAnswersModel answers_;
  QString companyId_;
  QString companyName_;
  QString error_;
  std::vector<VisitSummary> finished_;  ///< newest first
  QString unfinished_;
  int unfinishedCount_ = 0;
  std::size_t earlier_ = 1;  ///< places in finished_
  std::size_t later_ = 0;
  std::optional<VisitChange> change_;
};

}  // namespace jindan::viewmodels
