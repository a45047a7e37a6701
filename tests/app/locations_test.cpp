// SPDX-License-Identifier: Apache-2.0
#include "app/files/locations.h"

#include <time.h>

#include <cstdlib>
#include <regex>

#include "app/engine/system_clock.h"
#include "support/catch.h"

namespace jindan::test {

namespace {

/// Sets an environment variable, or takes it away, until the end of the test.
class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before;
    value == nullptr ? ::unsetenv(name) : ::setenv(name, value, 1);
  }
  ~Variable() { before_ ? ::setenv(name_, before_->c_str(), 1) : ::unsetenv(name_); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
  std::optional<std::string> before_;
};

}  // namespace

TEST_CASE("The packs are where the variable says, else beside the program") {
  {
    const Variable none("JINDAN_DATA_DIR", nullptr);
    CHECK(app::dataFolder("/opt/jindan/bin/jindan") == "/opt/jindan/share/jindan");
  }
  const Variable set("JINDAN_DATA_DIR", "/elsewhere");
  CHECK(app::dataFolder("/opt/jindan/bin/jindan") == "/elsewhere");
}

TEST_CASE("Cache and workspace follow the XDG folders, then the home folder") {
  const Variable home("HOME", "/home/kim");
  const Variable own("JINDAN_WORKSPACE", nullptr);
  {
    const Variable cache("XDG_CACHE_HOME", "/c");
    const Variable data("XDG_DATA_HOME", "/d");
    CHECK(app::cacheFolder() == std::filesystem::path("/c/jindan"));
    CHECK(app::workspaceFolder() == std::filesystem::path("/d/jindan"));
  }
  // The specification has relative paths ignored.
  const Variable cache("XDG_CACHE_HOME", "relative");
  const Variable data("XDG_DATA_HOME", "");
  CHECK(app::cacheFolder() == std::filesystem::path("/home/kim/.cache/jindan"));
  CHECK(app::workspaceFolder() == std::filesystem::path("/home/kim/.local/share/jindan"));
}

TEST_CASE("Without any place there is none, and the user's own choice wins") {
  const Variable home("HOME", nullptr);
  const Variable cache("XDG_CACHE_HOME", nullptr);
  const Variable data("XDG_DATA_HOME", nullptr);
  {
    const Variable own("JINDAN_WORKSPACE", nullptr);
    CHECK_FALSE(app::cacheFolder());
    CHECK_FALSE(app::workspaceFolder());
  }
  const Variable own("JINDAN_WORKSPACE", "/my/own");
  CHECK(app::workspaceFolder() == std::filesystem::path("/my/own"));
}

TEST_CASE("The machine's clock speaks UTC and knows today") {
  const app::SystemClock clock;
  CHECK(std::regex_match(clock.now(), std::regex(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)")));
  const Variable zone("TZ", "UTC");
  ::tzset();
  const std::string before = clock.now().substr(0, 10);
  const std::string today = clock.today().iso();
  const std::string after = clock.now().substr(0, 10);
  CHECK((today == before || today == after));
}

}  // namespace jindan::test
