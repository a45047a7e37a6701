// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QRegularExpression>

#include "reporting/tables/build_tables.h"
#include "reporting/tables/xlsx.h"
#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/reflow_row.h"
#include "ui/pages/check_tabs.h"
#include "ui/pages/fitted_table.h"
#include "viewmodels/file_output.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::FileCheckPage;
using viewmodels::TextTableModel;
using viewmodels::toQt;

namespace {

const QString tableSuffix = QStringLiteral(".xlsx");
const QString jsonSuffix = QStringLiteral(".json");
constexpr double fourLines = 100;
constexpr double sixLines = 136;

/// A name that every file system takes.
QString fileName(const QString& company, const QString& subject, const QString& suffix) {
  static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
  constexpr int longest = 60;
  QString name = company;
  name.replace(forbidden, QStringLiteral(" "));
  return name.simplified().left(longest) + QLatin1Char(' ') + subject + suffix;
}

TextTableModel::Row rowOf(const FitWords& words, const CollectionLine& line) {
  return {{toQt(words.what(line)), toQt(words.kind(line.kind))},
          {toQt(words.how(line)), toQt(words.first(line))},
          {toQt(words.until(line)), toQt(words.usedFor(line))}};
}

}  // namespace

CheckPlanTab::CheckPlanTab(const Appearance& look, FileCheckPage& page, AskPath askPath, QWidget* parent)
    : CheckTab(look, page, parent),
      askPath_(std::move(askPath)),
      finding_(new TextLabel(look, TextRole::help, this)),
      estimates_(new TextLabel(look, TextRole::caption, this)),
      table_(new FittedTable(look, lines_, this)),
      actions_(new ReflowRow(this)),
      saveTable_(new Button(look, Button::Kind::primary, actions_)),
      saveJson_(new Button(look, Button::Kind::secondary, actions_)),
      told_(new Banner(look, Banner::Kind::info, this)) {
  estimates_->setInk(Ink::muted);
  table_->setColumns({{.least = 150, .stretch = 2, .isBold = true, .isParagraph = true},
                      {.least = 200, .stretch = 3, .isParagraph = true},
                      {.least = 200, .stretch = 3, .isParagraph = true}});
  table_->setRowHeights(fourLines, sixLines);
  actions_->setSpacing(static_cast<int>(reporting::spacing::s));
  actions_->addWidget(saveTable_, 0);
  actions_->addWidget(saveJson_, 0);
  told_->hide();
  for (QWidget* widget : std::initializer_list<QWidget*>{finding_, table_, estimates_, actions_, told_})
    top()->addWidget(widget);
  connect(saveTable_, &Button::clicked, this, [this] { save(tableSuffix); });
  connect(saveJson_, &Button::clicked, this, [this] { save(jsonSuffix); });
}

void CheckPlanTab::fill() {
  const FitWords words = page().fitWords();
  const FileCheckPage::Uses* uses = page().uses();
  const bool hasLines = uses != nullptr && !uses->findings.plan.lines.empty();
  finding_->setText(uses == nullptr ? QString() : toQt(words.planFinding(uses->findings.plan)));
  estimates_->setText(toQt(words.estimates()));
  saveTable_->setText(tr("Save as Excel table"));
  saveJson_->setText(tr("Save as JSON"));
  table_->setAccessibleName(toQt(page().narrator().say("fit.plan.title")));
  for (QWidget* widget : std::initializer_list<QWidget*>{table_, estimates_, actions_})
    widget->setVisible(hasLines);
  told_->hide();
  if (hasLines) fillTable();
}

void CheckPlanTab::fillTable() {
  const FitWords words = page().fitWords();
  QStringList titles;
  for (const char* key : {"fit.column.what", "fit.column.how", "fit.column.until"})
    titles << toQt(page().narrator().say(key));
  std::vector<TextTableModel::Row> rows;
  for (const CollectionLine& line : page().uses()->findings.plan.lines)
    rows.push_back(rowOf(words, line));
  lines_.setTable(titles, std::move(rows));
  table_->fitColumns();
}

void CheckPlanTab::save(const QString& suffix) {
  if (page().uses() == nullptr) return;
  const QString subject = toQt(page().narrator().say("fit.plan.title"));
  QString path = askPath_(this, fileName(page().companyName(), subject, suffix));
  if (path.isEmpty()) return;
  if (!path.endsWith(suffix, Qt::CaseInsensitive)) path += suffix;
  const auto saved = write(path, suffix);
  told_->setKind(saved ? Banner::Kind::info : Banner::Kind::stop);
  if (saved)
    told_->setText(tr("Saved"), QDir::toNativeSeparators(path));
  else
    told_->setText(tr("The plan was not saved."), page().session().describe(saved.error()));
  told_->show();
}

Result<void> CheckPlanTab::write(const QString& path, const QString& suffix) {
  if (suffix == jsonSuffix) return viewmodels::saveFile(path, QByteArray::fromStdString(page().planJson()));
  const FileCheckPage::Uses& uses = *page().uses();
  const auto bytes = reporting::writeXlsx(reporting::buildUseTables(uses.visit, page().narrator(), uses.findings));
  if (!bytes) return tl::unexpected(bytes.error());
  return viewmodels::saveFile(path, QByteArray::fromStdString(*bytes));
}

}  // namespace jindan::ui
