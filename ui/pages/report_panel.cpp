// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/report_panel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <array>
#include <utility>

#include "ui/design/button.h"
#include "ui/design/check_box.h"
#include "ui/design/password_field.h"
#include "ui/design/reflow_row.h"
#include "ui/design/text_label.h"
#include "ui/pages/export_status.h"
#include "ui/pages/page_parts.h"

namespace jindan::ui {

namespace {

constexpr int groupGap = 18;
constexpr int wishedWidth = 340;
constexpr std::array otherShapes{ReportShape::xlsx, ReportShape::csv, ReportShape::png, ReportShape::json};

int px(double space) {
  return static_cast<int>(space);
}

}  // namespace

ReportPanel::ReportPanel(const Appearance& look, QWidget* parent) : Card(look, parent) {
  columnIn(this)->setSpacing(px(reporting::spacing::xs));
  makeLanguages();
  makeChapters();
  makeIssuer();
  makeLock();
  makeButtons();
  retranslate();
}

QSize ReportPanel::sizeHint() const {
  const int width = look().scaled(wishedWidth);
  return {width, heightForWidth(width)};
}

TextLabel* ReportPanel::addTitle() {
  auto* column = qobject_cast<QVBoxLayout*>(layout());
  if (column->count() > 0) column->addSpacing(groupGap - px(reporting::spacing::xs));
  auto* title = new TextLabel(look(), TextRole::body, this);
  title->setBold(true);
  column->addWidget(title);
  return title;
}

void ReportPanel::makeLanguages() {
  languageTitle_ = addTitle();
  languages_ = new QButtonGroup(this);
  auto* row = new ReflowRow(this);
  row->setSpacing(px(reporting::spacing::xs));
  // Each language is named in itself, so that whoever needs it can read it.
  const QStringList names{QStringLiteral("한국어"), QStringLiteral("English")};
  for (int i = 0; i < names.size(); ++i) {
    auto* button = new Button(look(), Button::Kind::secondary, row);
    button->setText(names[i]);
    button->setCheckable(true);
    languages_->addButton(button, i);
    row->addWidget(button, 0);
  }
  layout()->addWidget(row);
  connect(languages_, &QButtonGroup::idClicked, this,
          [this](int id) { Q_EMIT languageChosen(id == 0 ? Language::korean : Language::english); });
}

void ReportPanel::makeChapters() {
  chaptersTitle_ = addTitle();
  auto* row = new ReflowRow(this);
  chaptersState_ = new TextLabel(look(), TextRole::body, row);
  chaptersState_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  chooseChapters_ = new Button(look(), Button::Kind::secondary, row);
  chooseChapters_->setCompact(true);
  chooseChapters_->setCheckable(true);
  row->addWidget(chaptersState_, 1, look().scaled(120));
  row->addWidget(chooseChapters_, 0);
  layout()->addWidget(row);
  chapters_ = new QWidget(this);
  auto* column = new QVBoxLayout(chapters_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  alwaysIn_ = new TextLabel(look(), TextRole::caption, chapters_);
  alwaysIn_->setInk(Ink::muted);
  column->addWidget(alwaysIn_);
  chapters_->hide();
  layout()->addWidget(chapters_);
  connect(chooseChapters_, &Button::toggled, this, &ReportPanel::showChapters);
}

void ReportPanel::makeIssuer() {
  issuerTitle_ = addTitle();
  issuerState_ = new TextLabel(look(), TextRole::body, this);
  issuerState_->setMaxLines(3);
  settings_ = new Button(look(), Button::Kind::secondary, this);
  settings_->setCompact(true);
  layout()->addWidget(issuerState_);
  layout()->addWidget(settings_);
  connect(settings_, &Button::clicked, this, &ReportPanel::settingsAsked);
}

void ReportPanel::makeLock() {
  qobject_cast<QVBoxLayout*>(layout())->addSpacing(groupGap / 2);
  lock_ = new CheckBox(look(), this);
  password_ = new PasswordField(look(), this);
  password_->hide();
  layout()->addWidget(lock_);
  layout()->addWidget(password_);
  connect(lock_, &CheckBox::toggled, this, [this](bool isLocked) {
    password_->clear();
    password_->setVisible(isLocked);
    if (isLocked) password_->input()->setFocus(Qt::OtherFocusReason);
  });
  connect(password_, &PasswordField::submitted, this, [this] { Q_EMIT saveAsked(ReportShape::pdf); });
}

void ReportPanel::makeButtons() {
  qobject_cast<QVBoxLayout*>(layout())->addSpacing(groupGap / 2);
  save_ = new Button(look(), Button::Kind::primary, this);
  QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Fixed);
  save_->setSizePolicy(wide);
  layout()->addWidget(save_);
  connect(save_, &Button::clicked, this, [this] { Q_EMIT saveAsked(ReportShape::pdf); });
  status_ = new ExportStatus(look(), this);
  layout()->addWidget(status_);
  makeOtherShapes();
}

void ReportPanel::makeOtherShapes() {
  qobject_cast<QVBoxLayout*>(layout())->addSpacing(px(reporting::spacing::xs));
  otherTitle_ = new TextLabel(look(), TextRole::caption, this);
  otherTitle_->setInk(Ink::muted);
  layout()->addWidget(otherTitle_);
  auto* row = new ReflowRow(this);
  row->setSpacing(px(reporting::spacing::xs));
  for (const ReportShape shape : otherShapes) {
    auto* button = new Button(look(), Button::Kind::secondary, row);
    button->setCompact(true);
    row->addWidget(button, 0);
    others_.append(button);
    connect(button, &Button::clicked, this, [this, shape] { Q_EMIT saveAsked(shape); });
  }
  layout()->addWidget(row);
}

void ReportPanel::setLanguage(Language language) {
  languages_->button(language == Language::korean ? 0 : 1)->setChecked(true);
}

void ReportPanel::setChapters(const QList<ChapterChoice>& choices) {
  choices_ = choices;
  auto* column = qobject_cast<QVBoxLayout*>(chapters_->layout());
  while (boxes_.size() > choices.size())
    delete boxes_.takeLast();
  while (boxes_.size() < choices.size()) {
    auto* box = new CheckBox(look(), chapters_);
    const auto place = boxes_.size();
    column->insertWidget(static_cast<int>(place), box);
    boxes_.append(box);
    connect(box, &CheckBox::clicked, this, [this, place](bool isWanted) {
      const reporting::Chapter chapter = choices_[place].chapter;
      isWanted ? static_cast<void>(leftOut_.erase(chapter)) : static_cast<void>(leftOut_.insert(chapter));
      sayChapters();
      Q_EMIT chaptersChanged();
    });
  }
  for (qsizetype i = 0; i < choices.size(); ++i) {
    boxes_[i]->setText(choices[i].title);
    boxes_[i]->setChecked(!leftOut_.contains(choices[i].chapter));
  }
  sayChapters();
}

void ReportPanel::showChapters(bool areShown) {
  chooseChapters_->setChecked(areShown);
  chapters_->setVisible(areShown);
  sayChapters();
}

void ReportPanel::setIssuer(const reporting::Issuer& issuer) {
  firm_ = issuer.firm.isEmpty() && !issuer.isEmpty() ? tr("Without a name") : issuer.firm;
  sayIssuer();
}

std::optional<QByteArray> ReportPanel::password() {
  if (!lock_->isChecked()) return QByteArray();
  QByteArray password = password_->password();
  if (!password.isEmpty()) return password;
  password_->setError(tr("Type a password, or take the lock off."));
  password_->input()->setFocus(Qt::OtherFocusReason);
  return std::nullopt;
}

void ReportPanel::setLocked(bool isLocked) {
  lock_->setChecked(isLocked);
}

void ReportPanel::setSaving(bool isSaving) {
  if (isSaving) focusBefore_ = window()->focusWidget();
  save_->setEnabled(!isSaving);
  for (Button* button : std::as_const(others_))
    button->setEnabled(!isSaving);
  // A button that is switched off loses the keyboard, and the user the place.
  const bool wasHere = focusBefore_ == save_ || others_.contains(focusBefore_);
  if (!isSaving && wasHere) focusBefore_->setFocus(Qt::OtherFocusReason);
}

void ReportPanel::sayChapters() {
  qsizetype wanted = choices_.size();
  for (const ChapterChoice& choice : std::as_const(choices_))
    wanted -= leftOut_.contains(choice.chapter) ? 1 : 0;
  chaptersState_->setText(wanted == choices_.size() ? tr("All chapters")
                                                    : tr("%1 of %2 chapters").arg(wanted).arg(choices_.size()));
  chooseChapters_->setText(chapters_->isHidden() ? tr("Choose") : tr("Close the list"));
}

void ReportPanel::sayIssuer() {
  issuerState_->setText(firm_.isEmpty() ? tr("None. Your firm's name, address and logo can stand on the first page.")
                                        : firm_);
  issuerState_->setInk(firm_.isEmpty() ? Ink::muted : Ink::normal);
  settings_->setText(firm_.isEmpty() ? tr("Enter in the settings") : tr("Change in the settings"));
}

void ReportPanel::retranslate() {
  languageTitle_->setText(tr("Language of the report"));
  chaptersTitle_->setText(tr("Contents"));
  alwaysIn_->setText(tr("The first page, the list of surveys and what made the report are always in it."));
  issuerTitle_->setText(tr("Letterhead"));
  lock_->setText(tr("Lock the PDF with a password"));
  password_->setLabel(tr("Password"));
  password_->setHelp(
      tr("Nobody can open the report without it, and it cannot be recovered. Write it down before you send it."));
  save_->setText(tr("Save as PDF"));
  otherTitle_->setText(tr("Or save as"));
  const QStringList shapes{tr("Excel"), tr("CSV"), tr("First page (PNG)"), tr("Data (JSON)")};
  for (qsizetype i = 0; i < shapes.size(); ++i)
    others_[i]->setText(shapes[i]);
  sayChapters();
  sayIssuer();
}

void ReportPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Card::changeEvent(event);
}

}  // namespace jindan::ui
