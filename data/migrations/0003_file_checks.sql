-- SPDX-License-Identifier: Apache-2.0
-- What was found in data files checked at a visit: the summary alone, as "jindan-check" JSON without its id and time.
-- The files and their content are kept nowhere. A removed check keeps its row, so that it can be brought back.

CREATE TABLE file_check (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (id <> ''),
  visit INTEGER NOT NULL REFERENCES visit (number),
  saved_at TEXT NOT NULL,
  summary TEXT NOT NULL CHECK (json_valid(summary)),
  removed_at TEXT
) STRICT;

CREATE INDEX file_check_of_visit ON file_check (visit, number);
