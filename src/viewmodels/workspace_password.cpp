// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/workspace_password.h"

#include <memory>

#include "app/exchange/secret.h"

namespace jindan::viewmodels {

namespace {

struct Given {
  app::Secret first;
  app::Secret second;
};

}  // namespace

WorkspacePassword::WorkspacePassword(WorkspaceLock& lock, QObject* parent) : QObject(parent), lock_(lock) {}

void WorkspacePassword::start(const QByteArray& first, const QByteArray& second, Action action) {
  if (isWorking()) return;
  auto given = std::make_shared<Given>(Given{app::Secret(first.toStdString()), app::Secret(second.toStdString())});
  job_.start([this, given, action = std::move(action)](BackgroundJob::Watch&) -> BackgroundJob::Outcome {
    auto change = action(given->first.text(), given->second.text());
    return [this, change = std::move(change)] {
      lastChange_ = change;
      Q_EMIT ended();
    };
  });
  Q_EMIT started();
}

void WorkspacePassword::unlock(const QByteArray& password) {
  start(password, {}, [this](const std::string& given, const std::string&) -> Result<LockChange> {
    if (const auto opened = lock_.unlock(given); !opened) return tl::unexpected(opened.error());
    return LockChange{};
  });
}

void WorkspacePassword::recover(const QByteArray& code, const QByteArray& password) {
  start(code, password,
        [this](const std::string& given, const std::string& next) { return lock_.recover(given, next); });
}

void WorkspacePassword::set(const QByteArray& password) {
  start(password, {}, [this](const std::string& next, const std::string&) { return lock_.set(next); });
}

void WorkspacePassword::change(const QByteArray& present, const QByteArray& password) {
  start(present, password,
        [this](const std::string& given, const std::string& next) { return lock_.change(given, next); });
}

void WorkspacePassword::renewCode(const QByteArray& present) {
  start(present, {}, [this](const std::string& given, const std::string&) { return lock_.renewCode(given); });
}

void WorkspacePassword::remove(const QByteArray& present) {
  start(present, {}, [this](const std::string& given, const std::string&) { return lock_.remove(given); });
}

void WorkspacePassword::forgetCode() {
  if (lastChange_) app::wipe(lastChange_->recoveryCode);
}

}  // namespace jindan::viewmodels
