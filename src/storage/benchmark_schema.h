// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace jindan::storage {

/// Part of the file name: a change of the tables below needs a new number, and every old file is built anew.
inline constexpr int benchmarkSchemaNumber = 1;

/// `observation` has the fields of Observation in its order, texts as ko and en; `position` is the place in the pack.
inline constexpr const char* benchmarkSchema = R"sql(
  CREATE TABLE pack (
    version TEXT NOT NULL,
    observations INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE observation (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    indicator TEXT NOT NULL,
    indicator_title_ko TEXT NOT NULL,
    indicator_title_en TEXT NOT NULL,
    value REAL NOT NULL,
    unit TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    country TEXT NOT NULL,
    region TEXT NOT NULL,
    size_class TEXT NOT NULL,
    industry TEXT NOT NULL,
    detail TEXT NOT NULL,
    respondent TEXT NOT NULL,
    base TEXT NOT NULL,
    base_text_ko TEXT NOT NULL,
    base_text_en TEXT NOT NULL,
    sample_size INTEGER,
    survey_size INTEGER,
    survey_ko TEXT NOT NULL,
    survey_en TEXT NOT NULL,
    publisher_ko TEXT NOT NULL,
    publisher_en TEXT NOT NULL,
    population_ko TEXT NOT NULL,
    population_en TEXT NOT NULL,
    fieldwork_start TEXT NOT NULL,
    fieldwork_end TEXT NOT NULL,
    publication_date TEXT NOT NULL,
    url TEXT NOT NULL,
    confidence TEXT NOT NULL,
    use TEXT NOT NULL CHECK (use IN ('core', 'reference', 'context', 'avoid')),
    derived INTEGER NOT NULL CHECK (derived IN (0, 1)),
    note_ko TEXT NOT NULL,
    note_en TEXT NOT NULL
  ) STRICT;
  CREATE INDEX observation_by_meaning ON observation (indicator, unit, respondent, base);
)sql";

}  // namespace jindan::storage
