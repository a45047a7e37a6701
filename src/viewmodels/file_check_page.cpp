// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/file_check_page.h"

#include <QDateTime>
#include <algorithm>

#include "app/filecheck/checked_files.h"
#include "app/filecheck/use_case_json.h"
#include "domain/wording/numbers.h"
#include "viewmodels/text.h"

namespace jindan::viewmodels {

namespace {

constexpr std::size_t mostNames = 3;

/// A moment of the workspace as day and time of this computer.
QString sayMoment(const Timestamp& moment, Language language) {
  const QDateTime local = QDateTime::fromString(toQt(moment), Qt::ISODate).toLocalTime();
  const auto date = Date::from(local.date().year(), local.date().month(), local.date().day());
  if (!local.isValid() || !date) return {};
  return toQt(sayDate(*date, language)) + QLatin1Char(' ') + local.time().toString(QStringLiteral("HH:mm"));
}

bool isTakenWithAll(const ShownLevel& shown) {
  const bool fits = shown.standing == Standing::unanswered || shown.standing == Standing::agrees ||
                    shown.standing == Standing::saidLess;
  return fits && shown.shown.has_value() && !shown.accepted;
}

}  // namespace

FileCheckPage::FileCheckPage(Session& session, QObject* parent) : QObject(parent), session_(session) {
  connect(&session, &Session::languageChanged, this, [this] {
    if (isOpen()) Q_EMIT changed();
  });
  connect(&runner_, &FileCheckRunner::progressed, this, &FileCheckPage::progressed);
  connect(&runner_, &FileCheckRunner::finished, this, &FileCheckPage::keep);
}

bool FileCheckPage::open(const QString& visitId) {
  const bool isSame = isOpen() && this->visitId() == visitId;
  auto interview = app::Interview::open(session_.service(), Uuid(visitId.toStdString()));
  if (!interview) {
    setError(session_.describe(interview.error()));
    return false;
  }
  interview_ = std::move(*interview);
  uses_.reset();
  taken_ = 0;
  setError({});
  // What is being read, chosen or looked at stays when one comes back to it.
  if (isSame && state_ != State::result) {
    Q_EMIT changed();
    return true;
  }
  if (!isSame) {
    runner_.cancel();
    selection_.clear();
    requested_ = {};
    removed_.clear();
  }
  showNewest();
  return true;
}

QString FileCheckPage::visitId() const {
  return interview_ ? toQt(interview_->visit().value()) : QString();
}

QString FileCheckPage::companyName() const {
  return toQt(interview_->company().name);
}

void FileCheckPage::addFiles(const QStringList& paths) {
  if (paths.isEmpty() || state_ == State::running) return;
  const bool wasEmpty = selection_.isEmpty();
  const int added = selection_.add(paths);
  setError(added == 0 && wasEmpty ? tr("There is no data file in it. Choose CSV, TSV, text or XLSX files.")
                                  : QString());
  state_ = State::choosing;
  Q_EMIT changed();
}

void FileCheckPage::removeFile(const QString& path) {
  selection_.remove(path);
  Q_EMIT changed();
}

void FileCheckPage::clearFiles() {
  selection_.clear();
  Q_EMIT changed();
}

void FileCheckPage::setJoined(bool isJoined) {
  selection_.setJoined(isJoined);
  Q_EMIT changed();
}

void FileCheckPage::setKeepsExamples(bool keeps) {
  keepsExamples_ = keeps;
}

void FileCheckPage::start() {
  if (!isOpen() || selection_.isEmpty()) return;
  app::FileCheckRequest request;
  request.keepExamples = keepsExamples_;
  for (const QStringList& series : selection_.series()) {
    std::vector<std::string> paths;
    for (const QString& path : series)
      paths.push_back(path.toStdString());
    request.series.push_back(std::move(paths));
  }
  replacesRequested_ = false;
  run(std::move(request));
}

void FileCheckPage::run(app::FileCheckRequest request) {
  request_ = std::move(request);
  setError({});
  state_ = State::running;
  runner_.start(request_);
  Q_EMIT changed();
}

void FileCheckPage::keep() {
  const Result<FileCheck>& check = runner_.result();
  // Stopped because another visit was opened meanwhile.
  if (state_ != State::running) return;
  if (!check) {
    state_ = replacesRequested_ ? State::result : State::choosing;
    if (check.error().code != ErrorCode::cancelled) setError(session_.describe(check.error()));
    Q_EMIT changed();
    return;
  }
  const auto kept = interview_->addCheck(*check);
  if (kept && replacesRequested_) static_cast<void>(interview_->removeCheck(requested_));
  if (!kept) setError(session_.describe(kept.error()));
  requested_ = kept ? kept->id : Uuid();
  selection_.clear();
  show(kept ? *kept : *check);
  session_.noteChange();
  Q_EMIT checksChanged();
}

std::vector<FileCheckPage::KeptCheck> FileCheckPage::keptChecks() const {
  std::vector<KeptCheck> kept;
  if (!isOpen()) return kept;
  const CheckWords words = this->words();
  const auto& checks = interview_->assessment().checks;
  for (auto check = checks.rbegin(); check != checks.rend(); ++check) {
    QStringList names;
    for (std::size_t i = 0; i < std::min(check->files.size(), mostNames); ++i)
      names << toQt(words.fileName(check->files[i]));
    if (check->files.size() > mostNames)
      names << tr("%n more", nullptr, static_cast<int>(check->files.size() - mostNames));
    kept.push_back({toQt(check->id.value()), names.join(QStringLiteral(", ")),
                    sayMoment(check->checkedAt, session_.language()), toQt(words.verdict(*check))});
  }
  return kept;
}

void FileCheckPage::showNewest() {
  const auto& checks = interview_->assessment().checks;
  if (!checks.empty()) return show(checks.back());
  check_.reset();
  state_ = State::choosing;
  Q_EMIT changed();
}

void FileCheckPage::show(const FileCheck& check) {
  check_ = check;
  filePlace_ = 0;
  taken_ = 0;
  uses_.reset();
  state_ = check.files.empty() ? State::choosing : State::result;
  Q_EMIT changed();
}

void FileCheckPage::showCheck(const QString& id) {
  for (const FileCheck& check : interview_->assessment().checks) {
    if (toQt(check.id.value()) == id) return show(FileCheck(check));
  }
}

void FileCheckPage::removeCheck(const QString& id) {
  const auto removed = interview_->removeCheck(Uuid(id.toStdString()));
  setError(removed ? QString() : session_.describe(removed.error()));
  if (!removed) return;
  removed_ = id;
  uses_.reset();
  if (check_ && toQt(check_->id.value()) == id) {
    check_.reset();
    state_ = State::choosing;
  }
  session_.noteChange();
  Q_EMIT changed();
  Q_EMIT checksChanged();
}

void FileCheckPage::restoreRemoved() {
  if (removed_.isEmpty()) return;
  const auto restored = interview_->restoreCheck(Uuid(removed_.toStdString()));
  setError(restored ? QString() : session_.describe(restored.error()));
  removed_.clear();
  uses_.reset();
  session_.noteChange();
  Q_EMIT changed();
  Q_EMIT checksChanged();
}

void FileCheckPage::chooseFiles() {
  if (state_ == State::running) return;
  state_ = State::choosing;
  Q_EMIT changed();
}

void FileCheckPage::setFilePlace(std::size_t place) {
  if (!check_ || place >= check_->files.size() || place == filePlace_) return;
  filePlace_ = place;
  Q_EMIT changed();
}

QString FileCheckPage::when() const {
  return check_ ? sayMoment(check_->checkedAt, session_.language()) : QString();
}

std::vector<ShownLevel> FileCheckPage::shownLevels() const {
  if (!check_) return {};
  return compareWithAnswers(*check_, session_.content().questionnaire, interview_->assessment());
}

std::vector<FileCheckPage::Proposal> FileCheckPage::proposals() const {
  std::vector<Proposal> proposals;
  const CheckWords words = this->words();
  for (const ShownLevel& shown : shownLevels()) {
    const bool asksBack = shown.standing == Standing::contradicts;
    const bool isInTakeAll = isTakenWithAll(shown);
    const bool canTake = isInTakeAll || (asksBack && shown.shown && !shown.accepted);
    proposals.push_back({words.shown(shown), canTake, asksBack, isInTakeAll});
  }
  return proposals;
}

bool FileCheckPage::takeOne(const ShownLevel& shown) {
  const auto saved = interview_->takeShown(shown.question, *shown.shown, words().note(shown));
  ++taken_;
  uses_.reset();
  if (saved) return true;
  setError(session_.describe(saved.error()));
  return false;
}

void FileCheckPage::take(Index question) {
  for (const ShownLevel& shown : shownLevels()) {
    if (shown.question != question || !shown.shown || shown.accepted) continue;
    taken_ = 0;
    if (takeOne(shown)) setError({});
    Q_EMIT answersChanged();
    session_.noteChange();
    return;
  }
}

void FileCheckPage::takeAll() {
  taken_ = 0;
  bool isSaved = true;
  for (const ShownLevel& shown : shownLevels()) {
    if (isTakenWithAll(shown)) isSaved = takeOne(shown) && isSaved;
  }
  if (taken_ == 0) return;
  if (isSaved) setError({});
  Q_EMIT answersChanged();
  session_.noteChange();
}

void FileCheckPage::undoTake() {
  bool isSaved = true;
  for (; taken_ > 0 && interview_->canUndo(); --taken_) {
    const auto saved = interview_->undo();
    isSaved = isSaved && saved;
    if (!saved) setError(session_.describe(saved.error()));
  }
  taken_ = 0;
  uses_.reset();
  if (isSaved) setError({});
  Q_EMIT answersChanged();
  session_.noteChange();
}

QString FileCheckPage::takenText() const {
  return taken_ == 0 ? QString() : tr("%n answer(s) taken over from the files.", nullptr, taken_);
}

void FileCheckPage::saveAgain() {
  if (!hasUnsaved()) return;
  const auto saved = interview_->saveUnsaved();
  setError(saved ? QString() : session_.describe(saved.error()));
  Q_EMIT answersChanged();
  session_.noteChange();
}

bool FileCheckPage::canCompareColumns() const {
  const bool isLast = check_ && !check_->id.value().empty() && check_->id == requested_;
  return isLast && check_->files.size() > 1;
}

void FileCheckPage::compareColumns(const ColumnChoice& left, const ColumnChoice& right) {
  if (!canCompareColumns() || left.file == right.file) return;
  app::FileCheckRequest request = request_;
  const auto seriesOf = [&](std::size_t file) {
    const auto found = std::find_if(request.series.begin(), request.series.end(),
                                    [&](const auto& series) { return series.front() == check_->files.at(file).path; });
    return static_cast<std::size_t>(found - request.series.begin());
  };
  const app::LinkWish wish{seriesOf(left.file), left.column, seriesOf(right.file), right.column};
  if (wish.left >= request.series.size() || wish.right >= request.series.size()) return;
  request.links.push_back(wish);
  replacesRequested_ = true;
  run(std::move(request));
}

const FileCheckPage::Uses* FileCheckPage::uses() {
  if (uses_) return &*uses_;
  const app::Engine& engine = session_.service().engine();
  auto visit = engine.diagnose(interview_->company(), interview_->assessment(), WithRobustness::no);
  if (!visit) {
    setError(session_.describe(visit.error()));
    return nullptr;
  }
  const app::CheckedFiles checked = app::checkedFilesOf(interview_->assessment());
  auto findings = engine.usesFor(*visit, checked.data());
  if (!findings) return nullptr;
  uses_ = Uses{std::move(*visit), std::move(*findings)};
  return &*uses_;
}

std::string FileCheckPage::planJson() {
  const Uses* now = uses();
  return now == nullptr ? std::string() : app::writeUses(now->findings, session_.content().questionnaire);
}

void FileCheckPage::setError(const QString& error) {
  if (error == error_) return;
  error_ = error;
  Q_EMIT errorChanged();
}

}  // namespace jindan::viewmodels
