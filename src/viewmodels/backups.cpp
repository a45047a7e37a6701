// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/backups.h"

#include <utility>

#include "viewmodels/text.h"

namespace jindan::viewmodels {

namespace {

std::vector<Backups::Row> rowsOf(const std::vector<Backup>& backups) {
  std::vector<Backups::Row> rows;
  for (const Backup& backup : backups) {
    const QDateTime made = QDateTime::fromString(toQt(backup.madeAt), Qt::ISODate).toLocalTime();
    rows.push_back({toQt(backup.name), made, backup.bytes, std::nullopt});
  }
  return rows;
}

Result<Backups::Ended> endedOf(const Result<Replaced>& replaced) {
  if (!replaced) return tl::unexpected(replaced.error());
  return Backups::Ended{toQt(replaced->aside), replaced->content};
}

}  // namespace

Backups::Backups(const Safekeeping* care, QObject* parent) : QObject(parent), care_(care) {}

Backups::~Backups() {
  if (worker_.joinable()) worker_.join();
}

void Backups::start(std::function<std::function<void()>()> job) {
  if (care_ == nullptr || isWorking()) return;
  worker_ = std::thread([this, job = std::move(job)] {
    auto after = job();
    QMetaObject::invokeMethod(
        this,
        [this, after = std::move(after)] {
          worker_.join();
          after();
        },
        Qt::QueuedConnection);
  });
}

void Backups::end(Result<Ended> ended) {
  lastEnd_ = std::move(ended);
  Q_EMIT this->ended();
}

void Backups::look() {
  if (care_ == nullptr || isWorking()) return;
  rows_ = rowsOf(care_->backups());
  Q_EMIT changed();
  std::vector<std::string> names;
  for (const Row& row : rows_)
    names.push_back(row.name.toStdString());
  start([this, names]() -> std::function<void()> {
    std::vector<Result<BackupContent>> contents;
    for (const std::string& name : names)
      contents.push_back(care_->check(name));
    return [this, contents = std::move(contents)] {
      for (std::size_t i = 0; i < contents.size() && i < rows_.size(); ++i)
        rows_[i].content = contents[i];
      Q_EMIT changed();
    };
  });
}

void Backups::backUp(BackupReason reason) {
  start([this, reason]() -> std::function<void()> {
    auto outcome = care_->backUp(reason);
    return [this, outcome = std::move(outcome)] {
      lastBackup_ = outcome;
      Q_EMIT backedUp();
    };
  });
}

void Backups::restore(const QString& name) {
  start([this, name = name.toStdString()]() -> std::function<void()> {
    auto result = endedOf(care_->restore(name));
    return [this, result = std::move(result)] { end(result); };
  });
}

void Backups::startEmpty() {
  start([this]() -> std::function<void()> {
    auto result = endedOf(care_->startEmpty());
    return [this, result = std::move(result)] { end(result); };
  });
}

void Backups::rescue() {
  start([this]() -> std::function<void()> {
    Result<Ended> result;
    if (const auto rescued = care_->rescue(); rescued) {
      result = Ended{toQt(rescued->aside), {0, rescued->companies, rescued->visits, rescued->answers}};
    } else {
      result = tl::unexpected(rescued.error());
    }
    return [this, result = std::move(result)] { end(result); };
  });
}

}  // namespace jindan::viewmodels
