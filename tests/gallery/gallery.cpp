// SPDX-License-Identifier: Apache-2.0
// gallery FOLDER [ONLY]: every screen in every look as PNG, and every text on them that cannot be read; or only those
// whose name matches a regular expression ("^check-.*ko-").
#include <QApplication>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>

#include "gallery/care_screens.h"
#include "gallery/shooter.h"

namespace {

using namespace jindan;

/// Gives the number of faults.
int run(QApplication& application, const QString& folder, const QString& only) {
  const app::Engine engine = gallery::openEngine();
  const gallery::Stage empty(engine, {});
  const gallery::Stage samples(engine, gallery::sampleCases(engine));
  const gallery::Stage visits(engine, {gallery::twoVisitsCase(engine)});
  const gallery::Stage hostile(engine, {gallery::hostileCase(engine)});
  const gallery::Stage many(engine, gallery::manyCases(engine));
  auto fonts = reporting::Fonts::load();
  if (!fonts) throw std::runtime_error("the embedded fonts are missing");
  ui::Appearance appearance(std::move(*fonts));
  appearance.applyTo(application);
  gallery::Shooter shooter(folder, appearance, only);
  for (const gallery::Look& look : gallery::allLooks()) {
    shooter.shoot(engine, gallery::damageWindows(), look);
    shooter.shootLock(look);
    shooter.shoot(empty, gallery::firstScreens(), {}, look);
    shooter.shoot(samples, gallery::allScreens(), {}, look);
    shooter.shoot(visits, gallery::visitsScreens(), {}, look);
    shooter.shoot(many, gallery::portfolioScreens(), {}, look);
    shooter.shoot(hostile, gallery::allScreens(), QStringLiteral("hostile-"), look);
  }
  std::printf("%d pictures in %s, %d elisions, %d faults\n", shooter.pictures(), folder.toLocal8Bit().constData(),
              shooter.elisions(), shooter.faults());
  return shooter.faults();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2 && argc != 3) return EXIT_FAILURE;
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  try {
    return run(application, QString::fromLocal8Bit(argv[1]), argc == 3 ? QString::fromLocal8Bit(argv[2]) : QString()) ==
                   0
               ? EXIT_SUCCESS
               : EXIT_FAILURE;
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "gallery: %s\n", problem.what());
    return EXIT_FAILURE;
  }
}
