// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/consultant_panel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>

#include "ui/design/button.h"
#include "ui/design/reflow_row.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

ConsultantPanel::ConsultantPanel(const Appearance& look, viewmodels::InterviewPage& page, QWidget* parent)
    : Card(look, parent),
      page_(page),
      title_(new TextLabel(look, TextRole::caption, this)),
      evidence_(new TextLabel(look, TextRole::body, this)),
      levelTitle_(new TextLabel(look, TextRole::caption, this)),
      views_(new TextLabel(look, TextRole::caption, this)),
      gradeTitle_(new TextLabel(look, TextRole::caption, this)) {
  auto* column = columnIn(this);
  column->setSpacing(static_cast<int>(reporting::spacing::xs));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  for (TextLabel* title : {title_, levelTitle_, gradeTitle_})
    title->setBold(true);
  views_->setInk(Ink::muted);
  column->addWidget(title_);
  column->addWidget(evidence_);
  column->addWidget(levelTitle_);
  column->addWidget(makeLevels());
  column->addWidget(views_);
  column->addWidget(gradeTitle_);
  column->addWidget(makeGrades());
  column->addStretch(1);
  retranslate();
}

QWidget* ConsultantPanel::makeLevels() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(static_cast<int>(reporting::spacing::xxs));
  levels_ = new QButtonGroup(this);
  levels_->setExclusive(false);  // pressing the chosen one takes it back
  for (int level = Level::lowest; level <= Level::highest; ++level) {
    auto* button = new Button(look(), Button::Kind::secondary, box);
    button->setText(QString::number(level));
    button->setCheckable(true);
    levels_->addButton(button, level);
    row->addWidget(button);
  }
  row->addStretch(1);
  connect(levels_, &QButtonGroup::idClicked, this, [this](int level) {
    page_.see(level == page_.seen() ? 0 : level);
    showAnswer();
  });
  return box;
}

QWidget* ConsultantPanel::makeGrades() {
  auto* row = new ReflowRow(this);
  row->setSpacing(static_cast<int>(reporting::spacing::xxs));
  grades_ = new QButtonGroup(this);
  for (int grade = 0; grade <= static_cast<int>(Evidence::kept); ++grade) {
    auto* button = new Button(look(), Button::Kind::secondary, row);
    button->setCompact(true);
    button->setCheckable(true);
    grades_->addButton(button, grade);
    row->addWidget(button, 0);
  }
  connect(grades_, &QButtonGroup::idClicked, &page_, &viewmodels::InterviewPage::setEvidenceGrade);
  return row;
}

void ConsultantPanel::showQuestion() {
  evidence_->setText(page_.evidence());
  showAnswer();
}

void ConsultantPanel::showAnswer() {
  for (int level = Level::lowest; level <= Level::highest; ++level)
    levels_->button(level)->setChecked(level == page_.seen());
  if (QAbstractButton* grade = grades_->button(page_.evidenceGrade())) grade->setChecked(true);
  const QString views = page_.bothViews();
  views_->setText(views);
  views_->setVisible(!views.isEmpty());
}

void ConsultantPanel::retranslate() {
  setAccessibleName(tr("Consultant"));
  title_->setText(tr("Ask to see"));
  levelTitle_->setText(tr("Level seen (Shift+1–5)"));
  for (int level = Level::lowest; level <= Level::highest; ++level)
    levels_->button(level)->setAccessibleName(tr("Level seen: %1").arg(level));
  gradeTitle_->setText(tr("Evidence (E)"));
  const QStringList grades{tr("Said only"), tr("Seen on site"), tr("Kept a copy")};
  for (int grade = 0; grade < grades.size(); ++grade)
    grades_->button(grade)->setText(grades[grade]);
  if (page_.isOpen()) showQuestion();
}

void ConsultantPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Card::changeEvent(event);
}

}  // namespace jindan::ui
