// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/exchange/case_import.h"
#include "app/exchange/incoming_cases.h"
#include "viewmodels/background_job.h"
#include "viewmodels/session.h"
#include "viewmodels/sheet_mapping.h"
#include "viewmodels/text_table_model.h"

namespace jindan::viewmodels {

/// Makes a connection to the user's workspace for a thread of its own, so that the window need not wait for it.
using WorkspaceOpener = std::function<Result<std::unique_ptr<Workspace>>()>;

/// Taking cases in from files: what the files hold, what is to become of those that were changed on both sides, the
/// import itself and the way back. Nothing is changed before `take`.
class ImportPage : public QObject {
  Q_OBJECT

 public:
  enum class State {
    choosing,
    reading,
    locked,   ///< the first file that is locked waits for its password
    sheet,    ///< a spreadsheet whose columns are shown
    preview,  ///< what an import would do
    taking,
    done
  };

  /// Without an opener the session's own workspace does the work.
  explicit ImportPage(Session& session, WorkspaceOpener openWorkspace = {}, QObject* parent = nullptr);

  [[nodiscard]] Session& session() const { return session_; }
  [[nodiscard]] State state() const { return state_; }
  [[nodiscard]] bool isWorking() const { return state_ == State::reading || state_ == State::taking; }
  /// Why something did not work, in the language of the moment; empty when all is well.
  [[nodiscard]] QString error() const;
  [[nodiscard]] const BackgroundJob& job() const { return job_; }

  /// Case files, locked ones with this password, or one spreadsheet. Ignored while something is being worked on.
  void open(const QStringList& files, const QByteArray& password = {});
  /// Names of the files that were opened last.
  [[nodiscard]] QString fileNames() const;
  /// The file that waits for a password.
  [[nodiscard]] const QString& lockedFile() const { return lockedFile_; }
  [[nodiscard]] bool isPasswordWrong() const { return isPasswordWrong_; }
  void givePassword(const QByteArray& password) { open(files_, password); }
  /// Ends what is being worked on; nothing is changed by it.
  void stop() { job_.cancel(); }
  /// Back to choosing files.
  void leave();

  [[nodiscard]] SheetMapping& sheet() { return sheet_; }
  /// From the columns of a spreadsheet on to what its answers would change.
  void useSheet();

  [[nodiscard]] QString summary() const;
  /// Company, what will happen, visits; those changed on both sides first.
  [[nodiscard]] TextTableModel& findings() { return findingsTable_; }
  /// Would an import change anything?
  [[nodiscard]] bool changesAnything() const;

  [[nodiscard]] int forkCount() const { return static_cast<int>(forks_); }
  [[nodiscard]] int shownFork() const { return shownFork_; }
  /// Also by the row of the findings; rows of others are ignored.
  void showFork(int fork);
  [[nodiscard]] QString forkName() const;
  /// Visit, what, here, in the file; of the fork that is shown.
  [[nodiscard]] TextTableModel& differences() { return differencesTable_; }
  [[nodiscard]] app::ForkChoice choice() const;
  /// For the fork that is shown; `stop` is not for the window.
  void choose(app::ForkChoice choice);
  /// What was chosen for the shown fork, for all of them.
  void chooseForAll();

  /// Takes everything in, or nothing when something goes wrong.
  void take();
  [[nodiscard]] QString doneText() const;
  [[nodiscard]] bool canUndo() const;
  /// Makes everything as it was before the import. Afterwards files can be chosen again.
  void undo();
  [[nodiscard]] bool isUndone() const { return isUndone_; }

 Q_SIGNALS:
  void changed();       ///< another state, fork, choice or language
  void stateChanged();  ///< another state only

 private:
  void setState(State state);
  void fail(const Error& error);
  void openSheet(const QString& file);
  void readCases(std::shared_ptr<app::IncomingCases> cases, const QByteArray& password);
  void showFindings(std::shared_ptr<app::IncomingCases> cases, Result<std::vector<app::CaseFinding>> findings);
  void endTaking(Result<app::ImportReport> report);
  void fillTables();
  void tellOthers();
  template <class Task>
  [[nodiscard]] auto inThread(const Task& task) const;

  Session& session_;
  WorkspaceOpener openWorkspace_;
  BackgroundJob job_;
  State state_ = State::choosing;
  std::optional<Error> error_;
  bool isMixed_ = false;  ///< a spreadsheet among other files
  QStringList files_;
  QString lockedFile_;
  bool isPasswordWrong_ = false;
  SheetMapping sheet_;
  std::shared_ptr<app::IncomingCases> cases_;
  std::vector<app::CaseFinding> findings_;  ///< forks first
  std::size_t forks_ = 0;
  int shownFork_ = 0;
  app::ForkChoices choices_;
  std::optional<app::ImportReport> report_;
  bool isUndone_ = false;
  TextTableModel findingsTable_;
  TextTableModel differencesTable_;
};

}  // namespace jindan::viewmodels
