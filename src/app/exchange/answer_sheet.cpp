// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/answer_sheet.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <unordered_map>
#include <utility>

#include "app/exchange/case_format.h"
#include "app/exchange/case_reader.h"
#include "app/exchange/case_states.h"
#include "app/exchange/case_writer.h"
#include "domain/wording/foreign_text.h"

namespace jindan::app {

namespace {

using Json = nlohmann::ordered_json;
using Row = datacheck::TextTable::Row;

constexpr std::size_t lookedAtRows = 20;

/// The role, its key among the phrases, and the field of the case file it goes to.
struct RoleName {
  SheetRole role;
  std::string_view key;
  std::string_view field;
};

constexpr std::array<RoleName, 14> roleNames{{{SheetRole::question, "question", field::question},
                                              {SheetRole::said, "said", field::said},
                                              {SheetRole::seen, "seen", field::seen},
                                              {SheetRole::evidence, "evidence", field::evidence},
                                              {SheetRole::number, "number", field::number},
                                              {SheetRole::note, "note", field::note},
                                              {SheetRole::company, "company", field::name},
                                              {SheetRole::industry, "industry", field::industry},
                                              {SheetRole::region, "region", field::region},
                                              {SheetRole::employees, "employees", field::employees},
                                              {SheetRole::sales, "sales", field::annualSales},
                                              {SheetRole::date, "date", field::date},
                                              {SheetRole::assessor, "assessor", field::assessor},
                                              {SheetRole::respondent, "respondent", field::respondent}}};

std::string_view fieldOf(SheetRole role) {
  for (const RoleName& name : roleNames) {
    if (name.role == role) return name.field;
  }
  return field::said;
}

/// Blanks and the case of Latin letters make no difference between two words.
std::string plain(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == ' ' || c == '_' || c == '\t' || c == '\n' || c == '\r') continue;
    result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return result;
}

/// Is the text one of the words, which the phrases list in both languages with bars between them?
bool isNamed(std::string_view text, const std::string& key, const Phrasebook& phrases) {
  const std::string wanted = plain(text);
  if (wanted.empty()) return false;
  for (const Language language : {Language::korean, Language::english}) {
    const std::string words = "|" + plain(phrases.text(language, key)) + "|";
    if (words.find("|" + wanted + "|") != std::string::npos) return true;
  }
  return false;
}

std::optional<Index> questionNamed(std::string_view text, const Questionnaire& questionnaire) {
  const std::string wanted = plain(text);
  for (Index q = 0; q < questionnaire.questions().size(); ++q) {
    if (plain(questionnaire.question(q).id.value()) == wanted) return q;
  }
  return std::nullopt;
}

SheetColumn columnOf(const std::string& header, const content::Content& content) {
  SheetColumn column{header, SheetRole::ignored, questionNamed(header, content.questionnaire)};
  if (column.question) column.role = SheetRole::answer;
  for (const RoleName& name : roleNames) {
    if (column.role == SheetRole::ignored &&
        isNamed(header, "sheet.header." + std::string(name.key), content.phrases)) {
      column.role = name.role;
    }
  }
  return column;
}

bool has(const std::vector<SheetColumn>& columns, SheetRole role) {
  return std::any_of(columns.begin(), columns.end(), [&](const SheetColumn& c) { return c.role == role; });
}

AnswerSheet sheetAt(std::size_t row, const datacheck::TextTable& table, const content::Content& content) {
  AnswerSheet sheet;
  sheet.headerRow = row;
  for (const std::string& header : table.rows[row].cells)
    sheet.columns.push_back(columnOf(header, content));
  const bool hasLevels = has(sheet.columns, SheetRole::said) || has(sheet.columns, SheetRole::seen);
  sheet.questionPerRow = has(sheet.columns, SheetRole::question) && hasLevels;
  return sheet;
}

/// Does the row name questions because it is one of the answers, and not the header? Then others follow it, or none.
bool isAnswerRow(const AnswerSheet& sheet, const datacheck::TextTable& table, const Questionnaire& questionnaire) {
  const std::size_t below = sheet.headerRow + 1;
  if (below == table.rows.size()) return sheet.headerRow > 0;
  const auto& cells = table.rows[below].cells;
  return std::any_of(cells.begin(), cells.end(),
                     [&](const std::string& cell) { return questionNamed(cell, questionnaire).has_value(); });
}

/// The documents that a sheet becomes, and which cell each of their places came from.
class SheetWriter {
 public:
  SheetWriter(const AnswerSheet& sheet, const SheetContext& context, const content::Content& content)
      : sheet_(sheet), context_(context), content_(content) {}

  void add(const Row& row) {
    Json company = context_.company ? companyJson(*context_.company) : Json::object();
    Json visit;
    visit[field::date] = context_.date.iso();
    visit[field::questionnaire] = content_.questionnaire.reference();
    visit[field::answers] = Json::array();
    Json answer;
    std::map<std::string, std::string> cells;
    for (std::size_t c = 0; c < std::min(row.cells.size(), sheet_.columns.size()); ++c)
      place(sheet_.columns[c], row, row.cells[c], company, visit, answer, cells);
    Document& document = documentFor(company, visit, row);
    const std::string base = "/assessments/0/answers/" + std::to_string(document.visit[field::answers].size());
    for (auto& [where, cell] : cells)
      document.cells[where.starts_with("/company") || where.starts_with("/assessments") ? where : base + where] = cell;
    if (sheet_.questionPerRow && answer.contains(field::question)) {
      document.visit[field::answers].push_back(std::move(answer));
    }
  }

  [[nodiscard]] SheetReading read(const std::string& subject) const {
    SheetReading reading;
    for (const Document& document : documents_) {
      Json whole;
      whole[field::format] = caseFormat;
      whole[field::version] = caseVersion;
      whole[field::company] = document.company;
      whole[field::assessments] = Json::array({document.visit});
      const std::string bytes = whole.dump(-1, ' ', false, Json::error_handler_t::replace);
      auto theCase = readCase(bytes, subject, content_.questionnaire, content_.reference);
      if (theCase) {
        giveIds(*theCase, content_.questionnaire);
        reading.answers += document.visit[field::answers].size();
        reading.cases.push_back(std::move(*theCase));
        continue;
      }
      for (Fault fault : theCase.error().faults)
        reading.faults.push_back(told(std::move(fault), document));
    }
    return reading;
  }

 private:
  struct Document {
    Json company;
    Json visit;
    std::uint64_t line = 1;
    std::map<std::string, std::string> cells;  ///< by JSON pointer
  };

  /// As a spreadsheet user finds it.
  static Fault told(Fault fault, const Document& document) {
    const auto cell = document.cells.find(fault.pointer);
    fault.pointer = cell != document.cells.end() ? cell->second : "/" + std::to_string(document.line);
    return fault;
  }

  void place(const SheetColumn& column, const Row& row, const std::string& cell, Json& company, Json& visit,
             Json& answer, std::map<std::string, std::string>& cells) const {
    if (column.role == SheetRole::ignored || plain(cell).empty()) return;
    const std::string name(fieldOf(column.role));
    const std::string origin = "/" + std::to_string(row.line) + "/" + column.header;
    if (column.role == SheetRole::answer) {
      Json given;
      given[field::question] = content_.questionnaire.question(*column.question).id.value();
      given[field::said] = valueOf(SheetRole::said, cell);
      cells["/assessments/0/answers/" + std::to_string(visit[field::answers].size()) + "/said"] = origin;
      visit[field::answers].push_back(std::move(given));
    } else if (column.role >= SheetRole::company && column.role <= SheetRole::sales) {
      company[name] = valueOf(column.role, cell);
      cells["/company/" + name] = origin;
    } else if (column.role >= SheetRole::date) {
      visit[name] = valueOf(column.role, cell);
      cells["/assessments/0/" + name] = origin;
    } else {
      answer[name] = valueOf(column.role, cell);
      cells["/" + name] = origin;
    }
  }

  [[nodiscard]] Json valueOf(SheetRole role, const std::string& cell) const {
    const bool isText = role == SheetRole::note || role == SheetRole::company || role >= SheetRole::date;
    if (isText) return role == SheetRole::date ? cell.substr(0, 10) : withoutControls(cell);
    if (role == SheetRole::question) {
      const auto known = questionNamed(cell, content_.questionnaire);
      return known ? content_.questionnaire.question(*known).id.value() : cell;
    }
    if (role == SheetRole::industry || role == SheetRole::region) return cell;
    if (isNamed(cell, "sheet.value.dont_know", content_.phrases)) return field::dontKnow;
    if (isNamed(cell, "sheet.value.not_applicable", content_.phrases)) return field::notApplicable;
    return numberOf(cell);
  }

  /// A number with or without commas between thousands; what is none stays text, and so becomes a fault.
  static Json numberOf(const std::string& cell) {
    std::string digits = cell;
    std::erase(digits, ',');
    std::erase(digits, ' ');
    double value = 0.0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size()) return cell;
    return plainNumber(value);
  }

  /// Rows of answers that are about the same company and day make one visit.
  Document& documentFor(const Json& company, const Json& visit, const Row& row) {
    const std::string key = company.dump(-1, ' ', false, Json::error_handler_t::replace) +
                            visit[field::date].dump(-1, ' ', false, Json::error_handler_t::replace);
    const auto [known, isNew] = places_.try_emplace(key, documents_.size());
    if (sheet_.questionPerRow && !isNew) return documents_[known->second];
    return documents_.emplace_back(Document{company, visit, row.line, {}});
  }

  const AnswerSheet& sheet_;
  const SheetContext& context_;
  const content::Content& content_;
  std::vector<Document> documents_;
  std::unordered_map<std::string, std::size_t> places_;  ///< of the documents, by company and day
};

}  // namespace

Result<AnswerSheet> proposeSheet(const datacheck::TextTable& table, const content::Content& content,
                                 const std::string& subject) {
  for (std::size_t r = 0; r < std::min(table.rows.size(), lookedAtRows); ++r) {
    AnswerSheet sheet = sheetAt(r, table, content);
    const bool isWide = has(sheet.columns, SheetRole::answer) && !isAnswerRow(sheet, table, content.questionnaire);
    if (sheet.questionPerRow || isWide) return sheet;
  }
  return badInput(subject, {Fault{"", FaultCode::missing, "", content.questionnaire.reference()}});
}

AnswerSheet sheetOfFirstRow(const datacheck::TextTable& table, const content::Content& content) {
  return table.rows.empty() ? AnswerSheet() : sheetAt(0, table, content);
}

SheetReading readSheet(const datacheck::TextTable& table, const AnswerSheet& sheet, const SheetContext& context,
                       const content::Content& content) {
  SheetWriter writer(sheet, context, content);
  for (std::size_t r = sheet.headerRow + 1; r < table.rows.size(); ++r)
    writer.add(table.rows[r]);
  return writer.read({});
}

}  // namespace jindan::app
