// SPDX-License-Identifier: Apache-2.0
// Small random tables, profiled a second time in the plainest way.
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "datacheck/support.h"
#include "support/catch.h"

namespace jindan {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string csv(const Rows& rows) {
  std::string text = "id,value,state\n";
  for (const auto& row : rows)
    text += row[0] + "," + row[1] + "," + row[2] + "\n";
  return text;
}

rc::Gen<Rows> tables() {
  const auto value =
      rc::gen::weightedOneOf<std::string>({{8, rc::gen::map(rc::gen::inRange(-4000, 4000),
                                                            [](int v) {
                                                              return std::string(v < 0 ? "-" : "") +
                                                                     std::to_string(std::abs(v) / 100) + "." +
                                                                     static_cast<char>('0' + std::abs(v) / 10 % 10) +
                                                                     static_cast<char>('0' + std::abs(v) % 10);
                                                            })},
                                           {1, rc::gen::element<std::string>("", "NA", "null")}});
  const auto row = rc::gen::map(
      rc::gen::tuple(rc::gen::inRange(0, 50), value, rc::gen::element<std::string>("RUN", "IDLE", "OFF")),
      [](const auto& t) {
        return std::vector<std::string>{"k" + std::to_string(std::get<0>(t)), std::get<1>(t), std::get<2>(t)};
      });
  return rc::gen::container<Rows>(row);
}

struct Plain {
  std::uint64_t missing = 0, duplicates = 0, longest = 0;
  std::vector<double> numbers;
  std::set<std::string> distinct;
  std::map<std::string, std::uint64_t> states;
};

Plain count(const Rows& rows) {
  Plain plain;
  std::set<std::vector<std::string>> seen;
  std::uint64_t run = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string& value = rows[i][1];
    if (!seen.insert(rows[i]).second) ++plain.duplicates;
    ++plain.states[rows[i][2]];
    const bool missing = value.empty() || value == "NA" || value == "null";
    if (missing) {
      ++plain.missing;
      run = 0;
      continue;
    }
    plain.numbers.push_back(std::stod(value));
    plain.distinct.insert(value == "-0.00" ? "0.00" : value);
    const bool same = i > 0 && run > 0 && std::stod(rows[i - 1][1]) == std::stod(value);
    run = same ? run + 1 : 1;
    plain.longest = std::max(plain.longest, run);
  }
  return plain;
}

}  // namespace

TEST_CASE("A profile agrees with plain counting", "[datacheck]") {
  const bool agrees = rc::check("small tables", [] {
    Rows rows = *tables();
    // Enough of each kind that the columns' types are beyond doubt.
    for (int i = 0; i < 12; ++i)
      rows.push_back({"k" + std::to_string(i), std::to_string(i) + ".25", i % 2 == 0 ? "RUN" : "OFF"});
    const Plain plain = count(rows);
    datacheck::CheckOptions options;
    options.blockBytes = *rc::gen::inRange<std::size_t>(20, 400);
    const FileProfile profile = test::profileOfText(csv(rows), options);
    RC_ASSERT(profile.rows == rows.size());
    RC_ASSERT(profile.duplicateRows.count == plain.duplicates);
    const ColumnProfile& value = test::column(profile, "value");
    RC_ASSERT(value.type == ColumnType::real);
    RC_ASSERT(value.missing.count() == plain.missing);
    RC_ASSERT(value.distinct == plain.distinct.size());
    RC_ASSERT(value.longestFrozenRun == plain.longest);
    RC_ASSERT(value.numbers->count == plain.numbers.size());
    RC_ASSERT(value.numbers->min == *std::min_element(plain.numbers.begin(), plain.numbers.end()));
    RC_ASSERT(value.numbers->max == *std::max_element(plain.numbers.begin(), plain.numbers.end()));
    double sum = 0, squares = 0;
    for (const double v : plain.numbers)
      sum += v;
    const double mean = sum / static_cast<double>(plain.numbers.size());
    for (const double v : plain.numbers)
      squares += (v - mean) * (v - mean);
    RC_ASSERT(std::abs(value.numbers->mean - mean) < 1e-9);
    RC_ASSERT(std::abs(value.numbers->deviation - std::sqrt(squares / static_cast<double>(plain.numbers.size() - 1))) <
              1e-9);
    for (const ValueCount& state : test::column(profile, "state").values) {
      RC_ASSERT(state.count == plain.states.at(state.value));
    }
  });
  CHECK(agrees);
}

}  // namespace jindan
