// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/import_page.h"

#include <QFileInfo>
#include <algorithm>

#include "app/exchange/exchange_words.h"
#include "domain/wording/foreign_text.h"
#include "viewmodels/text.h"

namespace jindan::viewmodels {

using app::ForkChoice;
using app::Relation;

namespace {

constexpr std::size_t longestName = 120;

/// The next case, noting how far the work is; ends with `cancelled` when the user wants that.
app::CaseSource watched(app::IncomingCases& cases, BackgroundJob::Watch& watch) {
  watch.total = cases.count();
  watch.done = 0;
  return [&cases, &watch]() -> Result<std::optional<Case>> {
    if (watch.cancelled) return failure(ErrorCode::cancelled, cases.path());
    ++watch.done;
    return cases.next();
  };
}

/// Forks first, since they wait for somebody; then what changes something.
int orderOf(const app::CaseFinding& finding) {
  switch (finding.relation) {
    case Relation::forked:
      return 0;
    case Relation::added:
      return 1;
    case Relation::extended:
      return 2;
    case Relation::present:
      return finding.removedHere ? 3 : 4;
  }
  return 4;
}

QString nameIn(const std::string& name) {
  return toQt(oneLine(name, longestName));
}

}  // namespace

ImportPage::ImportPage(Session& session, WorkspaceOpener openWorkspace, QObject* parent)
    : QObject(parent), session_(session), openWorkspace_(std::move(openWorkspace)), sheet_(session) {
  connect(&session_, &Session::languageChanged, this, [this] {
    fillTables();
    Q_EMIT changed();
  });
}

/// Runs the task on a workspace that the present thread may wait for.
template <class Task>
auto ImportPage::inThread(const Task& task) const {
  using Outcome = decltype(task(std::declval<Workspace&>()));
  if (!openWorkspace_) return task(session_.workspace());
  const auto own = openWorkspace_();
  return own ? task(**own) : Outcome(tl::unexpected(own.error()));
}

void ImportPage::setState(State state) {
  state_ = state;
  Q_EMIT stateChanged();
  Q_EMIT changed();
}

QString ImportPage::error() const {
  if (isMixed_) return tr("A spreadsheet is taken in by itself. Choose it alone.");
  return error_ ? session_.describe(*error_) : QString();
}

void ImportPage::fail(const Error& error) {
  if (error.code == ErrorCode::cancelled) {
    error_.reset();
  } else {
    error_ = error;
  }
}

QString ImportPage::fileNames() const {
  constexpr qsizetype mostNames = 3;
  QStringList names;
  for (const QString& file : files_.first(std::min(mostNames, files_.size())))
    names << nameIn(QFileInfo(file).fileName().toStdString());
  if (files_.size() > mostNames) names << tr("and %n more", nullptr, static_cast<int>(files_.size() - mostNames));
  return names.join(QStringLiteral(", "));
}

void ImportPage::leave() {
  if (isWorking()) return;
  error_.reset();
  cases_.reset();
  findings_.clear();
  forks_ = 0;
  report_.reset();
  isUndone_ = false;
  isPasswordWrong_ = false;
  isMixed_ = false;
  setState(State::choosing);
}

void ImportPage::open(const QStringList& files, const QByteArray& password) {
  if (isWorking() || files.isEmpty()) return;
  const bool isSheet =
      std::any_of(files.begin(), files.end(), [](const QString& file) { return app::isSheetFile(file.toStdString()); });
  leave();
  files_ = files;
  if (isSheet && files.size() == 1) return openSheet(files.front());
  if (isSheet) {
    isMixed_ = true;
    return setState(State::choosing);
  }
  readCases(std::make_shared<app::IncomingCases>(), password);
}

void ImportPage::openSheet(const QString& file) {
  setState(State::reading);
  job_.start([this, file](BackgroundJob::Watch&) -> BackgroundJob::Outcome {
    auto table = std::make_shared<Result<datacheck::TextTable>>(datacheck::readTextTable(file.toStdString()));
    return [this, file, table] {
      Result<void> shown = tl::unexpected(Error{});
      if (*table) {
        shown = sheet_.open(file, std::move(**table));
      } else {
        shown = tl::unexpected(table->error());
      }
      if (!shown) fail(shown.error());
      setState(shown ? State::sheet : State::choosing);
    };
  });
}

void ImportPage::useSheet() {
  if (state_ != State::sheet || !sheet_.canBeUsed()) return;
  auto cases = std::make_shared<app::IncomingCases>();
  cases->addCases(sheet_.file().toStdString(), sheet_.reading().cases);
  readCases(std::move(cases), {});
}

/// Opens the files, unless the cases are there already, and holds them against the workspace.
void ImportPage::readCases(std::shared_ptr<app::IncomingCases> cases, const QByteArray& password) {
  setState(State::reading);
  const bool isThere = cases->count() > 0;
  const QStringList files = isThere ? QStringList() : files_;
  // The password is gone once the files are open.
  auto secret = std::make_shared<app::Secret>(password.toStdString());
  job_.start([this, cases, files, secret](BackgroundJob::Watch& watch) -> BackgroundJob::Outcome {
    const auto look = [&]() -> Result<std::vector<app::CaseFinding>> {
      for (const QString& file : files) {
        if (watch.cancelled) return failure(ErrorCode::cancelled, file.toStdString());
        auto added = cases->addFile(file.toStdString(), session_.content(), *secret);
        if (!added) return tl::unexpected(added.error());
      }
      return inThread([&](Workspace& workspace) {
        return app::CaseImport(session_.service().engine(), workspace).preview(watched(*cases, watch));
      });
    };
    auto findings = std::make_shared<Result<std::vector<app::CaseFinding>>>(look());
    return [this, cases, findings] { showFindings(cases, std::move(*findings)); };
  });
}

void ImportPage::showFindings(std::shared_ptr<app::IncomingCases> cases,
                              Result<std::vector<app::CaseFinding>> findings) {
  if (!findings) {
    const Error& error = findings.error();
    isPasswordWrong_ = error.code == ErrorCode::passwordWrong;
    const bool isLocked = isPasswordWrong_ || error.code == ErrorCode::passwordNeeded;
    lockedFile_ = isLocked ? toQt(error.subject) : QString();
    if (!isLocked) fail(error);
    return setState(isLocked ? State::locked : State::choosing);
  }
  cases_ = std::move(cases);
  findings_ = std::move(*findings);
  std::stable_sort(findings_.begin(), findings_.end(),
                   [](const auto& a, const auto& b) { return orderOf(a) < orderOf(b); });
  forks_ = static_cast<std::size_t>(std::count_if(
      findings_.begin(), findings_.end(), [](const auto& finding) { return finding.relation == Relation::forked; }));
  shownFork_ = 0;
  // Whoever decides nothing changes nothing about them.
  choices_ = {ForkChoice::nothing, {}};
  fillTables();
  setState(State::preview);
}

QString ImportPage::summary() const {
  const Narrator narrator = session_.narrator();
  return toQt(app::ExchangeWords(narrator).summary(findings_));
}

bool ImportPage::changesAnything() const {
  return std::any_of(findings_.begin(), findings_.end(), [this](const app::CaseFinding& finding) {
    if (finding.relation == Relation::forked) return choices_.choice(finding.company) != ForkChoice::nothing;
    return finding.relation != Relation::present || finding.removedHere;
  });
}

void ImportPage::showFork(int fork) {
  if (fork < 0 || fork >= forkCount()) return;
  shownFork_ = fork;
  fillTables();
  Q_EMIT changed();
}

QString ImportPage::forkName() const {
  return forks_ == 0 ? QString() : nameIn(findings_[static_cast<std::size_t>(shownFork_)].name);
}

ForkChoice ImportPage::choice() const {
  if (forks_ == 0) return ForkChoice::nothing;
  return choices_.choice(findings_[static_cast<std::size_t>(shownFork_)].company);
}

void ImportPage::choose(ForkChoice choice) {
  if (state_ != State::preview || forks_ == 0) return;
  choices_.of[findings_[static_cast<std::size_t>(shownFork_)].company] = choice;
  fillTables();
  Q_EMIT changed();
}

void ImportPage::chooseForAll() {
  const ForkChoice all = choice();
  for (std::size_t fork = 0; fork < forks_; ++fork)
    choices_.of[findings_[fork].company] = all;
  fillTables();
  Q_EMIT changed();
}

void ImportPage::take() {
  if (state_ != State::preview || !changesAnything()) return;
  error_.reset();
  setState(State::taking);
  job_.start([this, cases = cases_, choices = choices_](BackgroundJob::Watch& watch) -> BackgroundJob::Outcome {
    const auto take = [&]() -> Result<app::ImportReport> {
      if (auto again = cases->rewind(); !again) return tl::unexpected(again.error());
      return inThread([&](Workspace& workspace) {
        return app::CaseImport(session_.service().engine(), workspace).run(watched(*cases, watch), choices);
      });
    };
    auto report = std::make_shared<Result<app::ImportReport>>(take());
    return [this, report] { endTaking(std::move(*report)); };
  });
}

void ImportPage::endTaking(Result<app::ImportReport> report) {
  if (!report) {
    fail(report.error());
    return setState(State::preview);
  }
  report_ = std::move(*report);
  cases_.reset();
  tellOthers();
  setState(State::done);
}

/// The pages show what the worker's own connection has written.
void ImportPage::tellOthers() {
  session_.lookForChanges();
  if (!openWorkspace_) session_.noteChange();
}

QString ImportPage::doneText() const {
  if (!report_) return {};
  const Narrator narrator = session_.narrator();
  return toQt(app::ExchangeWords(narrator).done(*report_));
}

bool ImportPage::canUndo() const {
  return state_ == State::done && report_ && !isUndone_ && !report_->undo.isEmpty();
}

void ImportPage::undo() {
  if (!canUndo()) return;
  error_.reset();
  setState(State::taking);
  job_.start([this, undo = report_->undo](BackgroundJob::Watch&) -> BackgroundJob::Outcome {
    auto undone = std::make_shared<Result<void>>(inThread(
        [&](Workspace& workspace) { return app::CaseImport(session_.service().engine(), workspace).undo(undo); }));
    return [this, undone] {
      isUndone_ = undone->has_value();
      if (!*undone) fail(undone->error());
      tellOthers();
      setState(State::done);
    };
  });
}

void ImportPage::fillTables() {
  const Narrator narrator = session_.narrator();
  const app::ExchangeWords words(narrator);
  std::vector<TextTableModel::Row> rows;
  rows.reserve(findings_.size());
  for (const app::CaseFinding& finding : findings_) {
    QString chosen;
    if (finding.relation == Relation::forked) chosen = toQt(words.choice(choices_.choice(finding.company)));
    rows.push_back(
        {{nameIn(finding.name), {}},
         {toQt(words.relation(finding)) + (chosen.isEmpty() ? QString() : QStringLiteral(" · ") + chosen), {}},
         {toQt(words.detail(finding)), {}}});
  }
  findingsTable_.setTable({tr("Company"), tr("What will happen"), tr("Visits")}, std::move(rows));
  std::vector<TextTableModel::Row> differences;
  if (forks_ > 0) {
    for (const app::Difference& difference : findings_[static_cast<std::size_t>(shownFork_)].differences) {
      const app::DifferenceText text = words.difference(difference);
      differences.push_back({{toQt(text.visit), {}},
                             {toQt(text.what), toQt(text.field)},
                             {toQt(text.mine), {}},
                             {toQt(text.theirs), {}}});
    }
  }
  differencesTable_.setTable({tr("Visit"), tr("What differs"), tr("On this computer"), tr("In the file")},
                             std::move(differences));
}

}  // namespace jindan::viewmodels
