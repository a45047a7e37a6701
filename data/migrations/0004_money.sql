-- SPDX-License-Identifier: Apache-2.0
-- What was entered about an AI investment, as the case file writes it; empty while nothing was.

ALTER TABLE visit ADD COLUMN money TEXT NOT NULL DEFAULT '' CHECK (money = '' OR json_valid(money));
