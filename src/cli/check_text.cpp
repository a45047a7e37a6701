// SPDX-License-Identifier: Apache-2.0
#include "cli/check_text.h"

#include <algorithm>

#include "domain/wording/foreign_text.h"

namespace jindan::cli {

namespace {

constexpr const char* indent = "  ";
constexpr const char* deeper = "    ";

using Row = std::vector<std::string>;

/// Rows under each other; the columns named in `right` end at the same place. No blanks at the end of a line.
std::string aligned(const std::vector<Row>& rows, const std::vector<bool>& right, const std::string& before) {
  std::vector<std::size_t> widths(right.size(), 0);
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], terminalWidth(row[i]));
  }
  std::string text;
  for (const Row& row : rows) {
    std::string line = before;
    for (std::size_t i = 0; i < row.size(); ++i)
      line += (i == 0 ? "" : indent) + padded(row[i], widths[i], right[i]);
    text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return text;
}

/// Says one check; every part begins with its heading.
class CheckPage {
 public:
  CheckPage(const FileCheck& check, const Narrator& narrator) : check_(check), narrator_(narrator), words_(narrator) {}

  [[nodiscard]] std::string whole(const std::vector<ShownLevel>& shown) const {
    std::string text = words_.verdict(check_) + "\n";
    for (const FileProfile& file : check_.files)
      text += "\n" + fileText(file);
    return text + links() + proposals(shown);
  }

 private:
  [[nodiscard]] std::string say(std::string_view key, const Arguments& arguments = {}) const {
    return narrator_.say(key, arguments);
  }
  [[nodiscard]] std::string heading(std::string_view key) const { return indent + say(key) + "\n"; }

  [[nodiscard]] std::string fileText(const FileProfile& file) const {
    const FileVerdict verdict = words_.verdict(file);
    std::string text = words_.fileName(file) + "\n" + indent + words_.facts(file) + "\n";
    text += indent + verdict.state + (verdict.outcome.empty() ? "" : " " + verdict.outcome) + "\n";
    if (check_.files.size() > 1) text += indent + verdict.conclusion + "\n";
    return text + "\n" + scores(file) + "\n" + findings(file) + "\n" + columns(file);
  }

  [[nodiscard]] std::string scores(const FileProfile& file) const {
    std::vector<Row> rows;
    for (const QualityText& score : words_.scores(file))
      rows.push_back({score.title, score.value, score.meaning});
    return heading("check.heading.scores") + aligned(rows, {false, true, false}, deeper);
  }

  [[nodiscard]] std::string findings(const FileProfile& file) const {
    std::string text = heading("check.heading.findings");
    if (file.findings.empty()) return text + deeper + say("check.findings.none") + "\n";
    for (const DataFinding& finding : file.findings) {
      const FindingText words = words_.finding(file, finding);
      text += deeper + ("[" + words.badge + "] ") + words.sentence;
      text += (words.lines.empty() ? "" : " " + words.lines) + "\n";
      if (!words.why.empty()) text += std::string(deeper) + deeper + words.why + "\n";
      if (!words.action.empty()) {
        text += std::string(deeper) + deeper + say("check.action", {{"action", words.action}}) + "\n";
      }
    }
    return text;
  }

  [[nodiscard]] std::string columns(const FileProfile& file) const {
    std::vector<Row> rows{{say("check.table.name"), say("check.table.type"), say("check.table.missing"),
                           say("check.table.distinct"), say("check.table.low"), say("check.table.middle"),
                           say("check.table.high"), say("check.table.note")}};
    for (const ColumnProfile& column : file.columns) {
      const ColumnText c = words_.column(file, column);
      rows.push_back({c.name, c.type, c.missing, c.distinct, c.low, c.middle, c.high, c.note});
    }
    return heading("check.heading.columns") +
           aligned(rows, {false, false, true, true, true, true, true, false}, deeper);
  }

  [[nodiscard]] std::string links() const {
    if (check_.links.empty()) return {};
    std::string text = "\n" + say("check.heading.links") + "\n";
    for (const LinkProfile& link : check_.links)
      text += indent + words_.link(link) + "\n";
    return text;
  }

  [[nodiscard]] std::string proposals(const std::vector<ShownLevel>& shown) const {
    if (shown.empty()) return {};
    std::string text = "\n" + say("check.heading.proposals") + "\n";
    for (const ShownLevel& each : shown) {
      const ShownLevelText words = words_.shown(each);
      text += indent + words.title + " – " + words.shown + "\n";
      text += deeper + words.reason + " " + words.standsBy + "\n";
      text += deeper + say("check.ask", {{"ask", words.ask}}) + "\n";
    }
    return text;
  }

  const FileCheck& check_;
  const Narrator& narrator_;
  CheckWords words_;
};

}  // namespace

std::string checkText(const FileCheck& check, const std::vector<ShownLevel>& shown, const Narrator& narrator) {
  return CheckPage(check, narrator).whole(shown);
}

}  // namespace jindan::cli
