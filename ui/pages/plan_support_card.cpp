// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/plan_support_card.h"

#include <QDesktopServices>
#include <QEvent>
#include <QUrl>

#include "ui/design/source_note.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

/// Measuring a label anew makes the page lay itself out: only for other words.
void setWords(TextLabel& label, const std::string& words, Ink ink) {
  const QString text = toQt(words);
  label.setInk(ink);
  if (label.text() != text) label.setText(text);
  label.setVisible(!text.isEmpty());
}

}  // namespace

PlanSupportCard::PlanSupportCard(const Appearance& look, viewmodels::PlanPage& page, QWidget* parent)
    : Card(look, parent), page_(page) {
  auto* column = columnIn(this);
  column->setSpacing(static_cast<int>(reporting::spacing::xs));
  title_ = new TextLabel(look, TextRole::section, this);
  lead_ = new TextLabel(look, TextRole::body, this);
  list_ = new QVBoxLayout;
  list_->setSpacing(static_cast<int>(reporting::spacing::m));
  column->addWidget(title_);
  column->addWidget(lead_);
  column->addSpacing(static_cast<int>(reporting::spacing::xs));
  column->addLayout(list_);
}

PlanSupportCard::Entry PlanSupportCard::makeEntry() {
  Entry entry;
  entry.box = new QWidget(this);
  auto* column = new QVBoxLayout(entry.box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(static_cast<int>(reporting::spacing::xxs));
  entry.name = new TextLabel(look(), TextRole::body, entry.box);
  entry.name->setBold(true);
  entry.terms = new TextLabel(look(), TextRole::body, entry.box);
  entry.note = new TextLabel(look(), TextRole::caption, entry.box);
  entry.reason = new TextLabel(look(), TextRole::caption, entry.box);
  entry.source = new SourceNote(look(), entry.box);
  for (QWidget* part : std::initializer_list<QWidget*>{entry.name, entry.terms, entry.reason, entry.note, entry.source})
    column->addWidget(part);
  connect(entry.source, &SourceNote::linkActivated, this,
          [](const QUrl& address) { QDesktopServices::openUrl(address); });
  list_->addWidget(entry.box);
  return entry;
}

void PlanSupportCard::fill(const Entry& entry, const SupportText& text) {
  // What may no longer be so is told in grey.
  const Ink ink = text.isStale ? Ink::muted : Ink::normal;
  setWords(*entry.name, text.name + " (" + text.kind + ")", ink);
  setWords(*entry.terms, text.terms, ink);
  setWords(*entry.reason, text.reason, ink);
  setWords(*entry.note, text.note, Ink::muted);
  entry.source->setSource(toQt(text.source));
  entry.source->setLink(tr("Open the source"), QUrl(toQt(text.url)));
}

void PlanSupportCard::showSupport() {
  const SupportedPlan* plan = page_.plan();
  setVisible(plan != nullptr);
  if (plan == nullptr) return;
  title_->setText(page_.say("plan.support"));
  lead_->setText(page_.say(plan->support.empty() ? "plan.support.none" : "plan.support.lead"));
  const PlanWords words = page_.words();
  while (entries_.size() < plan->support.size())
    entries_.push_back(makeEntry());
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    entries_[i].box->setVisible(i < plan->support.size());
    if (i < plan->support.size()) fill(entries_[i], words.support(plan->support[i]));
  }
}

void PlanSupportCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) showSupport();
  Card::changeEvent(event);
}

}  // namespace jindan::ui
