// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/home_view.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>
#include <array>

#include "ui/design/banner.h"
#include "ui/design/button.h"
#include "ui/design/empty_state.h"
#include "ui/design/line_field.h"
#include "ui/design/scroll_page.h"
#include "ui/design/table_cells.h"
#include "ui/design/table_view.h"
#include "ui/pages/case_export_panel.h"
#include "ui/pages/local_files.h"
#include "ui/pages/portfolio_actions.h"
#include "ui/pages/portfolio_choices.h"

namespace jindan::ui {

using viewmodels::CompanyTableModel;

HomeView::HomeView(const Appearance& look, const viewmodels::Session& session, CompanyTableModel& companies,
                   viewmodels::CasesExport& cases, AskPath askPath, QWidget* parent)
    : QWidget(parent),
      look_(look),
      companies_(companies),
      cases_(cases),
      page_(new ScrollPage(look, this)),
      export_(new CaseExportPanel(look, cases, std::move(askPath), this)) {
  setAcceptDrops(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(page_);
  page_->setContentWidth(1100);
  makeHeader();
  makePortfolio(session);
  makeTable();
  nothing_ = new EmptyState(look, this);
  page_->body()->addWidget(nothing_);
  page_->body()->addStretch(1);
  connect(nothing_, &EmptyState::primaryTriggered, this, [this] {
    if (isFirstStart()) {
      Q_EMIT newDiagnosisAsked();
    } else {
      showAll();
    }
  });
  connect(nothing_, &EmptyState::secondaryTriggered, this, &HomeView::sampleAsked);
  connect(&companies_, &CompanyTableModel::reloaded, this, &HomeView::showState);
  connect(&look_, &Appearance::changed, this, &HomeView::fitColumns);
  retranslate();
}

void HomeView::focusSearch() {
  search_->input()->setFocus(Qt::ShortcutFocusReason);
}

void HomeView::makeHeader() {
  search_ = new LineField(look_, this);
  search_->setSearch(true);
  search_->setMinimumWidth(look_.scaled(280));
  choose_ = new Button(look_, Button::Kind::quiet, this);
  manage_ = new Button(look_, Button::Kind::quiet, this);
  openFile_ = new Button(look_, Button::Kind::secondary, this);
  newDiagnosis_ = new Button(look_, Button::Kind::primary, this);
  page_->addToHeader(search_);
  choose_->setObjectName(QStringLiteral("choose"));
  manage_->setObjectName(QStringLiteral("manage"));
  for (Button* button : {choose_, manage_}) {
    button->setCheckable(true);
    page_->addToHeader(button);
  }
  page_->addToHeader(openFile_);
  page_->addToHeader(newDiagnosis_);
  error_ = new Banner(look_, Banner::Kind::stop, this);
  page_->body()->addWidget(error_);
  connect(search_, &LineField::typed, this, [this](const QString& text) { companies_.setSearch(text); });
  connect(openFile_, &Button::clicked, this, &HomeView::openFileAsked);
  connect(newDiagnosis_, &Button::clicked, this, &HomeView::newDiagnosisAsked);
}

void HomeView::makePortfolio(const viewmodels::Session& session) {
  filter_ = new PortfolioChoices(look_, session, companies_, this);
  actions_ = new PortfolioActions(look_, companies_, this);
  page_->body()->addWidget(filter_);
  page_->body()->addWidget(actions_);
  page_->body()->addWidget(export_);
  filter_->hide();
  actions_->hide();
  connect(choose_, &Button::toggled, this, [this](bool isOn) {
    if (isOn) filter_->fill();
    filter_->setVisible(isOn);
    if (!isOn) filter_->clear();
    showState();
  });
  connect(manage_, &Button::toggled, this, &HomeView::showState);
}

void HomeView::showAll() {
  search_->setText({});
  companies_.setSearch({});
  filter_->clear();
}

/// A removed company cannot be opened, and whoever manages them wants to choose one.
bool HomeView::opensRows() const {
  return !manage_->isChecked() && companies_.choice().state != CompanyState::removed;
}

void HomeView::makeTable() {
  constexpr int rowsToMeasure = 50;
  table_ = new TableView(look_, this);
  table_->setGrowsWithRows(true);
  table_->viewport()->installEventFilter(this);
  table_->horizontalHeader()->setResizeContentsPrecision(rowsToMeasure);
  table_->horizontalHeader()->setSortIndicator(CompanyTableModel::visitColumn, Qt::DescendingOrder);
  table_->setModel(&companies_);
  table_->setSortingEnabled(true);
  table_->horizontalHeader()->setSectionsClickable(true);
  auto* name = new CellDelegate(look_, table_);
  name->setBold(true);
  table_->setItemDelegateForColumn(CompanyTableModel::nameColumn, name);
  for (const int column :
       {CompanyTableModel::industryColumn, CompanyTableModel::regionColumn, CompanyTableModel::visitColumn}) {
    auto* muted = new CellDelegate(look_, table_);
    muted->setInk(Ink::muted);
    table_->setItemDelegateForColumn(column, muted);
  }
  table_->setItemDelegateForColumn(CompanyTableModel::stageColumn,
                                   new StageCell(look_, table_, CompanyTableModel::stageNumberRole));
  table_->setItemDelegateForColumn(CompanyTableModel::pillarsColumn,
                                   new PillarBarsCell(look_, table_, CompanyTableModel::pillarsRole));
  table_->setItemDelegateForColumn(CompanyTableModel::changeColumn,
                                   new ChangeCell(look_, table_, CompanyTableModel::changeRole));
  page_->body()->addWidget(table_);
  connect(table_, &TableView::opened, this, &HomeView::open);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, actions_, &PortfolioActions::show);
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HomeView::noteChosen);
  connect(&companies_, &CompanyTableModel::modelReset, this, &HomeView::noteChosen);
}

/// The companies that are chosen in the list, for the file they may go into.
void HomeView::noteChosen() {
  QStringList chosen;
  for (const QModelIndex& index : table_->selectionModel()->selectedRows())
    chosen << index.data(CompanyTableModel::companyIdRole).toString();
  cases_.setChosen(chosen);
}

void HomeView::open(const QModelIndex& index) {
  if (!opensRows()) return actions_->show(index);
  Q_EMIT companyOpened(index.data(CompanyTableModel::companyIdRole).toString(),
                       index.data(CompanyTableModel::visitIdRole).toString(),
                       index.data(CompanyTableModel::finishedRole).toBool());
}

int HomeView::columnNeed(int column) const {
  // At 100 % type; words of ours are never cut, in no language.
  constexpr std::array<int, CompanyTableModel::columns> needs{120, 146, 92, 120, 72, 156, 140, 96, 100};
  constexpr int mostForName = 160;
  const int need = look_.scaled(needs[static_cast<std::size_t>(column)]);
  const int words = table_->sizeHintForColumn(column);
  // An ordinary name is shown whole; one without end is not.
  if (column == CompanyTableModel::nameColumn) return std::clamp(words, need, look_.scaled(mostForName));
  const int caption = table_->horizontalHeader()->sectionSizeHint(column);
  const bool mayCut = column == CompanyTableModel::industryColumn || column == CompanyTableModel::pillarsColumn ||
                      column == CompanyTableModel::tagsColumn;
  return std::max({need, caption, mayCut ? 0 : words});
}

void HomeView::fitColumns() {
  // What there is no room for, the least needed first.
  constexpr std::array givingWay{CompanyTableModel::visitsColumn,   CompanyTableModel::tagsColumn,
                                 CompanyTableModel::industryColumn, CompanyTableModel::regionColumn,
                                 CompanyTableModel::pillarsColumn,  CompanyTableModel::changeColumn};
  std::array<int, CompanyTableModel::columns> widths{};
  int rest = table_->viewport()->width();
  for (int column = 0; column < CompanyTableModel::columns; ++column) {
    const int need = columnNeed(column);
    widths[static_cast<std::size_t>(column)] = need;
    rest -= need;
  }
  for (const int column : givingWay) {
    const bool fits = rest >= 0;
    table_->setColumnHidden(column, !fits);
    if (!fits) rest += widths[static_cast<std::size_t>(column)];
  }
  widths[CompanyTableModel::nameColumn] += std::max(rest, 0);
  for (int column = 0; column < CompanyTableModel::columns; ++column)
    table_->horizontalHeader()->resizeSection(column, widths[static_cast<std::size_t>(column)]);
}

/// The room of the columns, which a scroll bar takes some of.
bool HomeView::eventFilter(QObject* watched, QEvent* event) {
  if (watched == table_->viewport() && event->type() == QEvent::Resize)
    QMetaObject::invokeMethod(this, &HomeView::fitColumns, Qt::QueuedConnection);
  return QWidget::eventFilter(watched, event);
}

void HomeView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitHeight();
}

/// A list of any length scrolls with the page while it is short. A long one scrolls by itself: no widget can be as high
/// as a hundred thousand rows.
void HomeView::fitHeight() {
  constexpr int mostRowsOnPage = 100;
  constexpr double shareOfPage = 0.72;
  const bool isLong = companies_.rowCount() > mostRowsOnPage;
  table_->setGrowsWithRows(!isLong);
  table_->setMinimumHeight(isLong ? static_cast<int>(height() * shareOfPage) : 0);
}

/// Whoever deleted the last company must find the way to those that are deleted.
bool HomeView::isFirstStart() const {
  return companies_.total() == 0 && !companies_.hasRemoved() && companies_.error().isEmpty();
}

void HomeView::showState() {
  const bool manages = manage_->isChecked() || companies_.choice().state == CompanyState::removed;
  const bool failed = !companies_.error().isEmpty();
  const bool firstStart = isFirstStart();
  const bool empty = companies_.rowCount() == 0;
  error_->setVisible(failed);
  error_->setText(tr("The companies cannot be read."), companies_.error());
  table_->setVisible(!empty);
  nothing_->setVisible(empty && !failed);
  search_->setVisible(!firstStart);
  choose_->setVisible(!firstStart);
  manage_->setVisible(!firstStart);
  actions_->setVisible(manages && !firstStart && !empty);
  export_->setVisible(manages && !firstStart && !empty && companies_.choice().state != CompanyState::removed);
  // Several are chosen with Ctrl or Shift, as everywhere.
  table_->setSelectionMode(manages ? QAbstractItemView::ExtendedSelection : QAbstractItemView::SingleSelection);
  table_->setOpensOnClick(opensRows());
  fitHeight();
  newDiagnosis_->setVisible(!firstStart);
  page_->setTitle(firstStart ? tr("How ready is your factory for AI?") : tr("Companies"));
  // Without companies a case file is the exception, and the two buttons below are the rule.
  openFile_->setKind(firstStart ? Button::Kind::quiet : Button::Kind::secondary);
  firstStart ? showWelcome() : showNoHit();
  fitColumns();
}

void HomeView::showWelcome() {
  nothing_->setTitle(tr("Start with one company"));
  nothing_->setSentences({tr("Answer questions about your data, people and money for ten to forty minutes."),
                          tr("You see where you stand, what holds you back and what to do first."),
                          tr("At the end you get a PDF report, and everything stays on this computer.")});
  nothing_->setActions(tr("New diagnosis"), tr("Try the sample"));
}

void HomeView::showNoHit() {
  nothing_->setTitle(tr("No company fits"));
  nothing_->setSentence(
      tr("No company has this in its name and fits the choice. Try another word, or show all companies."));
  nothing_->setActions(tr("Show all"));
}

void HomeView::retranslate() {
  search_->setPlaceholder(tr("Find a company by name"));
  search_->input()->setAccessibleName(tr("Find a company by name"));
  choose_->setText(tr("Filter"));
  manage_->setText(tr("Manage"));
  filter_->fill();
  openFile_->setText(tr("Open case file"));
  newDiagnosis_->setText(tr("New diagnosis"));
  table_->setAccessibleName(tr("Companies"));
  showState();
}

void HomeView::dragEnterEvent(QDragEnterEvent* event) {
  if (!localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void HomeView::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  Q_EMIT filesDropped(localFiles(*event->mimeData()));
}

void HomeView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace jindan::ui
