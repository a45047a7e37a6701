-- SPDX-License-Identifier: Apache-2.0
-- What the visit's plan is asked for: won to be paid once and months, both or neither; and the ids of actions ticked off,
-- one a line.

ALTER TABLE visit ADD COLUMN plan_budget INTEGER CHECK (plan_budget >= 0);
ALTER TABLE visit ADD COLUMN plan_months INTEGER CHECK ((plan_months IS NULL) = (plan_budget IS NULL));
ALTER TABLE visit ADD COLUMN plan_done TEXT NOT NULL DEFAULT '';
