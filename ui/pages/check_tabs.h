// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVBoxLayout>
#include <QWidget>
#include <functional>
#include <span>

#include "ui/design/text_label.h"
#include "viewmodels/file_check_page.h"
#include "viewmodels/text_table_model.h"

namespace jindan::ui {

class Banner;
class Button;
class ChoiceField;
class FittedTable;
class ReflowRow;

/// One tab of a check's result. What stays is made once; the rest is built anew whenever the check, the answers or the
/// language change, or when the tab is shown after that.
class CheckTab : public QWidget {
  Q_OBJECT

 public:
  CheckTab(const Appearance& look, viewmodels::FileCheckPage& page, QWidget* parent);
  /// Something is not what it was.
  void refresh();

 Q_SIGNALS:
  void questionAsked(Index question);
  /// Another tab should be shown, by its place.
  void tabAsked(int index);

 protected:
  void showEvent(QShowEvent* event) override;

  /// Fills what stays.
  virtual void fill() {}
  /// Makes the rest.
  virtual void build(QVBoxLayout& column);
  /// Where what stays goes, above the rest.
  [[nodiscard]] QVBoxLayout* top() const { return top_; }
  [[nodiscard]] const Appearance& look() const { return look_; }
  [[nodiscard]] viewmodels::FileCheckPage& page() const { return page_; }
  [[nodiscard]] TextLabel* makeText(TextRole role, const QString& text, QWidget* parent) const;
  [[nodiscard]] TextLabel* makeMuted(TextRole role, const QString& text, QWidget* parent) const;

 private:
  void bringUpToDate();

  const Appearance& look_;
  viewmodels::FileCheckPage& page_;
  QVBoxLayout* top_;
  QVBoxLayout* place_;
  QWidget* content_ = nullptr;
  bool isStale_ = true;
};

/// The files, and of the one looked at its verdict, scores and findings.
class CheckOverviewTab final : public CheckTab {
  Q_OBJECT
 public:
  using CheckTab::CheckTab;

 protected:
  void build(QVBoxLayout& column) override;

 private:
  [[nodiscard]] QWidget* makeFiles();
  [[nodiscard]] QWidget* makeScores();
  [[nodiscard]] QWidget* makeFindings();
  /// Findings of one kind.
  [[nodiscard]] QWidget* makeGroup(std::span<const DataFinding> group, QWidget* parent);
  [[nodiscard]] QString otherColumns(std::span<const DataFinding> findings) const;
  void addNextSteps(QVBoxLayout& column);

  bool showsAll_ = false;
  std::string shownFile_;
};

/// The columns of one file as a table.
class CheckColumnsTab final : public CheckTab {
  Q_OBJECT
 public:
  CheckColumnsTab(const Appearance& look, viewmodels::FileCheckPage& page, QWidget* parent);

 protected:
  void fill() override;

 private:
  viewmodels::TextTableModel columns_;
  ChoiceField* file_;
  FittedTable* table_;
};

/// How well the files fit together.
class CheckLinksTab final : public CheckTab {
  Q_OBJECT
 public:
  CheckLinksTab(const Appearance& look, viewmodels::FileCheckPage& page, QWidget* parent);

 protected:
  void fill() override;
  void build(QVBoxLayout& column) override;

 private:
  void makeChoices();
  [[nodiscard]] QWidget* makeLink(const LinkProfile& link);
  void compare();

  QWidget* choices_ = nullptr;
  TextLabel* choicesTitle_ = nullptr;
  TextLabel* choicesHint_ = nullptr;
  ChoiceField* left_ = nullptr;
  ChoiceField* right_ = nullptr;
  Button* compare_ = nullptr;
};

/// The levels that the files show beside the answers, to be taken over.
class CheckAnswersTab final : public CheckTab {
  Q_OBJECT
 public:
  CheckAnswersTab(const Appearance& look, viewmodels::FileCheckPage& page, QWidget* parent);

 protected:
  void build(QVBoxLayout& column) override;

 private:
  using Proposal = viewmodels::FileCheckPage::Proposal;
  [[nodiscard]] QWidget* makeHead(const std::vector<Proposal>& proposals);
  [[nodiscard]] QWidget* makeProposal(const Proposal& proposal);
  [[nodiscard]] QWidget* makeActions(const Proposal& proposal, QWidget* parent);
};

/// What AI could do for the company: now, after collecting, not yet.
class CheckUsesTab final : public CheckTab {
  Q_OBJECT
 public:
  CheckUsesTab(const Appearance& look, viewmodels::FileCheckPage& page, QWidget* parent);

 protected:
  void build(QVBoxLayout& column) override;

 private:
  [[nodiscard]] QWidget* makeGroup(FitVerdict verdict, const std::vector<UseCaseFit>& fits);
  [[nodiscard]] QWidget* makeUse(const UseCaseFit& fit, QWidget* parent);
};

/// What to collect, as a table that can be saved.
class CheckPlanTab final : public CheckTab {
  Q_OBJECT
 public:
  using AskPath = std::function<QString(QWidget*, const QString& suggestion)>;
  CheckPlanTab(const Appearance& look, viewmodels::FileCheckPage& page, AskPath askPath, QWidget* parent);

 protected:
  void fill() override;

 private:
  void fillTable();
  void save(const QString& suffix);
  [[nodiscard]] Result<void> write(const QString& path, const QString& suffix);

  AskPath askPath_;
  viewmodels::TextTableModel lines_;
  TextLabel* finding_;
  TextLabel* estimates_;
  FittedTable* table_;
  ReflowRow* actions_;
  Button* saveTable_;
  Button* saveJson_;
  Banner* told_;
};

}  // namespace jindan::ui
