// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings_view.h"

#include <QButtonGroup>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <array>
#include <cmath>

#include "ui/design/button.h"
#include "ui/design/scroll_page.h"
#include "ui/design/text_label.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/password_card.h"

namespace jindan::ui {

namespace {

constexpr std::array<double, 5> scales{0.9, 1.0, 1.2, 1.4, 1.6};
constexpr std::array themes{ThemeChoice::system, ThemeChoice::light, ThemeChoice::dark, ThemeChoice::highContrast};

}  // namespace

SettingsView::SettingsView(Appearance& look, const QString& dataFolder, IssuerCard::Outside issuer,
                           viewmodels::Backups& backups, std::optional<bool> hasPassword, QWidget* parent)
    : QWidget(parent), look_(look), dataFolder_(dataFolder), page_(new ScrollPage(look, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(page_);
  page_->setContentWidth(760);
  language_ = addGroup(2);
  theme_ = addGroup(static_cast<int>(themes.size()));
  scale_ = addGroup(static_cast<int>(scales.size()));
  const auto describe = issuer.describe;
  if (hasPassword) {
    auto* card = new PasswordCard(look_, *hasPassword, this);
    connect(card, &PasswordCard::asked, this, &SettingsView::lockAsked);
    page_->body()->addWidget(card);
  }
  page_->body()->addWidget(new IssuerCard(look_, std::move(issuer), this));
  if (backups.isThere()) {
    auto* card = new BackupsCard(look_, backups, describe, this);
    connect(card, &BackupsCard::restored, this, &SettingsView::restored);
    page_->body()->addWidget(card);
  }
  folder_ = new TextLabel(look_, TextRole::body, this);
  folder_->setInk(Ink::muted);
  page_->body()->addWidget(folder_);
  page_->body()->addStretch(1);
  connect(language_.buttons, &QButtonGroup::idClicked, this,
          [this](int id) { Q_EMIT languageChosen(id == 0 ? Language::korean : Language::english); });
  connect(theme_.buttons, &QButtonGroup::idClicked, this,
          [this](int id) { Q_EMIT themeChosen(themes[static_cast<std::size_t>(id)]); });
  connect(scale_.buttons, &QButtonGroup::idClicked, this,
          [this](int id) { Q_EMIT typeScaleChosen(scales[static_cast<std::size_t>(id)]); });
  connect(&look_, &Appearance::changed, this, &SettingsView::showCurrent);
  retranslate();
}

SettingsView::Group SettingsView::addGroup(int choices) {
  auto* card = new Card(look_, this);
  auto* inside = columnIn(card);
  Group group;
  group.title = new TextLabel(look_, TextRole::section, card);
  inside->addWidget(group.title);
  group.buttons = new QButtonGroup(this);
  auto* row = new QHBoxLayout;
  row->setSpacing(static_cast<int>(reporting::spacing::xs));
  for (int i = 0; i < choices; ++i) {
    auto* button = new Button(look_, Button::Kind::secondary, card);
    button->setCheckable(true);
    group.buttons->addButton(button, i);
    row->addWidget(button);
  }
  row->addStretch(1);
  inside->addLayout(row);
  page_->body()->addWidget(card);
  return group;
}

void SettingsView::showCurrent() {
  language_.buttons->button(look_.language() == Language::korean ? 0 : 1)->setChecked(true);
  for (std::size_t i = 0; i < themes.size(); ++i) {
    if (look_.themeChoice() == themes[i]) theme_.buttons->button(static_cast<int>(i))->setChecked(true);
  }
  for (std::size_t i = 0; i < scales.size(); ++i) {
    if (std::fabs(look_.type().factor() - scales[i]) < 0.01)
      scale_.buttons->button(static_cast<int>(i))->setChecked(true);
  }
}

void SettingsView::retranslate() {
  page_->setTitle(tr("Settings"));
  page_->setSubtitle(tr("Every change shows at once."));
  language_.title->setText(tr("Language"));
  // Each language is named in itself, so that whoever needs it can read it.
  language_.buttons->button(0)->setText(QStringLiteral("한국어"));
  language_.buttons->button(1)->setText(QStringLiteral("English"));
  theme_.title->setText(tr("Appearance"));
  const QStringList themeNames{tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
  for (int i = 0; i < themeNames.size(); ++i)
    theme_.buttons->button(i)->setText(themeNames[i]);
  scale_.title->setText(tr("Type size"));
  for (std::size_t i = 0; i < scales.size(); ++i) {
    scale_.buttons->button(static_cast<int>(i))->setText(QStringLiteral("%1%").arg(std::lround(scales[i] * 100)));
  }
  folder_->setText(
      tr("Your companies and answers are kept on this computer only: %1").arg(QDir::toNativeSeparators(dataFolder_)));
  showCurrent();
}

void SettingsView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
