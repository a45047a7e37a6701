// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/whatif/what_if.h"
#include "viewmodels/result_page.h"

namespace jindan::viewmodels {

/// The what-if of the result that is open: answers that can be changed to see what would follow. Nothing is written
/// before keep(). What was assumed stays when the language changes, and when the same visit is opened again.
class WhatIfPage : public QObject {
  Q_OBJECT

 public:
  /// What is assumed now, in words and numbers.
  struct Summary {
    bool isChanged = false;
    QString title;  ///< "가정한 결과 · 저장되지 않음"
    QString text;
    QString count;  ///< "가정 3개"
    QString scoreBefore;
    QString scoreAfter;
    QString rangeBefore;
    QString rangeAfter;
    QString change;  ///< "+12.6점"; empty without both scores
    int direction = 0;
    int stageNumberBefore = 0;  ///< 0: no stage
    int stageNumberAfter = 0;
    QString stageBefore;  ///< the stage's title
    QString stageAfter;
    QString stage;  ///< what becomes of it, a sentence
    QString inShort;
    QStringList obstacles;
    QStringList comparisons;
  };
  struct Move {
    QString title;
    QString action;
    QString effort;
    QString gain;  ///< "+4.1점" or "3단계가 열립니다"
    bool operator==(const Move&) const = default;
  };
  /// One pillar with its asked questions, those that give points first.
  struct Group {
    QString title;
    std::size_t place = 0;  ///< among the scored pillars; after them for the gates
    std::vector<Index> questions;
  };
  struct Row {
    QString title;
    int original = 0;  ///< 0: no level
    int now = 0;
    bool isChanged = false;
    bool isObstacle = false;  ///< holds the stage down as things stand
    QString state;            ///< "지금 2 → 가정 4", or what it could bring
    QString sentence;         ///< what the shown level means
    QString target;           ///< "남긴 목표 4"; empty without one
    QString spoken;
    bool operator==(const Row&) const = default;
  };

  explicit WhatIfPage(ResultPage& result, QObject* parent = nullptr);

  [[nodiscard]] bool isOpen() const { return whatIf_.has_value(); }
  [[nodiscard]] const DiagnosedVisit& original() const { return whatIf_->original(); }
  [[nodiscard]] const DiagnosedVisit& now() const { return whatIf_->now(); }
  [[nodiscard]] Narrator narrator() const { return result_.narrator(); }

  [[nodiscard]] Summary summary() const;
  /// The best moves from here, at most three.
  [[nodiscard]] std::vector<Move> moves() const;
  [[nodiscard]] std::vector<Group> groups() const;
  [[nodiscard]] Row row(Index question) const;
  /// What a level from 1 to 5 means, without its number.
  [[nodiscard]] QString levelText(Index question, int level) const;
  [[nodiscard]] QString say(const char* key) const;

  [[nodiscard]] bool canReset() const { return isOpen() && !whatIf_->changes().empty(); }
  [[nodiscard]] bool canKeep() const { return isOpen() && whatIf_->hasToKeep(); }
  /// Are there targets that are not what is assumed now?
  [[nodiscard]] bool canTakeTargets() const { return isOpen() && whatIf_->hasTargets() && !whatIf_->isAtTargets(); }
  /// What was kept, until the next change; else empty.
  [[nodiscard]] QString kept() const { return kept_; }
  [[nodiscard]] QString error() const { return error_; }

  void set(Index question, int level);
  void reset(Index question);
  void resetAll();
  /// Assumes the move at this place of moves().
  void applyMove(std::size_t place);
  void takeTargets();
  void keep();
  /// Reads and scores the visit again, after someone else changed it; what is assumed stays.
  void readAgain();

 Q_SIGNALS:
  void opened();   ///< another visit or language: all words are new
  void changed();  ///< levels and what follows from them

 private:
  void follow();
  void reopen();
  void tell(const Result<void>& done);

  ResultPage& result_;
  Session& session_;
  std::optional<app::WhatIf> whatIf_;
  QString visitId_;
  Language language_;
  QString kept_;
  QString error_;
};

}  // namespace jindan::viewmodels
