// SPDX-License-Identifier: Apache-2.0
// What stands in the rail on each page.
#include "ui/design/nav_item.h"
#include "ui/design/rail.h"
#include "ui/pages/interview_view.h"
#include "ui/pages/page_parts.h"
#include "ui/shell/main_window.h"
#include "viewmodels/text.h"

namespace jindan::ui {

namespace {

const QString homeKey = QStringLiteral("home");
const QString answersKey = QStringLiteral("answers");
const QString resultKey = QStringLiteral("result");
const QString companyKey = QStringLiteral("company");
const QString compareKey = QStringLiteral("compare");
const QString cohortKey = QStringLiteral("cohort");
const QString helpKey = QStringLiteral("help");
const QString reportKey = QStringLiteral("report");
const QString settingsKey = QStringLiteral("settings");
const QString sourcesKey = QStringLiteral("sources");
const QString importKey = QStringLiteral("import");
const QString mapKey = QStringLiteral("map");
const QString moneyKey = QStringLiteral("money");
const QString checkKey = QStringLiteral("check");
const QString planKey = QStringLiteral("plan");
const QString pillarKey = QStringLiteral("pillar:");

QString countText(int part, int whole) {
  return QStringLiteral("%1 / %2").arg(part).arg(whole);
}

}  // namespace

void MainWindow::makeRail() {
  rail_ = new Rail(look_, this);
  connect(rail_, &Rail::activated, this, &MainWindow::go);
}

bool MainWindow::isCasePage() const {
  return page_ == Page::result || page_ == Page::compare || page_ == Page::report || page_ == Page::plan ||
         page_ == Page::money || (page_ == Page::cohort && !cohortPage_.companyId().isEmpty()) ||
         (page_ == Page::check && !isCheckOfInterview_);
}

void MainWindow::fillRail() {
  if (stack_ == nullptr || stack_->count() == 0) return;
  const bool interviewing = isInterviewPage() && interviewPage_.isOpen();
  if (interviewing) return fillInterviewRail();
  if (isCasePage() && resultPage_.isOpen()) return fillCaseRail();
  rail_->clearItems();
  rail_->setCompany({}, {});
  NavItem* home = rail_->addItem(homeKey);
  home->setTitle(tr("Companies"));
  if (companies_.total() > 0) home->setCount(QString::number(companies_.total()));
  if (companies_.total() > 0) rail_->addItem(cohortKey)->setTitle(tr("My companies compared"));
  rail_->addItem(importKey)->setTitle(tr("Import"));
  NavItem* help = rail_->addFooterItem(helpKey);
  help->setTitle(tr("Keys and help"));
  help->setKeyHint(QStringLiteral("F1"));
  rail_->addItem(sourcesKey)->setTitle(tr("Sources"));
  rail_->addFooterItem(settingsKey)->setTitle(tr("Settings"));
  rail_->setCurrent(page_ == Page::settings  ? settingsKey
                    : page_ == Page::help    ? helpKey
                    : page_ == Page::cohort  ? cohortKey
                    : page_ == Page::sources ? sourcesKey
                    : page_ == Page::import  ? importKey
                                             : homeKey);
}

void MainWindow::fillInterviewRail() {
  const auto pillars = interviewPage_.pillars();
  const bool same = rail_->item(pillarKey + QStringLiteral("0")) != nullptr;
  if (!same) {
    rail_->clearItems();
    for (std::size_t i = 0; i < pillars.size(); ++i)
      rail_->addItem(pillarKey + QString::number(i));
    rail_->addItem(mapKey);
    rail_->addItem(checkKey);
    rail_->addFooterItem(homeKey);
  }
  rail_->setCompany(interviewPage_.companyName(), interviewPage_.companyLine());
  for (std::size_t i = 0; i < pillars.size(); ++i) {
    NavItem* item = rail_->item(pillarKey + QString::number(i));
    item->setTitle(pillars[i].title);
    item->setCount(countText(pillars[i].answered, pillars[i].asked));
    item->setProgress(pillars[i].asked == 0 ? 0.0 : static_cast<double>(pillars[i].answered) / pillars[i].asked,
                      inkOfPillar(i));
    if (pillars[i].current && page_ == Page::interview) rail_->setCurrent(pillarKey + QString::number(i));
  }
  rail_->item(mapKey)->setTitle(tr("All questions"));
  rail_->item(mapKey)->setKeyHint(QStringLiteral("M"));
  if (page_ == Page::map) rail_->setCurrent(mapKey);
  rail_->item(checkKey)->setTitle(tr("Data file check"));
  if (page_ == Page::check) rail_->setCurrent(checkKey);
  rail_->item(homeKey)->setTitle(tr("Companies"));
}

void MainWindow::fillCaseRail() {
  const DiagnosedVisit& visit = resultPage_.visit();
  rail_->clearItems();
  rail_->setCompany(viewmodels::toQt(visit.company.name),
                    viewmodels::toQt(session_.narrator().companyLine(visit.company, visit.segment)));
  NavItem* answers = rail_->addItem(answersKey);
  answers->setTitle(tr("Answers"));
  answers->setCount(countText(resultPage_.answeredCount(), resultPage_.askedCount()));
  rail_->addItem(resultKey)->setTitle(tr("Result"));
  rail_->addItem(checkKey)->setTitle(tr("Data file check"));
  rail_->addItem(planKey)->setTitle(tr("Plan"));
  rail_->addItem(moneyKey)->setTitle(tr("Money over ten years"));
  rail_->addItem(compareKey)->setTitle(tr("Earlier visits"));
  rail_->addItem(cohortKey)->setTitle(tr("Among my companies"));
  rail_->addItem(reportKey)->setTitle(tr("Report"));
  rail_->addItem(companyKey)->setTitle(tr("Facts, new visit"));
  rail_->addFooterItem(homeKey)->setTitle(tr("Companies"));
  rail_->setCurrent(page_ == Page::result    ? resultKey
                    : page_ == Page::compare ? compareKey
                    : page_ == Page::cohort  ? cohortKey
                    : page_ == Page::check   ? checkKey
                    : page_ == Page::plan    ? planKey
                    : page_ == Page::money   ? moneyKey
                                             : reportKey);
}

void MainWindow::go(const QString& key) {
  if (key == homeKey) return showPage(Page::home);
  if (key == settingsKey) return showPage(Page::settings);
  if (key == resultKey) return showPage(Page::result);
  if (key == compareKey) return openCompare();
  if (key == cohortKey) return openCohort();
  if (key == checkKey) return openCheck();
  if (key == planKey) return openPlan();
  if (key == moneyKey) return openMoney();
  if (key == helpKey) return showHelp();
  if (key == sourcesKey) return showPage(Page::sources);
  if (key == importKey) return showPage(Page::import);
  if (key == reportKey) return showPage(Page::report);
  if (key == companyKey) return openCompany(resultPage_.companyId());
  if (key == answersKey) return openInterview(resultPage_.visitId());
  if (key == mapKey) return openMap(false);
  const auto place = static_cast<std::size_t>(key.mid(pillarKey.size()).toUInt());
  const auto pillars = interviewPage_.pillars();
  if (place >= pillars.size() || pillars[place].asked == 0) return;
  interviewPage_.goTo(pillars[place].firstPlace);
  showPage(Page::interview);
  interview_->begin();
}

}  // namespace jindan::ui
