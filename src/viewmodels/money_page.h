// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <memory>
#include <optional>

#include "app/money/money_sheet.h"
#include "domain/narrative/money_words.h"
#include "viewmodels/money_group.h"
#include "viewmodels/money_runner.h"
#include "viewmodels/result_page.h"

namespace jindan::viewmodels {

/// The money over ten years of the visit whose result is open: what is entered and what is filled in, what follows from
/// it, and the ways to get people. A change is stored with the visit at once; what follows is computed beside the
/// window's thread, and planChanged() tells when it is there.
class MoneyPage : public QObject {
  Q_OBJECT

 public:
  /// One group of inputs as it stands.
  struct Input {
    MoneyNumbers entered;  ///< what was entered; nothing where the usual value counts
    MoneyNumbers usual;    ///< what counts where nothing is entered; nothing where nobody can say
    bool isEntered = false;
    QString value;   ///< what counts now, with its range, in words
    QString origin;  ///< where it comes from, in a few words
    QString basis;   ///< the same in whole sentences, with the reasoning
    QUrl address;    ///< where it was published; may be empty
    QString back;    ///< the value that counts again once the entry is taken out; empty without entry
    QString fault;   ///< why nothing can be computed without it; empty when it can
  };

  explicit MoneyPage(ResultPage& result, QObject* parent = nullptr);

  /// Takes up the visit whose result is open; false when there is none.
  bool open();
  [[nodiscard]] bool isOpen() const { return sheet_.has_value(); }
  [[nodiscard]] QString visitId() const { return visitId_; }
  [[nodiscard]] Narrator narrator() const { return session_.narrator(); }
  [[nodiscard]] Session& session() const { return session_; }

  [[nodiscard]] QString title(MoneyGroup group) const;
  [[nodiscard]] Input input(MoneyGroup group) const;
  /// Stores the numbers of a group; all empty: the usual value counts again. Why not, in plain words, or nothing.
  QString enter(MoneyGroup group, const MoneyNumbers& numbers);
  void useUsual(MoneyGroup group);

  [[nodiscard]] bool canUndo() const { return isOpen() && sheet_->canUndo(); }
  [[nodiscard]] bool canRedo() const { return isOpen() && sheet_->canRedo(); }
  void undo();
  void redo();

  /// What follows; null while an input is missing, and until it was first computed.
  [[nodiscard]] const MoneyPlan* plan() const { return plan_.get(); }
  /// Is something being computed whose outcome will be told?
  [[nodiscard]] bool isComputing() const { return runner_.isRunning(); }
  /// The first sentence: what must be paid, or what is missing.
  [[nodiscard]] QString headline() const;
  /// What is missing, a sentence each.
  [[nodiscard]] QStringList missing() const;
  [[nodiscard]] QString error() const { return error_; }

 Q_SIGNALS:
  void opened();         ///< another visit or language: all words are new
  void inputsChanged();  ///< what is entered, and with it where the rest comes from
  void planChanged();    ///< what follows from it
  void errorChanged();

 private:
  void follow();
  void takeUp();
  void tell(const Result<void>& done);
  void compute();
  void setPlan(std::shared_ptr<const MoneyPlan> plan);
  [[nodiscard]] FilledEntries filled(const MoneyEntries& entries) const;
  /// What would count if nothing were entered in this group.
  [[nodiscard]] MoneyEntries usualFor(MoneyGroup group) const;
  [[nodiscard]] const MoneyRules& rules() const { return session_.content().money; }
  [[nodiscard]] QString faultOf(MoneyGroup group) const;
  void describeOrigin(Input& input, MoneyGroup group) const;

  ResultPage& result_;
  Session& session_;
  QString visitId_;
  std::optional<app::MoneySheet> sheet_;
  FilledEntries filled_;
  std::vector<Fault> faults_;
  MoneyRunner runner_;
  std::shared_ptr<const MoneyOrder> order_;  ///< the last one
  std::shared_ptr<const MoneyPlan> plan_;
  QString error_;
};

}  // namespace jindan::viewmodels
