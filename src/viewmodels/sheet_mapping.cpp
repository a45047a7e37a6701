// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/sheet_mapping.h"

#include <algorithm>

#include "app/exchange/exchange_words.h"
#include "domain/wording/foreign_text.h"
#include "domain/wording/numbers.h"
#include "viewmodels/text.h"

namespace jindan::viewmodels {

using app::SheetRole;

namespace {

constexpr std::size_t longestText = 60;
/// Keys from here on are questions; those below are roles.
constexpr int firstQuestion = 1000;
constexpr std::size_t mostFaults = 200;
/// What takes a few milliseconds to read.
constexpr std::size_t mostCellsAtOnce = 4'000;

int keyOf(const app::SheetColumn& column) {
  if (column.role == SheetRole::answer) return firstQuestion + static_cast<int>(*column.question);
  return static_cast<int>(column.role);
}

QString shortText(const std::string& text) {
  return toQt(oneLine(text, longestText));
}

bool has(const app::AnswerSheet& sheet, SheetRole role) {
  return std::any_of(sheet.columns.begin(), sheet.columns.end(),
                     [role](const app::SheetColumn& column) { return column.role == role; });
}

/// "/LINE/header" as two texts.
std::pair<std::string, std::string> placeOf(const std::string& pointer) {
  const std::size_t slash = pointer.find('/', 1);
  if (pointer.empty()) return {};
  if (slash == std::string::npos) return {pointer.substr(1), {}};
  return {pointer.substr(1, slash - 1), pointer.substr(slash + 1)};
}

}  // namespace

SheetMapping::SheetMapping(Session& session, QObject* parent)
    : QObject(parent), session_(session), table_(std::make_shared<datacheck::TextTable>()), newCompany_(session) {
  connect(&newCompany_, &CompanyForm::changed, this, [this] {
    if (isOfNewCompany_) read();
  });
  connect(&session_, &Session::languageChanged, this, &SheetMapping::fillTables);
}

Result<void> SheetMapping::open(const QString& file, datacheck::TextTable table) {
  const auto proposed = app::proposeSheet(table, session_.content(), file.toStdString());
  if (!proposed && table.rows.empty()) return tl::unexpected(proposed.error());
  file_ = file;
  sheet_ = proposed ? *proposed : app::sheetOfFirstRow(table, session_.content());
  table_ = std::make_shared<const datacheck::TextTable>(std::move(table));
  company_.clear();
  isOfNewCompany_ = false;
  reading_ = {};
  read();
  return {};
}

SheetMapping::Column SheetMapping::column(int column) const {
  constexpr qsizetype mostExamples = 3;
  const auto place = static_cast<std::size_t>(column);
  Column shown{shortText(sheet_.columns[place].header), {}, keyOf(sheet_.columns[place])};
  QStringList examples;
  for (std::size_t r = sheet_.headerRow + 1; r < table_->rows.size() && examples.size() < mostExamples; ++r) {
    const auto& cells = table_->rows[r].cells;
    if (place < cells.size() && !cells[place].empty()) examples << shortText(cells[place]);
  }
  shown.examples = examples.join(QStringLiteral(", "));
  return shown;
}

std::vector<SheetMapping::Meaning> SheetMapping::meanings() const {
  const Narrator narrator = session_.narrator();
  const app::ExchangeWords words(narrator);
  std::vector<Meaning> meanings;
  for (int role = 0; role < static_cast<int>(SheetRole::answer); ++role)
    meanings.push_back({toQt(words.role(static_cast<SheetRole>(role))), role});
  const auto& questions = session_.content().questionnaire.questions();
  for (std::size_t q = 0; q < questions.size(); ++q) {
    meanings.push_back({toQt(questions[q].id.value()) + QStringLiteral(" · ") + session_.text(questions[q].shortTitle),
                        firstQuestion + static_cast<int>(q)});
  }
  return meanings;
}

void SheetMapping::setMeaning(int column, int key) {
  app::SheetColumn& changed = sheet_.columns.at(static_cast<std::size_t>(column));
  if (keyOf(changed) == key) return;
  const bool isQuestion = key >= firstQuestion;
  changed.role = isQuestion ? SheetRole::answer : static_cast<SheetRole>(key);
  changed.question = isQuestion ? std::optional<Index>(static_cast<Index>(key - firstQuestion)) : std::nullopt;
  // What one means, no other can mean as well.
  for (app::SheetColumn& other : sheet_.columns) {
    if (&other != &changed && changed.role != SheetRole::ignored && keyOf(other) == key) {
      other = {other.header, SheetRole::ignored, std::nullopt};
    }
  }
  sheet_.questionPerRow =
      has(sheet_, SheetRole::question) && (has(sheet_, SheetRole::said) || has(sheet_, SheetRole::seen));
  read();
}

bool SheetMapping::namesCompanies() const {
  return has(sheet_, SheetRole::company);
}

bool SheetMapping::needsCompany() const {
  if (namesCompanies()) return false;
  return isOfNewCompany_ ? !newCompany_.isComplete() : company_.isEmpty();
}

std::vector<SheetMapping::CompanyChoice> SheetMapping::companies() const {
  constexpr int most = 2000;
  std::vector<CompanyChoice> choices;
  const auto found = session_.workspace().companies({{}, most, 0});
  if (!found) return choices;
  for (const CompanyOverview& company : *found)
    choices.push_back({toQt(company.record.id.value()), shortText(company.record.company.name)});
  return choices;
}

void SheetMapping::setCompany(const QString& company) {
  if (company == company_ && !isOfNewCompany_) return;
  company_ = company;
  isOfNewCompany_ = false;
  read();
}

void SheetMapping::useNewCompany() {
  if (isOfNewCompany_) return;
  company_.clear();
  isOfNewCompany_ = true;
  newCompany_.startNew();
  read();
}

app::SheetContext SheetMapping::contextNow() const {
  app::SheetContext context{std::nullopt, session_.service().today()};
  if (isOfNewCompany_ && newCompany_.isComplete()) context.company = newCompany_.company();
  if (!company_.isEmpty()) {
    const auto record = session_.workspace().company(Uuid(company_.toStdString()));
    if (record) {
      context.company = record->company;
      context.company->id = record->id;
    }
  }
  return context;
}

void SheetMapping::read() {
  std::size_t cells = 0;
  for (const auto& row : table_->rows)
    cells += row.cells.size();
  if (isReading() || cells > mostCellsAtOnce) return readInThread();
  reading_ = app::readSheet(*table_, sheet_, contextNow(), session_.content());
  fillTables();
}

/// One reading at a time; what is chosen meanwhile is read afterwards.
void SheetMapping::readInThread() {
  isStale_ = isReading();
  if (isStale_) return;
  job_.start([this, table = table_, sheet = sheet_, context = contextNow(),
              &content = session_.content()](BackgroundJob::Watch&) -> BackgroundJob::Outcome {
    auto reading = std::make_shared<app::SheetReading>(app::readSheet(*table, sheet, context, content));
    return [this, reading] {
      if (isStale_) return read();
      reading_ = std::move(*reading);
      fillTables();
    };
  });
  Q_EMIT changed();
}

QString SheetMapping::summary() const {
  const Narrator narrator = session_.narrator();
  return toQt(app::ExchangeWords(narrator).sheetSummary(reading_));
}

void SheetMapping::fillTables() {
  const Narrator narrator = session_.narrator();
  const app::ExchangeWords words(narrator);
  std::vector<TextTableModel::Row> rows;
  for (const Case& read : reading_.cases) {
    const Assessment& visit = read.assessments.front();
    rows.push_back({{shortText(read.company.name), {}},
                    {toQt(sayDate(visit.date, session_.language())), {}},
                    {toQt(words.answerCount(visit.answers.size())), {}}});
  }
  rows_.setTable({tr("Company"), tr("Visit"), tr("Answers")}, std::move(rows));
  std::vector<TextTableModel::Row> faults;
  for (std::size_t f = 0; f < std::min(reading_.faults.size(), mostFaults); ++f) {
    const Fault& fault = reading_.faults[f];
    const auto [line, header] = placeOf(fault.pointer);
    faults.push_back({{toQt(narrator.say("exchange.sheet.line", {{"line", line}})), {}},
                      {shortText(header), {}},
                      {toQt(words.fault(fault)), {}}});
  }
  faults_.setTable({tr("Row"), tr("Column"), tr("What is wrong")}, std::move(faults));
  Q_EMIT changed();
}

}  // namespace jindan::viewmodels
