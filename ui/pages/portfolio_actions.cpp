// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/portfolio_actions.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/design/button.h"
#include "ui/design/line_field.h"
#include "ui/design/reflow_row.h"
#include "ui/design/text_label.h"
#include "ui/design/undo_bar.h"

namespace jindan::ui {

using viewmodels::CompanyTableModel;

PortfolioActions::PortfolioActions(const Appearance& look, CompanyTableModel& companies, QWidget* parent)
    : QWidget(parent),
      companies_(companies),
      company_(new TextLabel(look, TextRole::body, this)),
      row_(new ReflowRow(this)),
      tag_(new LineField(look, this)),
      add_(new Button(look, Button::Kind::secondary, this)),
      take_(new Button(look, Button::Kind::secondary, this)),
      archive_(new Button(look, Button::Kind::secondary, this)),
      remove_(new Button(look, Button::Kind::secondary, this)),
      undo_(new UndoBar(look, parent)) {
  constexpr int mostLetters = 40;
  constexpr int leastWidth = 180;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(company_);
  column->addWidget(row_);
  tag_->setMaxLength(mostLetters);
  row_->addWidget(tag_, 1, look.scaled(leastWidth));
  for (Button* button : {add_, take_, archive_, remove_})
    row_->addWidget(button, 0);
  connect(add_, &Button::clicked, this, &PortfolioActions::addTag);
  connect(take_, &Button::clicked, this, &PortfolioActions::takeTag);
  connect(archive_, &Button::clicked, this, &PortfolioActions::archive);
  connect(remove_, &Button::clicked, this, &PortfolioActions::remove);
  connect(tag_, &LineField::typed, this, &PortfolioActions::showCompany);
  connect(undo_, &UndoBar::undone, this, [this] { wayBack_(); });
  retranslate();
}

void PortfolioActions::show(const QModelIndex& index) {
  id_ = index.data(CompanyTableModel::companyIdRole).toString();
  name_ = index.siblingAtColumn(CompanyTableModel::nameColumn).data().toString();
  tags_ = index.data(CompanyTableModel::tagsRole).toStringList();
  tag_->setText(tags_.isEmpty() ? QString() : tags_.first());
  showCompany();
}

void PortfolioActions::showCompany() {
  const bool isChosen = !id_.isEmpty();
  const CompanyState state = companies_.choice().state;
  const bool isRemoved = state == CompanyState::removed;
  const QString tag = tag_->text().trimmed();
  const bool hasTag = tags_.contains(tag, Qt::CaseInsensitive);
  company_->setText(!isChosen         ? tr("Choose a company in the list.")
                    : tags_.isEmpty() ? name_
                                      : name_ + QStringLiteral(" · ") + tags_.join(QStringLiteral(", ")));
  tag_->setEnabled(isChosen && !isRemoved);
  add_->setEnabled(isChosen && !isRemoved && !tag.isEmpty() && !hasTag);
  take_->setEnabled(isChosen && !isRemoved && hasTag);
  archive_->setEnabled(isChosen && !isRemoved);
  remove_->setEnabled(isChosen);
  archive_->setText(state == CompanyState::archived ? tr("Take out of the archive") : tr("Archive"));
  remove_->setText(isRemoved ? tr("Restore") : tr("Delete"));
}

void PortfolioActions::addTag() {
  if (companies_.addTag(id_, tag_->text())) show({});
}

void PortfolioActions::takeTag() {
  if (companies_.takeTag(id_, tag_->text().trimmed())) show({});
}

void PortfolioActions::offerUndo(const QString& done, const std::function<void()>& undo) {
  wayBack_ = undo;
  show({});
  undo_->offer(done, tr("Undo"));
}

void PortfolioActions::archive() {
  const bool isArchived = companies_.choice().state == CompanyState::archived;
  const QString id = id_;
  const QString done =
      isArchived ? tr("%1 is among the current companies again.").arg(name_) : tr("%1 is in the archive.").arg(name_);
  if (!companies_.archive(id, !isArchived)) return;
  offerUndo(done, [this, id, isArchived] { companies_.archive(id, isArchived); });
}

void PortfolioActions::remove() {
  const bool isRemoved = companies_.choice().state == CompanyState::removed;
  const QString id = id_;
  const QString done = isRemoved ? tr("%1 is restored.").arg(name_) : tr("%1 is deleted.").arg(name_);
  if (!(isRemoved ? companies_.restore(id) : companies_.remove(id))) return;
  offerUndo(done, [this, id, isRemoved] { isRemoved ? companies_.remove(id) : companies_.restore(id); });
}

void PortfolioActions::retranslate() {
  tag_->setPlaceholder(tr("Tag"));
  tag_->input()->setAccessibleName(tr("Tag"));
  add_->setText(tr("Add tag"));
  take_->setText(tr("Remove tag"));
  showCompany();
}

void PortfolioActions::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
