-- SPDX-License-Identifier: Apache-2.0
-- The user's own data. Identity is the id, a UUID that means the same record on every laptop; `number` is its place in
-- this file only and never leaves it. Revisions count the changes of a record. Nothing is erased: a removed company
-- keeps its rows, an answer that is given anew leaves the former one in the history.

CREATE TABLE company (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (id <> ''),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  name TEXT NOT NULL,
  industry TEXT NOT NULL,
  region TEXT NOT NULL,
  employees INTEGER NOT NULL CHECK (employees >= 1),
  annual_sales INTEGER CHECK (annual_sales >= 0),
  extra TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;

-- `weights` is a JSON array in the order of the questionnaire's scored pillars. The scores are a summary for lists;
-- they can be worked out from the answers at any time.
CREATE TABLE visit (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (id <> ''),
  company INTEGER NOT NULL REFERENCES company (number),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
  questionnaire TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('full', 'quick')),
  consultant INTEGER NOT NULL CHECK (consultant IN (0, 1)),
  assessor TEXT NOT NULL,
  respondent TEXT NOT NULL,
  weights TEXT NOT NULL CHECK (json_valid(weights)),
  extra TEXT NOT NULL,
  last_question TEXT NOT NULL DEFAULT '',
  finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1)),
  overall_level REAL CHECK (overall_level BETWEEN 1 AND 5),
  stage INTEGER CHECK (stage >= 1),
  data_level REAL CHECK (data_level BETWEEN 1 AND 5),
  talent_level REAL CHECK (talent_level BETWEEN 1 AND 5),
  funding_level REAL CHECK (funding_level BETWEEN 1 AND 5),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE INDEX visit_newest ON visit (company, held_on DESC, number DESC);

-- `said` is NULL while the question has no answer; `evidence` is 0 said only, 1 seen on site, 2 kept.
CREATE TABLE answer (
  visit INTEGER NOT NULL REFERENCES visit (number),
  question TEXT NOT NULL CHECK (question <> ''),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  saved_at TEXT NOT NULL,
  said TEXT CHECK (said IN ('1', '2', '3', '4', '5', 'dont_know', 'not_applicable')),
  seen INTEGER CHECK (seen BETWEEN 1 AND 5),
  evidence INTEGER NOT NULL CHECK (evidence BETWEEN 0 AND 2),
  number REAL CHECK (number >= 0),
  note TEXT NOT NULL,
  seconds REAL CHECK (seconds >= 0),
  extra TEXT NOT NULL,
  PRIMARY KEY (visit, question)
) STRICT, WITHOUT ROWID;

-- What an answer was before it was given anew; the columns of `answer`, in the same order.
CREATE TABLE answer_history (
  visit INTEGER NOT NULL,
  question TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  saved_at TEXT NOT NULL,
  said TEXT CHECK (said IN ('1', '2', '3', '4', '5', 'dont_know', 'not_applicable')),
  seen INTEGER CHECK (seen BETWEEN 1 AND 5),
  evidence INTEGER NOT NULL CHECK (evidence BETWEEN 0 AND 2),
  number REAL CHECK (number >= 0),
  note TEXT NOT NULL,
  seconds REAL CHECK (seconds >= 0),
  extra TEXT NOT NULL,
  PRIMARY KEY (visit, question, revision),
  FOREIGN KEY (visit, question) REFERENCES answer (visit, question)
) STRICT, WITHOUT ROWID;
