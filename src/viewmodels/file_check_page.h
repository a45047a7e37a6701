// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/interview/interview.h"
#include "domain/narrative/check_words.h"
#include "domain/narrative/fit_words.h"
#include "viewmodels/file_check_runner.h"
#include "viewmodels/file_selection.h"
#include "viewmodels/session.h"

namespace jindan::viewmodels {

/// The data file check of one visit: choosing files, reading them, what was found, and what of it is taken over into
/// the interview. A finished check is kept with the visit at once, its summary only.
class FileCheckPage : public QObject {
  Q_OBJECT

 public:
  enum class State { choosing, running, result };
  struct KeptCheck {
    QString id;
    QString files;    ///< names, the first ones
    QString when;     ///< day and time
    QString verdict;  ///< one sentence
  };
  struct Proposal {
    ShownLevelText text;
    bool canTake = false;      ///< the level can be taken over by one click
    bool asksBack = false;     ///< the answer and the files contradict each other
    bool isInTakeAll = false;  ///< is it among those that takeAll() takes over?
  };
  /// A column to be held against one of another file; the file by its place in the check.
  struct ColumnChoice {
    std::size_t file = 0;
    std::string column;
  };

  struct Uses {
    DiagnosedVisit visit;  ///< as it stands now
    UseCaseFindings findings;
  };

  explicit FileCheckPage(Session& session, QObject* parent = nullptr);

  void setChecker(FileChecker checker) { runner_.setChecker(std::move(checker)); }
  /// Shows the visit's newest check, or how to make the first. A check that runs for another visit is stopped. False
  /// with error() when the visit cannot be had.
  bool open(const QString& visitId);
  [[nodiscard]] bool isOpen() const { return interview_.has_value(); }
  [[nodiscard]] QString visitId() const;
  [[nodiscard]] QString companyName() const;
  [[nodiscard]] Session& session() const { return session_; }
  [[nodiscard]] State state() const { return state_; }

  [[nodiscard]] const FileSelection& selection() const { return selection_; }
  /// Also says in error() when nothing of it can be read.
  void addFiles(const QStringList& paths);
  void removeFile(const QString& path);
  void clearFiles();
  void setJoined(bool isJoined);
  [[nodiscard]] bool keepsExamples() const { return keepsExamples_; }
  void setKeepsExamples(bool keeps);
  /// Reads the chosen files.
  void start();
  void cancel() { runner_.cancel(); }
  [[nodiscard]] FileCheckRunner::Progress progress() const { return runner_.progress(); }

  /// The checks kept with the visit, the newest first.
  [[nodiscard]] std::vector<KeptCheck> keptChecks() const;
  void showCheck(const QString& id);
  void removeCheck(const QString& id);
  void restoreRemoved();
  /// Leaves the result for the choice of files.
  void chooseFiles();

  /// The check that is shown; only in the state `result`.
  [[nodiscard]] const FileCheck& check() const { return *check_; }
  [[nodiscard]] bool hasCheck() const { return check_.has_value(); }
  [[nodiscard]] std::size_t filePlace() const { return filePlace_; }
  [[nodiscard]] const FileProfile& file() const { return check_->files.at(filePlace_); }
  void setFilePlace(std::size_t place);
  [[nodiscard]] CheckWords words() const { return CheckWords(session_.narrator()); }
  [[nodiscard]] Narrator narrator() const { return session_.narrator(); }
  [[nodiscard]] QString when() const;  ///< day and time of the check

  [[nodiscard]] std::vector<Proposal> proposals() const;
  void take(Index question);
  /// Takes over everything that does not contradict an answer.
  void takeAll();
  [[nodiscard]] bool canUndoTake() const { return taken_ > 0; }
  void undoTake();
  /// What was taken over last, as a sentence; empty after that is undone.
  [[nodiscard]] QString takenText() const;
  [[nodiscard]] bool hasUnsaved() const { return interview_ && interview_->hasUnsaved(); }
  void saveAgain();

  /// Can other key columns be compared? Only right after the check, while it is known where the files are.
  [[nodiscard]] bool canCompareColumns() const;
  void compareColumns(const ColumnChoice& left, const ColumnChoice& right);

  /// Which AI uses fit, from the files of every kept check and the answers; worked out when it is asked for. Null with
  /// error() when it cannot be told.
  [[nodiscard]] const Uses* uses();
  [[nodiscard]] FitWords fitWords() const { return {session_.narrator(), session_.content().useCases}; }
  /// Uses and plan as a file; empty without uses().
  [[nodiscard]] std::string planJson();

  [[nodiscard]] QString error() const { return error_; }

 Q_SIGNALS:
  void changed();         ///< another state, check, file or language: everything is new
  void progressed();      ///< of the running check
  void answersChanged();  ///< something was taken over, or back
  void checksChanged();   ///< a check was kept with the visit, taken out or put back
  void errorChanged();

 private:
  void keep();
  void run(app::FileCheckRequest request);
  void showNewest();
  void show(const FileCheck& check);
  void setError(const QString& error);
  [[nodiscard]] bool takeOne(const ShownLevel& shown);
  [[nodiscard]] std::vector<ShownLevel> shownLevels() const;

  Session& session_;
  std::optional<app::Interview> interview_;
  FileSelection selection_;
  FileCheckRunner runner_;
  State state_ = State::choosing;
  bool keepsExamples_ = true;
  std::optional<FileCheck> check_;
  std::size_t filePlace_ = 0;
  app::FileCheckRequest request_;   ///< the last one
  Uuid requested_;                  ///< the check that came of it
  bool replacesRequested_ = false;  ///< the check that runs reads the same files again
  QString removed_;
  int taken_ = 0;  ///< steps of the last taking over
  std::optional<Uses> uses_;
  QString error_;
};

}  // namespace jindan::viewmodels
