// SPDX-License-Identifier: Apache-2.0
#include "gallery/stage.h"

#include <array>
#include <stdexcept>

#include "app/exchange/case_reader.h"
#include "storage/sqlite_workspace.h"

namespace jindan::gallery {
namespace {

const std::string root = JINDAN_SOURCE_DIR;

template <class T>
T take(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().subject + " " + result.error().detail);
  return std::move(*result);
}

Case readSample(const app::Engine& engine, const std::string& name) {
  const std::string file = root + "/data/samples/" + name + ".jindan";
  return take(app::readCaseFile(file, engine.content().questionnaire, engine.content().reference));
}

/// Hangul, Latin, an emoji, Arabic and Hebrew, and one word that fills a line, over and over.
QString mixedText(qsizetype length) {
  const QString piece = QStringLiteral("가나다라 정밀 Precision & Söhne 🏭 مصنع الدقة מפעל ") +
                        QStringLiteral("대한민국경상북도포항시남구철강산업단지제일정밀금형주식회사 ");
  return piece.repeated(length / piece.size() + 1).left(length).trimmed();
}

}  // namespace

app::Engine openEngine() {
  auto engine = app::Engine::open(root + "/data", std::nullopt);
  if (!engine) throw std::runtime_error(engine.error().front().subject);
  return std::move(*engine);
}

std::vector<Case> sampleCases(const app::Engine& engine) {
  std::vector<Case> cases;
  for (const char* name : {"mid-sized-strong", "precision-mould", "pohang-steel-materials", "busan-special-parts"})
    cases.push_back(readSample(engine, name));
  return cases;
}

Case twoVisitsCase(const app::Engine& engine) {
  return readSample(engine, "two-visits");
}

std::vector<Case> manyCases(const app::Engine& engine) {
  constexpr int count = 30;
  const std::array industries{"C24", "C25", "C28", "C29"};
  const std::array regions{"KR-26", "KR-47", "KR-48"};
  std::vector<Case> samples = sampleCases(engine);
  samples.push_back(twoVisitsCase(engine));
  samples.push_back(twoVisitsCase(engine));
  std::vector<Case> cases;
  for (int i = 0; i < count; ++i) {
    const auto place = static_cast<std::size_t>(i);
    Case one = samples[place % samples.size()];
    one.company.id.reset();
    one.company.name = "고객 " + std::to_string(i + 1);
    one.company.industry = IndustryCode(industries[place % industries.size()]);
    one.company.region = RegionCode(regions[place / 2 % regions.size()]);
    for (Assessment& visit : one.assessments) {
      visit.id.reset();
      visit.checks.clear();
      for (std::size_t a = place % 5; a < visit.answers.size(); a += 5) {
        if (const auto level = visit.answers[a].said.level(); level && level->value() < Level::highest)
          visit.answers[a].said = Said::level(*Level::from(level->value() + i % 2));
      }
    }
    cases.push_back(std::move(one));
  }
  return cases;
}

Case hostileCase(const app::Engine& engine) {
  constexpr qsizetype longestName = 300;
  constexpr qsizetype longNote = 2'000;
  Case hostile = readSample(engine, "busan-special-parts");
  hostile.company.name = mixedText(longestName).toStdString();
  hostile.company.employees = 9'999'999;
  hostile.company.annualSales = Won(0);
  for (Assessment& visit : hostile.assessments) {
    visit.assessor = hostile.company.name;
    visit.respondent = hostile.company.name;
    for (Answer& answer : visit.answers)
      answer.note = mixedText(longNote).toStdString();
  }
  return hostile;
}

Stage::Stage(const app::Engine& engine, const std::vector<Case>& cases)
    : workspace_(take(
          storage::SqliteWorkspace::open(path("workspace.sqlite").toStdString(), root + "/data/migrations", clock_))),
      service_(engine, *workspace_, clock_) {
  for (const Case& theCase : cases) {
    latestVisit_ = QString::fromStdString(take(service_.import(theCase)).latestVisit.value());
    keepLongTexts(theCase);
  }
}

void Stage::keepLongTexts(const Case& theCase) {
  constexpr qsizetype longestLine = 150;
  const auto keep = [this](const std::string& text) {
    const QString given = QString::fromStdString(text);
    if (given.size() > longestLine && !longTexts_.contains(given)) longTexts_.append(given);
  };
  keep(theCase.company.name);
  for (const Assessment& visit : theCase.assessments)
    for (const Answer& answer : visit.answers)
      keep(answer.note);
}

QString Stage::path(const char* name) const {
  return folder_.path() + QLatin1Char('/') + QString::fromUtf8(name);
}

}  // namespace jindan::gallery
