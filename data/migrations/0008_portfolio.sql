-- SPDX-License-Identifier: Apache-2.0
-- What the list of companies is sorted and chosen by, one row a company, kept by the transaction that changes the company
-- or one of its visits. Everything here can be worked out anew from `company` and `visit`: `portfolio_basis` says whether
-- it has been, and by which size borders.

ALTER TABLE company ADD COLUMN archived_at TEXT;
-- The levels of the dimensions in the questionnaire's order, 8 bytes each (IEEE 754, little endian), NaN for none.
ALTER TABLE visit ADD COLUMN dimension_levels BLOB;

CREATE TABLE tag (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> '')
) STRICT;

CREATE TABLE company_tag (
  company INTEGER NOT NULL REFERENCES company (number),
  tag INTEGER NOT NULL REFERENCES tag (number),
  PRIMARY KEY (company, tag)
) STRICT, WITHOUT ROWID;

CREATE INDEX company_of_tag ON company_tag (tag, company);

-- `state` is 0 current, 1 archived, 2 removed. `latest` and `previous` are the visits a row of the list shows. `size` is
-- the class by the borders named in portfolio_basis, 0 the smallest; NULL until worked out.
CREATE TABLE portfolio (
  company INTEGER PRIMARY KEY REFERENCES company (number),
  state INTEGER NOT NULL CHECK (state IN (0, 1, 2)),
  industry TEXT NOT NULL,
  region TEXT NOT NULL,
  size INTEGER,
  visits INTEGER NOT NULL,
  last_on TEXT,
  latest INTEGER,
  previous INTEGER,
  stage INTEGER,
  overall REAL,
  change REAL
) STRICT;

CREATE INDEX portfolio_by_date ON portfolio (state, last_on, latest);
CREATE INDEX portfolio_by_industry ON portfolio (state, industry);
CREATE INDEX portfolio_by_region ON portfolio (state, region);
CREATE INDEX portfolio_by_size ON portfolio (state, size);
CREATE INDEX portfolio_by_visits ON portfolio (state, visits);
CREATE INDEX portfolio_by_stage ON portfolio (state, stage);
CREATE INDEX portfolio_by_overall ON portfolio (state, overall);
CREATE INDEX portfolio_by_change ON portfolio (state, change);
CREATE INDEX portfolio_without_size ON portfolio (company) WHERE size IS NULL;

-- A company's newest finished visit among the others: levels in thousandths, 2 bytes each (little endian), 0 for none, in
-- the order overall, pillars, dimensions. `before` is the finished visit before that.
CREATE TABLE cohort_member (
  company INTEGER PRIMARY KEY REFERENCES company (number),
  stage INTEGER,
  levels BLOB NOT NULL,
  before BLOB
) STRICT;

-- Names as they are sorted and searched, apart from all other tables: nothing else here says who a company is.
CREATE TABLE name_index (
  company INTEGER PRIMARY KEY,
  folded TEXT NOT NULL
) STRICT;

CREATE INDEX name_in_order ON name_index (folded);

CREATE TABLE portfolio_basis (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  filled INTEGER NOT NULL CHECK (filled IN (0, 1)),
  size_borders TEXT NOT NULL
) STRICT;

INSERT INTO portfolio_basis VALUES (1, 0, '');
