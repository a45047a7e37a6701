// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

namespace jindan::ui {
class MainWindow;
}

namespace jindan::gallery {

/// A screen to shoot, and the way to it. A dialog that it opens is shot instead of the window.
struct Screen {
  const char* name;
  void (*show)(ui::MainWindow& window, const QString& visit);
};

/// What a workspace without companies shows.
[[nodiscard]] const std::vector<Screen>& firstScreens();
/// What a company with several visits shows.
[[nodiscard]] const std::vector<Screen>& visitsScreens();
/// What a consultant with many companies sees.
[[nodiscard]] const std::vector<Screen>& portfolioScreens();
/// What a workspace with companies shows; `visit` is one of them. A new screen is a new line here.
[[nodiscard]] const std::vector<Screen>& allScreens();

}  // namespace jindan::gallery
