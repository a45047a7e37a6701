// SPDX-License-Identifier: Apache-2.0
#include "reporting/theme/theme.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <cmath>
#include <string>
#include <vector>

#include "support/catch.h"
#include "tests/reporting/reporting_fixture.h"

using namespace jindan::reporting;
using jindan::test::testFonts;

namespace {

struct NamedTheme {
  std::string name;
  Theme theme;
};

std::vector<NamedTheme> allThemes() {
  return {{"light", lightTheme()}, {"dark", darkTheme()}, {"contrast", highContrastTheme()}, {"paper", paperTheme()}};
}

struct NamedColour {
  std::string name;
  QColor colour;
};

std::vector<NamedColour> textColours(const Theme& t) {
  return {{"ink", t.ink},         {"mutedInk", t.mutedInk}, {"accent", t.accent}, {"data", t.data},
          {"talent", t.talent},   {"funding", t.funding},   {"gates", t.gates},   {"good", t.good},
          {"caution", t.caution}, {"stop", t.stop}};
}

}  // namespace

TEST_CASE("contrast is WCAG's", "[theme]") {
  CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21.0));
  CHECK(contrastRatio(Qt::white, Qt::white) == Approx(1.0));
  CHECK(contrastRatio(QColor(0x777777), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("every text colour reads on every surface", "[theme]") {
  for (const NamedTheme& named : allThemes()) {
    const Theme& theme = named.theme;
    for (const NamedColour& text : textColours(theme)) {
      for (const QColor& surface : {theme.window, theme.surface, theme.raised}) {
        INFO(named.name << ": " << text.name << " on " << surface.name().toStdString());
        CHECK(contrastRatio(text.colour, surface) >= 4.5);
      }
    }
  }
}

TEST_CASE("texts read on the tints that carry them", "[theme]") {
  for (const NamedTheme& named : allThemes()) {
    const Theme& theme = named.theme;
    INFO(named.name);
    CHECK(contrastRatio(theme.onAccent, theme.accent) >= 4.5);
    CHECK(contrastRatio(theme.accent, theme.accentSoft) >= 4.5);
    CHECK(contrastRatio(theme.ink, theme.accentSoft) >= 4.5);
    CHECK(contrastRatio(theme.mutedInk, theme.accentSoft) >= 4.5);
    CHECK(contrastRatio(theme.good, theme.goodTint.fill) >= 4.5);
    CHECK(contrastRatio(theme.caution, theme.cautionTint.fill) >= 4.5);
    CHECK(contrastRatio(theme.stop, theme.stopTint.fill) >= 4.5);
    for (const Tint& tint : {theme.goodTint, theme.cautionTint, theme.stopTint})
      CHECK(contrastRatio(theme.ink, tint.fill) >= 4.5);
    for (const QColor& stage : theme.stages)
      CHECK(contrastRatio(readableOn(stage), stage) >= 4.5);
  }
}

TEST_CASE("high contrast reads at 7 : 1", "[theme]") {
  const Theme theme = highContrastTheme();
  for (const NamedColour& text : textColours(theme)) {
    INFO(text.name);
    CHECK(contrastRatio(text.colour, theme.surface) >= 7.0);
  }
}

TEST_CASE("stages are steps of one hue that stay apart in greys", "[theme]") {
  for (const NamedTheme& named : allThemes()) {
    const auto& stages = named.theme.stages;
    for (std::size_t i = 1; i < stages.size(); ++i) {
      INFO(named.name << " stage " << i + 1);
      CHECK(contrastRatio(stages[i], stages[i - 1]) >= 1.25);
      if (stages[i].hslSaturation() > 0) CHECK(std::abs(stages[i].hslHue() - stages[0].hslHue()) <= 12);
      // The same direction all the way: towards ink in light themes, towards white in dark ones.
      CHECK((qGray(stages[i].rgb()) > qGray(stages[i - 1].rgb())) == named.theme.isDark);
    }
  }
}

TEST_CASE("bars stand out from their track, the track from the card", "[theme]") {
  for (const NamedTheme& named : allThemes()) {
    const Theme& theme = named.theme;
    INFO(named.name);
    for (std::size_t pillar = 0; pillar < 4; ++pillar)
      CHECK(contrastRatio(pillarColour(theme, pillar), theme.track) >= 3.0);
    CHECK(contrastRatio(theme.accent, theme.track) >= 3.0);
    CHECK(theme.track != theme.surface);
  }
}

TEST_CASE("pillars have their colours, others a neutral one", "[theme]") {
  const Theme theme = lightTheme();
  CHECK(pillarColour(theme, 0) == theme.data);
  CHECK(pillarColour(theme, 1) == theme.talent);
  CHECK(pillarColour(theme, 2) == theme.funding);
  CHECK(pillarColour(theme, 3) == theme.gates);
  CHECK(pillarColour(theme, 4) == theme.mutedInk);
}

TEST_CASE("a mixture goes from one colour to the other", "[theme]") {
  CHECK(mix(Qt::black, Qt::white, 1.0) == QColor(Qt::black));
  CHECK(mix(Qt::black, Qt::white, 0.0) == QColor(Qt::white));
  CHECK(mix(Qt::black, Qt::white, 0.5) == QColor(128, 128, 128));
}

TEST_CASE("the type scale keeps to its range", "[fonts]") {
  CHECK(TypeScale().body() == 15);
  CHECK(TypeScale(1.6).question() == Approx(41.6));
  CHECK(TypeScale(9).factor() == TypeScale::largest);
  CHECK(TypeScale(0).factor() == TypeScale::smallest);
  CHECK(TypeScale(std::nan("")).factor() == 1.0);
}

TEST_CASE("the two embedded faces are found", "[fonts]") {
  const Fonts& fonts = testFonts();
  CHECK(QFontInfo(fonts.regular(15)).family() == fonts.family());
  CHECK(QFontInfo(fonts.bold(15)).bold());
  CHECK(fonts.regular(15).pixelSize() == 15);
  CHECK(fonts.regular(0).pixelSize() == 1);
  CHECK(fonts.withScale(TypeScale(1.2)).type().body() == Approx(18.0));
  CHECK(fonts.type().body() == 15);
}
