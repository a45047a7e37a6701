// SPDX-License-Identifier: Apache-2.0
#include "ui/design/choice_field.h"
#include "ui/pages/check_tabs.h"
#include "ui/pages/fitted_table.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::FileCheckPage;
using viewmodels::TextTableModel;
using viewmodels::toQt;

namespace {

TextTableModel::Row rowOf(const ColumnText& column) {
  TextTableModel::Row row;
  for (const std::string* text : {&column.name, &column.type, &column.missing, &column.distinct, &column.low,
                                  &column.middle, &column.high, &column.note})
    row.push_back({toQt(*text), {}});
  return row;
}

}  // namespace

CheckColumnsTab::CheckColumnsTab(const Appearance& look, FileCheckPage& page, QWidget* parent)
    : CheckTab(look, page, parent), file_(new ChoiceField(look, this)), table_(new FittedTable(look, columns_, this)) {
  // In the order of the columns: name, type, blanks, different values, smallest, middle, largest, note.
  table_->setColumns({{.least = 150, .stretch = 3, .isBold = true},
                      {.least = 104, .isMuted = true},
                      {.least = 96, .isNumber = true},
                      {.least = 88, .isNumber = true},
                      {.least = 84, .isNumber = true, .givesWay = 2},
                      {.least = 84, .isNumber = true},
                      {.least = 84, .isNumber = true, .givesWay = 2},
                      {.least = 110, .stretch = 1, .isMuted = true, .givesWay = 1}});
  top()->addWidget(file_);
  top()->addWidget(table_);
  connect(file_, &ChoiceField::edited, this, [this](const QVariant& place) {
    if (place.isValid()) this->page().setFilePlace(static_cast<std::size_t>(place.toInt()));
  });
}

void CheckColumnsTab::fill() {
  const CheckWords words = page().words();
  const auto& files = page().check().files;
  QList<ChoiceField::Choice> choices;
  for (std::size_t i = 0; i < files.size(); ++i)
    choices.append({toQt(words.fileName(files[i])), static_cast<int>(i)});
  file_->setLabel(tr("File"));
  file_->setChoices(choices);
  file_->setCurrent(static_cast<int>(page().filePlace()));
  file_->setVisible(files.size() > 1);
  const Narrator narrator = page().narrator();
  QStringList titles;
  for (const char* key : {"name", "type", "missing", "distinct", "low", "middle", "high", "note"})
    titles << toQt(narrator.say("check.table." + std::string(key)));
  std::vector<TextTableModel::Row> rows;
  for (const ColumnProfile& column : page().file().columns)
    rows.push_back(rowOf(words.column(page().file(), column)));
  columns_.setTable(titles, std::move(rows));
  table_->setAccessibleName(toQt(narrator.say("check.heading.columns")));
  table_->fitColumns();
}

}  // namespace jindan::ui
