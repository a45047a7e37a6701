// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/money_input.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "domain/planning/money/money_inputs.h"
#include "domain/wording/numbers.h"
#include "ui/design/button.h"
#include "ui/design/decimal_field.h"
#include "ui/design/money_field.h"
#include "ui/design/text_label.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::MoneyGroup;
using viewmodels::MoneyNumbers;
using viewmodels::MoneyPage;
using viewmodels::toQt;

namespace {

constexpr double percent = 100.0;
constexpr double mostYears = static_cast<double>(money_limits::mostYears);

constexpr int px(double spacing) {
  return static_cast<int>(spacing);
}

}  // namespace

MoneyInput::MoneyInput(const Appearance& look, MoneyPage& page, MoneyGroup group, QWidget* parent)
    : QWidget(parent), look_(look), page_(page), group_(group) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(reporting::spacing::xxs));
  makeFields(*column);
  makeOrigin(*column);
  column->addStretch(1);
}

MoneyInput::Entry MoneyInput::makeMoney() {
  auto* field = new MoneyField(look_, this);
  connect(field, &MoneyField::edited, this, &MoneyInput::take);
  connect(field, &MoneyField::finished, this, &MoneyInput::tried);
  return {field,
          [field]() -> std::optional<double> {
            const auto won = field->value();
            return won ? std::optional(static_cast<double>(won->value())) : std::nullopt;
          },
          [field](std::optional<double> value) {
            field->setValue(value ? std::optional(Won(std::llround(*value))) : std::nullopt);
          },
          [field](const QString& text) { field->setPlaceholder(text); },
          [field](const QString& text) { field->setUnit(text); },
          [field] { return field->isValid(); },
          true};
}

MoneyInput::Entry MoneyInput::makeDecimal(double largest, int decimals, double smallest) {
  auto* field = new DecimalField(look_, this);
  field->setRange(smallest, largest);
  field->setDecimals(decimals);
  connect(field, &DecimalField::edited, this, &MoneyInput::take);
  connect(field, &DecimalField::finished, this, &MoneyInput::tried);
  return {field,
          [field] { return field->value(); },
          [field](std::optional<double> value) { field->setValue(value); },
          [field](const QString& text) { field->setPlaceholder(text); },
          [field](const QString& text) { field->setUnit(text); },
          [field] { return field->isValid(); },
          false};
}

void MoneyInput::makeFields(QVBoxLayout& column) {
  switch (group_) {
    case MoneyGroup::grant:
      entries_ = {makeDecimal(percent, 1), makeMoney(), makeDecimal(mostYears, 0)};
      break;
    case MoneyGroup::upkeep:
      entries_ = {makeDecimal(percent, 3), makeDecimal(percent, 3), makeMoney()};
      break;
    case MoneyGroup::ramp:
      entries_ = {makeDecimal(money_limits::mostRampYears, 1)};
      break;
    case MoneyGroup::delay:
      entries_ = {makeDecimal(mostYears, 0)};
      break;
    case MoneyGroup::discount:
      entries_ = {makeDecimal(percent, 2)};
      break;
    case MoneyGroup::horizon:
      entries_ = {makeDecimal(mostYears, 0, 1.0)};
      break;
    default:
      entries_ = {makeMoney()};
  }
  if (entries_.size() == 1) return column.addWidget(entries_.front().field);
  heading_ = new TextLabel(look_, TextRole::body, this);
  heading_->setBold(true);
  column.addWidget(heading_);
  // Two short numbers stand side by side, the amount on a line of its own.
  const std::size_t second = group_ == MoneyGroup::grant ? 2 : 1;
  auto* row = new QHBoxLayout;
  row->setSpacing(px(reporting::spacing::xs));
  row->addWidget(entries_[0].field, 1);
  row->addWidget(entries_[second].field, 1);
  column.addLayout(row);
  column.addWidget(entries_[3 - second].field);
}

void MoneyInput::makeOrigin(QVBoxLayout& column) {
  origin_ = new TextLabel(look_, TextRole::caption, this);
  origin_->setInk(Ink::muted);
  column.addWidget(origin_);
  auto* row = new QHBoxLayout;
  row->setSpacing(px(reporting::spacing::xs));
  source_ = new Button(look_, Button::Kind::quiet, this);
  source_->setCompact(true);
  source_->setCheckable(true);
  usual_ = new Button(look_, Button::Kind::quiet, this);
  usual_->setCompact(true);
  for (Button* button : {source_, usual_}) {
    button->setAttribute(Qt::WA_LayoutUsesWidgetRect);
    row->addWidget(button);
  }
  row->addStretch(1);
  // Their words stand under the field's.
  row->setContentsMargins(-source_->overhang(), 0, 0, 0);
  column.addLayout(row);
  basis_ = new TextLabel(look_, TextRole::caption, this);
  basis_->hide();
  column.addWidget(basis_);
  link_ = new Button(look_, Button::Kind::quiet, this);
  link_->setCompact(true);
  link_->hide();
  column.addWidget(link_, 0, Qt::AlignLeft);
  connect(source_, &Button::toggled, this, &MoneyInput::showSource);
  connect(usual_, &Button::clicked, this, [this] {
    // The button goes with the entry; the keyboard stays with the input.
    entries_.front().field->setFocus(Qt::OtherFocusReason);
    page_.useUsual(group_);
    refresh(true);
    Q_EMIT tried();
  });
  connect(link_, &Button::clicked, this, [this] { QDesktopServices::openUrl(address_); });
}

void MoneyInput::take() {
  const bool isAllValid =
      std::all_of(entries_.begin(), entries_.end(), [](const Entry& each) { return each.isValid(); });
  if (!isAllValid) return;
  MoneyNumbers numbers;
  for (const Entry& each : entries_)
    numbers.push_back(each.value());
  entries_.front().field->setError({});
  const QString refused = page_.enter(group_, numbers);
  if (!refused.isEmpty()) entries_.front().field->setError(refused);
}

bool MoneyInput::hasWrong() const {
  return std::any_of(entries_.begin(), entries_.end(), [](const Entry& each) { return !each.isValid(); }) ||
         (entries_.size() > 1 && entries_.front().field->hasError());
}

QString MoneyInput::originText() const {
  return origin_->text();
}

QString MoneyInput::placeholder(const Entry& entry, const std::optional<double>& usual) const {
  if (!usual) return {};
  if (!entry.isMoney) return plainDecimal(*usual);
  return toQt(sayWonShort(Won(std::llround(*usual)), look_.language()));
}

void MoneyInput::refresh(bool all) {
  if (!page_.isOpen()) return;
  const MoneyPage::Input input = page_.input(group_);
  // What is shown already stays as it was typed.
  if (all || (input.entered != shown_ && !hasWrong())) {
    for (std::size_t i = 0; i < entries_.size(); ++i)
      entries_[i].setValue(input.entered[i]);
    shown_ = input.entered;
  }
  refreshWords();
}

void MoneyInput::refreshWords() {
  if (!page_.isOpen()) return;
  const MoneyPage::Input input = page_.input(group_);
  for (std::size_t i = 0; i < entries_.size(); ++i)
    entries_[i].setPlaceholder(placeholder(entries_[i], input.usual[i]));
  if (!hasWrong()) entries_.front().field->setError(input.fault);
  showOrigin(input);
}

void MoneyInput::showOrigin(const MoneyPage::Input& input) {
  // The field says what was entered; where nothing was, the value in use stands here.
  const QStringList parts{input.isEntered ? QString() : input.value, input.origin,
                          input.back.isEmpty() ? QString() : tr("default %1").arg(input.back)};
  QString line;
  for (const QString& part : parts) {
    if (part.isEmpty()) continue;
    line += line.isEmpty() ? part : QStringLiteral(" · ") + part;
  }
  origin_->setText(line);
  basis_->setText(input.isEntered ? input.value + QLatin1Char('\n') + input.basis : input.basis);
  address_ = input.address;
  const QString title = page_.title(group_);
  source_->setVisible(!input.basis.isEmpty());
  source_->setAccessibleName(tr("Source: %1").arg(title));
  usual_->setVisible(input.isEntered);
  usual_->setAccessibleName(tr("Use the default: %1").arg(title));
  link_->setAccessibleName(tr("Open the source: %1").arg(title));
  showSource(source_->isChecked() && !input.basis.isEmpty());
}

void MoneyInput::showSource(bool isShown) {
  basis_->setVisible(isShown);
  link_->setVisible(isShown && !address_.isEmpty());
}

void MoneyInput::retranslate() {
  const QString title = page_.title(group_);
  if (heading_ != nullptr) heading_->setText(title);
  QStringList labels{title};
  if (group_ == MoneyGroup::grant) labels = QStringList{tr("Share paid"), tr("At most, in all"), tr("For years")};
  if (group_ == MoneyGroup::upkeep)
    labels = QStringList{tr("Share of sales, low"), tr("high"), tr("Or an amount a year")};
  for (std::size_t i = 0; i < entries_.size(); ++i)
    entries_[i].field->setLabel(labels.value(static_cast<qsizetype>(i)));
  const QString years = tr("years");
  const QString share = QStringLiteral("%");
  if (group_ == MoneyGroup::grant || group_ == MoneyGroup::upkeep) entries_[0].setUnit(share);
  if (group_ == MoneyGroup::upkeep) entries_[1].setUnit(share);
  if (group_ == MoneyGroup::grant) entries_[2].setUnit(years);
  if (group_ == MoneyGroup::discount) entries_[0].setUnit(share);
  if (group_ == MoneyGroup::ramp || group_ == MoneyGroup::delay || group_ == MoneyGroup::horizon)
    entries_[0].setUnit(years);
  source_->setText(tr("Source"));
  usual_->setText(tr("Use the default"));
  link_->setText(tr("Open the source"));
}

}  // namespace jindan::ui
