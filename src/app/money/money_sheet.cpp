// SPDX-License-Identifier: Apache-2.0
#include "app/money/money_sheet.h"

#include "app/money/money_json.h"

namespace jindan::app {

namespace {

MoneyEntries entriesOf(const VisitRecord& record) {
  return moneyFromStored(record.head.money).value_or(MoneyEntries{});
}

}  // namespace

MoneySheet::MoneySheet(const VisitService& service, Uuid visit, const std::optional<MoneyEntries>& entries)
    : service_(&service), visit_(std::move(visit)), entries_(entries.value_or(MoneyEntries{})) {}

std::optional<MoneyEntries> MoneySheet::stored() const {
  return entries_ == MoneyEntries{} ? std::nullopt : std::optional(entries_);
}

Result<VisitRecord> MoneySheet::read() const {
  return service_->workspace().visit(visit_);
}

Result<void> MoneySheet::write(VisitRecord record, const MoneyEntries& entries) {
  if (auto faults = faultsOf(entries); !faults.empty()) return badInput({}, std::move(faults));
  record.head.money = entries == MoneyEntries{} ? std::string() : storedMoney(entries);
  auto written = service_->workspace().updateVisit(visit_, record.head);
  if (written) entries_ = entries;
  return written;
}

Result<void> MoneySheet::change(const Change& change) {
  auto record = read();
  if (!record) return tl::unexpected(record.error());
  const MoneyEntries before = entriesOf(*record);
  takeOver(before);
  MoneyEntries after = before;
  change(after);
  if (after == before) return {};
  auto written = write(std::move(*record), after);
  if (!written) return written;
  steps_.resize(done_);
  steps_.push_back({before, after});
  ++done_;
  return {};
}

Result<void> MoneySheet::step(const MoneyEntries& from, const MoneyEntries& to) {
  auto record = read();
  if (!record) return tl::unexpected(record.error());
  const MoneyEntries now = entriesOf(*record);
  if (now == from) return write(std::move(*record), to);
  takeOver(now);
  return tl::unexpected(Error{ErrorCode::changedElsewhere, {}, {}, {}, {}});
}

Result<void> MoneySheet::undo() {
  if (!canUndo()) return {};
  const Step last = steps_[done_ - 1];
  auto done = step(last.after, last.before);
  if (done) --done_;
  return done;
}

Result<void> MoneySheet::redo() {
  if (!canRedo()) return {};
  const Step next = steps_[done_];
  auto done = step(next.before, next.after);
  if (done) ++done_;
  return done;
}

void MoneySheet::takeOver(const std::optional<MoneyEntries>& entries) {
  MoneyEntries now = entries.value_or(MoneyEntries{});
  if (now == entries_) return;
  entries_ = std::move(now);
  steps_.clear();
  done_ = 0;
}

}  // namespace jindan::app
