// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/case_export_panel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/check_box.h"
#include "ui/design/password_field.h"
#include "ui/design/reflow_row.h"
#include "ui/design/state_mark.h"
#include "ui/design/work_bar.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

namespace {

constexpr int chosenScope = 0;
constexpr int listScope = 1;

QString sizeText(qint64 bytes) {
  return QLocale(QLocale::C).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

}  // namespace

CaseExportPanel::CaseExportPanel(const Appearance& look, viewmodels::CasesExport& cases, AskPath askPath,
                                 QWidget* parent)
    : Card(look, parent),
      cases_(cases),
      askPath_(std::move(askPath)),
      title_(new TextLabel(look, TextRole::body, this)) {
  columnIn(this)->setSpacing(static_cast<int>(reporting::spacing::s));
  title_->setBold(true);
  layout()->addWidget(title_);
  makeScope();
  makeLock();
  makeState();
  connect(&cases_, &viewmodels::CasesExport::changed, this, &CaseExportPanel::show);
  retranslate();
}

void CaseExportPanel::makeScope() {
  auto* row = new ReflowRow(this);
  row->setSpacing(static_cast<int>(reporting::spacing::xs));
  scope_ = new QButtonGroup(this);
  for (const int scope : {chosenScope, listScope}) {
    auto* button = new Button(look(), Button::Kind::secondary, row);
    button->setCheckable(true);
    scope_->addButton(button, scope);
    row->addWidget(button, 0);
  }
  scope_->button(listScope)->setChecked(true);
  save_ = new Button(look(), Button::Kind::primary, row);
  save_->setObjectName(QStringLiteral("export"));
  row->addWidget(save_, 0);
  layout()->addWidget(row);
  connect(scope_, &QButtonGroup::idClicked, this, &CaseExportPanel::show);
  connect(save_, &Button::clicked, this, &CaseExportPanel::save);
}

void CaseExportPanel::makeLock() {
  lock_ = new CheckBox(look(), this);
  password_ = new PasswordField(look(), this);
  password_->hide();
  layout()->addWidget(lock_);
  layout()->addWidget(password_);
  connect(password_, &PasswordField::submitted, this, &CaseExportPanel::save);
  connect(lock_, &CheckBox::toggled, this, [this](bool isLocked) {
    password_->clear();
    password_->setVisible(isLocked);
    if (isLocked) password_->input()->setFocus(Qt::OtherFocusReason);
  });
}

void CaseExportPanel::makeState() {
  work_ = new WorkBar(look(), this);
  work_->setRange(0, 0);
  mark_ = new StateMark(look(), this);
  saved_ = new TextLabel(look(), TextRole::caption, this);
  saved_->setInk(Ink::muted);
  failure_ = new Banner(look(), Banner::Kind::stop, this);
  for (QWidget* part : std::initializer_list<QWidget*>{work_, mark_, saved_, failure_})
    layout()->addWidget(part);
}

bool CaseExportPanel::isWholeList() const {
  return scope_->checkedId() == listScope;
}

void CaseExportPanel::save() {
  if (!save_->isEnabled()) return;
  const QByteArray password = lock_->isChecked() ? password_->password() : QByteArray();
  if (lock_->isChecked() && password.isEmpty()) return password_->setError(tr("Type the password."));
  const QString file = askPath_(this, cases_.suggestedName(isWholeList()));
  if (file.isEmpty()) return;
  cases_.start(file, isWholeList(), password);
}

void CaseExportPanel::show() {
  const int count = isWholeList() ? cases_.listed() : cases_.chosen();
  scope_->button(chosenScope)->setText(tr("Chosen companies (%1)").arg(cases_.chosen()));
  scope_->button(listScope)->setText(tr("All in this list (%1)").arg(cases_.listed()));
  save_->setEnabled(count > 0 && !cases_.isRunning());
  work_->setVisible(cases_.isRunning());
  const auto& saved = cases_.saved();
  mark_->setVisible(saved.has_value());
  saved_->setVisible(saved.has_value());
  if (saved) {
    mark_->setState(StateMark::Kind::good, tr("%n company(s) saved", nullptr, saved->companies) +
                                               QStringLiteral(" · ") + sizeText(saved->bytes));
    saved_->setText((saved->isLocked ? tr("Locked, read again and found right.") : tr("Read again and found right.")) +
                    QLatin1Char('\n') + saved->file);
  }
  failure_->setVisible(!cases_.error().isEmpty());
  failure_->setText(tr("Not saved."), cases_.error());
}

void CaseExportPanel::retranslate() {
  title_->setText(tr("Hand companies on as one file"));
  save_->setText(tr("Save file"));
  lock_->setText(tr("Lock with a password"));
  password_->setLabel(tr("Password"));
  password_->setHelp(tr("Whoever opens the file needs it. Nobody can open the file without it, not even you."));
  work_->setAccessibleName(tr("Saving"));
  setAccessibleName(title_->text());
  show();
}

void CaseExportPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Card::changeEvent(event);
}

}  // namespace jindan::ui
