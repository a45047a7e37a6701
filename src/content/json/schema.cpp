// SPDX-License-Identifier: Apache-2.0
#include "content/json/schema.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "content/json/document.h"

namespace jindan::content {

namespace {

/// Valijson gives a path as "<root>", "[questions]", "[0]"; we speak RFC 6901.
std::string pointerOf(const std::vector<std::string>& context) {
  std::string pointer;
  for (const std::string& step : context) {
    if (step == "<root>") continue;
    const bool bracketed = step.size() >= 2 && step.front() == '[' && step.back() == ']';
    pointer += "/" + (bracketed ? step.substr(1, step.size() - 2) : step);
  }
  return pointer;
}

}  // namespace

Result<std::vector<Fault>> checkSchema(const nlohmann::json& document, const std::string& schemaPath) {
  const auto bytes = readFile(schemaPath);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto schemaDocument = parseDocument(*bytes, schemaPath);
  if (!schemaDocument) return tl::unexpected(schemaDocument.error());

  valijson::Schema schema;
  valijson::ValidationResults results;
  try {
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(*schemaDocument), schema);
    valijson::Validator validator;
    validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), &results);
  } catch (const std::exception& error) {
    return failure(ErrorCode::badInput, schemaPath, error.what());
  }
  std::vector<Fault> faults;
  valijson::ValidationResults::Error error;
  while (results.popError(error)) {
    faults.push_back({pointerOf(error.context), FaultCode::schema, "", error.description});
  }
  return faults;
}

}  // namespace jindan::content
