// SPDX-License-Identifier: Apache-2.0
// The ways in which factories and public data sets write tables.
#include "datacheck/support.h"
#include "support/catch.h"

namespace jindan {

using test::column;
using test::profileOfText;

namespace {

std::string two(int value) {
  return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

std::string repeated(const std::string& head, int rows, const std::function<std::string(int)>& row) {
  std::string text = head;
  for (int i = 0; i < rows; ++i)
    text += row(i) + "\n";
  return text;
}

}  // namespace

TEST_CASE("A day and a time of day in two columns are one time", "[datacheck]") {
  std::string text = repeated("Date;Time;CO(GT);NOx;;\n", 48, [](int i) {
    return two(10 + i / 24) + "/03/2004;" + two(i % 24) + ".00.00;" +
           (i % 10 == 3 ? "-200" : "2," + std::to_string(i % 9)) + ";" +
           (i % 7 == 0 ? "-200" : std::to_string(100 + i)) + ";;";
  });
  for (int i = 0; i < 5; ++i)
    text += ";;;;;\n";
  const FileProfile profile = profileOfText(text);
  CHECK(profile.rows == 48);
  CHECK(profile.emptyRows.count == 5);
  CHECK(profile.raggedRows.count == 0);
  REQUIRE(profile.columns.size() == 4);
  REQUIRE(profile.time);
  CHECK(profile.time->column == "Date");
  CHECK(profile.time->clockColumn == "Time");
  CHECK(profile.time->start == "2004-03-10T00:00:00");
  CHECK(profile.time->usualStepSeconds == 3600);
  CHECK(profile.time->regularSteps == 47);
  CHECK(column(profile, "CO(GT)").missing.sentinels == 5);
  CHECK(column(profile, "CO(GT)").type == ColumnType::real);
  CHECK(column(profile, "NOx").missing.sentinels == 7);
  CHECK(column(profile, "NOx").numbers->min == 101);
}

TEST_CASE("Values parted by runs of blanks need no header", "[datacheck]") {
  const FileProfile numbers = profileOfText("1  2.5 NaN  \n2  3.5 7.25\n3   4.5 NaN\n4 5.5 8.0 \n");
  CHECK(numbers.delimiter == " ");
  CHECK(numbers.headerRow == 0);
  CHECK(numbers.rows == 4);
  REQUIRE(numbers.columns.size() == 3);
  CHECK(numbers.columns[2].name == "3");
  CHECK(numbers.columns[2].missing.words == 2);

  const FileProfile labels = profileOfText(
      "-1 \"19/07/2008 11:55:00\"\n1 \"19/07/2008 12:32:00\"\n-1 \"20/07/2008 13:17:00\"\n"
      "-1 \"20/07/2008 14:43:00\"\n");
  CHECK(labels.rows == 4);
  REQUIRE(labels.time);
  CHECK(labels.time->start == "2008-07-19T11:55:00");
  REQUIRE(labels.labels.size() == 1);
  CHECK(labels.labels[0].positives == 1);
}

TEST_CASE("A licence text before the header is passed over", "[datacheck]") {
  std::string text;
  for (int i = 0; i < 20; ++i)
    text += i % 5 == 4 ? "\n" : "This file is free software, it comes with no warranty\n";
  text += "class,aa_000,ab_000\n";
  for (int i = 0; i < 40; ++i)
    text += std::string(i % 20 == 0 ? "pos" : "neg") + "," + std::to_string(i * 7) + ",na\n";
  const FileProfile profile = profileOfText(text);
  CHECK(profile.headerRow == 21);
  CHECK(profile.rows == 40);
  CHECK(column(profile, "ab_000").missing.words == 40);
  REQUIRE(profile.labels.size() == 1);
  CHECK(profile.labels[0].values == std::vector<ValueCount>{{"neg", 38}, {"pos", 2}});
  CHECK(profile.labels[0].events == 2);
}

TEST_CASE("Units may stand below the header, in brackets or behind numbers", "[datacheck]") {
  const FileProfile below = profileOfText(
      "# logger 7\ntime,temp,press\n,degC,[bar]\n2025-01-02 15:04:00,20.5,1.0\n"
      "2025-01-02 15:04:01,20.6,1.1\n2025-01-02 15:04:02,20.7,1.2\n");
  CHECK(below.headerRow == 2);
  CHECK(below.unitsRow);
  CHECK(below.rows == 3);
  CHECK(column(below, "temp").unit == "degC");
  CHECK(column(below, "press").unit == "bar");

  const FileProfile behind = profileOfText("weight,share\n1.5 kg,10%\n2 kg,20%\n300 g,30%\n2.5 kg,40%\n");
  CHECK(column(behind, "weight").type == ColumnType::real);
  CHECK(column(behind, "weight").units == std::vector<ValueCount>{{"kg", 3}, {"g", 1}});
  CHECK(column(behind, "share").numbers->max == 40);
}

TEST_CASE("Korean times are read in every usual way", "[datacheck]") {
  const auto start = [](const std::string& cells) {
    const FileProfile profile = profileOfText("일시,값\n" + cells);
    REQUIRE(profile.time);
    CHECK(profile.time->regularSteps == 1);
    return profile.time->start;
  };
  CHECK(start("2025-01-02 오후 3:04,1\n2025-01-02 오후 3:05,2\n") == "2025-01-02T15:04:00");
  CHECK(start("2025-01-02 오전 12:04:05,1\n2025-01-02 오전 12:04:06,2\n") == "2025-01-02T00:04:05");
  CHECK(start("25.1.2,1\n25.1.3,2\n") == "2025-01-02T00:00:00");
  CHECK(start("2025. 1. 2.,1\n2025. 1. 3.,2\n") == "2025-01-02T00:00:00");
  CHECK(start("20250102 150405,1\n20250102 150406,2\n") == "2025-01-02T15:04:05");
  CHECK(start("20250102150405,1\n20250102150406,2\n") == "2025-01-02T15:04:05");
  CHECK(start("20250102,1\n20250103,2\n") == "2025-01-02T00:00:00");
  CHECK(start("2025년 1월 2일 3시 4분,1\n2025년 1월 2일 3시 5분,2\n") == "2025-01-02T03:04:00");
  CHECK(start("2025-01-02T15:04:05.250+09:00,1\n2025-01-02T15:04:05.500+09:00,2\n") == "2025-01-02T15:04:05.25");
  CHECK(start("2025/01/02 15:04,1\n2025/01/02 15:05,2\n") == "2025-01-02T15:04:00");
  CHECK(profileOfText("timestamp,v\n1735830245,1\n1735830246,2\n").time->start == "2025-01-02T15:04:05");
}

TEST_CASE("Day and month are told apart even when only later rows tell", "[datacheck]") {
  const auto text = [](bool monthFirst) {
    return repeated("date,v\n", 20000, [monthFirst](int i) {
      const std::string day = two(1 + i / 1440), month = "12";
      return (monthFirst ? month + "/" + day : day + "/" + month) + "/2010 " + two(i / 60 % 24) + ":" + two(i % 60) +
             "," + std::to_string(i);
    });
  };
  for (const bool monthFirst : {false, true}) {
    const FileProfile profile = profileOfText(text(monthFirst));
    REQUIRE(profile.time);
    CHECK(profile.time->start == "2010-12-01T00:00:00");
    CHECK(profile.time->regularSteps == 19999);
    CHECK(column(profile, "date").strayTexts.count == 0);
  }
}

TEST_CASE("Decimal marks and thousands separators are told apart", "[datacheck]") {
  const FileProfile point = profileOfText("a;b\n1,234;0.5\n12,345.5;1.5\n1,000,000;2.5\n");
  CHECK(column(point, "a").numbers->max == 1000000);
  CHECK(column(point, "a").numbers->min == 1234);
  const FileProfile comma = profileOfText("a;b\n1.234,5;0,5\n12.345,5;1,125\n1.000.000;2,5\n");
  CHECK(column(comma, "a").numbers->max == 1000000);
  CHECK(column(comma, "b").numbers->min == 0.5);
  CHECK(column(comma, "b").numbers->max == 2.5);
  const FileProfile mixed = profileOfText("a;b\n1,5;x\n2,5;y\n3.5;x\n4,5;y\n");
  CHECK(column(mixed, "a").commaDecimals == 3);
  CHECK(column(mixed, "a").pointDecimals == 1);
  CHECK(column(mixed, "a").numbers->mean == 3);
}

TEST_CASE("Quotes, embedded lines and ragged rows", "[datacheck]") {
  const FileProfile profile = profileOfText(
      "id,text,n\r\n1,\"a \"\"q\"\" b\",5\r\n2,\"two\nlines, x\",6\r\n3,,7\r\n4,pipe 5\" "
      "long,8\r\n5,\"open,9\r\n6,x\r\n7,y,1,2\r\n");
  CHECK(profile.rows == 7);
  CHECK(column(profile, "id").type == ColumnType::integer);
  CHECK(column(profile, "text").missing.empty == 1);
  CHECK(profile.raggedRows == Occurrences{2, {8, 9}});
  CHECK(column(profile, "n").missingAt == Occurrences{1, {8}});
  CHECK(column(profile, "n").numbers->max == 9);
}

TEST_CASE("A character in every line parts the cells, however ragged the rows", "[datacheck]") {
  const FileProfile profile = test::profileOfText("a,b,c\n1,2,3\n4,5\n6,7,8,9\n10,11,12\n");
  CHECK(profile.delimiter == ",");
  CHECK(profile.columns.size() == 3);
  CHECK(profile.headerRow == 1);
  CHECK(profile.rows == 4);
  CHECK(profile.raggedRows.count == 2);
  CHECK(test::column(profile, "a").numbers->max == 10);
}

TEST_CASE("A table reads the same with every cell in quotes", "[datacheck]") {
  std::string plain = "time,machine,temp,note\n", quoted = "\"time\",\"machine\",\"temp\",\"note\"\n";
  for (int i = 0; i < 400; ++i) {
    const std::string time = "2025-01-01 00:" + std::to_string(10 + i / 60 % 50) + ":" + std::to_string(10 + i % 50);
    const std::string temp = i % 9 == 0 ? "NA" : std::to_string(i * 37 % 1000) + "." + std::to_string(i % 7);
    const std::string machine = "M" + std::to_string(i % 5), note = "said " + std::to_string(i % 3);
    plain += time + "," + machine + "," + temp + "," + note + "\n";
    quoted += "\"" + time + "\",\"" + machine + "\",\"" + temp + "\",\"" + note + "\"\n";
  }
  for (const std::size_t block : {std::size_t{0}, std::size_t{100}}) {
    datacheck::CheckOptions options;
    options.blockBytes = block;
    const FileProfile one = test::profileOfText(plain, options), other = test::profileOfText(quoted, options);
    CHECK(other.rows == one.rows);
    CHECK(other.columns == one.columns);
    CHECK(other.time == one.time);
  }
}

TEST_CASE("Every kind of line end is read", "[datacheck]") {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const FileProfile profile = profileOfText("a\tb" + end + "1\t2.5" + end + "3\t4.5" + end + "5\t6.5");
    CHECK(profile.rows == 3);
    CHECK(profile.delimiter == "\t");
    CHECK(column(profile, "b").numbers->max == 6.5);
  }
}

TEST_CASE("Words and numbers that mean no value are counted apart", "[datacheck]") {
  std::string text = "t,v\n";
  for (int i = 0; i < 60; ++i)
    text += std::to_string(i) + "," + (i % 20 == 5 ? "-999" : std::to_string(20 + i % 7) + ".5") + "\n";
  text += "60,NA\n61,없음\n62,-\n63,\n64,null\n";
  const FileProfile profile = profileOfText(text);
  const ColumnProfile& v = column(profile, "v");
  CHECK(v.missing == MissingCells{1, 4, 3});
  CHECK(v.sentinels == std::vector<ValueCount>{{"-999", 3}});
  CHECK(v.numbers->min == 20.5);
  CHECK(v.distinct == 7);
  CHECK(v.missingAt.firstLines == std::vector<std::uint64_t>{7, 27, 47, 62, 63});
  // Inside the range of the rest the same number is a value like any other.
  const FileProfile counter =
      profileOfText(repeated("n,v\n", 2000, [](int i) { return std::to_string(i % 1500) + ",x"; }));
  CHECK(column(counter, "n").missing.count() == 0);
  CHECK(column(counter, "n").numbers->count == 2000);
}

TEST_CASE("Types, constants, frozen stretches and spikes", "[datacheck]") {
  const FileProfile profile = profileOfText(repeated("no,lot,state,on,temp,fixed\n", 400, [](int i) {
    const std::string temp = i == 250              ? "950.5"
                             : i >= 100 && i < 130 ? "20.00"
                                                   : std::to_string(20 + i % 5) + "." + two(i % 97);
    return std::to_string(i + 1) + ",LOT" + std::to_string(1000 + i) + "," + (i % 3 == 0 ? "RUN" : "IDLE") + "," +
           (i % 2 == 0 ? "Y" : "N") + "," + temp + ",7";
  }));
  CHECK(column(profile, "no").type == ColumnType::id);
  CHECK(column(profile, "lot").type == ColumnType::id);
  CHECK(column(profile, "state").type == ColumnType::category);
  CHECK(column(profile, "on").type == ColumnType::boolean);
  CHECK(column(profile, "fixed").constant);
  CHECK(column(profile, "temp").longestFrozenRun == 30);
  CHECK(column(profile, "temp").frozenRunLine == 102);
  CHECK(column(profile, "temp").spikes == Occurrences{1, {252}});
}

TEST_CASE("Parts of a series are read as one when their headers agree", "[datacheck]") {
  const test::DataFolder folder;
  const auto a = folder.write("a.csv", "t,v\n2025-01-01 00:00:00,1\n2025-01-01 00:00:01,2\n");
  const auto b = folder.write("b.csv", "t,v\n2025-01-01 00:00:02,3\n2025-01-01 00:00:03,4\n");
  const auto c = folder.write("c.csv", "t,w\n2025-01-01 00:00:02,3\n2025-01-01 00:00:03,4\n");
  const auto joined = datacheck::checkFiles({{a, b}}, {}, {});
  REQUIRE(joined);
  CHECK(joined->files[0].rows == 4);
  CHECK(joined->files[0].parts == std::vector<std::string>{b});
  CHECK(joined->files[0].time->regularSteps == 3);
  const auto refused = datacheck::checkFiles({{a, c}}, {}, {});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::badInput);
  CHECK(refused.error().subject == c);
  CHECK(refused.error().faults.at(0) == Fault{"", FaultCode::otherColumns, "t, w", "t, v"});
}

TEST_CASE("Without examples no value of a cell is kept", "[datacheck]") {
  datacheck::CheckOptions options;
  options.keepExamples = false;
  const FileProfile profile = profileOfText("판정,v\nOK,1\nNG,2\nOK,3\nOK,4\nOK,5\nOK,6\n", options);
  CHECK(column(profile, "판정").values == std::vector<ValueCount>{{"", 5}, {"", 1}});
  CHECK(profile.labels.at(0).values == std::vector<ValueCount>{{"", 5}, {"", 1}});
}

}  // namespace jindan
