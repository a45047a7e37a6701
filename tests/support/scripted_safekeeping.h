// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/workspace/safekeeping.h"

namespace jindan::test {

/// Backups that exist in the test alone; what is asked of them is noted, and each way on can be made to fail.
class ScriptedSafekeeping final : public Safekeeping {
 public:
  ScriptedSafekeeping() {
    add("2026-11-21T080000Z.backup", "2026-11-21T08:00:00Z", failure(ErrorCode::databaseDamaged, "backup"));
    for (const char* day : {"20", "19", "12", "05"}) {
      const std::string date = std::string("2026-11-") + day;
      add(date + "T083000Z.backup", date + "T08:30:00Z", BackupContent{7, 24, 31, 1'204});
    }
    add("2026-10-28T083000Z.backup", "2026-10-28T08:30:00Z", failure(ErrorCode::databaseNewer, "backup"));
    add("2026-10-01T083000Z.backup", "2026-10-01T08:30:00Z", BackupContent{7, 18, 22, 840});
  }

  void removeAll() { kept_.clear(); }
  /// What comes of every way on from now: this, or all goes well.
  void failWith(std::optional<Error> error) { failing_ = std::move(error); }
  /// The last backup that was asked for; only once the work has ended.
  [[nodiscard]] const std::string& restored() const { return restored_; }
  [[nodiscard]] int backupsMade() const { return made_; }
  [[nodiscard]] bool wasRescued() const { return wasRescued_; }
  [[nodiscard]] bool wasEmptied() const { return wasEmptied_; }

  [[nodiscard]] std::string file() const override { return "/home/factory/.local/share/jindan/workspace.sqlite"; }
  [[nodiscard]] bool isPrivate() const override { return true; }
  [[nodiscard]] Result<void> examine() const override { return {}; }
  [[nodiscard]] std::vector<Backup> backups() const override {
    std::vector<Backup> all;
    for (const auto& [backup, content] : kept_)
      all.push_back(backup);
    return all;
  }
  [[nodiscard]] Result<BackupContent> check(const std::string& name) const override {
    for (const auto& [backup, content] : kept_)
      if (backup.name == name) return content;
    return failure(ErrorCode::cannotRead, name);
  }
  [[nodiscard]] Result<BackupOutcome> backUp(BackupReason reason) const override {
    if (failing_) return tl::unexpected(*failing_);
    ++made_;
    return BackupOutcome{Backup{"now.backup", "2026-11-21T09:00:00Z", reason, 1'200'000}, {}, {}};
  }
  [[nodiscard]] Result<Replaced> restore(const std::string& name) const override {
    restored_ = name;
    if (failing_) return tl::unexpected(*failing_);
    return Replaced{aside, {7, 24, 31, 1'204}};
  }
  [[nodiscard]] Result<Replaced> startEmpty() const override {
    wasEmptied_ = true;
    if (failing_) return tl::unexpected(*failing_);
    return Replaced{aside, {7, 0, 0, 0}};
  }
  [[nodiscard]] Result<Rescued> rescue() const override {
    wasRescued_ = true;
    if (failing_) return tl::unexpected(*failing_);
    return Rescued{aside, 23, 30, 1'180, 3};
  }
  [[nodiscard]] Result<Rescued> rescueTo(const std::string& /*target*/) const override { return rescue(); }

 private:
  static constexpr const char* aside = "/home/factory/.local/share/jindan/aside/workspace-2026-11-21.sqlite";

  void add(const std::string& name, const std::string& madeAt, Result<BackupContent> content) {
    constexpr std::uint64_t bytes = 1'260'000;
    kept_.emplace_back(Backup{name, madeAt, BackupReason::session, bytes}, std::move(content));
  }

  std::vector<std::pair<Backup, Result<BackupContent>>> kept_;
  std::optional<Error> failing_;
  mutable std::string restored_;
  mutable std::atomic<int> made_{0};
  mutable std::atomic<bool> wasRescued_{false};
  mutable std::atomic<bool> wasEmptied_{false};
};

}  // namespace jindan::test
