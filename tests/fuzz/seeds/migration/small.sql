-- A table more, and a row moved to it.
CREATE TABLE remark (number INTEGER PRIMARY KEY, company INTEGER NOT NULL REFERENCES company (number), text TEXT NOT NULL) STRICT;
INSERT INTO remark (company, text) SELECT number, name FROM company;
ALTER TABLE company ADD COLUMN remarks INTEGER NOT NULL DEFAULT 0;
UPDATE company SET remarks = (SELECT count(*) FROM remark WHERE remark.company = company.number);
