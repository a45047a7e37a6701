// SPDX-License-Identifier: Apache-2.0
#include "domain/scoring/view.h"
#include "reporting/tables/sheets.h"

namespace jindan::reporting {
namespace {

SheetCell level(const std::optional<Level>& level) {
  return level ? SheetCell::integer(level->value()) : SheetCell();
}

SheetCell evidence(const TableContext& context, const Answer& answer) {
  const bool isAnswered = !answer.said.isUnanswered() || answer.seen;
  if (!isAnswered) return {};
  return SheetCell::text(context.say("evidence." + std::to_string(static_cast<int>(answer.evidence))));
}

SheetRow rowOf(const TableContext& context, Index index) {
  const Questionnaire& questionnaire = context.questionnaire();
  const Question& question = questionnaire.question(index);
  const Answer& answer = context.visit.assessment.answers.at(index);
  return {SheetCell::text(question.id.value()),
          SheetCell::text(context.text(questionnaire.pillar(question.pillar).title)),
          SheetCell::text(context.text(questionnaire.dimension(question.dimension).title)),
          SheetCell::text(context.text(question.prompt)),
          level(answer.said.level()),
          SheetCell::text(context.narrator.answerText(index, answer.said)),
          level(answer.seen),
          evidence(context, answer),
          answer.number ? numberCell(*answer.number) : SheetCell(),
          question.number ? SheetCell::text(context.text(question.number->label)) : SheetCell(),
          SheetCell::text(answer.note),
          level(answer.target)};
}

}  // namespace

Sheet answersSheet(const TableContext& context) {
  Sheet sheet{
      context.say("table.sheet.answers"),
      {context.column("table.id", ColumnKind::text, 8), context.column("table.pillar", ColumnKind::text, 14),
       context.column("table.dimension", ColumnKind::text, 20), context.column("table.question", ColumnKind::text, 50),
       context.column("table.said_level", ColumnKind::integer, 9),
       context.column("table.said_text", ColumnKind::text, 40), context.column("table.seen", ColumnKind::integer, 9),
       context.column("table.evidence", ColumnKind::text, 16), context.column("table.number", ColumnKind::integer, 16),
       context.column("table.number_label", ColumnKind::text, 24), context.column("table.note", ColumnKind::text, 40),
       context.column("table.target", ColumnKind::integer, 9)},
      {}};
  const Assessment& assessment = context.visit.assessment;
  for (Index q = 0; q < assessment.answers.size(); ++q) {
    if (isAsked(context.questionnaire().question(q), assessment.mode) || !assessment.answers[q].isEmpty())
      sheet.rows.push_back(rowOf(context, q));
  }
  return sheet;
}

}  // namespace jindan::reporting
