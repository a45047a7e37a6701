// SPDX-License-Identifier: Apache-2.0
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "support/catch.h"
#include "support/widget_app.h"
#include "ui/design/form_fields.h"

namespace jindan::ui {
namespace {

void type(Field& field, const QString& text) {
  auto* edit = field.findChild<QLineEdit*>();
  edit->clear();
  QTest::keyClicks(edit, QString());
  edit->insert(text);
  Q_EMIT edit->textEdited(text);
  Q_EMIT edit->editingFinished();
}

QString shown(const Field& field) {
  return field.findChild<QLineEdit*>()->text();
}

}  // namespace

TEST_CASE("A number is set in order only when its typing is over; empty is unknown") {
  const test::TestLook look;
  NumberField field(look);
  field.setRange(1, 5000);
  const QSignalSpy edited(&field, &NumberField::edited);
  type(field, QStringLiteral("1200"));
  CHECK(field.value() == 1200);
  CHECK(shown(field) == QStringLiteral("1,200"));
  CHECK(edited.count() == 1);
  type(field, QStringLiteral("9999"));
  CHECK_FALSE(field.isValid());
  CHECK_FALSE(field.value());
  CHECK(field.hasError());
  CHECK(shown(field) == QStringLiteral("9999"));
  CHECK(edited.count() == 1);
  type(field, QString());
  CHECK(field.isValid());
  CHECK_FALSE(field.hasError());
  CHECK_FALSE(field.value());
  CHECK(edited.count() == 2);
}

TEST_CASE("Money is read aloud in the language in force and what was typed stays") {
  test::TestLook look;
  MoneyField field(look.get());
  const QSignalSpy edited(&field, &MoneyField::edited);
  type(field, QStringLiteral("1.2억"));
  CHECK(field.value() == Won(120'000'000));
  CHECK(shown(field) == QStringLiteral("1.2억"));
  CHECK(field.spoken() == QStringLiteral("1억 2,000만 원"));
  look.get().setLanguage(Language::english);
  CHECK(field.spoken() == QStringLiteral("KRW 120,000,000"));
  field.setValue(Won(120'000'000));
  CHECK(shown(field) == QStringLiteral("1.2억"));
  field.setValue(Won(5'000));
  CHECK(shown(field) == QStringLiteral("5,000"));
  type(field, QStringLiteral("많이"));
  CHECK(field.hasError());
  CHECK_FALSE(field.isValid());
  CHECK(edited.count() == 1);
}

TEST_CASE("A choice is found by part of its name and kept when the words change") {
  const test::TestLook look;
  ChoiceField field(look);
  field.setChoices({{QStringLiteral("금속가공제품 제조업"), 25}, {QStringLiteral("식료품 제조업"), 10}});
  CHECK_FALSE(field.current().isValid());
  const QSignalSpy edited(&field, &ChoiceField::edited);
  type(field, QStringLiteral("식료"));
  CHECK(field.current() == QVariant(10));
  CHECK(shown(field) == QStringLiteral("식료품 제조업"));
  CHECK(edited.count() == 1);
  field.setChoices({{QStringLiteral("Fabricated metal"), 25}, {QStringLiteral("Food"), 10}});
  CHECK(shown(field) == QStringLiteral("Food"));
  type(field, QStringLiteral("Space travel"));
  CHECK(field.hasError());
  CHECK_FALSE(field.isValid());
  type(field, QString());
  CHECK(field.isValid());
  CHECK_FALSE(field.current().isValid());
  CHECK(edited.count() == 2);
}

TEST_CASE("A line of text tells of an edit once and only when it changed") {
  const test::TestLook look;
  LineField field(look);
  const QSignalSpy edited(&field, &LineField::edited);
  field.setText(QStringLiteral("한빛정밀(주)"));
  CHECK(edited.count() == 0);
  type(field, QStringLiteral("한빛정밀(주)"));
  CHECK(edited.count() == 0);
  type(field, QStringLiteral(" 동해소재 "));
  CHECK(edited.count() == 1);
  CHECK(field.text() == QStringLiteral("동해소재"));
}

}  // namespace jindan::ui
