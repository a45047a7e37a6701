// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/money_tabs.h"

#include "domain/wording/numbers.h"
#include "reporting/charts/fan_chart.h"
#include "ui/design/chart_view.h"
#include "ui/design/empty_state.h"
#include "ui/design/reflow_row.h"
#include "ui/pages/page_parts.h"
#include "viewmodels/text.h"

namespace jindan::ui {

using viewmodels::MoneyPage;
using viewmodels::TextTableModel;
using viewmodels::toQt;

namespace {

constexpr QSize chartSize(440, 330);
constexpr int leastFigure = 190;

constexpr int px(double spacing) {
  return static_cast<int>(spacing);
}

/// What the picture shows, for those who hear the page.
QString spokenChart(const MoneyWords& words) {
  const DrawnYear& last = words.plan().study.draws.years.back();
  QStringList sentences{toQt(words.headline()), toQt(words.paybackSentence()), toQt(words.deepestSentence())};
  sentences << toQt(words.narrator().say("money.chart.spoken", {{"years", std::to_string(last.year)},
                                                                {"low", words.won(last.cumulative.p10)},
                                                                {"middle", words.won(last.cumulative.p50)},
                                                                {"high", words.won(last.cumulative.p90)}}));
  sentences.removeAll(QString());
  return sentences.join(QLatin1Char(' '));
}

QStringList columnTitles(const Narrator& narrator, const std::vector<const char*>& keys) {
  QStringList titles;
  for (const char* key : keys)
    titles << toQt(narrator.say(std::string("money.column.") + key));
  return titles;
}

TextTableModel::Row rowOf(const MoneyVariantText& text) {
  return {{toQt(text.title), {}},
          {toQt(text.value), {}},
          {toQt(text.difference), {}},
          {toQt(text.payback), {}},
          {toQt(text.cliff), {}}};
}

/// The plan as the what-ifs are shown.
MoneyVariantText plannedText(const MoneyWords& words) {
  const MoneyOutcome& outcome = words.plan().study.outcome;
  const Narrator& narrator = words.narrator();
  MoneyVariantText text;
  text.title = narrator.say("money.plan");
  text.value = words.won(outcome.netPresentValue);
  text.payback = words.payback(outcome.payback);
  if (outcome.cliff) {
    text.cliff = narrator.say("money.cliff.short", {{"year", std::to_string(outcome.cliff->year)},
                                                    {"own", words.won(outcome.cliff->ownCost)}});
  }
  for (std::string* empty : {&text.difference, &text.cliff})
    if (empty->empty()) *empty = "—";
  return text;
}

}  // namespace

MoneyTab::MoneyTab(const Appearance& look, MoneyPage& page, QWidget* parent)
    : QWidget(parent),
      look_(look),
      page_(page),
      nothing_(new EmptyState(look, this)),
      content_(new QWidget(this)),
      column_(new QVBoxLayout(content_)) {
  auto* frame = new QVBoxLayout(this);
  frame->setContentsMargins(0, 0, 0, 0);
  frame->addWidget(nothing_);
  frame->addWidget(content_);
  frame->addStretch(1);
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(px(reporting::spacing::m));
  connect(nothing_, &EmptyState::primaryTriggered, this, &MoneyTab::inputsAsked);
  connect(&page, &MoneyPage::planChanged, this, &MoneyTab::refresh);
  connect(&page, &MoneyPage::opened, this, &MoneyTab::refresh);
}

TextLabel* MoneyTab::addText(QLayout& layout, TextRole role, QWidget* parent) const {
  auto* label = new TextLabel(look_, role, parent);
  layout.addWidget(label);
  return label;
}

void MoneyTab::refresh() {
  isStale_ = true;
  if (isVisible()) bringUpToDate();
}

void MoneyTab::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (isStale_) bringUpToDate();
}

void MoneyTab::bringUpToDate() {
  const MoneyPlan* plan = page_.plan();
  // What is being computed for the first time is there in a moment: no word about it.
  nothing_->setVisible(plan == nullptr && !page_.isComputing());
  content_->setVisible(plan != nullptr);
  if (plan == nullptr) {
    nothing_->setTitle(tr("Nothing to show yet"));
    nothing_->setSentence(page_.missing().join(QLatin1Char(' ')));
    nothing_->setActions(tr("Fill in what is missing"));
    return;
  }
  isStale_ = false;
  const Narrator narrator = page_.narrator();
  fill(MoneyWords(narrator, *plan));
}

MoneyOutlook::MoneyOutlook(const Appearance& look, MoneyPage& page, QWidget* parent) : MoneyTab(look, page, parent) {
  makeChart();
  makeFigures();
}

void MoneyOutlook::makeChart() {
  auto* card = new Card(look(), this);
  auto* inside = columnIn(card);
  inside->setSpacing(px(reporting::spacing::xs));
  chartTitle_ = addText(*inside, TextRole::section, card);
  chart_ = new ChartView(look(), card);
  chart_->setSize(chartSize);
  inside->addWidget(chart_);
  chartNote_ = addText(*inside, TextRole::caption, card);
  chartNote_->setInk(Ink::muted);
  column().addWidget(card);
}

void MoneyOutlook::makeFigures() {
  ReflowRow* row = nullptr;
  for (std::size_t i = 0; i < figures_.size(); ++i) {
    if (i % 2 == 0) {
      row = new ReflowRow(this);
      row->setSpacing(px(reporting::spacing::m));
      column().addWidget(row);
    }
    auto* card = new Card(look(), row);
    auto* inside = columnIn(card);
    inside->setSpacing(px(reporting::spacing::xxs));
    figures_[i].title = addText(*inside, TextRole::caption, card);
    figures_[i].title->setInk(Ink::muted);
    figures_[i].value = addText(*inside, TextRole::section, card);
    figures_[i].sentence = addText(*inside, TextRole::caption, card);
    inside->addStretch(1);
    row->addWidget(card, 1, leastFigure);
  }
  affordable_ = addText(column(), TextRole::body, this);
}

void MoneyOutlook::fillChart(const MoneyWords& words) {
  const Narrator& narrator = words.narrator();
  chartTitle_->setText(toQt(narrator.say("money.title")));
  chart_->setChart([model = reporting::fanChart(words)](QPainter& painter, const QRectF& box, const Theme& theme,
                                                        const Fonts& fonts) {
    reporting::paintFanChart(painter, box, model, theme, fonts);
  });
  chart_->setDescription(toQt(narrator.say("money.title")), spokenChart(words));
  chartNote_->setText(toQt(narrator.say("money.chart.caption")));
}

void MoneyOutlook::fillFigures(const MoneyWords& words) {
  const Narrator& narrator = words.narrator();
  const MoneyOutcome& outcome = words.plan().study.outcome;
  const auto show = [](const Figure& figure, const std::string& title, const std::string& value,
                       const std::string& sentence) {
    figure.title->setText(toQt(title));
    figure.value->setText(toQt(value));
    figure.sentence->setText(toQt(sentence));
    figure.sentence->setVisible(!sentence.empty());
  };
  show(figures_[0], narrator.say("money.column.payback"), words.payback(outcome.payback), words.paybackSentence());
  show(figures_[1], narrator.say("money.column.value"), words.won(outcome.netPresentValue), words.valueSentence());
  show(figures_[2], narrator.say("money.key.rate"), words.rate(), words.rateSentence());
  const bool isDeep = outcome.deepest.won < 0.0;
  show(figures_[3], narrator.say("money.key.deepest"),
       isDeep ? words.yearName(outcome.deepest.year) + " · " + words.won(outcome.deepest.won) : "—",
       words.deepestSentence());
}

void MoneyOutlook::fill(const MoneyWords& words) {
  fillChart(words);
  fillFigures(words);
  const std::string affordable = words.affordableSentence();
  affordable_->setText(toQt(affordable));
  affordable_->setVisible(!affordable.empty());
}

MoneyWhatIfs::MoneyWhatIfs(const Appearance& look, MoneyPage& page, QWidget* parent)
    : MoneyTab(look, page, parent),
      title_(addText(column(), TextRole::section, this)),
      table_(new FittedTable(look, model_, this)) {
  column().addWidget(table_);
  constexpr int amount = 100;
  constexpr double twoLines = 60;
  // Words may take two lines; where there is still too little room, the difference goes: it can be seen.
  table_->setColumns({{150, 2, true, false, false, true},
                      {amount, 0, false, false, true},
                      {amount, 0, false, false, true, false, 1},
                      {100, 1, false, false, false, true},
                      {130, 1, false, false, false, true}});
  table_->setRowHeights(twoLines, twoLines);
  auto* card = new Card(look, this);
  auto* inside = columnIn(card);
  inside->setSpacing(px(reporting::spacing::xs));
  spreadTitle_ = addText(*inside, TextRole::section, card);
  spread_ = addText(*inside, TextRole::body, card);
  column().addWidget(card);
}

void MoneyWhatIfs::fill(const MoneyWords& words) {
  const Narrator& narrator = words.narrator();
  title_->setText(toQt(narrator.say("money.heading.what_ifs")));
  QStringList titles = columnTitles(narrator, {"value", "difference", "payback", "cliff"});
  titles.prepend(toQt(narrator.say("money.heading.what_ifs")));
  std::vector<TextTableModel::Row> rows{rowOf(plannedText(words))};
  for (const MoneyVariantText& each : words.variants())
    rows.push_back(rowOf(each));
  model_.setTable(titles, std::move(rows));
  table_->setAccessibleName(title_->text());
  table_->fitColumns();
  spreadTitle_->setText(toQt(narrator.say("money.heading.draws")));
  QStringList sentences;
  for (const std::string& sentence : words.uncertainty())
    sentences << toQt(sentence);
  spread_->setText(sentences.join(QLatin1Char('\n')));
}

MoneyYears::MoneyYears(const Appearance& look, MoneyPage& page, QWidget* parent)
    : MoneyTab(look, page, parent),
      title_(addText(column(), TextRole::section, this)),
      table_(new FittedTable(look, model_, this)),
      unit_(nullptr) {
  // Whoever reads the figures knows first what they count.
  unit_ = addText(column(), TextRole::caption, this);
  unit_->setInk(Ink::muted);
  column().addWidget(table_);
  constexpr int amounts = 7;
  constexpr int least = 56;
  std::vector<FittedTable::Column> columns{{88, 1, true}};
  for (int i = 0; i < amounts; ++i)
    columns.push_back({least, 1, i == amounts - 1, false, true});
  // The draws are said in words beside the picture: they give way.
  for (int i = 0; i < 3; ++i)
    columns.push_back({least, 1, false, true, true, false, 1});
  table_->setColumns(std::move(columns));
}

void MoneyYears::fill(const MoneyWords& words) {
  const Narrator& narrator = words.narrator();
  title_->setText(toQt(narrator.say("money.heading.years")));
  const MoneyStudy& study = words.plan().study;
  std::vector<TextTableModel::Row> rows;
  for (std::size_t t = 0; t < study.outcome.years.size(); ++t) {
    const MoneyYear& year = study.outcome.years[t];
    const Deciles& drawn = study.draws.years.at(t).cumulative;
    TextTableModel::Row row{{toQt(words.yearName(year.year)), {}}};
    for (const double amount : {year.investment, year.grant, year.upkeep, year.staff, year.benefit, year.net,
                                year.cumulative, drawn.p10, drawn.p50, drawn.p90})
      row.push_back({toQt(words.tableAmount(amount)), {}});
    rows.push_back(std::move(row));
  }
  model_.setTable(columnTitles(narrator, {"year", "investment", "grant", "upkeep", "staff", "benefit", "net",
                                          "cumulative", "p10", "p50", "p90"}),
                  std::move(rows));
  table_->setAccessibleName(title_->text());
  table_->fitColumns();
  unit_->setText(toQt(narrator.say("money.unit")));
}

}  // namespace jindan::ui
