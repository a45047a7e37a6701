// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/answer_table_model.h"

#include "support/catch.h"
#include "viewmodels/session_fixture.h"

namespace jindan::test {

namespace {

using viewmodels::AnswerTableModel;

/// A visit whose first answers were changed.
struct Answers {
  SessionFixture fixture;
  DiagnosedVisit visit = *engine().diagnoseLatest(sample("precision-mould"), "x");
  Index pillar = 0;

  Answers() {
    for (const Index q : questions())
      visit.assessment.answers[q] = {};
  }
  [[nodiscard]] const std::vector<Index>& questions() const {
    return engine().content().questionnaire.pillar(pillar).questions;
  }
  [[nodiscard]] Answer& answer(std::size_t row) { return visit.assessment.answers[questions().at(row)]; }
};

QString cell(const AnswerTableModel& model, int row, int column) {
  return model.index(row, column).data().toString();
}

}  // namespace

TEST_CASE("Told and seen stand side by side, their difference in words") {
  Answers answers;
  answers.answer(0).said = Said::level(*Level::from(4));
  answers.answer(0).seen = Level::from(2);
  answers.answer(0).evidence = Evidence::seenOnSite;
  answers.answer(1).said = Said::dontKnow();
  answers.answer(2).said = Said::level(*Level::from(3));
  answers.answer(2).seen = Level::from(3);
  const AnswerTableModel model(answers.visit, answers.fixture.session.narrator(), answers.pillar);
  REQUIRE(model.rowCount() == static_cast<int>(answers.questions().size()));
  CHECK(cell(model, 0, AnswerTableModel::saidColumn) == ko("4"));
  CHECK(cell(model, 0, AnswerTableModel::seenColumn) == ko("2"));
  CHECK(cell(model, 0, AnswerTableModel::gapColumn).contains(ko("2")));
  CHECK(cell(model, 0, AnswerTableModel::gapColumn).endsWith(ko("lower")));
  CHECK(cell(model, 0, AnswerTableModel::evidenceColumn) == ko("현장에서 봄"));
  CHECK(model.index(0, 0).data(AnswerTableModel::gapRole).toDouble() == -2);
  CHECK(cell(model, 1, AnswerTableModel::saidColumn) == ko("모름"));
  CHECK(cell(model, 1, AnswerTableModel::gapColumn) == ko("not seen yet"));
  CHECK_FALSE(model.index(1, 0).data(AnswerTableModel::gapRole).isValid());
  CHECK(cell(model, 2, AnswerTableModel::gapColumn) == ko("as told"));
  CHECK(cell(model, 3, AnswerTableModel::saidColumn) == ko("답 없음"));
  CHECK(cell(model, 3, AnswerTableModel::gapColumn) == ko("–"));
  CHECK(cell(model, 3, AnswerTableModel::evidenceColumn) == ko("–"));
  CHECK(model.hasSeen());
  CHECK_FALSE(model.hasTargets());
}

TEST_CASE("A row leads to its question and tells it whole") {
  Answers answers;
  answers.answer(1).target = Level::from(5);
  const AnswerTableModel model(answers.visit, answers.fixture.session.narrator(), answers.pillar);
  CHECK(model.index(1, 0).data(AnswerTableModel::questionRole).toULongLong() == answers.questions().at(1));
  const Question& question = engine().content().questionnaire.question(answers.questions().at(1));
  CHECK(cell(model, 1, AnswerTableModel::questionColumn) == viewmodels::toQt(question.shortTitle.ko));
  CHECK(model.index(1, 0).data(Qt::ToolTipRole).toString() == viewmodels::toQt(question.prompt.ko));
  CHECK(cell(model, 1, AnswerTableModel::targetColumn) == ko("5"));
  CHECK(model.hasTargets());
  CHECK_FALSE(model.hasSeen());
}

TEST_CASE("A quick diagnosis lists the quick questions only") {
  Answers answers;
  answers.visit.assessment.mode = Mode::quick;
  const AnswerTableModel model(answers.visit, answers.fixture.session.narrator(), answers.pillar);
  CHECK(model.rowCount() > 0);
  CHECK(model.rowCount() < static_cast<int>(answers.questions().size()));
}

}  // namespace jindan::test
