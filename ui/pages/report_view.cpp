// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/report_view.h"

#include <QEvent>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/design/banner.h"
#include "ui/design/reflow_row.h"
#include "ui/design/scroll_page.h"
#include "ui/design/sticky_column.h"
#include "ui/pages/export_status.h"
#include "ui/pages/page_preview.h"
#include "ui/pages/report_panel.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

constexpr int contentWidth = 1160;
constexpr int leastPreview = 300;

QString endingOf(ReportShape shape) {
  switch (shape) {
    case ReportShape::pdf:
      return QStringLiteral(".pdf");
    case ReportShape::xlsx:
      return QStringLiteral(".xlsx");
    case ReportShape::csv:
      return QStringLiteral(".csv");
    case ReportShape::png:
      return QStringLiteral(".png");
    case ReportShape::json:
      break;
  }
  return QStringLiteral(".json");
}

/// A file name from a company's name: what no file system takes becomes a blank.
QString fileName(const DiagnosedVisit& visit, ReportShape shape) {
  static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
  constexpr int longest = 60;
  QString name = toQt(visit.company.name).replace(forbidden, QStringLiteral(" ")).simplified().left(longest);
  return name + QLatin1Char(' ') + toQt(visit.assessment.date.iso()) + endingOf(shape);
}

}  // namespace

ReportView::ReportView(const Appearance& look, viewmodels::ResultPage& page, Outside outside, QWidget* parent)
    : QWidget(parent),
      look_(look),
      page_(page),
      outside_(std::move(outside)),
      work_(outside_.saveFile),
      reportLanguage_(look.language()),
      scroll_(new ScrollPage(look, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll_);
  scroll_->setContentWidth(contentWidth);
  makeBody();
  connectWork();
  retranslate();
}

void ReportView::makeBody() {
  missing_ = new Banner(look_, Banner::Kind::info, this);
  auto* row = new ReflowRow(this);
  row->setSpacing(static_cast<int>(reporting::spacing::l));
  auto* beside = new StickyColumn(*scroll_, row);
  panel_ = new ReportPanel(look_, beside);
  beside->setWidget(panel_);
  preview_ = new PagePreview(look_, row);
  row->addWidget(beside, 0);
  row->addWidget(preview_, 1, leastPreview);
  scroll_->body()->addWidget(missing_);
  scroll_->body()->addWidget(row);
  scroll_->body()->addStretch(1);
  connect(panel_, &ReportPanel::languageChosen, this, [this](Language language) {
    reportLanguage_ = language;
    showReport();
  });
  connect(panel_, &ReportPanel::chaptersChanged, this, &ReportView::showReport);
  connect(panel_, &ReportPanel::settingsAsked, this, &ReportView::settingsAsked);
  connect(panel_, &ReportPanel::saveAsked, this, &ReportView::save);
  connect(&panel_->status(), &ExportStatus::cancelled, &work_, &ReportWork::cancel);
}

void ReportView::connectWork() {
  connect(&work_, &ReportWork::laidOut, this, [this](const reporting::ReportDocument& document) {
    isLaidOut_ = true;
    pageCount_ = document.pageCount();
    preview_->setDocument(document);
    sayPages();
  });
  ExportStatus& status = panel_->status();
  connect(&work_, &ReportWork::progressed, &status, &ExportStatus::showWork);
  connect(&work_, &ReportWork::saved, this, [this, &status](const SavedReport& report) {
    status.showSaved(report);
    endSaving();
  });
  connect(&work_, &ReportWork::failed, this, [this, &status](const Error& error) {
    // The folder was chosen a moment ago; the name is enough.
    Error shown = error;
    shown.subject = QFileInfo(toQt(error.subject)).fileName().toStdString();
    // Whoever stops it knows that it was stopped.
    error.code == ErrorCode::cancelled ? status.showNothing() : status.showFailed(page_.session().describe(shown));
    endSaving();
  });
}

std::shared_ptr<const ReportOrder> ReportView::makeOrder() const {
  reporting::ReportParts parts;
  parts.change = page_.change();
  parts.useCases = page_.useCases();
  parts.money = page_.money();
  parts.issuer = outside_.issuer();
  parts.leftOut = panel_->leftOut();
  return std::make_shared<const ReportOrder>(ReportOrder{page_.visit(), page_.session().narratorIn(reportLanguage_),
                                                         look_.fonts().withScale(TypeScale(1.0)), page_.caseJson(),
                                                         page_.resultJson(), std::move(parts), planMaker()});
}

std::function<std::optional<reporting::PlanPart>()> ReportView::planMaker() const {
  const auto& packs = page_.session().content();
  return [make = page_.plan(), &packs]() -> std::optional<reporting::PlanPart> {
    auto plan = make();
    if (!plan || !*plan) return std::nullopt;
    return reporting::PlanPart{std::move(**plan), packs.actions, packs.programmes, packs.programmePack};
  };
}

void ReportView::showReport() {
  if (!page_.isOpen()) return;
  fillPanel();
  isLaidOut_ = false;
  work_.layOut(makeOrder());
  // A report can be made at any time; one without a score says what it will still gain.
  missing_->setVisible(!page_.visit().diagnosis.verified.overall.level);
  missing_->setText(tr("No score yet"),
                    tr("Until there are more answers, the report lists the questions still open. The "
                       "score, the stage and the first steps appear in it once they are answered."));
}

void ReportView::fillPanel() {
  panel_->setLanguage(reportLanguage_);
  panel_->setIssuer(outside_.issuer());
  const auto order = makeOrder();
  QList<ReportPanel::ChapterChoice> choices;
  for (const reporting::Chapter chapter : reporting::optionalChapters) {
    // The plan is made while the report is.
    const bool isPlanned = chapter == reporting::Chapter::plan && page_.visit().assessment.plan;
    if (!isPlanned && !reporting::hasContent(chapter, page_.visit(), page_.narrator(), order->parts)) continue;
    choices.append({chapter, toQt(page_.narrator().say(reporting::titleKey(chapter)))});
  }
  panel_->setChapters(choices);
}

void ReportView::sayPages() {
  scroll_->setSubtitle(tr("%n page(s) of A4, as they will be printed", nullptr, pageCount_));
}

void ReportView::save(ReportShape shape) {
  if (!page_.isOpen()) return;
  const auto password = shape == ReportShape::pdf ? panel_->password() : QByteArray();
  if (!password) return;
  const QString path = outside_.askPath(this, fileName(page_.visit(), shape));
  if (path.isEmpty()) return;
  panel_->setSaving(true);
  panel_->status().showNothing();
  work_.save(shape, path, *password);
}

void ReportView::endSaving() {
  panel_->setSaving(false);
  // It may stand below the edge of a small window.
  QTimer::singleShot(0, this, [this] { scroll_->ensureWidgetVisible(&panel_->status(), 0, 0); });
}

void ReportView::retranslate() {
  scroll_->setTitle(tr("Report"));
  if (isLaidOut_) sayPages();
  showReport();
}

void ReportView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
