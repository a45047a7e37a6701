// SPDX-License-Identifier: Apache-2.0
// What is read by short cuts must be what is read with all care.
#include <bit>
#include <random>

#include "datacheck/parse/number_cells.h"
#include "datacheck/parse/quoted_window.h"
#include "datacheck/support.h"
#include "datacheck/values/shaped_time.h"
#include "support/catch.h"

namespace jindan::datacheck {

namespace {

constexpr std::size_t wideLoad = 64;

std::string randomText(std::mt19937& random, std::string_view letters, std::size_t length) {
  std::string text(length, '\0');
  for (char& c : text)
    c = letters[random() % letters.size()];
  return text;
}

/// A column of cells, each on a line of its own.
struct Cells {
  std::string text;
  std::vector<std::uint32_t> bounds;
  std::vector<std::string> cells;
  explicit Cells(std::vector<std::string> contents) : cells(std::move(contents)) {
    bounds.push_back(~std::uint32_t{0});
    for (const std::string& cell : cells) {
      text += cell + '\n';
      bounds.push_back(static_cast<std::uint32_t>(text.size() - 1));
    }
    text.append(wideLoad, '\0');
  }
};

struct ReadNumbers {
  std::vector<CellKind> kinds;
  std::vector<double> values;
  std::vector<std::uint64_t> hashes;
  std::vector<std::uint32_t> others;
  NumberCounts counts;
  template <class Read>
  ReadNumbers(const Cells& from, DecimalMark mark, const Read& read)
      : kinds(from.cells.size()), values(kinds.size()), hashes(kinds.size()), others(kinds.size()) {
    NumberColumn column;
    column.text = from.text.data();
    column.bounds = from.bounds.data();
    column.stride = 1;
    column.rows = kinds.size();
    column.mark = mark;
    column.plainQuotes = true;
    column.kinds = kinds.data();
    column.values = values.data();
    column.hashes = hashes.data();
    column.others = others.data();
    counts = read(column);
    others.resize(counts.others);
    for (const std::uint32_t row : others)
      kinds[row] = {}, values[row] = 0, hashes[row] = 0;
  }
};

/// What a scanner says of a text.
struct Sink {
  std::string_view text;
  std::vector<std::size_t> found, inner;

  static void add(std::vector<std::size_t>& to, std::size_t base, std::uint64_t bits) {
    for (; bits != 0; bits &= bits - 1)
      to.push_back(base + static_cast<std::size_t>(std::countr_zero(bits)));
  }
  void marks(std::size_t base, const ByteMasks& masks) { add(found, base, masks.delimiters | masks.newlines); }
  void innerLines(std::size_t base, std::uint64_t bits) { add(inner, base, bits); }
  void innerLines(const char* first, const char* behind) {
    for (; first < behind; ++first) {
      if (*first == '\n') inner.push_back(static_cast<std::size_t>(first - text.data()));
    }
  }
  void back(std::size_t at) {
    while (!inner.empty() && inner.back() >= at)
      inner.pop_back();
  }
  std::size_t longPiece(const char* quote) {
    const char* const closed = afterQuoted(quote, text.data() + text.size());
    if (closed != nullptr) innerLines(quote, closed);
    return static_cast<std::size_t>((closed != nullptr ? closed : quote + 1) - text.data());
  }
};

/// Y, M, D, h, m and s stand for the parts with leading zeros, n, d and k for month, day and hour without.
std::string timeText(std::string_view pattern, std::mt19937& random) {
  // Now and then a part that no day or clock has.
  const auto draw = [&random](unsigned least, unsigned most) {
    return std::to_string(least + random() % (most - least + 2));
  };
  const auto padded = [](const std::string& digits) { return digits.size() < 2 ? "0" + digits : digits; };
  std::string text;
  for (const char c : pattern) {
    switch (c) {
      case 'Y':
        text += draw(1995, 2030);
        break;
      case 'M':
        text += padded(draw(0, 12));
        break;
      case 'D':
        text += padded(draw(1, 30));
        break;
      case 'h':
        text += padded(draw(0, 23));
        break;
      case 'm':
      case 's':
        text += padded(draw(0, 59));
        break;
      case 'n':
        text += draw(1, 12);
        break;
      case 'd':
        text += draw(1, 30);
        break;
      case 'k':
        text += draw(1, 12);
        break;
      default:
        text += c;
    }
  }
  return text;
}

/// Quote by quote.
Sink scanCarefully(std::string_view text, const Separators& separators) {
  Sink sink;
  sink.text = text;
  for (std::size_t at = 0; at < text.size();) {
    ByteMasks masks;
    const std::size_t next = maskOutsideQuotes(
        text, at, separators, masks, [&](const char* from, const char* to) { sink.innerLines(from, to); },
        [&](const char* quote) { return sink.longPiece(quote); });
    sink.marks(at, masks);
    at = next;
  }
  return sink;
}

Sink scanByRule(std::string_view text, const Separators& separators) {
  Sink sink;
  sink.text = text;
  WindowScanner scanner(text, separators, 0, sink);
  while (!scanner.atEnd() || scanner.openPiece())
    scanner.step();
  return sink;
}

}  // namespace

TEST_CASE("Numbers read all at once are those read one by one", "[datacheck]") {
  std::mt19937 random(11);
  std::vector<std::string> contents{"",  "-",  ".",    "-.",    "5.",  ".5",    "-0",  "-0.0", "9007199254740993",
                                    "0", "\"", "\"\"", "\"7\"", "\"7", "1.2.3", "1-2", "--1",  "99999999999999.9"};
  for (int i = 0; i < 20000; ++i)
    contents.push_back(randomText(random, i % 2 == 0 ? "0123456789" : "00112.,-\"9", random() % 19));
  for (int i = 0; i < 5000; ++i) {
    std::string number = randomText(random, "0123456789", 1 + random() % 15);
    number.insert(random() % (number.size() + 1), i % 2 == 0 ? "." : ",");
    contents.push_back((random() % 2 == 0 ? "-" : "") + number);
  }
  const Cells cells(contents);
  for (const DecimalMark mark : {DecimalMark::point, DecimalMark::comma}) {
    const ReadNumbers wide(cells, mark, readPlainNumbers), portable(cells, mark, readPlainNumbersPortably);
    CHECK(wide.counts.wholes > 1000);
    CHECK(wide.counts.decimals > 1000);
    CHECK(wide.counts.wholes == portable.counts.wholes);
    CHECK(wide.counts.decimals == portable.counts.decimals);
    CHECK(wide.others == portable.others);
    CHECK(wide.kinds == portable.kinds);
    CHECK(wide.values == portable.values);
    CHECK(wide.hashes == portable.hashes);
  }
}

TEST_CASE("Times of a known shape are read as with all care", "[datacheck]") {
  constexpr std::string_view patterns[] = {"Y-M-D h:m:s",         "Y.M.D h:m:s.125",     "Y년 n월 d일 h시 m분 s초",
                                           "Y/M/DTh:m:s.1234567", "Y. n. d. 오후 k:m:s", "M/D/Y h:m"};
  std::mt19937 random(5);
  const TimeStyle style;
  for (const std::string_view pattern : patterns) {
    ShapedTimeReader shaped;
    int known = 0;
    for (int i = 0; i < 3000; ++i) {
      const std::string buffer = timeText(pattern, random) + std::string(8, '\0');
      const std::string_view text(buffer.data(), buffer.size() - 8);
      const auto careful = readTime(text, style);
      std::int64_t micros = 0;
      const bool read = shaped.read(text, micros);
      CAPTURE(text);
      if (read) {
        REQUIRE(careful);
        CHECK(micros == careful->micros);
        CHECK(shaped.formatCode() == careful->format.code());
        ++known;
      } else if (careful) {
        shaped.learn(text, *careful);
      }
    }
    CAPTURE(pattern);
    CHECK(known > 1000);
  }
}

TEST_CASE("Quotes by the rule are found as one by one", "[datacheck]") {
  std::mt19937 random(3);
  const Separators separators;
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    // Mostly cells as they should be, with something odd among them.
    for (std::size_t cells = random() % 30; cells > 0; --cells) {
      const auto kind = random() % 40;
      const std::string inside = randomText(random, "ab c\n,", random() % 12);
      text += kind == 0   ? randomText(random, "\"a, \n", random() % 6)
              : kind == 1 ? "\"" + inside + "\"\"x\""
              : kind < 20 ? "\"" + inside + "\""
                          : "value";
      text += random() % 5 == 0 ? '\n' : ',';
    }
    const std::size_t size = text.size();
    text.append(wideLoad, '\0');
    const std::string_view view(text.data(), size);
    const Sink careful = scanCarefully(view, separators), fast = scanByRule(view, separators);
    CAPTURE(view);
    REQUIRE(fast.found == careful.found);
    REQUIRE(fast.inner == careful.inner);
  }
}

TEST_CASE("Texts with doubled quotes are the same text wherever they stand", "[datacheck]") {
  std::string text = "name,value\n";
  for (int i = 0; i < 400; ++i) {
    // Longer and longer ones between, for which the buffer of such texts has to grow.
    text += i % 3 == 0 ? "\"a \"\"long\"\" " + std::string(static_cast<std::size_t>(i), 'x') + "\",1\n"
                       : "\"Choi \"\"CY\"\" of the first line\",2\n";
  }
  const FileProfile profile = test::profileOfText(text);
  CHECK(test::column(profile, "name").distinct == 135);
}

}  // namespace jindan::datacheck
