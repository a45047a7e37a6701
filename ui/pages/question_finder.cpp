// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/question_finder.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/design/line_field.h"

namespace jindan::ui {

QuestionFinder::QuestionFinder(const Appearance& look, const viewmodels::InterviewPage& page, QWidget* parent)
    : QDialog(parent), page_(page), words_(new LineField(look, this)), found_(new QListWidget(this)) {
  setModal(true);
  resize(look.scaled(640), look.scaled(460));
  auto* column = new QVBoxLayout(this);
  const int margin = static_cast<int>(reporting::spacing::m);
  column->setContentsMargins(margin, margin, margin, margin);
  column->addWidget(words_);
  column->addWidget(found_, 1);
  words_->setSearch(true);
  words_->input()->installEventFilter(this);
  found_->setFrameShape(QFrame::NoFrame);
  found_->setWordWrap(false);
  found_->setTextElideMode(Qt::ElideRight);
  found_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  found_->setSpacing(2);
  connect(words_, &LineField::typed, this, &QuestionFinder::list);
  connect(found_, &QListWidget::itemActivated, this, &QuestionFinder::choose);
  connect(found_, &QListWidget::itemClicked, this, &QuestionFinder::choose);
  retranslate();
}

void QuestionFinder::start() {
  words_->setText({});
  list();
  words_->input()->setFocus();
  open();
}

void QuestionFinder::list() {
  found_->clear();
  for (const auto& question : page_.find(words_->text())) {
    auto* item = new QListWidgetItem(question.title + QStringLiteral("  ·  ") + question.prompt, found_);
    item->setData(Qt::UserRole, QVariant::fromValue(static_cast<qulonglong>(question.place)));
  }
  if (found_->count() > 0) found_->setCurrentRow(0);
}

void QuestionFinder::choose() {
  const QListWidgetItem* item = found_->currentItem();
  if (item == nullptr) return;
  accept();
  Q_EMIT chosen(static_cast<std::size_t>(item->data(Qt::UserRole).toULongLong()));
}

bool QuestionFinder::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = found_->currentRow();
    switch (key->key()) {
      case Qt::Key_Down:
        found_->setCurrentRow(std::min(row + 1, found_->count() - 1));
        return true;
      case Qt::Key_Up:
        found_->setCurrentRow(std::max(row - 1, 0));
        return true;
      case Qt::Key_Return:
      case Qt::Key_Enter:
        choose();
        return true;
      default:
        break;
    }
  }
  return QDialog::eventFilter(watched, event);
}

void QuestionFinder::retranslate() {
  setWindowTitle(tr("Find a question"));
  words_->setPlaceholder(tr("Words of the question"));
  words_->input()->setAccessibleName(tr("Words of the question"));
  found_->setAccessibleName(tr("Questions found"));
}

void QuestionFinder::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

}  // namespace jindan::ui
