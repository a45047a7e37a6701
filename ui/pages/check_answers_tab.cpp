// SPDX-License-Identifier: Apache-2.0
#include <QHBoxLayout>

#include "ui/design/button.h"
#include "ui/design/reflow_row.h"
#include "ui/design/state_mark.h"
#include "ui/pages/check_tabs.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::FileCheckPage;
using viewmodels::toQt;

namespace {

constexpr int leastText = 320;

constexpr int px(double spacing) {
  return static_cast<int>(spacing);
}

bool asksFirst(const FileCheckPage::Proposal& proposal) {
  return proposal.asksBack && !proposal.text.accepted;
}

}  // namespace

CheckAnswersTab::CheckAnswersTab(const Appearance& look, FileCheckPage& page, QWidget* parent)
    : CheckTab(look, page, parent) {}

void CheckAnswersTab::build(QVBoxLayout& column) {
  const auto proposals = page().proposals();
  column.addWidget(makeHead(proposals));
  for (const bool contradicting : {true, false}) {
    for (const Proposal& proposal : proposals) {
      if (asksFirst(proposal) == contradicting) column.addWidget(makeProposal(proposal));
    }
  }
}

QWidget* CheckAnswersTab::makeHead(const std::vector<Proposal>& proposals) {
  int open = 0;
  int contradicting = 0;
  for (const Proposal& proposal : proposals) {
    open += proposal.isInTakeAll ? 1 : 0;
    contradicting += asksFirst(proposal) ? 1 : 0;
  }
  QString sentence = tr("These files say nothing about a question of the interview.");
  if (!proposals.empty()) sentence = tr("Nothing is left to take over from these files.");
  if (open > 0)
    sentence = tr("These files answer %n question(s). What you take over counts as seen in a file.", nullptr, open);
  if (contradicting > 0)
    sentence += QLatin1Char(' ') + tr("%n answer(s) should be asked again.", nullptr, contradicting);
  auto* row = new ReflowRow(this);
  row->setSpacing(px(reporting::spacing::m));
  TextLabel* text = makeText(TextRole::help, sentence, row);
  text->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  row->addWidget(text, 1, leastText);
  if (open > 1) {
    auto* all = new Button(look(), Button::Kind::primary, row);
    all->setText(tr("Take over all %n", nullptr, open));
    connect(
        all, &Button::clicked, this, [this] { page().takeAll(); }, Qt::QueuedConnection);
    row->addWidget(all, 0);
  }
  return row;
}

QWidget* CheckAnswersTab::makeProposal(const Proposal& proposal) {
  const ShownLevelText& text = proposal.text;
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  inside->setSpacing(px(reporting::spacing::xs));
  auto* head = new QHBoxLayout;
  head->setSpacing(px(reporting::spacing::s));
  TextLabel* title = makeText(TextRole::help, toQt(text.title), card);
  title->setBold(true);
  title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  head->addWidget(title, 1);
  auto* mark = new StateMark(look(), card);
  if (text.accepted) mark->setState(StateMark::Kind::good, tr("Taken over"));
  if (asksFirst(proposal)) mark->setState(StateMark::Kind::caution, tr("Please ask again"));
  mark->setVisible(!mark->text().isEmpty());
  head->addWidget(mark);
  inside->addLayout(head);
  TextLabel* shown = makeText(TextRole::body, tr("**In the files:** %1").arg(toQt(text.shown)), card);
  shown->setBoldParts(true);
  inside->addWidget(shown);
  inside->addWidget(makeMuted(TextRole::body, toQt(text.reason), card));
  if (!text.standsBy.empty()) inside->addWidget(makeText(TextRole::body, toQt(text.standsBy), card));
  if (!text.ask.empty())
    inside->addWidget(makeMuted(TextRole::body, toQt(page().narrator().say("check.ask", {{"ask", text.ask}})), card));
  if (!text.accepted) inside->addWidget(makeActions(proposal, card));
  return card;
}

QWidget* CheckAnswersTab::makeActions(const Proposal& proposal, QWidget* parent) {
  auto* row = new ReflowRow(parent);
  row->setSpacing(px(reporting::spacing::s));
  const Index question = proposal.text.question;
  const QString title = toQt(proposal.text.title);
  if (proposal.canTake) {
    auto* take = new Button(look(), Button::Kind::secondary, row);
    take->setCompact(true);
    take->setText(proposal.asksBack ? tr("The files are right") : tr("Take over"));
    take->setAccessibleDescription(title);
    connect(
        take, &Button::clicked, this, [this, question] { page().take(question); }, Qt::QueuedConnection);
    row->addWidget(take, 0);
  }
  auto* go = new Button(look(), Button::Kind::quiet, row);
  go->setCompact(true);
  go->setText(tr("Go to the question"));
  go->setAccessibleDescription(title);
  connect(go, &Button::clicked, this, [this, question] { Q_EMIT questionAsked(question); });
  row->addWidget(go, 0);
  return row;
}

}  // namespace jindan::ui
