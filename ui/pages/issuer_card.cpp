// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/issuer_card.h"

#include <QEvent>
#include <QFile>
#include <QVBoxLayout>

#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/line_field.h"
#include "ui/design/logo_preview.h"
#include "ui/design/reflow_row.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

namespace {

constexpr int longestLine = 120;

/// The ways to reach a firm stand on lines of their own on paper and are typed with commas between them.
QStringList linesOf(const QString& typed) {
  QStringList lines;
  for (const QString& part : typed.split(QLatin1Char(',')))
    if (const QString line = part.simplified(); !line.isEmpty()) lines.append(line);
  return lines;
}

}  // namespace

IssuerCard::IssuerCard(const Appearance& look, Outside outside, QWidget* parent)
    : Card(look, parent), outside_(std::move(outside)), issuer_(outside_.load()) {
  columnIn(this)->setSpacing(static_cast<int>(reporting::spacing::s));
  makeFields();
  makeLogo();
  problem_ = new Banner(look, Banner::Kind::stop, this);
  problem_->hide();
  layout()->addWidget(problem_);
  retranslate();
  showLogo();
}

void IssuerCard::makeFields() {
  title_ = new TextLabel(look(), TextRole::section, this);
  about_ = new TextLabel(look(), TextRole::body, this);
  about_->setInk(Ink::muted);
  firm_ = new LineField(look(), this);
  address_ = new LineField(look(), this);
  contact_ = new LineField(look(), this);
  layout()->addWidget(title_);
  layout()->addWidget(about_);
  for (LineField* field : {firm_, address_, contact_}) {
    field->setMaxLength(longestLine);
    layout()->addWidget(field);
    connect(field, &LineField::edited, this, &IssuerCard::keep);
  }
  firm_->setText(issuer_.firm);
  address_->setText(issuer_.address);
  contact_->setText(issuer_.contact.join(QStringLiteral(", ")));
}

void IssuerCard::makeLogo() {
  logoTitle_ = new TextLabel(look(), TextRole::body, this);
  auto* row = new ReflowRow(this);
  row->setSpacing(static_cast<int>(reporting::spacing::s));
  logo_ = new LogoPreview(look(), row);
  choose_ = new Button(look(), Button::Kind::secondary, row);
  clear_ = new Button(look(), Button::Kind::secondary, row);
  row->addWidget(logo_, 0);
  row->addWidget(choose_, 0);
  row->addWidget(clear_, 0);
  layout()->addWidget(logoTitle_);
  layout()->addWidget(row);
  connect(choose_, &Button::clicked, this, &IssuerCard::chooseLogo);
  connect(clear_, &Button::clicked, this, [this] {
    issuer_.logo = {};
    choose_->setFocus(Qt::OtherFocusReason);
    keep();
  });
}

void IssuerCard::keep() {
  issuer_.firm = firm_->text().simplified();
  issuer_.address = address_->text().simplified();
  issuer_.contact = linesOf(contact_->text());
  const bool isKept = outside_.save(issuer_);
  showLogo();
  tell(isKept ? QString() : tr("The logo could not be kept. The name, the address and your data are untouched."));
}

void IssuerCard::chooseLogo() {
  const QString path = outside_.askPicture(this);
  if (path.isEmpty()) return;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return tell(outside_.describe({ErrorCode::cannotRead, path.toStdString(), file.errorString().toStdString(), {}}));
  }
  // One byte too many says that it is too large without reading all of it.
  auto logo = reporting::readLogo(file.read(reporting::largestLogoFile + 1), path.toStdString());
  if (!logo) return tell(outside_.describe(logo.error()));
  issuer_.logo = std::move(*logo);
  keep();
}

void IssuerCard::showLogo() {
  logo_->setLogo(issuer_.logo);
  const bool hasLogo = !issuer_.logo.isNull();
  clear_->setVisible(hasLogo);
  choose_->setText(hasLogo ? tr("Choose another picture") : tr("Choose a picture"));
  logo_->setAccessibleDescription(hasLogo ? tr("%1 by %2 points").arg(issuer_.logo.width()).arg(issuer_.logo.height())
                                          : tr("No logo"));
}

void IssuerCard::tell(const QString& problem) {
  problem_->setText(tr("The logo was not taken over."), problem);
  problem_->setVisible(!problem.isEmpty());
}

void IssuerCard::retranslate() {
  title_->setText(tr("Letterhead of reports"));
  about_->setText(tr(
      "Who hands the report over. It stands small at the foot of the first page and changes nothing in the result."));
  firm_->setLabel(tr("Firm"));
  address_->setLabel(tr("Address"));
  contact_->setLabel(tr("Telephone, mail, web address"));
  contact_->setHelp(tr("With commas between them; each stands on a line of its own."));
  logoTitle_->setText(tr("Logo (PNG or JPEG)"));
  logo_->setAccessibleName(tr("Logo"));
  clear_->setText(tr("Remove"));
  problem_->hide();
  showLogo();
}

void IssuerCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Card::changeEvent(event);
}

}  // namespace jindan::ui
