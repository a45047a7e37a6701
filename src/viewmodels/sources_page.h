// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "app/programmes/programme_store.h"
#include "domain/narrative/programme_words.h"
#include "viewmodels/session.h"
#include "viewmodels/text_table_model.h"

namespace jindan::viewmodels {

/// Where the program's knowledge comes from: its packs, and the support programmes, which can be replaced by a file.
class SourcesPage : public QObject {
  Q_OBJECT

 public:
  /// `folder` holds the user's data.
  SourcesPage(Session& session, const QString& folder, QObject* parent = nullptr);

  [[nodiscard]] Session& session() { return session_; }
  /// Reads anew what is in use; for when the page is opened.
  void open();

  [[nodiscard]] TextTableModel& packs() { return packs_; }
  [[nodiscard]] TextTableModel& programmes() { return programmes_; }
  /// What the offered file would change: kind, programme, field, before, after.
  [[nodiscard]] TextTableModel& changes() { return changes_; }

  /// Why something did not work; empty when all is well.
  [[nodiscard]] QString problem() const { return problem_; }
  /// Title, id, date and origin of the pack in one line.
  [[nodiscard]] QString packLine() const;
  [[nodiscard]] bool isImported() const { return current_.isImported; }
  [[nodiscard]] bool canUndo() const { return store_.canUndo(); }
  /// Plans and reports go on with the programmes that were there at the start.
  [[nodiscard]] bool isUsedLater() const;

  void setSearch(const QString& search);
  [[nodiscard]] int total() const { return static_cast<int>(current_.pack.programmes.size()); }
  /// Everything the pack says of the programme in a row of the table.
  [[nodiscard]] std::vector<ProgrammeFieldText> card(int row) const;
  [[nodiscard]] QString address(int row) const;

  /// Looks at a file; false when it cannot be used, and then nothing is offered.
  bool preview(const QString& file);
  [[nodiscard]] bool hasOffer() const { return offer_.has_value(); }
  [[nodiscard]] bool changesNothing() const;
  [[nodiscard]] QString offerLine() const;
  [[nodiscard]] QString offerSummary() const;
  bool accept();
  void leave();
  bool undo();
  bool reset();

 Q_SIGNALS:
  void changed();

 private:
  [[nodiscard]] ProgrammeWords words() const { return {*narrator_, session_.content().actions}; }
  void retranslate();
  void fillPacks();
  void fillProgrammes();
  void fillChanges();
  bool take(const Result<void>& done);
  void read();

  Session& session_;
  app::ProgrammeStore store_;
  std::optional<Narrator> narrator_;  ///< never empty; emplaced anew with the language
  app::ProgrammeStore::Current current_;
  std::optional<app::ProgrammeOffer> offer_;
  std::vector<Index> shown_;
  QString search_;
  QString problem_;
  TextTableModel packs_;
  TextTableModel programmes_;
  TextTableModel changes_;
};

}  // namespace jindan::viewmodels
