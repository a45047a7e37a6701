// SPDX-License-Identifier: Apache-2.0
#include "gallery/lock_screens.h"

#include <QLineEdit>
#include <QTest>

#include "ui/design/button.h"

namespace jindan::gallery {

namespace {

using ui::LockTask;

void stay(ui::LockWindow& /*window*/) {}

/// As if it was typed into every field, and Enter pressed in the last one.
void enter(ui::LockWindow& window, const QString& text) {
  QLineEdit* last = nullptr;
  for (QLineEdit* edit : window.findChildren<QLineEdit*>()) {
    if (!edit->isVisible()) continue;
    edit->setText(text);
    last = edit;
  }
  QTest::keyClick(last, Qt::Key_Return);
  QTest::qWait(100);
}

void fillIn(ui::LockWindow& window) {
  enter(window, QStringLiteral("password"));
}

void fillInWrong(ui::LockWindow& window) {
  enter(window, QStringLiteral("wrong"));
}

/// The way to the recovery code is the last button of all.
void forget(ui::LockWindow& window) {
  window.findChildren<ui::Button*>().last()->click();
}

}  // namespace

class LockStage::ShownLock final : public WorkspaceLock {
 public:
  [[nodiscard]] Result<State> state() const override { return State::locked; }
  [[nodiscard]] Result<void> unlock(std::string_view password) override {
    if (password == "wrong") return failure(ErrorCode::passwordWrong, "workspace.sqlite");
    return {};
  }
  [[nodiscard]] Result<LockChange> recover(std::string_view, std::string_view) override {
    return failure(ErrorCode::passwordWrong, "workspace.sqlite");
  }
  [[nodiscard]] Result<LockChange> set(std::string_view) override {
    return LockChange{"7K2M-9QX4-TB0W-5HVD-1N8R-CE6J-3FYP-ZS4A-G7T2", {}};
  }
  [[nodiscard]] Result<LockChange> change(std::string_view, std::string_view) override {
    return LockChange{{}, {"/home/kim/.local/share/jindan/set-aside/workspace-2026-10-02T081500Z.sqlite"}};
  }
  [[nodiscard]] Result<LockChange> renewCode(std::string_view) override { return set({}); }
  [[nodiscard]] Result<LockChange> remove(std::string_view) override {
    return failure(ErrorCode::databaseBusy, "/home/kim/.local/share/jindan/workspace.sqlite");
  }
  void forget() override {}
};

LockStage::LockStage(ui::Appearance& look, LockTask task)
    : lock_(std::make_unique<ShownLock>()), password_(std::make_unique<viewmodels::WorkspacePassword>(*lock_)) {
  window_ = std::make_unique<ui::LockWindow>(
      look, *password_, task,
      ui::LockWindow::Outside{[](const Error& error) { return QString::fromStdString(error.subject); },
                              [](QWidget*) { return QString(); }, [](const QString&, const QString&) { return true; }});
}

LockStage::~LockStage() = default;

const std::vector<LockScreen>& lockScreens() {
  static const std::vector<LockScreen> screens{
      {"lock-open", LockTask::open, stay},           {"lock-wrong", LockTask::open, fillInWrong},
      {"lock-recover", LockTask::open, forget},      {"lock-set", LockTask::set, stay},
      {"lock-code", LockTask::set, fillIn},          {"lock-change", LockTask::change, stay},
      {"lock-left-plain", LockTask::change, fillIn}, {"lock-remove", LockTask::remove, stay},
      {"lock-busy", LockTask::remove, fillIn},       {"lock-new-code", LockTask::newCode, stay},
  };
  return screens;
}

}  // namespace jindan::gallery
