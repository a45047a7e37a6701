// SPDX-License-Identifier: Apache-2.0
#include "gallery/care_screens.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <stdexcept>

#include "support/scripted_safekeeping.h"
#include "ui/design/button.h"
#include "ui/pages/backups_card.h"
#include "ui/shell/damage_window.h"
#include "ui/shell/main_window.h"

namespace jindan::gallery {
namespace {

constexpr int longEnough = 5'000;

test::ScriptedSafekeeping& care() {
  static test::ScriptedSafekeeping shared;
  return shared;
}

const Error& diskIsFull() {
  static const Error error{
      ErrorCode::cannotWrite, "2026-11-21T090000Z.backup", "No space left on device", {}, FileObstacle::diskFull};
  return error;
}

/// Fails every way on for as long as it lives.
class Failing {
 public:
  explicit Failing(const Error& error) { care().failWith(error); }
  ~Failing() { care().failWith(std::nullopt); }
  Failing(const Failing&) = delete;
  Failing& operator=(const Failing&) = delete;
};

void waitUntil(const std::function<bool()>& isTrue) {
  if (!QTest::qWaitFor(isTrue, longEnough)) throw std::runtime_error("the backups have not been looked at");
}

/// Scrolls the page of a widget so far down.
void scrollTo(QWidget& widget, int top) {
  for (QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
    if (auto* page = qobject_cast<QScrollArea*>(above)) return page->verticalScrollBar()->setValue(top);
  }
}

ui::BackupsCard& openCard(ui::MainWindow& window) {
  window.showPage(ui::MainWindow::Page::settings);
  auto* card = window.findChild<ui::BackupsCard*>();
  if (card == nullptr) throw std::runtime_error("no card of backups");
  card->forget();
  waitUntil([card] { return !card->isBusy(); });
  QTest::qWait(1);
  scrollTo(*card, card->y());
  return *card;
}

ui::Button& buttonOf(QWidget& parent, const char* name) {
  auto* button = parent.findChild<ui::Button*>(QString::fromUtf8(name));
  if (button == nullptr) throw std::runtime_error(name);
  return *button;
}

/// Its backups live as long as it does.
struct OwnBackups {
  viewmodels::Backups backups{&care()};
};

class Damage : private OwnBackups, public ui::DamageWindow {
 public:
  Damage(ui::Appearance& look, const app::Engine& engine)
      : ui::DamageWindow(look, backups, QString::fromStdString(care().file()), [&look, &engine](const Error& error) {
          const ErrorText words = describeError(error, engine.content().phrases, look.language());
          return QString::fromStdString(words.what + " " + words.advice);
        }) {}
  void waitForBackups() {
    waitUntil([this] { return !backups.isWorking(); });
  }
};

std::unique_ptr<QWidget> damage(ui::Appearance& look, const app::Engine& engine) {
  auto window = std::make_unique<Damage>(look, engine);
  window->waitForBackups();
  return window;
}

std::unique_ptr<QWidget> damageNotRescued(ui::Appearance& look, const app::Engine& engine) {
  auto window = std::make_unique<Damage>(look, engine);
  window->waitForBackups();
  const Failing failing(diskIsFull());
  buttonOf(*window, "rescue").click();
  window->waitForBackups();
  return window;
}

}  // namespace

const Safekeeping& sharedCare() {
  return care();
}

void showSettings(ui::MainWindow& window, const QString& /*visit*/) {
  scrollTo(openCard(window), 0);
}

void showBackups(ui::MainWindow& window, const QString& /*visit*/) {
  openCard(window);
}

void showBackupAsked(ui::MainWindow& window, const QString& /*visit*/) {
  buttonOf(openCard(window), "restore").click();
}

void showBackupFailed(ui::MainWindow& window, const QString& /*visit*/) {
  ui::BackupsCard& card = openCard(window);
  const Failing failing(diskIsFull());
  buttonOf(card, "now").click();
  waitUntil([&card] { return !card.isBusy(); });
}

void showClosingFailed(ui::MainWindow& window, const QString& /*visit*/) {
  window.showPage(ui::MainWindow::Page::sources);
  const Failing failing(diskIsFull());
  window.close();
  waitUntil([&window] { return window.isVisible(); });
  // Without a screen no window system does it.
  QApplication::setActiveWindow(&window);
}

const std::vector<OwnWindow>& damageWindows() {
  static const std::vector<OwnWindow> windows{{"damage", damage}, {"damage-not-rescued", damageNotRescued}};
  return windows;
}

}  // namespace jindan::gallery
