// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/sources_page.h"

#include "support/catch.h"
#include "viewmodels/figure_list.h"
#include "viewmodels/session_fixture.h"

namespace jindan::test {

namespace {

using viewmodels::FigureList;
using viewmodels::SourcesPage;

const QString nextPack = QStringLiteral(JINDAN_SOURCE_DIR "/tests/support/programmes-next.json");

QString cell(const viewmodels::TextTableModel& table, int row, int column) {
  return table.data(table.index(row, column)).toString();
}

}  // namespace

TEST_CASE("The sources name every pack and find a programme by any word") {
  SessionFixture fixture;
  SourcesPage page(fixture.session, viewmodels::toQt(fixture.folder.path().string()));
  page.open();
  CHECK(page.packs().rowCount() == 4);
  CHECK(page.programmes().rowCount() == 18);
  CHECK_FALSE(page.canUndo());
  CHECK_FALSE(page.isUsedLater());
  page.setSearch(QStringLiteral("kamp"));
  CHECK(page.programmes().rowCount() >= 1);
  CHECK(page.programmes().rowCount() < 18);
  CHECK_FALSE(page.card(0).empty());
  CHECK(page.address(0).startsWith(QStringLiteral("http")));
  page.setSearch(QStringLiteral("xyz nothing"));
  CHECK(page.programmes().rowCount() == 0);
}

TEST_CASE("A file is offered, taken and undone; a wrong one is told and changes nothing") {
  SessionFixture fixture;
  SourcesPage page(fixture.session, viewmodels::toQt(fixture.folder.path().string()));
  page.open();
  CHECK_FALSE(page.preview(viewmodels::toQt(dataFolder + "/actions/actions.json")));
  CHECK(page.problem().contains(QStringLiteral("/format")));
  CHECK_FALSE(page.hasOffer());
  REQUIRE(page.preview(nextPack));
  CHECK(page.problem().isEmpty());
  CHECK_FALSE(page.changesNothing());
  // One new, two fields of one changed, one gone.
  CHECK(page.changes().rowCount() == 4);
  CHECK(page.packLine().contains(QStringLiteral("2026.1")));
  REQUIRE(page.accept());
  CHECK_FALSE(page.hasOffer());
  CHECK(page.isImported());
  CHECK(page.isUsedLater());
  CHECK(page.packLine().contains(QStringLiteral("2027.1")));
  REQUIRE(page.preview(nextPack));
  CHECK(page.changesNothing());
  page.leave();
  REQUIRE(page.undo());
  CHECK_FALSE(page.isImported());
  CHECK_FALSE(page.isUsedLater());
}

TEST_CASE("The figures are filtered and shown some at a time, in both languages") {
  SessionFixture fixture;
  FigureList figures(fixture.session);
  figures.open();
  CHECK(figures.total() == 440);
  CHECK(figures.matching() == 440);
  CHECK(figures.table().rowCount() == 50);
  figures.showMore();
  CHECK(figures.table().rowCount() == 100);
  figures.setFilter(FigureList::Filter::size, QStringLiteral("sme"));
  const int ofSmall = figures.matching();
  CHECK(ofSmall > 0);
  CHECK(ofSmall < 440);
  figures.setFilter(FigureList::Filter::year, figures.choices(FigureList::Filter::year).front().id);
  CHECK(figures.matching() <= ofSmall);
  figures.setFilter(FigureList::Filter::size, {});
  figures.setFilter(FigureList::Filter::year, {});
  while (figures.hasMore())
    figures.showMore();
  REQUIRE(figures.table().rowCount() == 440);
  for (const Language language : {Language::korean, Language::english}) {
    fixture.session.setLanguage(language);
    int addresses = 0;
    for (int row = 0; row < 440; ++row) {
      const FigureList::Card card = figures.card(row);
      CHECK_FALSE(cell(figures.table(), row, 1).isEmpty());
      if (card.address.startsWith(QStringLiteral("http"))) ++addresses;
      CHECK_FALSE(card.source.isEmpty());
    }
    CHECK(addresses == 430);  // ten figures of the pack have none
  }
}

}  // namespace jindan::test
