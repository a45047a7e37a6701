// SPDX-License-Identifier: Apache-2.0
#include "content/packs/use_case_pack.h"

#include <map>
#include <set>

#include "content/json/node.h"
#include "content/packs/method_pack.h"

namespace jindan::content {

namespace {

constexpr std::int64_t longestMonths = 120;
constexpr double mostAmount = 1e9;

/// Places of things by their names, as the pack lists them.
class Places {
 public:
  void add(const Node& node) {
    const std::string id = node["id"].nonEmptyString();
    if (!places_.emplace(id, places_.size()).second) node["id"].fault(FaultCode::duplicate, id, "");
  }

  /// The place of the thing named here; a fault and 0 when there is none.
  [[nodiscard]] Index find(const Node& node) const {
    const std::string id = node.nonEmptyString();
    const auto found = places_.find(id);
    if (found != places_.end()) return found->second;
    if (node.exists()) node.fault(FaultCode::unknown, id, "");
    return 0;
  }

 private:
  std::map<std::string, Index> places_;
};

std::vector<std::string> readWords(const Node& node) {
  std::vector<std::string> words;
  for (const Node& word : node.elements())
    words.push_back(word.nonEmptyString());
  return words;
}

/// A figure without a published source says that it is our own.
void checkEstimate(const Node& node) {
  static_cast<void>(node["basis"].oneOf<bool>({{"own_estimate", true}}));
}

Level readLevel(const Node& node) {
  return *Level::from(node.exists() ? node.integer(Level::lowest, Level::highest) : Level::lowest);
}

/// Reads one pack; what is named is read before what names it.
class UseCaseReader {
 public:
  UseCaseReader(const Node& root, const Questionnaire& questionnaire, const SegmentReference& reference)
      : root_(root), questionnaire_(questionnaire), reference_(reference) {}

  UseCasePack read() {
    each("reasonings", reasonings_, [&](const Node& node) { pack_.reasonings.push_back(node["text"].text()); });
    each("signals", signals_, [&](const Node& node) { pack_.signalTypes.push_back(readSignal(node)); });
    each("labels", labels_, [&](const Node& node) { pack_.labels.push_back(readLabel(node)); });
    each("links", links_, [&](const Node& node) { pack_.links.push_back(readLink(node)); });
    each("conditions", conditions_, [&](const Node& node) { pack_.conditions.push_back(readCondition(node)); });
    each("blocks", obstacles_, [&](const Node& node) { pack_.obstacles.push_back(readObstacle(node)); });
    Places useCases;
    each("use_cases", useCases, [&](const Node& node) { pack_.useCases.push_back(readUseCase(node)); });
    return std::move(pack_);
  }

 private:
  template <class Read>
  void each(std::string_view list, Places& places, const Read& read) {
    const Node field = root_[list];
    for (const Node& node : field.elements()) {
      places.add(node);
      read(node);
    }
  }

  static Signal readSignal(const Node& node) {
    Signal signal;
    signal.id = node["id"].string();
    signal.kind = node["kind"].oneOf<SignalKind>({{"series", SignalKind::series},
                                                  {"records", SignalKind::records},
                                                  {"images", SignalKind::images},
                                                  {"texts", SignalKind::texts}});
    signal.name = node["name"].text();
    signal.source = node["source"].text();
    signal.first = node["first"].text();
    signal.setupMonths = static_cast<int>(node["setup_months"].integer(0, longestMonths));
    checkEstimate(node);
    signal.numeric = node["numeric"].boolean();
    signal.words = readWords(node["words"]);
    return signal;
  }

  static EventLabel readLabel(const Node& node) {
    EventLabel label;
    label.id = node["id"].string();
    label.name = node["name"].text();
    label.how = node["how"].text();
    label.counts = node["counts"].oneOf<LabelCount>({{"stretches", LabelCount::stretches}, {"rows", LabelCount::rows}});
    label.words = readWords(node["words"]);
    return label;
  }

  RecordLink readLink(const Node& node) const {
    return {node["id"].string(), node["name"].text(), node["how"].text(), signals_.find(node["from"]),
            signals_.find(node["to"])};
  }

  static Condition readCondition(const Node& node) {
    return {node["id"].string(), node["name"].text(), node["step"].text()};
  }

  Obstacle readObstacle(const Node& node) const {
    Obstacle obstacle{node["id"].string(), {}, node["reason"].text()};
    for (const Node& low : node["when"].elements())
      obstacle.when.push_back({readQuestionReference(low["question"], questionnaire_), readLevel(low["at_most"])});
    // Without an answer to rest on it would always hold.
    if (obstacle.when.empty()) node["when"].fault(FaultCode::empty, "", "");
    return obstacle;
  }

  std::vector<IndustryCode> readIndustries(const Node& node) const {
    std::vector<IndustryCode> codes;
    for (const Node& entry : node.elements()) {
      codes.emplace_back(entry.nonEmptyString());
      if (reference_.find(codes.back()) == nullptr) entry.fault(FaultCode::unknown, codes.back().value(), "");
    }
    return codes;
  }

  UseCase readUseCase(const Node& node) const {
    UseCase useCase;
    useCase.id = node["id"].string();
    useCase.name = node["name"].text();
    useCase.summary = node["summary"].text();
    useCase.benefit = node["benefit"].text();
    const Node industries = node["industries"];
    checkEstimate(industries);
    useCase.typical = readIndustries(industries["typical"]);
    useCase.common = readIndustries(industries["common"]);
    const Node requirements = node["requirements"];
    std::set<std::string> ids;
    for (const Node& entry : requirements.elements()) {
      useCase.requirements.push_back(readRequirement(entry));
      const std::string& id = useCase.requirements.back().id;
      if (!ids.insert(id).second) entry["id"].fault(FaultCode::duplicate, id, "");
    }
    if (useCase.requirements.empty()) requirements.fault(FaultCode::empty, "", "");
    shareIntervals(useCase);
    return useCase;
  }

  Requirement readRequirement(const Node& node) const {
    Requirement requirement;
    requirement.id = node["id"].nonEmptyString();
    requirement.kind = node["kind"].oneOf<RequirementKind>({{"signal", RequirementKind::signal},
                                                            {"history", RequirementKind::history},
                                                            {"volume", RequirementKind::volume},
                                                            {"filled", RequirementKind::filled},
                                                            {"label", RequirementKind::label},
                                                            {"link", RequirementKind::link},
                                                            {"condition", RequirementKind::condition}});
    readSubject(node, requirement);
    readAmount(node, requirement);
    for (const Node& bar : node["answers"].elements())
      requirement.answers.push_back(
          {readQuestionReference(bar["question"], questionnaire_), readLevel(bar["at_least"])});
    const Node obstacle = node.maybe("blocked");
    if (obstacle.exists()) requirement.obstacle = obstacles_.find(obstacle);
    return requirement;
  }

  void readSubject(const Node& node, Requirement& requirement) const {
    if (requirement.isAboutSignal()) {
      requirement.subject = signals_.find(node["signal"]);
    } else if (requirement.kind == RequirementKind::label) {
      requirement.subject = labels_.find(node["label"]);
    } else if (requirement.kind == RequirementKind::link) {
      requirement.subject = links_.find(node["link"]);
    } else {
      requirement.subject = conditions_.find(node["condition"]);
    }
  }

  void readAmount(const Node& node, Requirement& requirement) const {
    const Node interval = node.maybe("interval_seconds");
    if (interval.exists()) requirement.intervalSeconds = interval.number(0.001, mostAmount);
    const bool hasAmount =
        requirement.kind != RequirementKind::signal && requirement.kind != RequirementKind::condition;
    if (hasAmount) requirement.amount = readAmountOf(node, requirement.kind);
    if (!hasAmount && !interval.exists()) return;
    checkEstimate(node);
    requirement.reasoning = reasonings_.find(node["reasoning"]);
  }

  static double readAmountOf(const Node& node, RequirementKind kind) {
    switch (kind) {
      case RequirementKind::history:
        return node["months"].number(0.0, static_cast<double>(longestMonths));
      case RequirementKind::volume:
        return node["rows"].number(1.0, mostAmount);
      case RequirementKind::filled:
        return node["percent"].number(0.0, 100.0);
      case RequirementKind::label:
        return node["events"].number(1.0, mostAmount);
      default:
        return node["share"].number(0.0, 1.0);
    }
  }

  /// How often a signal must come is said once; its history and its number of rows are of that interval too.
  static void shareIntervals(UseCase& useCase) {
    for (const Requirement& signal : useCase.requirements) {
      if (signal.kind != RequirementKind::signal || !signal.intervalSeconds) continue;
      for (Requirement& other : useCase.requirements) {
        if (other.isAboutSignal() && other.subject == signal.subject) other.intervalSeconds = signal.intervalSeconds;
      }
    }
  }

  const Node& root_;
  const Questionnaire& questionnaire_;
  const SegmentReference& reference_;
  UseCasePack pack_;
  Places reasonings_, signals_, labels_, links_, conditions_, obstacles_;
};

}  // namespace

UseCasePack readUseCases(const nlohmann::json& pack, const Questionnaire& questionnaire,
                         const SegmentReference& reference, std::vector<Fault>& faults) {
  const Node root(pack, faults);
  const Node version = root["questionnaire"];
  const std::string found = version.string();
  if (version.exists() && found != questionnaire.reference())
    version.fault(FaultCode::unknownVersion, found, questionnaire.reference());
  return UseCaseReader(root, questionnaire, reference).read();
}

}  // namespace jindan::content
