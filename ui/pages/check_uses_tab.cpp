// SPDX-License-Identifier: Apache-2.0
#include <QHBoxLayout>

#include "ui/design/button.h"
#include "ui/design/state_mark.h"
#include "ui/pages/check_tabs.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::FileCheckPage;
using viewmodels::toQt;

namespace {

constexpr int px(double spacing) {
  return static_cast<int>(spacing);
}

StateMark::Kind kindOf(FitVerdict verdict) {
  switch (verdict) {
    case FitVerdict::now:
      return StateMark::Kind::good;
    case FitVerdict::afterCollection:
      return StateMark::Kind::open;
    case FitVerdict::blocked:
      return StateMark::Kind::caution;
  }
  return StateMark::Kind::plain;
}

}  // namespace

CheckUsesTab::CheckUsesTab(const Appearance& look, FileCheckPage& page, QWidget* parent)
    : CheckTab(look, page, parent) {}

void CheckUsesTab::build(QVBoxLayout& column) {
  const FileCheckPage::Uses* uses = page().uses();
  if (uses == nullptr) return;
  const FitWords words = page().fitWords();
  const auto& fits = uses->findings.fits;
  column.addWidget(makeText(TextRole::help, toQt(words.finding(fits)), this));
  column.addWidget(makeMuted(TextRole::body, toQt(words.basis(fits)), this));
  for (const FitVerdict verdict : {FitVerdict::now, FitVerdict::afterCollection, FitVerdict::blocked}) {
    if (QWidget* group = makeGroup(verdict, fits)) column.addWidget(group);
  }
  column.addWidget(makeMuted(TextRole::caption, toQt(words.estimates()), this));
}

QWidget* CheckUsesTab::makeGroup(FitVerdict verdict, const std::vector<UseCaseFit>& fits) {
  const auto isIn = [verdict](const UseCaseFit& fit) { return fit.verdict == verdict; };
  if (std::none_of(fits.begin(), fits.end(), isIn)) return nullptr;
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  inside->setSpacing(px(reporting::spacing::m));
  inside->addWidget(makeText(TextRole::section, toQt(page().fitWords().group(verdict)), card));
  for (const UseCaseFit& fit : fits) {
    if (isIn(fit)) inside->addWidget(makeUse(fit, card));
  }
  return card;
}

QWidget* CheckUsesTab::makeUse(const UseCaseFit& fit, QWidget* parent) {
  const FitWords words = page().fitWords();
  auto* use = new QWidget(parent);
  auto* column = new QVBoxLayout(use);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(reporting::spacing::xxs));
  auto* head = new QHBoxLayout;
  head->setSpacing(px(reporting::spacing::s));
  TextLabel* name = makeText(TextRole::body, toQt(words.name(fit)), use);
  name->setBold(true);
  name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  auto* mark = new StateMark(look(), use);
  mark->setState(kindOf(fit.verdict), toQt(words.verdict(fit.verdict)));
  head->addWidget(name, 1);
  head->addWidget(mark);
  column->addLayout(head);
  column->addWidget(makeText(TextRole::body, toQt(words.summary(fit)), use));
  if (fit.verdict == FitVerdict::now) column->addWidget(makeMuted(TextRole::body, toQt(words.benefit(fit)), use));
  for (const std::string& reason : words.reasons(fit)) {
    TextLabel* line = makeText(TextRole::body, toQt(reason), use);
    line->setInk(Ink::caution);
    column->addWidget(line);
  }
  column->addWidget(makeMuted(TextRole::body,
                              toQt(page().narrator().say("fit.column.lacking") + ": " + words.missingLine(fit)), use));
  column->addWidget(makeMuted(TextRole::caption, toQt(words.suitability(fit.suitability)), use));
  return use;
}

}  // namespace jindan::ui
