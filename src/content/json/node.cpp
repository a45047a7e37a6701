// SPDX-License-Identifier: Apache-2.0
#include "content/json/node.h"

#include <cmath>

#include "content/json/json_pointer.h"

namespace jindan::content {

namespace {

const nlohmann::json& nothing() {
  static const nlohmann::json null;
  return null;
}

std::string inRange(const std::string& least, const std::string& most) {
  return least + " … " + most;
}

}  // namespace

std::string Node::pointer() const {
  return key_.empty() ? parent_ : parent_ + "/" + key_;
}

const nlohmann::json& Node::json() const {
  return value_ == nullptr ? nothing() : *value_;
}

Node Node::maybe(std::string_view key) const {
  const nlohmann::json* found = nullptr;
  if (value_ != nullptr && value_->is_object()) {
    const auto it = value_->find(std::string(key));
    if (it != value_->end()) found = &*it;
  }
  return {found, *faults_, this, pointerStep(key)};
}

Node Node::operator[](std::string_view key) const {
  if (!expect(value_ == nullptr || value_->is_object(), "object")) return {nullptr, *faults_, this, pointerStep(key)};
  Node child = maybe(key);
  if (!child.exists() && value_ != nullptr) child.fault(FaultCode::missing, "", "");
  return child;
}

std::vector<Node> Node::elements() const {
  std::vector<Node> result;
  if (value_ == nullptr || !expect(value_->is_array(), "array")) return result;
  result.reserve(value_->size());
  for (std::size_t i = 0; i < value_->size(); ++i) {
    result.push_back(Node(&(*value_)[i], *faults_, this, std::to_string(i)));
  }
  return result;
}

std::vector<std::pair<std::string, Node>> Node::fields() const {
  std::vector<std::pair<std::string, Node>> result;
  if (value_ == nullptr || !expect(value_->is_object(), "object")) return result;
  for (const auto& [key, value] : value_->items()) {
    result.emplace_back(key, Node(&value, *faults_, this, pointerStep(key)));
  }
  return result;
}

std::string Node::string() const {
  if (value_ == nullptr || !expect(value_->is_string(), "string")) return {};
  return value_->get<std::string>();
}

std::string Node::nonEmptyString() const {
  std::string result = string();
  if (value_ != nullptr && value_->is_string() && result.find_first_not_of(" \t\r\n") == std::string::npos) {
    fault(FaultCode::empty, describe(), "text");
  }
  return result;
}

std::optional<std::string> Node::optionalString() const {
  if (isNull()) return std::nullopt;
  return string();
}

std::int64_t Node::integer(std::int64_t least, std::int64_t most) const {
  const std::int64_t harmless = std::max<std::int64_t>(least, std::min<std::int64_t>(most, 0));
  if (value_ == nullptr) return harmless;
  // 42.0 is a whole number too: spreadsheets write it so.
  const bool whole = value_->is_number_integer() ||
                     (value_->is_number_float() && std::trunc(value_->get<double>()) == value_->get<double>());
  if (!expect(whole, "integer")) return harmless;
  const double size = value_->get<double>();
  const bool fits = size >= static_cast<double>(least) && size <= static_cast<double>(most) && std::fabs(size) < 9.2e18;
  if (fits) return value_->get<std::int64_t>();
  fault(FaultCode::outOfRange, describe(), inRange(std::to_string(least), std::to_string(most)));
  return harmless;
}

std::optional<std::int64_t> Node::optionalInteger(std::int64_t least, std::int64_t most) const {
  if (isNull()) return std::nullopt;
  return integer(least, most);
}

double Node::number(double least, double most) const {
  const double harmless = std::max(least, std::min(most, 0.0));
  if (value_ == nullptr || !expect(value_->is_number(), "number")) return harmless;
  const double value = value_->get<double>();
  if (std::isfinite(value) && value >= least && value <= most) return value;
  const auto plain = [](double limit) { return nlohmann::json(limit).dump(); };
  fault(FaultCode::outOfRange, describe(),
        most == std::numeric_limits<double>::max() ? ">= " + plain(least) : inRange(plain(least), plain(most)));
  return harmless;
}

bool Node::boolean() const {
  if (value_ == nullptr || !expect(value_->is_boolean(), "true, false")) return false;
  return value_->get<bool>();
}

LocalizedText Node::text() const {
  if (value_ == nullptr) return {};
  return {(*this)["ko"].nonEmptyString(), (*this)["en"].nonEmptyString()};
}

LocalizedText Node::optionalText() const {
  return isNull() ? LocalizedText{} : text();
}

void Node::fault(FaultCode code, std::string found, std::string allowed) const {
  Fault fault{pointer(), code, std::move(found), std::move(allowed)};
  // Every field that is asked of a value that is no object would say the same.
  if (faults_->empty() || faults_->back() != fault) faults_->push_back(std::move(fault));
}

void Node::faultBelow(Fault fault) const {
  fault.pointer.insert(0, pointer());
  faults_->push_back(std::move(fault));
}

std::string Node::describe() const {
  constexpr std::size_t longest = 60;
  if (value_ == nullptr) return {};
  if (value_->is_object()) return "object";
  if (value_->is_array()) return "array";
  std::string text = value_->dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  if (text.size() <= longest) return text;
  std::size_t cut = longest;
  while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U)
    --cut;
  return text.substr(0, cut) + "…";
}

bool Node::expect(bool fits, std::string_view allowed) const {
  if (!fits) fault(FaultCode::wrongType, describe(), std::string(allowed));
  return fits;
}

std::string Node::nameList(const std::vector<std::string_view>& names) {
  std::string list;
  for (const std::string_view name : names) {
    if (!list.empty()) list += ", ";
    list += name;
  }
  return list;
}

}  // namespace jindan::content
