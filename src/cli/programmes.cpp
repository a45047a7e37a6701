// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/engine/system_clock.h"
#include "app/files/locations.h"
#include "app/programmes/programme_store.h"
#include "cli/commands.h"
#include "domain/narrative/programme_words.h"
#include "domain/planning/support.h"

namespace jindan::cli {

namespace {

using Json = nlohmann::ordered_json;

/// What every part of the command needs.
struct Desk {
  const Console& console;
  const app::ProgrammeStore& store;
  const ProgrammeWords& words;
  const Narrator& narrator;

  [[nodiscard]] Exit print(const std::string& text) const { return done(console.print(text)); }
  [[nodiscard]] Exit print(const Json& json) const { return done(console.printJson(json.dump(2, ' ', false) + "\n")); }
  [[nodiscard]] Exit done(const Result<void>& printed) const {
    return printed ? Exit::done : console.fail(printed.error());
  }
  [[nodiscard]] std::string localized(const LocalizedText& text) const { return text.in(narrator.language()); }
};

Json packJson(const Desk& desk, const ProgrammePackFacts& facts) {
  return {{"id", facts.id},
          {"title", desk.localized(facts.title)},
          {"date", facts.date.empty() ? Json(nullptr) : Json(facts.date)}};
}

bool holds(const Desk& desk, const Programme& programme, const std::string& wanted) {
  if (wanted.empty() || programme.id.find(wanted) != std::string::npos) return true;
  const auto fields = desk.words.card(programme);
  return std::any_of(fields.begin(), fields.end(),
                     [&](const auto& field) { return field.value.find(wanted) != std::string::npos; });
}

Exit list(const Desk& desk, const ProgrammesCommand& command, const app::ProgrammeStore::Current& current) {
  const Date today = app::SystemClock().today();
  Json json{{"format", "jindan-programme-list"}, {"version", 1}, {"pack", packJson(desk, current.pack.facts)}};
  json["imported"] = current.isImported;
  json["programmes"] = Json::array();
  std::string text = desk.words.packLine(current.pack.facts) + " · " +
                     desk.narrator.say(current.isImported ? "programmes.imported" : "programmes.built_in") + "\n\n";
  for (const Programme& programme : current.pack.programmes) {
    if (!holds(desk, programme, command.search)) continue;
    const bool isOld = isStale(programme, today);
    json["programmes"].push_back({{"id", programme.id},
                                  {"name", desk.words.name(programme)},
                                  {"kind", nameOf(programme.kind)},
                                  {"stale", isOld},
                                  {"url", programme.url}});
    text += programme.id + "\n      " + desk.words.name(programme) + " (" + desk.words.kind(programme) + ")\n      " +
            desk.words.source(programme, isOld) + "\n";
  }
  if (command.json) return desk.print(json);
  return desk.print(json["programmes"].empty() ? text + desk.narrator.say("programmes.none_found") + "\n" : text);
}

Exit show(const Desk& desk, const ProgrammesCommand& command, const app::ProgrammeStore::Current& current) {
  for (const Programme& programme : current.pack.programmes) {
    if (programme.id != command.subject) continue;
    Json fields = Json::array();
    std::string text = "id: " + programme.id + "\n";
    for (const ProgrammeFieldText& field : desk.words.card(programme)) {
      fields.push_back({{"title", field.title}, {"value", field.value}});
      text += field.title + ": " + field.value + "\n";
    }
    if (!command.json) return desk.print(text);
    return desk.print(Json{{"format", "jindan-programme"},
                           {"version", 1},
                           {"pack", packJson(desk, current.pack.facts)},
                           {"id", programme.id},
                           {"fields", std::move(fields)}});
  }
  return desk.console.fail(Error{ErrorCode::notFound, command.subject, {}, {}});
}

Json changesJson(const Desk& desk, const app::ProgrammeOffer& offer) {
  Json json{{"format", "jindan-programme-changes"}, {"version", 1}};
  json["before"] = packJson(desk, offer.before.facts);
  json["after"] = packJson(desk, offer.pack.facts);
  for (const char* part : {"added", "changed", "removed"})
    json[part] = Json::array();
  for (const Index place : offer.changes.added)
    json["added"].push_back(offer.pack.programmes[place].id);
  for (const ChangedProgramme& change : offer.changes.changed) {
    const Programme& before = offer.before.programmes[change.before];
    const Programme& after = offer.pack.programmes[change.after];
    Json fields = Json::array();
    for (const ProgrammeField field : change.fields)
      fields.push_back({{"field", nameOf(field)},
                        {"before", desk.words.value(before, field)},
                        {"after", desk.words.value(after, field)}});
    json["changed"].push_back({{"id", after.id}, {"fields", std::move(fields)}});
  }
  for (const Index place : offer.changes.removed)
    json["removed"].push_back(offer.before.programmes[place].id);
  return json;
}

std::string heading(const Desk& desk, const char* key, std::size_t count) {
  return count == 0 ? std::string() : "\n" + desk.narrator.say(key) + " (" + std::to_string(count) + ")\n";
}

std::string changesText(const Desk& desk, const app::ProgrammeOffer& offer) {
  const auto pack = [&](const char* key, const ProgrammePackFacts& facts) {
    return desk.narrator.say(key, {{"pack", desk.words.packLine(facts)}}) + "\n";
  };
  std::string text = pack("programmes.from", offer.before.facts) + pack("programmes.to", offer.pack.facts);
  text += desk.words.summary(offer.changes) + "\n";
  text += heading(desk, "programmes.added", offer.changes.added.size());
  for (const Index place : offer.changes.added)
    text += "+ " + desk.words.name(offer.pack.programmes[place]) + "\n";
  text += heading(desk, "programmes.changed", offer.changes.changed.size());
  for (const ChangedProgramme& change : offer.changes.changed) {
    const Programme& after = offer.pack.programmes[change.after];
    text += "~ " + desk.words.name(after) + "\n";
    for (const auto& field : desk.words.differences(offer.before.programmes[change.before], after, change.fields))
      text += "      " + field.title + ": " + field.before + " → " + field.value + "\n";
  }
  text += heading(desk, "programmes.removed", offer.changes.removed.size());
  for (const Index place : offer.changes.removed) {
    const Programme& removed = offer.before.programmes[place];
    const std::string lost = desk.words.lostSteps(removed);
    text += "- " + desk.words.name(removed) + "\n" + (lost.empty() ? "" : "      " + lost + "\n");
  }
  return text;
}

Exit import(const Desk& desk, const ProgrammesCommand& command) {
  const auto offer = desk.store.look(command.subject);
  if (!offer) return desk.console.fail(offer.error());
  if (!command.preview) {
    if (const auto kept = desk.store.keep(*offer); !kept) return desk.console.fail(kept.error());
  }
  const bool isSame = offer->changes.isNone() && offer->pack.facts == offer->before.facts;
  if (command.json) {
    Json json = changesJson(desk, *offer);
    json["kept"] = !command.preview && !isSame;
    return desk.print(json);
  }
  const char* end = command.preview ? "programmes.preview" : isSame ? "programmes.same" : "programmes.kept";
  return desk.print(changesText(desk, *offer) + "\n" + desk.narrator.say(end) + "\n");
}

Exit undo(const Desk& desk) {
  if (!desk.store.canUndo()) return desk.print(desk.narrator.say("programmes.nothing_to_undo") + "\n");
  if (const auto undone = desk.store.undo(); !undone) return desk.console.fail(undone.error());
  const auto current = desk.store.current();
  if (!current) return desk.console.fail(current.error());
  return desk.print(desk.narrator.say("programmes.undone") + " " + desk.words.packLine(current->pack.facts) + "\n");
}

Exit reset(const Desk& desk) {
  if (const auto done = desk.store.reset(); !done) return desk.console.fail(done.error());
  return desk.print(desk.narrator.say("programmes.reset_done") + "\n");
}

Exit runOn(const Desk& desk, const ProgrammesCommand& command) {
  using Task = ProgrammesCommand::Task;
  if (command.task == Task::import) return import(desk, command);
  if (command.task == Task::undo) return undo(desk);
  if (command.task == Task::reset) return reset(desk);
  const auto current = desk.store.current();
  if (!current) return desk.console.fail(current.error());
  return command.task == Task::list ? list(desk, command, *current) : show(desk, command, *current);
}

}  // namespace

Exit runProgrammes(const ProgrammesCommand& command, const app::Engine& engine, const std::filesystem::path& data,
                   const Console& console) {
  const auto folder = app::workspaceFolder();
  if (!folder) return console.fail(Error{ErrorCode::cannotWrite, "HOME", {}, {}});
  const content::Content& content = engine.content();
  const Narrator narrator(
      {content.questionnaire, content.method, content.reference, content.comparisons, content.phrases},
      console.language());
  const app::ProgrammeStore store(content, data, *folder);
  const ProgrammeWords words(narrator, content.actions);
  return runOn({console, store, words, narrator}, command);
}

}  // namespace jindan::cli
