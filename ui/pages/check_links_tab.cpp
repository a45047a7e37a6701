// SPDX-License-Identifier: Apache-2.0
#include <QHBoxLayout>

#include "domain/wording/foreign_text.h"
#include "domain/wording/numbers.h"
#include "ui/design/button.h"
#include "ui/design/choice_field.h"
#include "ui/design/quality_card.h"
#include "ui/design/reflow_row.h"
#include "ui/pages/check_tabs.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::FileCheckPage;
using viewmodels::toQt;

namespace {

constexpr double whole = 100.0;
constexpr int leastCard = 240;
constexpr int leastField = 240;
constexpr std::size_t longestName = 40;
constexpr std::size_t longestValue = 24;

constexpr int px(double spacing) {
  return static_cast<int>(spacing);
}

QString shortened(const std::string& text, std::size_t longest) {
  return toQt(oneLine(text, longest));
}

QString fileOf(const std::string& path) {
  const std::size_t at = path.find_last_of("/\\");
  return shortened(at == std::string::npos ? path : path.substr(at + 1), longestName);
}

QString examplesOf(const std::vector<std::string>& values) {
  QStringList examples;
  for (const std::string& value : values)
    examples << shortened(value, longestValue);
  return examples.join(QStringLiteral(", "));
}

/// A column of a file as the data of a choice: "place:column".
QVariant dataOf(std::size_t file, std::size_t column) {
  return QStringLiteral("%1:%2").arg(file).arg(column);
}

/// Columns of every file; those that look like keys first.
QList<ChoiceField::Choice> choicesOf(const CheckWords& words, const FileCheck& check) {
  QList<ChoiceField::Choice> keys;
  QList<ChoiceField::Choice> others;
  for (std::size_t f = 0; f < check.files.size(); ++f) {
    const FileProfile& file = check.files[f];
    for (std::size_t c = 0; c < file.columns.size(); ++c) {
      const QString text =
          toQt(words.fileName(file)) + QStringLiteral(" · ") + toQt(words.column(file, file.columns[c]).name);
      (file.columns[c].type == ColumnType::id ? keys : others).append({text, dataOf(f, c)});
    }
  }
  return keys + others;
}

FileCheckPage::ColumnChoice columnOf(const QVariant& data, const FileCheck& check) {
  const QStringList parts = data.toString().split(QLatin1Char(':'));
  const std::size_t file = parts.value(0).toUInt();
  return {file, check.files.at(file).columns.at(parts.value(1).toUInt()).name};
}

}  // namespace

CheckLinksTab::CheckLinksTab(const Appearance& look, FileCheckPage& page, QWidget* parent)
    : CheckTab(look, page, parent) {
  makeChoices();
}

void CheckLinksTab::makeChoices() {
  auto* card = new Card(look(), this);
  choices_ = card;
  auto* inside = columnIn(card);
  inside->setSpacing(px(reporting::spacing::s));
  choicesTitle_ = new TextLabel(look(), TextRole::section, card);
  choicesHint_ = new TextLabel(look(), TextRole::body, card);
  choicesHint_->setInk(Ink::muted);
  auto* row = new ReflowRow(card);
  row->setSpacing(px(reporting::spacing::m));
  left_ = new ChoiceField(look(), row);
  right_ = new ChoiceField(look(), row);
  row->addWidget(left_, 1, leastField);
  row->addWidget(right_, 1, leastField);
  compare_ = new Button(look(), Button::Kind::secondary, card);
  inside->addWidget(choicesTitle_);
  inside->addWidget(choicesHint_);
  inside->addWidget(row);
  inside->addWidget(compare_, 0, Qt::AlignLeft);
  top()->addWidget(choices_);
  connect(compare_, &Button::clicked, this, &CheckLinksTab::compare);
}

void CheckLinksTab::fill() {
  const bool canCompare = page().canCompareColumns();
  choices_->setVisible(page().check().files.size() > 1);
  choicesTitle_->setText(tr("Compare two columns"));
  choicesHint_->setText(
      canCompare ? tr("Choose the column that names the same thing in both files, such as lot, serial or machine "
                      "number. The files are read once more.")
                 : tr("To compare other columns, check the files again: after a check they are not opened any more."));
  left_->setLabel(tr("Column in one file"));
  right_->setLabel(tr("Column in the other file"));
  compare_->setText(tr("Compare"));
  for (QWidget* widget : std::initializer_list<QWidget*>{left_, right_, compare_})
    widget->setVisible(canCompare);
  if (!canCompare) return;
  const auto choices = choicesOf(page().words(), page().check());
  left_->setChoices(choices);
  right_->setChoices(choices);
}

void CheckLinksTab::compare() {
  left_->setError({});
  right_->setError({});
  if (!left_->current().isValid()) return left_->setError(tr("Choose a column."));
  if (!right_->current().isValid()) return right_->setError(tr("Choose a column."));
  const auto left = columnOf(left_->current(), page().check());
  const auto right = columnOf(right_->current(), page().check());
  if (left.file == right.file) return right_->setError(tr("Choose a column of the other file."));
  page().compareColumns(left, right);
}

void CheckLinksTab::build(QVBoxLayout& column) {
  const auto& links = page().check().links;
  if (links.empty())
    column.addWidget(makeText(TextRole::help, tr("No columns were found whose values meet in two files."), this));
  for (const LinkProfile& link : links)
    column.addWidget(makeLink(link));
}

QWidget* CheckLinksTab::makeLink(const LinkProfile& link) {
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  inside->setSpacing(px(reporting::spacing::s));
  TextLabel* sentence = makeText(TextRole::body, toQt(page().words().link(link)), card);
  sentence->setBold(true);
  inside->addWidget(sentence);
  auto* row = new ReflowRow(card);
  row->setSpacing(px(reporting::spacing::s));
  const auto add = [&](const std::string& file, const std::string& column, double coverage,
                       const std::vector<std::string>& alone) {
    auto* side = new QualityCard(look(), row);
    const QString examples = examplesOf(alone);
    const double percent = coverage * whole;
    side->setScore(
        fileOf(file) + QStringLiteral(" · ") + shortened(column, longestName), toQt(sayPercent(percent, 0)), percent,
        examples.isEmpty() ? tr("of its values are found in the other file")
                           : tr("of its values are found in the other file; not, for example: %1").arg(examples));
    row->addWidget(side, 1, leastCard);
  };
  add(link.leftFile, link.leftColumn, link.coverageLeft, link.onlyLeft);
  add(link.rightFile, link.rightColumn, link.coverageRight, link.onlyRight);
  inside->addWidget(row);
  if (!link.exact) inside->addWidget(makeMuted(TextRole::caption, tr("Estimated from a part of the values."), card));
  return card;
}

}  // namespace jindan::ui
