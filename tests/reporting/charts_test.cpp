// SPDX-License-Identifier: Apache-2.0
#include <rapidcheck.h>

#include <QImage>
#include <QPainter>
#include <cmath>
#include <limits>

#include "support/catch.h"
#include "tests/reporting/chart_samples.h"

using namespace jindan::reporting;
using namespace jindan::test;

namespace {

constexpr QRgb untouched = qRgb(1, 254, 3);

template <class Paint>
QImage painted(int width, int height, Paint paint) {
  testFonts();
  QImage image(width, height, QImage::Format_RGB32);
  image.fill(untouched);
  QPainter painter(&image);
  paint(painter, QRectF(0, 0, width, height));
  return image;
}

int countPixels(const QImage& image, const QColor& colour, int fromY = 0, int toY = std::numeric_limits<int>::max()) {
  int count = 0;
  for (int y = fromY; y < std::min(toY, image.height()); ++y)
    for (int x = 0; x < image.width(); ++x)
      count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
  return count;
}

bool isUntouchedOutside(const QImage& image, const QRect& rect) {
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (!rect.contains(x, y) && image.pixel(x, y) != untouched) return false;
  return true;
}

QColor colourAt(const QImage& image, QPointF point) {
  return image.pixelColor(static_cast<int>(std::lround(point.x())), static_cast<int>(std::lround(point.y())));
}

}  // namespace

TEST_CASE("no chart paints outside its rectangle, whatever its size", "[charts]") {
  testFonts();
  const std::vector<Theme> themes{lightTheme(), darkTheme(), highContrastTheme(), paperTheme()};
  for (const SampleChart& chart : sampleCharts()) {
    INFO(chart.name);
    const bool isHolding = rc::check(chart.name, [&] {
      const QRect rect(*rc::gen::inRange(0, 60), *rc::gen::inRange(0, 60), *rc::gen::inRange(0, 320),
                       *rc::gen::inRange(0, 200));
      const Theme& theme = themes[*rc::gen::inRange<std::size_t>(0, themes.size())];
      QImage image(400, 280, QImage::Format_RGB32);
      image.fill(untouched);
      QPainter painter(&image);
      chart.paint(painter, rect, theme);
      painter.end();
      RC_ASSERT(isUntouchedOutside(image, rect));
    });
    CHECK(isHolding);
  }
}

TEST_CASE("charts leave the painter as they found it", "[charts]") {
  for (const SampleChart& chart : sampleCharts()) {
    INFO(chart.name);
    QImage image(400, 280, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::red, 3));
    painter.setBrush(Qt::green);
    const QFont font = painter.font();
    chart.paint(painter, QRectF(10, 10, 300, 200), lightTheme());
    CHECK(painter.pen() == QPen(Qt::red, 3));
    CHECK(painter.brush() == QBrush(Qt::green));
    CHECK(painter.font() == font);
    CHECK_FALSE(painter.hasClipping());
  }
}

TEST_CASE("the dial turns in proportion to the value", "[charts][dial]") {
  const Theme theme = lightTheme();
  const QRectF rect(0, 0, 300, 220);
  for (const DialShape shape : {DialShape::arc, DialShape::ring}) {
    for (const double value : {15.0, 39.0, 50.0, 80.0}) {
      ScoreDialModel model = sampleDial(value);
      model.interval.reset();
      model.shape = shape;
      const DialGeometry dial = dialGeometry(rect, model, testFonts());
      CHECK(dial.angleAt(value / 100) == Approx(dial.startAngle - dial.span * value / 100));
      const QImage image =
          painted(300, 220, [&](QPainter& p, const QRectF& r) { paintScoreDial(p, r, model, theme, testFonts()); });
      INFO("value " << value << (shape == DialShape::arc ? " arc" : " ring"));
      CHECK(colourAt(image, dial.pointAt(value / 200)) == theme.accent);
      CHECK(colourAt(image, dial.pointAt(value / 100)) == theme.accent);
      CHECK(colourAt(image, dial.pointAt(value / 100 + 0.1)) == theme.track);
    }
  }
}

TEST_CASE("a dial without a value shows its interval only", "[charts][dial]") {
  const Theme theme = lightTheme();
  const ScoreDialModel model = sampleDial(std::nullopt);
  const DialGeometry dial = dialGeometry(QRectF(0, 0, 300, 220), model, testFonts());
  const QImage image =
      painted(300, 220, [&](QPainter& p, const QRectF& r) { paintScoreDial(p, r, model, theme, testFonts()); });
  CHECK(countPixels(image, theme.accent) == 0);
  CHECK(colourAt(image, dial.pointAt(0.1)) == theme.track);
  CHECK(colourAt(image, dial.pointAt(0.45)) == mix(theme.accent, theme.surface, theme.bandShare));
  CHECK(colourAt(image, dial.pointAt(0.85)) == theme.track);
}

TEST_CASE("a dial keeps within its rectangle and gives up captions first", "[charts][dial]") {
  const ScoreDialModel model = sampleDial(39);
  const DialGeometry large = dialGeometry(QRectF(0, 0, 300, 220), model, testFonts());
  CHECK(large.captionLines == 2);
  CHECK(large.centre.x() == Approx(150));
  const DialGeometry small = dialGeometry(QRectF(0, 0, 120, 60), model, testFonts());
  CHECK(small.captionLines == 0);
  CHECK(small.radius > 30);
  ScoreDialModel ring = model;
  ring.shape = DialShape::ring;
  CHECK(dialGeometry(QRectF(0, 0, 240, 240), ring, testFonts()).isFirstCaptionInside);
  CHECK_FALSE(dialGeometry(QRectF(0, 0, 100, 100), ring, testFonts()).isFirstCaptionInside);
}

TEST_CASE("values beyond the scale and no numbers do no harm", "[charts]") {
  const Theme theme = lightTheme();
  for (const double value : {-5.0, 250.0, std::nan(""), std::numeric_limits<double>::infinity()}) {
    painted(300, 220, [&](QPainter& p, const QRectF& r) {
      ScoreDialModel dial = sampleDial(value);
      dial.interval = ValueRange{value, value};
      paintScoreDial(p, r, dial, theme, testFonts());
      LevelBarModel bar = sampleLevelBar(theme);
      bar.value = bar.said = bar.verified = value;
      paintLevelBar(p, r, bar, theme, testFonts());
      BenchmarkBarModel amount = sampleAmount();
      amount.surveyValue = value;
      amount.ownValue = value;
      amount.maximum = value;
      paintBenchmarkBar(p, r, amount, theme, testFonts());
      DropWaterfallModel drop = sampleWaterfall();
      drop.end = value;
      paintDropWaterfall(p, r, drop, theme, testFonts());
    });
  }
  SUCCEED();
}

TEST_CASE("a level bar fills in proportion; without a value nothing is filled", "[charts][level]") {
  const Theme theme = lightTheme();
  LevelBarModel model;
  model.colour = theme.talent;
  model.number = utf8("1");
  const auto fill = [&](std::optional<double> value) {
    model.value = value;
    const QImage image =
        painted(600, 40, [&](QPainter& p, const QRectF& r) { paintLevelBar(p, r, model, theme, testFonts()); });
    return countPixels(image, theme.talent, 20, 21);
  };
  const int whole = fill(100);
  CHECK(whole > 400);
  CHECK(std::abs(fill(50) - whole / 2) <= 2);
  CHECK(std::abs(fill(25) - whole / 4) <= 2);
  CHECK(fill(std::nullopt) == 0);
}

TEST_CASE("said and verified are told apart by shape", "[charts][level]") {
  const Theme theme = lightTheme();
  LevelBarModel model;
  model.colour = theme.data;
  const auto middle = [&](bool isVerified) {
    (isVerified ? model.verified : model.said) = 50;
    (isVerified ? model.said : model.verified) = std::nullopt;
    const QImage image = painted(600, 40, [&](QPainter& p, const QRectF& r) {
      paintLevelBar(p, r, model, theme, testFonts(), LevelBarColumns{});
    });
    return image.pixelColor(300, 20);
  };
  CHECK(middle(true) == theme.data);
  CHECK(middle(false) == theme.surface);
}

TEST_CASE("grouped level bars share their columns", "[charts][level]") {
  const Theme theme = lightTheme();
  std::vector<LevelBarModel> models{sampleLevelBar(theme), sampleLevelBar(theme)};
  models[1].label = utf8("공통 관문과 그 밖의 긴 이름");
  const LevelBarColumns narrow = levelBarColumns({models.data(), 1}, 900, testFonts());
  const LevelBarColumns both = levelBarColumns(models, 900, testFonts());
  CHECK(both.label > narrow.label);
  CHECK(levelBarColumns(models, 300, testFonts()).label <= 100);
  CHECK(levelBarColumns(models, 100, testFonts()).label == 0);
}

TEST_CASE("mini bars: one for each pillar, an empty track for what is missing", "[charts][mini]") {
  const Theme theme = lightTheme();
  const QImage image = painted(160, 40, [&](QPainter& p, const QRectF& r) {
    paintPillarMiniBars(p, r, {{50.0, std::nullopt, 100.0}, 100}, theme, testFonts());
  });
  CHECK(countPixels(image, theme.data) > 0);
  CHECK(countPixels(image, theme.talent) == 0);
  CHECK(countPixels(image, theme.track) > 0);
  CHECK(countPixels(image, theme.funding) > countPixels(image, theme.data));
}

TEST_CASE("stages: reached ones filled, later ones outlined, the shut one locked", "[charts][stages]") {
  const Theme theme = lightTheme();
  StageTrackModel model = sampleStages();
  const auto image = [&] {
    return painted(600, 100, [&](QPainter& p, const QRectF& r) { paintStageTrack(p, r, model, theme, testFonts()); });
  };
  const QImage locked = image();
  CHECK(countPixels(locked, theme.stages[0]) > 200);
  CHECK(countPixels(locked, theme.stages[1]) > 200);
  CHECK(countPixels(locked, theme.stages[2]) == 0);
  CHECK(countPixels(locked, theme.stages[4]) == 0);
  CHECK(countPixels(locked, theme.caution) > 40);
  model.uncapped = std::nullopt;
  CHECK(countPixels(image(), theme.caution) == 0);
  model.uncapped = 2;  // not held back
  CHECK(countPixels(image(), theme.caution) == 0);
  model.current = 0;
  model.uncapped = std::nullopt;
  CHECK(countPixels(image(), theme.stages[0]) == 0);
}

TEST_CASE("the stage track asks for the height its words need", "[charts][stages]") {
  const StageTrackModel model = sampleStages();
  const double wide = stageTrackHeight(model, 700, testFonts());
  CHECK(wide > 60);
  CHECK(stageTrackHeight(model, 700, testFonts().withScale(TypeScale(1.6))) > wide);
  CHECK(stageTrackHeight({}, 700, testFonts()) == 0);
}

TEST_CASE("a share is filled in proportion; the badge is there or not", "[charts][benchmark]") {
  const Theme theme = lightTheme();
  BenchmarkBarModel model = sampleShare();
  model.confidence.reset();
  model.title.clear();
  model.own = BenchmarkBarModel::Own::unknown;
  const QColor fill = mix(theme.mutedInk, theme.surface, 0.62);
  const auto image = [&] {
    return painted(400, 80, [&](QPainter& p, const QRectF& r) { paintBenchmarkBar(p, r, model, theme, testFonts()); });
  };
  CHECK(std::abs(countPixels(image(), fill, 14, 15) - 240) <= 6);
  CHECK(countPixels(image(), theme.goodTint.fill) == 0);
  model.own = BenchmarkBarModel::Own::has;
  CHECK(countPixels(image(), theme.goodTint.fill) > 300);
  model.own = BenchmarkBarModel::Own::hasNot;
  CHECK(countPixels(image(), theme.goodTint.fill) == 0);
}

TEST_CASE("the own value is a diamond in the accent colour", "[charts][benchmark]") {
  const Theme theme = lightTheme();
  BenchmarkBarModel model = sampleAmount();
  const auto accent = [&] {
    return countPixels(
        painted(400, 100, [&](QPainter& p, const QRectF& r) { paintBenchmarkBar(p, r, model, theme, testFonts()); }),
        theme.accent);
  };
  CHECK(accent() > 60);
  model.ownValue.reset();
  CHECK(accent() == 0);
}

TEST_CASE("a waterfall adds up", "[charts][waterfall]") {
  const Theme theme = lightTheme();
  DropWaterfallModel model = sampleWaterfall();
  CHECK(dropRest(model) == Approx(1.0));
  const double withRest = dropWaterfallHeight(model, testFonts());
  const int height = static_cast<int>(withRest);
  const QImage image =
      painted(500, height, [&](QPainter& p, const QRectF& r) { paintDropWaterfall(p, r, model, theme, testFonts()); });
  const int row = height / 5;
  const QColor full = mix(theme.mutedInk, theme.track, 0.25);
  const int start = countPixels(image, full, row / 2, row / 2 + 1);
  const int end = countPixels(image, theme.accent, 4 * row + row / 2, 4 * row + row / 2 + 1);
  CHECK(start > 200);
  CHECK(std::abs(end - start / 2) <= 3);

  model.parts.push_back({utf8("교육"), 1.0, utf8("−1.0"), {}});
  CHECK(dropRest(model) == 0);
  CHECK(dropWaterfallHeight(model, testFonts()) == Approx(withRest));
}

TEST_CASE("a robustness bar is as long as its share", "[charts][robustness]") {
  const Theme theme = lightTheme();
  const RobustnessStripModel model{{{utf8("단계"), 0.25, utf8("25 %")}}};
  const int height = static_cast<int>(robustnessStripHeight(model, 400, testFonts()));
  const QImage image = painted(
      400, height, [&](QPainter& p, const QRectF& r) { paintRobustnessStrip(p, r, model, theme, testFonts()); });
  int longest = 0;
  for (int y = 0; y < height; ++y)
    longest = std::max(longest, countPixels(image, theme.accent, y, y + 1));
  CHECK(std::abs(longest - 100) <= 2);
  const RobustnessStripModel two{{model.items[0], model.items[0]}};
  CHECK(robustnessStripHeight(two, 500, testFonts()) < robustnessStripHeight(two, 200, testFonts()));
}

TEST_CASE("a change bar ends where the pillar stands now, with a dot where it stood", "[charts]") {
  const Theme theme = lightTheme();
  ChangeBarModel model = sampleChanges(theme).front();
  model.label.clear();
  model.numbers.clear();
  model.difference.clear();
  model.before = 75;
  model.after = 25;
  const QImage image = painted(400, 40, [&](QPainter& p, const QRectF& r) {
    paintChangeBars(p, r, {&model, 1}, theme, testFonts());
  });
  CHECK(colourAt(image, {60, 20}) == theme.data);
  // Lost: neither the bar nor the empty track.
  CHECK(colourAt(image, {200, 20}) == mix(theme.stop, theme.surface, theme.bandShare));
  CHECK(colourAt(image, {340, 20}) == theme.track);
  CHECK(countPixels(image, theme.ink) > 0);
  model.before.reset();
  const QImage alone = painted(400, 40, [&](QPainter& p, const QRectF& r) {
    paintChangeBars(p, r, {&model, 1}, theme, testFonts());
  });
  CHECK(colourAt(alone, {200, 20}) == theme.track);
  CHECK(countPixels(alone, theme.ink) == 0);
}

TEST_CASE("a rise is good, a fall is stop, and neither is muted", "[charts]") {
  const Theme theme = darkTheme();
  CHECK(changeColour(0.1, theme) == theme.good);
  CHECK(changeColour(-0.1, theme) == theme.stop);
  CHECK(changeColour(0.0, theme) == theme.mutedInk);
}

TEST_CASE("a fan shows band, middle, course and the end of support, apart even without colour", "[charts][fan]") {
  const Theme theme = paperTheme();
  const auto fan = [&](const FanChartModel& model) {
    return painted(600, 300, [&](QPainter& p, const QRectF& r) { paintFanChart(p, r, model, theme, testFonts()); });
  };
  const FanChartModel model = sampleFan();
  const QImage image = fan(model);
  const QColor band = mix(theme.funding, theme.surface, theme.bandShare);
  CHECK(countPixels(image, band) > 2000);
  CHECK(countPixels(image, theme.funding) > 200);
  CHECK(countPixels(image, theme.stop) > 50);
  const auto grey = [](const QColor& colour) { return qGray(colour.rgb()); };
  CHECK(std::abs(grey(band) - grey(theme.funding)) > 60);
  CHECK(std::abs(grey(band) - grey(theme.surface)) > 20);
  FanChartModel supported = model;
  supported.cliffYear.reset();
  CHECK(countPixels(fan(supported), theme.stop) == 0);
  FanChartModel lasting = model;
  lasting.paybackYear.reset();
  CHECK(fan(lasting) != image);
  FanChartModel empty;
  CHECK(isUntouchedOutside(fan(empty), QRect()));
}
