-- SPDX-License-Identifier: Apache-2.0
-- What lets cases go from laptop to laptop. `history` lists the states in which the case was handed out or taken in, one
-- a line, the latest last; `case_extra` holds fields of the case file that we do not know, `plan_extra` those of its
-- plan. A visit of a company is sought when a case is taken in: by its company alone, in the order it was added.

ALTER TABLE company ADD COLUMN case_extra TEXT NOT NULL DEFAULT '' CHECK (case_extra = '' OR json_valid(case_extra));
ALTER TABLE company ADD COLUMN history TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN plan_extra TEXT NOT NULL DEFAULT '' CHECK (plan_extra = '' OR json_valid(plan_extra));
