// SPDX-License-Identifier: Apache-2.0
#include "domain/workspace/backup_retention.h"

#include <map>
#include <utility>

namespace jindan {

namespace {

constexpr int days = 7;
constexpr int weeks = 8;
constexpr int months = 12;
constexpr int daysOfWeek = 7;
constexpr int daysOfMonth = 30;

/// Days since some Monday.
int dayNumber(const Date& date) {
  using namespace std::chrono;
  const sys_days day = year_month_day(year(date.year()), month(static_cast<unsigned>(date.month())),
                                      std::chrono::day(static_cast<unsigned>(date.day())));
  constexpr sys_days monday = year(2024) / January / 1;
  return static_cast<int>((day - monday).count());
}

int wholeWeek(int day) {
  return day >= 0 ? day / daysOfWeek : (day - daysOfWeek + 1) / daysOfWeek;
}

enum class Span { day, week, month };

/// Of each span only one stays; none: it is of today and stays, or too old for any.
using Shelf = std::pair<Span, int>;

struct Place {
  bool isOfToday = false;
  std::optional<Shelf> shelf;
};

Place placeOf(const Date& made, const Date& today) {
  const int day = dayNumber(made);
  const int age = dayNumber(today) - day;
  if (age <= 0) return {true, {}};
  if (age <= days) return {false, Shelf{Span::day, day}};
  if (age <= days + weeks * daysOfWeek) return {false, Shelf{Span::week, wholeWeek(day)}};
  if (age <= days + weeks * daysOfWeek + months * daysOfMonth) {
    return {false, Shelf{Span::month, made.year() * months + made.month()}};
  }
  return {};
}

}  // namespace

std::vector<std::optional<std::size_t>> superfluousBackups(const std::vector<DatedBackup>& backups, Date today) {
  std::vector<std::optional<std::size_t>> reliedOn(backups.size());
  std::map<Shelf, std::size_t> kept;  // the last usable one of each shelf
  std::optional<std::size_t> newest;
  for (std::size_t i = 0; i < backups.size(); ++i) {
    if (!backups[i].isUsable) continue;
    newest = i;
    if (const Place place = placeOf(backups[i].day, today); place.shelf) kept[*place.shelf] = i;
  }
  if (!newest) return reliedOn;
  for (std::size_t i = 0; i < backups.size(); ++i) {
    const Place place = placeOf(backups[i].day, today);
    if (place.isOfToday || i == *newest) continue;
    const auto stands = place.shelf ? kept.find(*place.shelf) : kept.end();
    // A damaged one stays where no other stands for its time: something may still be read from it.
    if (stands == kept.end() && place.shelf) continue;
    const std::size_t reliable = stands == kept.end() ? *newest : stands->second;
    if (reliable != i) reliedOn[i] = reliable;
  }
  return reliedOn;
}

}  // namespace jindan
