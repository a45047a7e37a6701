// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/interview/interview.h"
#include "viewmodels/session.h"

namespace jindan::viewmodels {

/// The interview page: one question at a time, every answer saved before savedAt() changes.
class InterviewPage : public QObject {
  Q_OBJECT
  Q_PROPERTY(QString prompt READ prompt NOTIFY questionChanged)
  Q_PROPERTY(QString savedAt READ savedAt NOTIFY answerChanged)

 public:
  struct PillarRow {
    QString title;
    int answered = 0;
    int asked = 0;
    bool current = false;
    std::size_t firstPlace = 0;  ///< place of its first asked question
  };
  enum class NumberKind { none, persons, won, level };

  explicit InterviewPage(Session& session, QObject* parent = nullptr);

  /// Opens a visit where it was left; false with error() when it cannot be had.
  bool open(const QString& visitId);
  [[nodiscard]] bool isOpen() const { return interview_.has_value(); }
  /// The interview itself, for what shows it as a whole. Only while open.
  [[nodiscard]] const app::Interview& interview() const { return *interview_; }
  [[nodiscard]] QString visitId() const;

  [[nodiscard]] QString companyName() const;
  [[nodiscard]] QString companyLine() const;
  [[nodiscard]] std::vector<PillarRow> pillars() const;
  [[nodiscard]] std::size_t currentPillar() const;

  [[nodiscard]] QString heading() const;    ///< "데이터 · 연결·이력·라벨"
  [[nodiscard]] QString placeText() const;  ///< "8번째 질문 / 42"
  [[nodiscard]] QString prompt() const;
  [[nodiscard]] QStringList levels() const;  ///< the five sentences
  [[nodiscard]] QString why() const;
  [[nodiscard]] QString evidence() const;
  [[nodiscard]] QString notApplicableWhen() const;  ///< empty: not applicable is no possible answer
  [[nodiscard]] NumberKind numberKind() const;
  [[nodiscard]] QString numberLabel() const;
  [[nodiscard]] std::optional<double> number() const;
  /// What an amount means for the company ("매출의 0.31%"); empty where there is nothing to say.
  [[nodiscard]] QString readingOf(Won amount) const;
  [[nodiscard]] QString note() const;
  [[nodiscard]] int level() const;  ///< 1–5; 0 when none is chosen
  [[nodiscard]] bool isDontKnow() const;
  [[nodiscard]] bool isNotApplicable() const;
  [[nodiscard]] bool isAnswered() const;

  /// A consultant sits in: seen levels, evidence and both names are shown and asked for.
  [[nodiscard]] bool isConsultant() const;
  [[nodiscard]] int seen() const;           ///< 1–5; 0 when the consultant has not looked
  [[nodiscard]] int evidenceGrade() const;  ///< 0 said only, 1 seen on site, 2 kept
  [[nodiscard]] QString respondent() const;
  [[nodiscard]] QString assessor() const;
  /// Both levels by name, where both are known: "사장님 4 · 컨설턴트 2".
  [[nodiscard]] QString bothViews() const;

  [[nodiscard]] bool canGoBack() const;
  [[nodiscard]] bool isLast() const;
  [[nodiscard]] int answeredCount() const;
  [[nodiscard]] int askedCount() const;
  [[nodiscard]] bool isQuick() const;
  /// Questions to ask back about answers to the current question; empty when nothing contradicts.
  [[nodiscard]] QStringList contradictions() const;
  /// The published figures behind the current question, with their sources; read when asked for.
  [[nodiscard]] std::vector<ComparisonText> figures();
  /// What the press says about the current question, where nothing is counted.
  [[nodiscard]] QStringList remarks() const;

  /// What to say when this visit is dated before one that was there already; empty when not, or when it was read.
  [[nodiscard]] QString dateRemark() const;
  void noteDateRead();

  [[nodiscard]] QString savedAt() const { return savedAt_; }  ///< local "14:32"; empty before the first save
  [[nodiscard]] QString error() const { return error_; }
  /// Answers on the screen that are not on the disk.
  [[nodiscard]] bool hasUnsaved() const { return interview_ && interview_->hasUnsaved(); }
  [[nodiscard]] bool canUndo() const { return interview_ && interview_->canUndo(); }
  [[nodiscard]] bool canRedo() const { return interview_ && interview_->canRedo(); }

  void answer(int level);
  void answerDontKnow();
  void answerNotApplicable();
  void setNumber(std::optional<double> number);
  void setNote(const QString& note);
  void see(int level);  ///< 0 takes it back
  void setEvidenceGrade(int grade);
  void setConsultant(bool consultant);
  void setPeople(const QString& respondent, const QString& assessor);
  void undo();
  void redo();
  void saveAgain();
  /// Shows what another part of the program has stored in this visit meanwhile.
  void takeOverChanges();
  void next();
  void back();
  void goTo(std::size_t place);
  /// Shows this question, if it is asked.
  void goToQuestion(Index question);
  void goToUnanswered();
  void setQuick(bool quick);

 Q_SIGNALS:
  void questionChanged();  ///< another question is shown, or the same one in another language
  void answerChanged();    ///< the answer was saved
  void errorChanged();

 private:
  [[nodiscard]] const Question& question() const;
  void say(Said said);
  void showAnew();
  void tellSaved(const Result<Timestamp>& saved);
  void tellDone(const Result<void>& done);
  void setError(const QString& error);

  Session& session_;
  std::optional<app::Interview> interview_;
  QElapsedTimer shown_;
  QString savedAt_;
  QString error_;
  std::optional<Date> laterVisit_;
};

}  // namespace jindan::viewmodels
