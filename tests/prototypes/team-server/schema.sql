-- SPDX-License-Identifier: Apache-2.0
-- Cases of several laptops on one PostgreSQL server. A case is what a file of the exchange carries: its identity, its
-- states, its content. The server compares states, it never looks into the content; what lists and cohorts need is
-- handed in beside it. Nothing is erased: a state that was overtaken stays.

CREATE TABLE member (
  id uuid PRIMARY KEY,
  agency int NOT NULL,
  may_see_all boolean NOT NULL DEFAULT false
);

CREATE TABLE company (
  id uuid PRIMARY KEY,
  agency int NOT NULL,
  head bytea NOT NULL,
  name text NOT NULL,
  industry text NOT NULL,
  region text NOT NULL,
  size_class smallint NOT NULL,
  held_on date NOT NULL,
  stage smallint NOT NULL,
  levels real[] NOT NULL
);

CREATE TABLE case_state (
  company uuid NOT NULL REFERENCES company,
  state bytea NOT NULL,
  made_by uuid NOT NULL REFERENCES member,
  received_at timestamptz NOT NULL DEFAULT now(),
  is_fork boolean NOT NULL DEFAULT false,
  content bytea NOT NULL,
  PRIMARY KEY (company, state)
);

CREATE TABLE access (
  member uuid NOT NULL REFERENCES member,
  company uuid NOT NULL REFERENCES company,
  may_write boolean NOT NULL,
  PRIMARY KEY (member, company)
);

-- Whoever is connected says who it is once; a policy that asks for it is evaluated by the server on every row.
CREATE FUNCTION me() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('jindan.member', true), '')::uuid $$;
-- The agency all of whose companies I may see; none for a consultant.
CREATE FUNCTION my_whole_agency() RETURNS int LANGUAGE sql STABLE SECURITY DEFINER AS
  $$ SELECT agency FROM member WHERE id = me() AND may_see_all $$;

ALTER TABLE company ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_state ENABLE ROW LEVEL SECURITY;
ALTER TABLE access ENABLE ROW LEVEL SECURITY;
-- In a subquery of its own a function is asked once, not for every row.
CREATE POLICY own_access ON access USING (member = (SELECT me()));
CREATE POLICY seen ON company FOR SELECT
  USING (id IN (SELECT company FROM access) OR agency = (SELECT my_whole_agency()));
CREATE POLICY seen ON case_state FOR SELECT USING (company IN (SELECT id FROM company));

-- The one way in. 'taken': what it was made from is what is here; 'known': it was here before; 'fork': both went on,
-- and both are kept for a person to decide.
CREATE FUNCTION hand_in(of_company uuid, made_from bytea, to_state bytea, what bytea, new_stage smallint,
                        new_levels real[])
RETURNS text LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
  present bytea;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM access WHERE member = me() AND company = of_company AND may_write) THEN
    RAISE insufficient_privilege;
  END IF;
  SELECT head INTO STRICT present FROM company WHERE id = of_company FOR UPDATE;
  IF EXISTS (SELECT 1 FROM case_state WHERE company = of_company AND state = to_state) THEN
    RETURN 'known';
  END IF;
  INSERT INTO case_state (company, state, made_by, is_fork, content)
    VALUES (of_company, to_state, me(), present <> made_from, what);
  IF present <> made_from THEN
    RETURN 'fork';
  END IF;
  UPDATE company SET head = to_state, stage = new_stage, levels = new_levels WHERE id = of_company;
  RETURN 'taken';
END $$;

-- Figures of all agencies for everyone, but of five companies at least.
CREATE FUNCTION cohort(pillar int) RETURNS TABLE (industry text, n bigint, p10 float8, p50 float8, p90 float8)
LANGUAGE sql STABLE SECURITY DEFINER AS $$
  SELECT industry, count(*),
         percentile_disc(0.1) WITHIN GROUP (ORDER BY levels[pillar]),
         percentile_disc(0.5) WITHIN GROUP (ORDER BY levels[pillar]),
         percentile_disc(0.9) WITHIN GROUP (ORDER BY levels[pillar])
  FROM company GROUP BY industry HAVING count(*) >= 5 ORDER BY industry
$$;
