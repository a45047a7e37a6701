// SPDX-License-Identifier: Apache-2.0
#include "ui/design/answer_card.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <vector>

#include "support/catch.h"
#include "support/widget_app.h"

namespace jindan::ui {
namespace {

/// Five cards under one parent, shown.
struct Cards {
  test::TestLook look;
  QWidget page;
  std::vector<AnswerCard*> all;

  Cards() {
    auto* column = new QVBoxLayout(&page);
    for (int number = 1; number <= 5; ++number) {
      auto* card = new AnswerCard(look, number, &page);
      card->setSentence(QStringLiteral("찾을 수 없다."));
      column->addWidget(card);
      all.push_back(card);
    }
    page.resize(600, 480);
    page.show();
    page.activateWindow();
    QCoreApplication::processEvents();
  }

  [[nodiscard]] int checkedCount() const {
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](AnswerCard* card) { return card->isChecked(); }));
  }
};

}  // namespace

TEST_CASE("A click anywhere on a card chooses it and takes the choice from the others") {
  Cards cards;
  const QSignalSpy toggled(cards.all[1], &QAbstractButton::toggled);
  AnswerCard* second = cards.all[1];
  QTest::mouseClick(second, Qt::LeftButton, {}, QPoint(second->width() - 5, second->height() - 5));
  CHECK(second->isChecked());
  CHECK(toggled.count() == 1);
  QTest::mouseClick(cards.all[3], Qt::LeftButton, {}, QPoint(5, 5));
  CHECK_FALSE(second->isChecked());
  CHECK(cards.all[3]->isChecked());
  CHECK(cards.checkedCount() == 1);
  CHECK(toggled.count() == 2);
}

TEST_CASE("Space chooses the card with the focus, arrow keys go to the next") {
  Cards cards;
  cards.all[0]->setFocus();
  QTest::keyClick(cards.all[0], Qt::Key_Space);
  CHECK(cards.all[0]->isChecked());
  QTest::keyClick(cards.all[0], Qt::Key_Down);
  CHECK(cards.all[1]->isChecked());
  CHECK(cards.checkedCount() == 1);
  QTest::keyClick(cards.all[1], Qt::Key_Up);
  CHECK(cards.all[0]->isChecked());
}

TEST_CASE("A choice can be taken back, and made again afterwards") {
  Cards cards;
  cards.all[2]->click();
  cards.all[2]->clearChoice();
  CHECK(cards.checkedCount() == 0);
  cards.all[4]->click();
  cards.all[2]->click();
  CHECK(cards.checkedCount() == 1);
}

TEST_CASE("A card is named by number and sentence and grows with its sentence") {
  Cards cards;
  AnswerCard* card = cards.all[2];
  CHECK(card->accessibleName() == QStringLiteral("3. 찾을 수 없다."));
  const int before = card->heightForWidth(400);
  card->setSentence(QStringLiteral("서류나 파일을 뒤져 하루 안에 로트와 날짜를 찾는다. ").repeated(6));
  CHECK(card->heightForWidth(400) > before);
  CHECK(card->heightForWidth(400) > card->heightForWidth(900));
  CHECK(before >= 40);
}

}  // namespace jindan::ui
