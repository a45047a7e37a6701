// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/questionnaire/questionnaire.h"
#include "domain/types/id.h"
#include "domain/types/language.h"
#include "domain/types/level.h"

namespace jindan {

/// How a signal comes about: values one after another in time, records of single things, pictures, or texts.
enum class SignalKind { series, records, images, texts };

/// Months of records are counted in days: three of them are never called too few for being February.
inline constexpr double secondsPerMonth = 30.0 * 86400.0;

/// Something to be recorded, and how a column that holds it is recognised.
struct Signal {
  std::string id;
  SignalKind kind = SignalKind::records;
  LocalizedText name;
  LocalizedText source;            ///< the sensor or the place it is taken from
  LocalizedText first;             ///< how to begin, one sentence
  int setupMonths = 0;             ///< until recording can begin where nothing is there yet
  bool numeric = false;            ///< only columns of numbers count
  std::vector<std::string> words;  ///< in names of columns, small letters
};

/// What is counted of a label: unbroken stretches (one failure lasts for many rows) or rows (each piece is one).
enum class LabelCount { stretches, rows };

/// An outcome that people write down.
struct EventLabel {
  std::string id;
  LocalizedText name;
  LocalizedText how;  ///< who writes down what and when, one sentence
  LabelCount counts = LabelCount::rows;
  std::vector<std::string> words;
};

/// Two signals whose records must find each other.
struct RecordLink {
  std::string id;
  LocalizedText name;
  LocalizedText how;
  Index from = 0;  ///< signal whose records need a partner
  Index to = 0;    ///< signal where the partner stands
};

/// People, infrastructure or rules; only an answer can show it.
struct Condition {
  std::string id;
  LocalizedText name;
  LocalizedText step;  ///< what to do to have it, one sentence
};

/// A level that an answer must reach.
struct AnswerBar {
  Index question = 0;
  Level atLeast;
};

/// What collecting data cannot mend: it holds while every one of the answers is at or below its level.
struct Obstacle {
  struct LowAnswer {
    Index question = 0;
    Level atMost;
  };
  std::string id;
  std::vector<LowAnswer> when;
  LocalizedText reason;
};

enum class RequirementKind { signal, history, volume, filled, label, link, condition };

/// Name of the kind in packs and result files.
[[nodiscard]] std::string_view nameOf(RequirementKind kind);

/// One thing a use case needs. All figures are the pack's own estimates, each with its reasoning.
struct Requirement {
  std::string id;  ///< unique in its use case
  RequirementKind kind = RequirementKind::condition;
  Index subject = 0;                      ///< signal, label, link or condition, by kind
  std::optional<double> intervalSeconds;  ///< the signal must come at least this often; for all kinds about a signal
  double amount = 0;                      ///< months, rows, percent filled, events, or share linked; by kind
  std::vector<AnswerBar> answers;         ///< together they show it where no file does; none: only a file can
  std::optional<Index> obstacle;
  std::optional<Index> reasoning;

  [[nodiscard]] bool isAboutSignal() const {
    return kind == RequirementKind::signal || kind == RequirementKind::history || kind == RequirementKind::volume ||
           kind == RequirementKind::filled;
  }
};

/// How usual a use is in an industry.
enum class Suitability { typical, common, possible };
[[nodiscard]] std::string_view nameOf(Suitability suitability);

/// Something AI can do for a small manufacturer.
struct UseCase {
  std::string id;
  LocalizedText name;
  LocalizedText summary;
  LocalizedText benefit;
  std::vector<IndustryCode> typical;
  std::vector<IndustryCode> common;
  std::vector<Requirement> requirements;

  [[nodiscard]] Suitability suitabilityFor(const IndustryCode& industry) const;
};

/// The use cases and what they speak of. Places in the lists are stable.
struct UseCasePack {
  std::vector<LocalizedText> reasonings;
  std::vector<Signal> signalTypes;  ///< not "signals", which is a word of Qt
  std::vector<EventLabel> labels;
  std::vector<RecordLink> links;
  std::vector<Condition> conditions;
  std::vector<Obstacle> obstacles;
  std::vector<UseCase> useCases;
};

}  // namespace jindan
