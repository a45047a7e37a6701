// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QButtonGroup>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <vector>

#include "support/catch.h"
#include "support/widget_app.h"
#include "ui/design/answer_card.h"
#include "ui/design/banner.h"
#include "ui/design/chart_view.h"
#include "ui/design/form_fields.h"
#include "ui/design/nav_item.h"
#include "ui/design/rail.h"
#include "ui/design/tab_bar.h"

namespace jindan::ui {
namespace {

void collect(QAccessibleInterface* node, std::vector<QAccessibleInterface*>& all) {
  if (!node) return;
  all.push_back(node);
  for (int index = 0; index < node->childCount(); ++index)
    collect(node->child(index), all);
}

bool isInput(QAccessible::Role role) {
  return role == QAccessible::EditableText || role == QAccessible::ComboBox || role == QAccessible::RadioButton ||
         role == QAccessible::PushButton || role == QAccessible::CheckBox || role == QAccessible::Graphic;
}

/// One of every input, with the texts a page would give it.
class Form : public QWidget {
 public:
  explicit Form(const Appearance& look) {
    auto* column = new QVBoxLayout(this);
    for (Field* field :
         std::vector<Field*>{new LineField(look), new NumberField(look), new MoneyField(look), new ChoiceField(look)}) {
      field->setLabel(QStringLiteral("직원 수"));
      fields.push_back(field);
      column->addWidget(field);
    }
    auto* card = new AnswerCard(look, 1);
    card->setSentence(QStringLiteral("찾을 수 없다."));
    column->addWidget(card);
    auto* button = new Button(look, Button::Kind::primary);
    button->setText(QStringLiteral("다음"));
    column->addWidget(button);
    auto* chart = new ChartView(look);
    chart->setDescription(QStringLiteral("점수"), QStringLiteral("39점입니다."));
    column->addWidget(chart);
    auto* rail = new Rail(look);
    rail->addItem(QStringLiteral("home"))->setTitle(QStringLiteral("기업 목록"));
    column->addWidget(rail);
  }

  std::vector<Field*> fields;
};

}  // namespace

TEST_CASE("Every input has a name a screen reader can say") {
  const test::TestLook look;
  Form form(look);
  form.show();
  std::vector<QAccessibleInterface*> all;
  collect(QAccessible::queryAccessibleInterface(&form), all);
  int inputs = 0;
  for (QAccessibleInterface* node : all) {
    if (!isInput(node->role()) || node->state().invisible) continue;
    ++inputs;
    CAPTURE(static_cast<int>(node->role()), node->object()->metaObject()->className());
    CHECK_FALSE(node->text(QAccessible::Name).isEmpty());
  }
  CHECK(inputs >= 8);
}

TEST_CASE("Every field's label is the buddy of its input and its error is its description") {
  const test::TestLook look;
  Form form(look);
  for (Field* field : form.fields) {
    const QList<QLabel*> labels = field->findChildren<QLabel*>();
    const bool hasBuddy = std::any_of(labels.begin(), labels.end(),
                                      [field](const QLabel* label) { return label->buddy() == field->input(); });
    CHECK(hasBuddy);
    field->setError(QStringLiteral("틀렸습니다."));
    CHECK(field->input()->accessibleDescription() == QStringLiteral("틀렸습니다."));
  }
}

TEST_CASE("Painted widgets say what they are") {
  const test::TestLook look;
  ChartView chart(look);
  CHECK(QAccessible::queryAccessibleInterface(&chart)->role() == QAccessible::Graphic);
  AnswerCard card(look, 2);
  CHECK(QAccessible::queryAccessibleInterface(&card)->role() == QAccessible::RadioButton);
  Banner banner(look, Banner::Kind::stop);
  CHECK(QAccessible::queryAccessibleInterface(&banner)->role() == QAccessible::AlertMessage);
  TextLabel label(look);
  CHECK(QAccessible::queryAccessibleInterface(&label)->role() == QAccessible::StaticText);
  TabBar tabs(look);
  tabs.addTab(QStringLiteral("한눈에"));
  QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&tabs);
  CHECK(list->role() == QAccessible::PageTabList);
  CHECK(list->child(0)->role() == QAccessible::PageTab);
}

namespace {

/// What a screen reader does to a button: its first action.
void act(QWidget& widget) {
  QAccessibleActionInterface* actions = QAccessible::queryAccessibleInterface(&widget)->actionInterface();
  REQUIRE(actions != nullptr);
  REQUIRE_FALSE(actions->actionNames().isEmpty());
  actions->doAction(actions->actionNames().first());
}

}  // namespace

TEST_CASE("The action of a screen reader is a click, whatever the button") {
  const test::TestLook look;
  AnswerCard card(look, 3);
  Button plain(look);
  Button checkable(look);
  checkable.setCheckable(true);
  NavItem item(look);
  for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{&card, &plain, &checkable, &item}) {
    CAPTURE(button->metaObject()->className());
    QSignalSpy clicked(button, &QAbstractButton::clicked);
    act(*button);
    CHECK(QTest::qWaitFor([&clicked] { return clicked.count() == 1; }));
    CHECK(QAccessible::queryAccessibleInterface(button)->state().checked == button->isChecked());
  }
  CHECK(card.isChecked());
  CHECK(checkable.isChecked());
}

TEST_CASE("Enter presses what has the focus, except what is turned on and off") {
  const test::TestLook look;
  Button plain(look);
  NavItem item(look);
  for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{&plain, &item}) {
    QSignalSpy clicked(button, &QAbstractButton::clicked);
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Enter);
    CHECK(clicked.count() == 2);
  }
  Button checkable(look);
  checkable.setCheckable(true);
  QTest::keyClick(&checkable, Qt::Key_Return);
  CHECK_FALSE(checkable.isChecked());
}

TEST_CASE("A disabled button offers a screen reader nothing to do") {
  const test::TestLook look;
  Button button(look);
  button.setEnabled(false);
  CHECK(QAccessible::queryAccessibleInterface(&button)->actionInterface()->actionNames().isEmpty());
}

TEST_CASE("A button says whether it is one of several") {
  const test::TestLook look;
  const auto role = [](QWidget& widget) { return QAccessible::queryAccessibleInterface(&widget)->role(); };
  Button button(look);
  CHECK(role(button) == QAccessible::Button);
  button.setCheckable(true);
  CHECK(role(button) == QAccessible::CheckBox);
  QButtonGroup group;
  group.addButton(&button);
  CHECK(role(button) == QAccessible::RadioButton);
  NavItem item(look);
  CHECK(role(item) == QAccessible::RadioButton);
}

TEST_CASE("Everything to press or type in is at least 40 px high at every scale") {
  for (const double scale : {0.9, 1.0, 1.6}) {
    const test::TestLook look(scale);
    Button plain(look);
    Button compact(look, Button::Kind::quiet);
    compact.setCompact(true);
    AnswerCard card(look, 1);
    NavItem item(look);
    LineField field(look);
    TabBar tabs(look);
    CHECK(plain.sizeHint().height() >= 40);
    CHECK(compact.sizeHint().height() >= 40);
    CHECK(card.heightForWidth(500) >= 40);
    CHECK(item.heightForWidth(200) >= 40);
    CHECK(field.sizeHint().height() >= 40);
    CHECK(tabs.sizeHint().height() >= 40);
  }
}

}  // namespace jindan::ui
