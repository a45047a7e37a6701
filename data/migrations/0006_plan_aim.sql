-- SPDX-License-Identifier: Apache-2.0
-- What the visit's plan is to reach: 'next_stage', or the highest score when empty.

ALTER TABLE visit ADD COLUMN plan_aim TEXT NOT NULL DEFAULT '' CHECK (plan_aim IN ('', 'next_stage'));
