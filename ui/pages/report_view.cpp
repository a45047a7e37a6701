// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/report_view.h"

#include <QButtonGroup>
#include <QDir>
#include <QEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QThreadPool>
#include <QVBoxLayout>

#include "reporting/report/build_report.h"
#include "reporting/report/report_pdf.h"
#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/scroll_page.h"
#include "ui/pages/page_preview.h"
#include "viewmodels/file_output.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::toQt;

namespace {

/// A file name from a company's name: what no file system takes becomes a blank.
QString fileName(const DiagnosedVisit& visit) {
  static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
  constexpr int longest = 60;
  QString name = toQt(visit.company.name).replace(forbidden, QStringLiteral(" ")).simplified().left(longest);
  return name + QLatin1Char(' ') + toQt(visit.assessment.date.iso()) + QStringLiteral(".pdf");
}

}  // namespace

ReportView::ReportView(const Appearance& look, viewmodels::ResultPage& page, AskPath askPath, QWidget* parent)
    : QWidget(parent), look_(look), page_(page), askPath_(std::move(askPath)), scroll_(new ScrollPage(look, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll_);
  makeHeader();
  told_ = new Banner(look, Banner::Kind::info, this);
  told_->hide();
  missing_ = new Banner(look, Banner::Kind::info, this);
  preview_ = new PagePreview(look, this);
  scroll_->body()->addWidget(told_);
  scroll_->body()->addWidget(missing_);
  scroll_->body()->addWidget(preview_);
  scroll_->body()->addStretch(1);
  retranslate();
}

void ReportView::makeHeader() {
  languages_ = new QButtonGroup(this);
  const QStringList names{QStringLiteral("한국어"), QStringLiteral("English")};
  for (int i = 0; i < names.size(); ++i) {
    auto* button = new Button(look_, Button::Kind::secondary, this);
    button->setText(names[i]);
    button->setCheckable(true);
    languages_->addButton(button, i);
    scroll_->addToHeader(button);
  }
  save_ = new Button(look_, Button::Kind::primary, this);
  scroll_->addToHeader(save_);
  connect(languages_, &QButtonGroup::idClicked, this, [this](int id) {
    reportLanguage_ = id == 0 ? Language::korean : Language::english;
    showReport();
  });
  connect(save_, &Button::clicked, this, &ReportView::exportPdf);
  reportLanguage_ = look_.language();
}

void ReportView::showReport() {
  if (!page_.isOpen()) return;
  languages_->button(reportLanguage_ == Language::korean ? 0 : 1)->setChecked(true);
  const QString id = reporting::makeReportId(page_.caseJson(), page_.visit().versions);
  const Narrator narrator = page_.session().narratorIn(reportLanguage_);
  auto document = reporting::buildReport(page_.visit(), narrator, look_.fonts().withScale(TypeScale(1.0)), id,
                                         {page_.change(), page_.money()});
  scroll_->setSubtitle(tr("%n page(s) of A4, as they will be printed", nullptr, document.pageCount()));
  preview_->setDocument(std::move(document));
  // A report can be made at any time; one without a score says what it will still gain.
  missing_->setVisible(!page_.visit().diagnosis.verified.overall.level);
  missing_->setText(tr("No score yet"),
                    tr("Until there are more answers, the report lists the questions still open. The "
                       "score, the stage and the first steps appear in it once they are answered."));
}

void ReportView::exportPdf() {
  const QString path = askPath_(this, fileName(page_.visit()));
  if (path.isEmpty()) return;
  save_->setEnabled(false);
  const std::string caseJson = page_.caseJson();
  const Narrator narrator = page_.session().narratorIn(reportLanguage_);
  const QString id = reporting::makeReportId(caseJson, page_.visit().versions);
  auto document = reporting::buildReport(page_.visit(), narrator, look_.fonts().withScale(TypeScale(1.0)), id,
                                         {page_.change(), page_.money()});
  const reporting::PdfDetails details{toQt(page_.visit().company.name),
                                      QStringLiteral("Jindan ") + toQt(page_.visit().versions.program), reportLanguage_,
                                      QByteArray::fromStdString(caseJson), id};
  // Painting and writing take a moment on a slow disk; the window stays free meanwhile.
  QThreadPool::globalInstance()->start([this, path, details, document = std::move(document)] {
    const auto bytes = reporting::writeReportPdf(document, details);
    const Result<void> saved = bytes ? viewmodels::saveFile(path, *bytes) : Result<void>(tl::unexpected(bytes.error()));
    const qint64 size = bytes ? bytes->size() : 0;
    QMetaObject::invokeMethod(this, [this, saved, path, size, pages = document.pageCount()] {
      save_->setEnabled(true);
      saved ? tellSaved(path, size, pages) : tellFailed(saved.error());
    });
  });
}

void ReportView::tellSaved(const QString& path, qint64 bytes, int pages) {
  told_->setKind(Banner::Kind::info);
  told_->setText(tr("Saved"), tr("%1 · %2 pages · %3")
                                  .arg(QDir::toNativeSeparators(path))
                                  .arg(pages)
                                  .arg(QLocale(QLocale::C).formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat)));
  told_->show();
}

void ReportView::tellFailed(const Error& error) {
  told_->setKind(Banner::Kind::stop);
  told_->setText(tr("The report was not saved."), page_.session().describe(error));
  told_->show();
}

void ReportView::retranslate() {
  scroll_->setTitle(tr("Report"));
  save_->setText(tr("Save as PDF"));
  showReport();
}

void ReportView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
