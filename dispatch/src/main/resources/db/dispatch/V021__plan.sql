-- The joint plan: who may make it, what it says about tasks that wait, and offers to take a task over from somebody.

ALTER TABLE dispatch.offer ADD COLUMN takes_over uuid REFERENCES dispatch.assignment;
COMMENT ON COLUMN dispatch.offer.takes_over IS 'whose way to the same task ends when this offer is accepted';

-- One holder per area; a region is planned by whoever holds all of its areas. The token grows with every change of holder:
-- a write that carries an older one is refused.
CREATE TABLE dispatch.plan_lease (
  area_id    uuid PRIMARY KEY REFERENCES dispatch.service_area ON DELETE CASCADE,
  holder     uuid NOT NULL,
  token      bigint NOT NULL,
  expires_at timestamptz NOT NULL
);

-- What the newest plan says about each task that nobody is under way to. Written anew with every plan.
CREATE TABLE dispatch.plan_row (
  task_id      uuid PRIMARY KEY REFERENCES dispatch.task ON DELETE CASCADE,
  responder_id uuid REFERENCES dispatch.responder,
  free_at      timestamptz,
  eta_seconds  integer,
  reason       text,
  explanation  jsonb NOT NULL,
  planned_at   timestamptz NOT NULL,
  CHECK ((responder_id IS NULL) = (eta_seconds IS NULL) AND (responder_id IS NULL) = (reason IS NOT NULL))
);
COMMENT ON COLUMN dispatch.plan_row.responder_id IS 'who goes there next, still at work until free_at; null: nobody, for this reason';

-- What an organisation''s help may cost more than the own fleet''s, and how far its contract takes it.
ALTER TABLE dispatch.organisation
  ADD COLUMN preference_seconds integer NOT NULL DEFAULT 0 CHECK (preference_seconds >= 0),
  ADD COLUMN contract_metres double precision CHECK (contract_metres > 0);
