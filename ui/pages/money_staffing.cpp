// SPDX-License-Identifier: Apache-2.0
#include <QDesktopServices>
#include <QHBoxLayout>

#include "ui/design/reflow_row.h"
#include "ui/design/source_note.h"
#include "ui/design/state_mark.h"
#include "ui/pages/money_tabs.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

constexpr int leastOption = 320;

constexpr int px(double spacing) {
  return static_cast<int>(spacing);
}

TextLabel* say(QLayout& layout, const Appearance& look, TextRole role, const std::string& text, QWidget* parent) {
  auto* label = new TextLabel(look, role, parent);
  label->setText(toQt(text));
  layout.addWidget(label);
  return label;
}

/// Where a figure comes from, with the way there when it was published.
void addSource(QLayout& layout, const Appearance& look, const std::string& text, const std::string& url,
               const QString& link, QWidget* parent) {
  auto* note = new SourceNote(look, parent);
  note->setSource(toQt(text));
  note->setLink(link, QUrl(toQt(url)));
  QObject::connect(note, &SourceNote::linkActivated, note,
                   [](const QUrl& address) { QDesktopServices::openUrl(address); });
  layout.addWidget(note);
}

}  // namespace

Card* MoneyStaffing::makeOption(const StaffingText& option, const Narrator& narrator, QWidget* parent) const {
  auto* card = new Card(look(), parent);
  auto* inside = columnIn(card);
  inside->setSpacing(px(reporting::spacing::xs));
  auto* head = new QHBoxLayout;
  head->setSpacing(px(reporting::spacing::s));
  auto* title = say(*head, look(), TextRole::section, option.title, card);
  title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  head->setStretchFactor(title, 1);
  if (option.isSuggested) {
    auto* mark = new StateMark(look(), card);
    mark->setState(StateMark::Kind::good, tr("Fits your answers best"));
    head->addWidget(mark);
  }
  inside->addLayout(head);
  say(*inside, look(), TextRole::body, option.description, card);
  say(*inside, look(), TextRole::caption, narrator.say("money.column.cost"), card)->setInk(Ink::muted);
  say(*inside, look(), TextRole::section, option.cost, card);
  say(*inside, look(), TextRole::caption,
      option.costRange + " · " + narrator.say("money.column.share") + " " + option.share + " · " +
          narrator.say("money.column.months") + " " + option.months,
      card);
  if (!option.speaks.empty()) say(*inside, look(), TextRole::body, option.speaks, card);
  say(*inside, look(), TextRole::body, narrator.say("staffing.risk", {{"risk", option.risk}}), card);
  addSource(*inside, look(), option.basis, option.url, tr("Open the source"), card);
  inside->addStretch(1);
  return card;
}

void MoneyStaffing::fill(const MoneyWords& words) {
  delete options_;
  options_ = new QWidget(this);
  auto* inside = new QVBoxLayout(options_);
  inside->setContentsMargins(0, 0, 0, 0);
  inside->setSpacing(px(reporting::spacing::m));
  say(*inside, look(), TextRole::section, words.narrator().say("money.heading.staffing"), options_);
  say(*inside, look(), TextRole::help, words.staffingFinding(), options_);
  ReflowRow* row = nullptr;
  std::size_t place = 0;
  for (const StaffingText& option : words.staffing()) {
    if (place++ % 2 == 0) {
      row = new ReflowRow(options_);
      row->setSpacing(px(reporting::spacing::m));
      inside->addWidget(row);
    }
    row->addWidget(makeOption(option, words.narrator(), row), 1, look().scaled(leastOption));
  }
  addSource(*inside, look(), words.staffingReference(), words.plan().staffing.reference.url, tr("Open the source"),
            options_);
  column().addWidget(options_);
}

}  // namespace jindan::ui
