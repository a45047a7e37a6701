// SPDX-License-Identifier: Apache-2.0
#include <QTextBoundaryFinder>
#include <algorithm>

#include "domain/scoring/view.h"
#include "domain/wording/numbers.h"
#include "reporting/report/chapters.h"

namespace jindan::reporting {
namespace {

/// No row may be higher than a page, however long the note.
constexpr qsizetype notePart = 900;

QStringList cutNote(const QString& note) {
  QStringList parts;
  QString rest = note.simplified();
  while (rest.size() > notePart) {
    qsizetype end = rest.lastIndexOf(u' ', notePart);
    if (end <= 0) {
      QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, rest);
      finder.setPosition(notePart);
      end = finder.isAtBoundary() ? notePart : std::max<qsizetype>(finder.toPreviousBoundary(), 1);
    }
    parts.append(rest.first(end));
    rest = rest.sliced(end).trimmed();
  }
  if (!rest.isEmpty()) parts.append(rest);
  return parts;
}

/// What was seen, and where it is not what was said an arrow beside it: the colour alone would be lost in grey.
QString seenMark(const Answer& answer) {
  const QString seen = answer.seen ? QString::number(answer.seen->value()) : QStringLiteral("–");
  const std::optional<Level> said = answer.said.level();
  if (!answer.seen || !said || said == answer.seen) return seen;
  return seen + (answer.seen->value() < said->value() ? QStringLiteral(" ↓") : QStringLiteral(" ↑"));
}

QString mark(const std::optional<Level>& level) {
  return level ? QString::number(level->value()) : QStringLiteral("–");
}

Cell questionCell(const ReportContext& context, Index index, const Answer& answer) {
  const Question& question = context.questionnaire().question(index);
  Cell cell{{context.text(question.prompt), TextRole::smallStrong, {}}};
  const bool isKnown = answer.said.level().has_value();
  cell.push_back({toQt(context.narrator.answerText(index, answer.said)), TextRole::small,
                  isKnown ? context.style.theme.ink : context.style.theme.mutedInk});
  if (answer.number && question.number) {
    cell.push_back(
        {context.say("report.annex.number", {{"label", question.number->label.in(context.narrator.language())},
                                             {"number", context.narrator.number(question, *answer.number)}}),
         TextRole::small,
         {}});
  }
  if (answer.target) {
    const std::string text = context.narrator.answerText(index, Said::level(*answer.target));
    cell.push_back(
        {context.say("report.annex.target", {{"level", std::to_string(answer.target->value())}, {"text", text}}),
         TextRole::small, context.style.theme.accent});
  }
  return cell;
}

void addQuestion(Table& table, const ReportContext& context, Index index) {
  const Theme& theme = context.style.theme;
  const Answer& answer = context.visit.assessment.answers.at(index);
  const bool differs = answer.seen && answer.said.level() != answer.seen;
  const std::string evidence = "evidence." + std::to_string(static_cast<int>(answer.evidence));
  const bool isAnswered = !answer.said.isUnanswered() || answer.seen;
  QStringList note = cutNote(toQt(answer.note));
  if (!note.isEmpty()) note.front() = context.say("report.annex.note", {{"note", note.front().toStdString()}});
  const auto noteLine = [&](const QString& text) { return CellLine{text, TextRole::small, theme.mutedInk}; };
  table.rows.push_back({{questionCell(context, index, answer),
                         {{mark(answer.said.level()), TextRole::smallStrong, {}}},
                         {{seenMark(answer), TextRole::smallStrong, differs ? theme.caution : theme.ink}},
                         {{isAnswered ? context.say(evidence) : QStringLiteral("–"), TextRole::small, {}}}},
                        false,
                        false});
  for (const QString& part : note)
    table.rows.push_back({{{noteLine(part)}}, false, true});
  // What the answer means in a company of this size, and the next step.
  const QString advice = toQt(context.narrator.advice(index, answer, context.visit.segment));
  if (!advice.isEmpty()) {
    TableRow aside{{{{advice, TextRole::small, {}}}}, false, true};
    aside.isAside = true;
    table.rows.push_back(std::move(aside));
  }
}

Table tableOf(const ReportContext& context, const Pillar& pillar) {
  Table table{{{context.say("report.column.question"), 0.65},
               {context.say("report.annex.said"), 0.11, Qt::AlignHCenter},
               {context.say("report.annex.seen"), 0.09, Qt::AlignHCenter},
               {context.say("report.annex.evidence"), 0.15}},
              {}};
  for (const Index d : pillar.dimensions) {
    const Dimension& dimension = context.questionnaire().dimension(d);
    bool isFirst = true;
    for (const Index q : dimension.questions) {
      if (!isAsked(context.questionnaire().question(q), context.visit.assessment.mode)) continue;
      if (std::exchange(isFirst, false)) {
        const QColor ink = context.pillarInk(dimension.pillar);
        table.rows.push_back({{{{context.text(dimension.title), TextRole::smallStrong, ink}}}, true, false});
      }
      addQuestion(table, context, q);
    }
  }
  return table;
}

}  // namespace

void addAnswers(Flow& flow, const ReportContext& context) {
  const Readings said = readAnswers(context.questionnaire(), context.visit.assessment, View::self);
  std::int64_t asked = 0;
  std::int64_t answered = 0;
  for (Index q = 0; q < said.size(); ++q) {
    if (said[q].kind == Reading::Kind::notAsked) continue;
    ++asked;
    if (!context.visit.assessment.answers[q].said.isUnanswered()) ++answered;
  }
  flow.chapterBreak();
  flow.chapter(context.say("report.annex.title"),
               context.say("report.annex.intro", {{"count", sayCount(asked)}, {"answered", sayCount(answered)}}));
  flow.paragraph(TextRole::source, context.say("report.annex.advice"));
  for (const Pillar& pillar : context.questionnaire().pillars()) {
    const Table table = tableOf(context, pillar);
    if (table.rows.empty()) continue;
    flow.heading(1, context.text(pillar.title));
    flow.table(table);
  }
}

}  // namespace jindan::reporting
