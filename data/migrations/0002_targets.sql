-- SPDX-License-Identifier: Apache-2.0
-- `target` is the level the company wants to reach. `benchmarks` is the version of the survey figures a visit was first
-- compared with, so that two visits can say whether they were measured against the same ones.

ALTER TABLE answer ADD COLUMN target INTEGER CHECK (target BETWEEN 1 AND 5);
ALTER TABLE answer_history ADD COLUMN target INTEGER CHECK (target BETWEEN 1 AND 5);
ALTER TABLE visit ADD COLUMN benchmarks TEXT NOT NULL DEFAULT '';
