// SPDX-License-Identifier: Apache-2.0
#include <QHBoxLayout>

#include "domain/wording/foreign_text.h"
#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/quality_card.h"
#include "ui/design/reflow_row.h"
#include "ui/design/state_mark.h"
#include "ui/pages/check_tabs.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

constexpr std::size_t firstGroups = 6;
constexpr std::size_t firstColumns = 2;
constexpr double markWidth = 76;
constexpr int leastScore = 120;
constexpr int leastText = 320;
constexpr int answersTab = 3;

constexpr int px(double spacing) {
  return static_cast<int>(spacing);
}

StateMark::Kind kindOf(Severity severity) {
  switch (severity) {
    case Severity::info:
      return StateMark::Kind::plain;
    case Severity::caution:
      return StateMark::Kind::caution;
    case Severity::stop:
      return StateMark::Kind::stop;
  }
  return StateMark::Kind::plain;
}

/// Findings of one kind, about several columns. They are sorted: those of a kind follow one another.
std::vector<std::span<const DataFinding>> groupsOf(std::span<const DataFinding> findings) {
  std::vector<std::span<const DataFinding>> groups;
  std::size_t begin = 0;
  for (std::size_t i = 1; i <= findings.size(); ++i) {
    const bool isSame =
        i < findings.size() && findings[i].id == findings[begin].id && findings[i].severity == findings[begin].severity;
    if (isSame) continue;
    groups.push_back(findings.subspan(begin, i - begin));
    begin = i;
  }
  return groups;
}

}  // namespace

void CheckOverviewTab::build(QVBoxLayout& column) {
  const CheckWords words = page().words();
  const FileProfile& file = page().file();
  const std::string shown = page().check().id.value() + file.path + file.sheet;
  if (shown != shownFile_) showsAll_ = false;
  shownFile_ = shown;
  if (page().check().files.size() > 1) {
    column.addWidget(makeFiles());
    column.addWidget(makeText(TextRole::section, toQt(words.fileName(file)), this));
    column.addWidget(makeMuted(TextRole::caption, toQt(words.facts(file)), this));
  }
  const FileVerdict verdict = words.verdict(file);
  const std::string sentences = verdict.state + (verdict.outcome.empty() ? "" : " " + verdict.outcome);
  column.addWidget(makeText(TextRole::help, toQt(sentences), this));
  column.addWidget(makeScores());
  addNextSteps(column);
  column.addWidget(makeFindings());
  QString kept = tr("Kept with this visit: this summary only. The file itself is neither copied nor sent.");
  if (!page().when().isEmpty()) kept.prepend(tr("Checked %1.").arg(page().when()) + QLatin1Char(' '));
  column.addWidget(makeMuted(TextRole::caption, kept, this));
}

QWidget* CheckOverviewTab::makeFiles() {
  const CheckWords words = page().words();
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  inside->setSpacing(px(reporting::spacing::s));
  const auto& files = page().check().files;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const FileVerdict verdict = words.verdict(files[i]);
    auto* row = new ReflowRow(card);
    row->setSpacing(px(reporting::spacing::m));
    TextLabel* line =
        makeText(TextRole::body,
                 QStringLiteral("**%1** — %2").arg(toQt(words.fileName(files[i])), toQt(verdict.conclusion)), row);
    line->setBoldParts(true);
    line->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    row->addWidget(line, 1, leastText);
    auto* choose = new Button(look(), Button::Kind::secondary, row);
    choose->setCompact(true);
    choose->setText(tr("Show"));
    choose->setAccessibleDescription(toQt(words.fileName(files[i])));
    choose->setEnabled(i != page().filePlace());
    connect(
        choose, &Button::clicked, this, [this, i] { page().setFilePlace(i); }, Qt::QueuedConnection);
    row->addWidget(choose, 0);
    inside->addWidget(row);
  }
  return card;
}

QWidget* CheckOverviewTab::makeScores() {
  auto* row = new ReflowRow(this);
  row->setSpacing(px(reporting::spacing::s));
  for (const QualityText& score : page().words().scores(page().file())) {
    auto* card = new QualityCard(look(), row);
    card->setScore(toQt(score.title), toQt(score.value), score.score, toQt(score.meaning));
    row->addWidget(card, 1, look().scaled(leastScore));
  }
  return row;
}

void CheckOverviewTab::addNextSteps(QVBoxLayout& column) {
  int open = 0;
  int contradicting = 0;
  for (const auto& proposal : page().proposals()) {
    open += proposal.isInTakeAll ? 1 : 0;
    contradicting += proposal.asksBack && !proposal.text.accepted ? 1 : 0;
  }
  if (open + contradicting == 0) return;
  auto* banner = new Banner(look(), contradicting > 0 ? Banner::Kind::caution : Banner::Kind::info, this);
  if (contradicting > 0)
    banner->setText(tr("Ask again"), tr("%n answer(s) do not fit what these files show.", nullptr, contradicting));
  else
    banner->setText(tr("For the interview"), tr("These files answer %n question(s).", nullptr, open));
  banner->setAction(tr("Look at them"));
  connect(banner, &Banner::actionTriggered, this, [this] { Q_EMIT tabAsked(answersTab); });
  column.addWidget(banner);
}

QWidget* CheckOverviewTab::makeFindings() {
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  inside->setSpacing(px(reporting::spacing::m));
  inside->addWidget(makeText(TextRole::section, toQt(page().narrator().say("check.heading.findings")), card));
  const auto groups = groupsOf(page().file().findings);
  if (groups.empty())
    inside->addWidget(makeText(TextRole::body, toQt(page().narrator().say("check.findings.none")), card));
  const std::size_t shown = showsAll_ ? groups.size() : std::min(firstGroups, groups.size());
  for (std::size_t i = 0; i < shown; ++i)
    inside->addWidget(makeGroup(groups[i], card));
  if (shown == groups.size()) return card;
  auto* more = new Button(look(), Button::Kind::secondary, card);
  more->setText(tr("Show %n more", nullptr, static_cast<int>(groups.size() - shown)));
  connect(
      more, &Button::clicked, this,
      [this] {
        showsAll_ = true;
        refresh();
      },
      Qt::QueuedConnection);
  inside->addWidget(more, 0, Qt::AlignLeft);
  return card;
}

QWidget* CheckOverviewTab::makeGroup(std::span<const DataFinding> group, QWidget* parent) {
  const CheckWords words = page().words();
  const FindingText first = words.finding(page().file(), group.front());
  auto* row = new QWidget(parent);
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(px(reporting::spacing::m));
  auto* mark = new StateMark(look(), row);
  mark->setState(kindOf(first.severity), toQt(first.badge));
  mark->setMinimumWidth(look().scaled(markWidth));
  auto* texts = new QVBoxLayout;
  texts->setSpacing(px(reporting::spacing::xxs));
  TextLabel* title = makeText(TextRole::body, toQt(first.title), row);
  title->setBold(true);
  texts->addWidget(title);
  // One sentence a column; why it matters and what to do is the same for all of them.
  for (const DataFinding& finding : group.first(std::min(group.size(), firstColumns))) {
    const FindingText text = words.finding(page().file(), finding);
    texts->addWidget(makeText(TextRole::body, toQt(text.sentence), row));
    if (!text.lines.empty()) texts->addWidget(makeMuted(TextRole::caption, toQt(text.lines), row));
  }
  if (group.size() > firstColumns)
    texts->addWidget(makeMuted(TextRole::caption, otherColumns(group.subspan(firstColumns)), row));
  texts->addWidget(makeMuted(TextRole::body, toQt(first.why), row));
  texts->addWidget(
      makeText(TextRole::body, toQt(page().narrator().say("check.action", {{"action", first.action}})), row));
  line->addWidget(mark, 0, Qt::AlignTop);
  line->addLayout(texts, 1);
  return row;
}

QString CheckOverviewTab::otherColumns(std::span<const DataFinding> findings) const {
  constexpr std::size_t mostNames = 6;
  constexpr std::size_t longestName = 24;
  QStringList names;
  for (const DataFinding& finding : findings.first(std::min(findings.size(), mostNames)))
    names << toQt(oneLine(finding.column, longestName));
  names.removeAll(QString());
  return tr("The same in %n more column(s): %1", nullptr, static_cast<int>(findings.size()))
      .arg(names.join(QStringLiteral(", ")));
}

}  // namespace jindan::ui
