// SPDX-License-Identifier: Apache-2.0
#include "datacheck/profile/words.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>

#include "datacheck/values/text.h"

namespace jindan::datacheck {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr auto yesAndNo = std::to_array<Pair>({{"true", "false"},
                                               {"yes", "no"},
                                               {"y", "n"},
                                               {"on", "off"},
                                               {"t", "f"},
                                               {"예", "아니오"},
                                               {"예", "아니요"},
                                               {"o", "x"},
                                               {"유", "무"},
                                               {"1", "0"},
                                               {"open", "closed"},
                                               {"켜짐", "꺼짐"},
                                               {"run", "stop"},
                                               {"가동", "정지"}});

constexpr auto goodAndBad = std::to_array<Pair>({{"ok", "ng"},
                                                 {"ok", "nok"},
                                                 {"pass", "fail"},
                                                 {"p", "f"},
                                                 {"good", "bad"},
                                                 {"neg", "pos"},
                                                 {"normal", "abnormal"},
                                                 {"normal", "fault"},
                                                 {"normal", "anomaly"},
                                                 {"합격", "불합격"},
                                                 {"정상", "이상"},
                                                 {"정상", "불량"},
                                                 {"양호", "불량"},
                                                 {"양품", "불량"},
                                                 {"양품", "불량품"},
                                                 {"정상", "고장"},
                                                 {"적합", "부적합"},
                                                 {"-1", "1"},
                                                 {"0", "1"},
                                                 {"0.0", "1.0"},
                                                 {"false", "true"},
                                                 {"no", "yes"},
                                                 {"n", "y"},
                                                 {"g", "b"},
                                                 {"-1.0", "1.0"},
                                                 {"0", "-1"}});

bool contains(std::span<const Pair> pairs, std::string_view a, std::string_view b) {
  const std::string first = loweredText(a), second = loweredText(b);
  return std::any_of(pairs.begin(), pairs.end(), [&](const Pair& pair) {
    return (pair.first == first && pair.second == second) || (pair.first == second && pair.second == first);
  });
}

bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<signed char>(c) < 0;
}

/// Short words must stand alone, longer ones may be a part of a name.
bool says(std::string_view name, std::span<const std::string_view> words) {
  const std::string small = loweredText(name);
  return std::any_of(words.begin(), words.end(), [&small](std::string_view word) {
    for (std::size_t at = small.find(word); at != std::string::npos; at = small.find(word, at + 1)) {
      const bool korean = static_cast<signed char>(word[0]) < 0;
      const bool begins = at == 0 || !isLetter(small[at - 1]);
      const bool ends = at + word.size() == small.size() || !isLetter(small[at + word.size()]);
      if (korean || word.size() > 5 || (begins && ends)) return true;
    }
    return false;
  });
}

}  // namespace

bool namesOutcome(std::string_view name) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"label",    "labels",  "class",   "target",    "fault",    "faults",  "fail",        "failed", "failure",
       "failures", "defect",  "anomaly", "anomalies", "abnormal", "outlier", "changepoint", "pass",   "result",
       "quality",  "grade",   "judge",   "judgement", "judgment", "verdict", "ok",          "ng",     "ok/ng",
       "okng",     "reject",  "scrap",   "alarm",     "error",    "event",   "broken",      "stable", "faultnumber",
       "response", "outcome", "y",       "불량",      "판정",     "합부",    "합격",        "양부",   "이상",
       "고장",     "결과",    "등급",    "라벨",      "정상",     "품질",    "검사"});
  return says(name, words);
}

bool namesTime(std::string_view name) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"time", "times", "timestamp", "date", "datetime", "day",  "hour", "minute", "second", "sec", "secs",
       "ms",   "cycle", "cycles",    "시간", "일시",     "일자", "날짜", "시각",   "초",     "분",  "사이클"});
  return says(name, words);
}

bool namesKey(std::string_view name) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"id",     "ids",  "key",  "code",   "lot",      "lotno",  "lotid",   "lot_no",  "lot_id",
       "serial", "sn",   "s/n",  "no",     "number",   "batch",  "barcode", "machine", "equipment",
       "tool",   "unit", "part", "wafer",  "order",    "로트",   "번호",    "코드",    "설비",
       "기계",   "호기", "품번", "시리얼", "작업지시", "바코드", "배치"});
  return says(name, words);
}

bool areYesAndNo(std::string_view a, std::string_view b) {
  return contains(yesAndNo, a, b);
}

bool areGoodAndBad(std::string_view a, std::string_view b) {
  return contains(goodAndBad, a, b);
}

}  // namespace jindan::datacheck
