-- SPDX-License-Identifier: Apache-2.0
CREATE INDEX company_newest ON company (held_on DESC, id);
CREATE INDEX company_name ON company USING gin (name gin_trgm_ops);
CREATE INDEX access_of ON access (company, member);

CREATE ROLE jindan_member LOGIN;
GRANT SELECT ON company, case_state, access TO jindan_member;
REVOKE EXECUTE ON FUNCTION hand_in FROM public;
GRANT EXECUTE ON FUNCTION hand_in, cohort, me, my_whole_agency TO jindan_member;
ANALYZE;
