// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <functional>

#include "ui/design/appearance.h"
#include "viewmodels/figure_list.h"
#include "viewmodels/sources_page.h"

namespace jindan::ui {

class Button;
class FiguresTab;
class ProgrammesTab;
class ScrollPage;
class TabBar;

/// Where the program's knowledge comes from: packs and support programmes, and every survey figure.
class SourcesView : public QWidget {
  Q_OBJECT

 public:
  /// Asks for a file of programmes; empty is "not now".
  using AskFile = std::function<QString(QWidget*)>;

  SourcesView(const Appearance& look, viewmodels::SourcesPage& page, viewmodels::FigureList& figures, AskFile askFile,
              QWidget* parent = nullptr);
  /// Reads anew what is in use.
  void open();
  void showTab(int index);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void import();

  viewmodels::SourcesPage& page_;
  AskFile askFile_;
  ScrollPage* scroll_;
  TabBar* tabs_;
  Button* import_;
  ProgrammesTab* programmes_;
  FiguresTab* figures_;
};

}  // namespace jindan::ui
