// SPDX-License-Identifier: Apache-2.0
#include "domain/workspace/backup_retention.h"

#include <rapidcheck.h>

#include <algorithm>
#include <chrono>
#include <set>

#include "support/catch.h"

using namespace jindan;

namespace {

Date dayBefore(const Date& today, int days) {
  using namespace std::chrono;
  const year_month_day ymd(sys_days(year(today.year()) / month(static_cast<unsigned>(today.month())) /
                                    std::chrono::day(static_cast<unsigned>(today.day()))) -
                           std::chrono::days(days));
  return *Date::from(static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
                     static_cast<int>(static_cast<unsigned>(ymd.day())));
}

const Date today = *Date::from(2026, 11, 22);

using Ages = std::vector<int>;

/// Oldest first, as a listing gives them.
std::vector<DatedBackup> backupsOf(Ages ages) {
  std::sort(ages.rbegin(), ages.rend());
  std::vector<DatedBackup> backups;
  for (const int age : ages)
    backups.push_back({dayBefore(today, age), true});
  return backups;
}

Ages agesKept(const Ages& ages) {
  Ages sorted = ages;
  std::sort(sorted.rbegin(), sorted.rend());
  const auto plan = superfluousBackups(backupsOf(ages), today);
  Ages kept;
  for (std::size_t i = 0; i < sorted.size(); ++i)
    if (!plan[i]) kept.push_back(sorted[i]);
  return kept;
}

std::vector<DatedBackup> someBackups() {
  const auto ages = *rc::gen::container<Ages>(rc::gen::inRange(-3, 900));
  auto backups = backupsOf(ages);
  for (DatedBackup& backup : backups)
    backup.isUsable = *rc::gen::weightedElement<bool>({{4, true}, {1, false}});
  return backups;
}

}  // namespace

TEST_CASE("all backups of today stay, also those of a clock that was set back") {
  CHECK(agesKept({0, 0, 0, -2}) == Ages{0, 0, 0, -2});
}

TEST_CASE("of each of the last seven days one stays") {
  CHECK(agesKept({0, 1, 1, 1, 2, 7, 7}) == Ages{7, 2, 1, 0});
}

TEST_CASE("a backup every day for three years leaves seven days, eight or nine weeks and twelve or thirteen months") {
  Ages daily;
  for (int age = 0; age < 1100; ++age)
    daily.push_back(age);
  const Ages kept = agesKept(daily);
  const auto between = [&kept](int from, int to) {
    return std::count_if(kept.begin(), kept.end(), [&](int age) { return age >= from && age <= to; });
  };
  CHECK(between(0, 0) == 1);
  CHECK(between(1, 7) == 7);
  CHECK(between(8, 63) >= 8);
  CHECK(between(8, 63) <= 9);
  CHECK(between(64, 423) >= 12);
  CHECK(between(64, 423) <= 13);
  CHECK(between(424, 1100) == 0);
}

TEST_CASE("one that was made years ago stays while there is no newer one") {
  CHECK(agesKept({800, 900}) == Ages{800});
}

TEST_CASE("a damaged backup never stands for a whole one") {
  const Date yesterday = dayBefore(today, 1);
  const auto plan = superfluousBackups({{yesterday, true}, {yesterday, false}}, today);
  CHECK_FALSE(plan[0]);
  CHECK(plan[1] == std::size_t{0});
}

TEST_CASE("whatever goes is stood for by one that is whole and stays") {
  REQUIRE(rc::check("stood for", [] {
    const auto backups = someBackups();
    const auto plan = superfluousBackups(backups, today);
    RC_ASSERT(plan.size() == backups.size());
    for (const auto& reliedOn : plan) {
      if (!reliedOn) continue;
      RC_ASSERT(backups.at(*reliedOn).isUsable);
      RC_ASSERT_FALSE(plan.at(*reliedOn).has_value());
    }
  }));
}

TEST_CASE("the newest whole backup never goes, and without a whole one nothing does") {
  REQUIRE(rc::check("newest stays", [] {
    const auto backups = someBackups();
    const auto plan = superfluousBackups(backups, today);
    const auto newest = std::find_if(backups.rbegin(), backups.rend(), [](const auto& b) { return b.isUsable; });
    if (newest == backups.rend()) {
      RC_ASSERT(std::none_of(plan.begin(), plan.end(), [](const auto& goes) { return goes.has_value(); }));
    } else {
      RC_ASSERT_FALSE(plan.at(static_cast<std::size_t>(backups.rend() - newest) - 1).has_value());
    }
  }));
}

TEST_CASE("dropping what is superfluous leaves nothing more to drop") {
  REQUIRE(rc::check("nothing more", [] {
    const auto backups = someBackups();
    const auto plan = superfluousBackups(backups, today);
    std::vector<DatedBackup> left;
    for (std::size_t i = 0; i < backups.size(); ++i)
      if (!plan[i]) left.push_back(backups[i]);
    for (const auto& goes : superfluousBackups(left, today))
      RC_ASSERT_FALSE(goes.has_value());
  }));
}

TEST_CASE("every time of the last year that had a whole backup still has one near") {
  REQUIRE(rc::check("one near", [] {
    const auto backups = someBackups();
    const auto plan = superfluousBackups(backups, today);
    std::set<Date> kept;
    for (std::size_t i = 0; i < backups.size(); ++i)
      if (backups[i].isUsable && !plan[i]) kept.insert(backups[i].day);
    for (const DatedBackup& backup : backups) {
      if (!backup.isUsable || backup.day < dayBefore(today, 423)) continue;
      RC_ASSERT(kept.lower_bound(backup.day) != kept.end());
      const Date next = *kept.lower_bound(backup.day);
      RC_ASSERT(next <= dayBefore(backup.day, -31));
    }
  }));
}
