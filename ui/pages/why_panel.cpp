// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/why_panel.h"

#include <QDesktopServices>

#include "ui/design/source_note.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

WhyPanel::WhyPanel(const Appearance& look, viewmodels::InterviewPage& page, QWidget* parent)
    : QWidget(parent), look_(look), page_(page) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  hide();
}

void WhyPanel::setOpen(bool isOpen) {
  isOpen_ = isOpen;
  showQuestion();
}

void WhyPanel::showQuestion() {
  delete content_;
  content_ = nullptr;
  setVisible(isOpen_);
  if (!isOpen_ || !page_.isOpen()) return;
  auto* card = new Card(look_, this);
  auto* column = columnIn(card);
  column->setSpacing(static_cast<int>(reporting::spacing::xs));
  fill(*column);
  layout()->addWidget(card);
  content_ = card;
}

void WhyPanel::fill(QVBoxLayout& column) {
  addText(column, page_.why());
  const auto figures = page_.figures();
  for (const ComparisonText& figure : figures)
    addFigure(column, figure);
  for (const QString& remark : page_.remarks())
    addText(column, remark);
  if (figures.empty()) addText(column, tr("No published survey has a figure for this question."));
  // The consultant has it beside the answers.
  if (!page_.isConsultant()) addText(column, tr("What shows it: %1").arg(page_.evidence()));
}

void WhyPanel::addFigure(QVBoxLayout& column, const ComparisonText& figure) {
  addText(column, toQt(figure.statement), true);
  if (!figure.caution.empty()) addText(column, toQt(figure.caution));
  if (!figure.path.empty()) addText(column, toQt(figure.path));
  auto* source = new SourceNote(look_, column.parentWidget());
  source->setSource(toQt(figure.source));
  source->setLink(tr("Open the source"), QUrl(toQt(figure.url)));
  connect(source, &SourceNote::linkActivated, this, [](const QUrl& address) { QDesktopServices::openUrl(address); });
  column.addWidget(source);
}

void WhyPanel::addText(QVBoxLayout& column, const QString& text, bool isBold) {
  auto* label = new TextLabel(look_, TextRole::body, column.parentWidget());
  label->setBold(isBold);
  label->setInk(isBold ? Ink::normal : Ink::muted);
  label->setText(text);
  column.addWidget(label);
}

}  // namespace jindan::ui
