-- Usizo dispatch: the foundation. Instants are UTC timestamptz from the application's clock, distances metres,
-- positions WGS84 (EPSG:4326). Root tables carry organisation_id from the start, even where there is one.
-- Events hold ids, enums and numbers only; whatever may have to be erased one day stands in a side row.

CREATE EXTENSION IF NOT EXISTS postgis WITH SCHEMA public;

-- Who runs, owns and is helped ---------------------------------------------------------------------------------------

CREATE TABLE dispatch.organisation (
  id         uuid PRIMARY KEY,
  name       text NOT NULL,
  created_at timestamptz NOT NULL
);
INSERT INTO dispatch.organisation VALUES ('00000000-0000-7000-8000-000000000001', 'Usizo', '2026-01-01T00:00:00Z');

-- One random secret per installation, shared by its nodes: case keys are HMACs under it.
CREATE TABLE dispatch.installation_secret (
  name  text PRIMARY KEY,
  value bytea NOT NULL
);
INSERT INTO dispatch.installation_secret
VALUES ('case-key', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

-- A person is (issuer, subject) of a token, or a guest known by the hash of a secret installation id.
CREATE TABLE dispatch.person (
  id                uuid PRIMARY KEY,
  organisation_id   uuid NOT NULL REFERENCES dispatch.organisation,
  issuer            text,
  subject           text,
  installation_hash bytea,
  created_at        timestamptz NOT NULL,
  UNIQUE (issuer, subject),
  UNIQUE (installation_hash),
  CHECK ((issuer IS NULL) = (subject IS NULL)),
  CHECK ((subject IS NULL) <> (installation_hash IS NULL))
);
CREATE INDEX ON dispatch.person (organisation_id);

CREATE TABLE dispatch.customer (
  person_id       uuid PRIMARY KEY REFERENCES dispatch.person,
  organisation_id uuid NOT NULL REFERENCES dispatch.organisation,
  name            text,
  phone           text,
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL
);
CREATE INDEX ON dispatch.customer (organisation_id);

CREATE TABLE dispatch.customer_vehicle (
  person_id uuid NOT NULL REFERENCES dispatch.customer ON DELETE CASCADE,
  position  smallint NOT NULL,
  make      text, model text, colour text, plate text, drive text,
  ev        boolean NOT NULL DEFAULT false,
  trailer   boolean NOT NULL DEFAULT false,
  PRIMARY KEY (person_id, position)
);

CREATE TABLE dispatch.emergency_contact (
  person_id uuid NOT NULL REFERENCES dispatch.customer ON DELETE CASCADE,
  position  smallint NOT NULL,
  name      text NOT NULL,
  phone     text NOT NULL,
  relation  text,
  PRIMARY KEY (person_id, position)
);

-- Only with consent; belongs to the person helped and is never taken from a reporter's profile.
CREATE TABLE dispatch.medical_profile (
  person_id    uuid PRIMARY KEY REFERENCES dispatch.customer ON DELETE CASCADE,
  profile      text NOT NULL,
  consented_at timestamptz NOT NULL
);

-- Raises alerts for its owner and reads nothing but its own case.
CREATE TABLE dispatch.panic_key (
  id                uuid PRIMARY KEY,
  person_id         uuid NOT NULL REFERENCES dispatch.person,
  key_hash          bytea NOT NULL UNIQUE,
  installation_hash bytea NOT NULL,
  created_at        timestamptz NOT NULL,
  revoked_at        timestamptz
);
CREATE INDEX ON dispatch.panic_key (person_id);

CREATE TABLE dispatch.agent (
  person_id       uuid PRIMARY KEY REFERENCES dispatch.person,
  organisation_id uuid NOT NULL REFERENCES dispatch.organisation,
  name            text NOT NULL,
  role            text NOT NULL CHECK (role IN ('AGENT', 'MANAGER')),
  languages       text[] NOT NULL DEFAULT '{en}',
  area_ids        uuid[],
  on_call         boolean NOT NULL DEFAULT false,
  capacity        smallint NOT NULL DEFAULT 5 CHECK (capacity > 0),
  presence        text NOT NULL DEFAULT 'OFFLINE' CHECK (presence IN ('AVAILABLE', 'BUSY', 'AWAY', 'OFFLINE')),
  presence_until  timestamptz,
  presence_at     timestamptz NOT NULL
);
CREATE INDEX ON dispatch.agent (organisation_id, presence);
COMMENT ON COLUMN dispatch.agent.area_ids IS 'null: every area in development, none in production';

-- Where we serve -----------------------------------------------------------------------------------------------------

CREATE TABLE dispatch.service_area (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES dispatch.organisation,
  name            text NOT NULL,
  boundary        geometry(MultiPolygon, 4326),
  rank            integer NOT NULL DEFAULT 0,
  road_mode       text NOT NULL DEFAULT 'AUTO' CHECK (road_mode IN ('AUTO', 'DIRECT', 'ASSISTED', 'MANUAL')),
  medical_mode    text NOT NULL DEFAULT 'AUTO' CHECK (medical_mode IN ('AUTO', 'DIRECT', 'ASSISTED', 'MANUAL')),
  detour          double precision NOT NULL DEFAULT 1.4 CHECK (detour >= 1),
  speed_mps       double precision NOT NULL DEFAULT 12.5 CHECK (speed_mps > 0),
  reach_metres    double precision NOT NULL DEFAULT 150000 CHECK (reach_metres > 0),
  created_at      timestamptz NOT NULL
);
CREATE INDEX ON dispatch.service_area (organisation_id);
CREATE INDEX ON dispatch.service_area USING gist (boundary);
COMMENT ON COLUMN dispatch.service_area.boundary IS 'null: everywhere; the highest rank that covers a position wins';

CREATE TABLE dispatch.emergency_number (
  area_id  uuid NOT NULL REFERENCES dispatch.service_area ON DELETE CASCADE,
  position smallint NOT NULL,
  service  text NOT NULL,
  number   text NOT NULL,
  PRIMARY KEY (area_id, position)
);
INSERT INTO dispatch.service_area (id, organisation_id, name, created_at)
VALUES ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-000000000001', 'South Africa', '2026-01-01T00:00:00Z');
INSERT INTO dispatch.emergency_number VALUES
  ('00000000-0000-7000-8000-0000000000a1', 1, 'Any emergency, from a mobile phone', '112'),
  ('00000000-0000-7000-8000-0000000000a1', 2, 'Ambulance', '10177'),
  ('00000000-0000-7000-8000-0000000000a1', 3, 'Police', '10111');

-- What a customer may honestly be told before anybody is assigned; refreshed in the background, read by intake.
CREATE TABLE dispatch.wait_snapshot (
  area_id       uuid NOT NULL REFERENCES dispatch.service_area ON DELETE CASCADE,
  kind          text NOT NULL CHECK (kind IN ('ROAD', 'MEDICAL')),
  p50_seconds   integer,
  p90_seconds   integer,
  reason        text CHECK (reason IN ('NO_RESPONDER', 'NO_POSITION', 'AGENT_FIRST')),
  calculated_at timestamptz NOT NULL,
  PRIMARY KEY (area_id, kind),
  CHECK ((p50_seconds IS NULL) = (reason IS NOT NULL))
);

-- Who can be sent ----------------------------------------------------------------------------------------------------

CREATE TABLE dispatch.skill (
  code    text PRIMARY KEY,
  implies text[] NOT NULL DEFAULT '{}'
);
INSERT INTO dispatch.skill VALUES
  ('TOW', '{}'), ('FLATBED', '{TOW}'), ('HEAVY_TOW', '{TOW}'), ('BATTERY', '{}'), ('EV', '{}'), ('TYRE', '{}'),
  ('LOCKOUT', '{}'), ('FUEL', '{}'), ('GUARD', '{}'), ('MEDIC', '{}'), ('PATIENT_TRANSPORT', '{}'),
  ('AMBULANCE_BLS', '{MEDIC,PATIENT_TRANSPORT}'), ('AMBULANCE_ALS', '{AMBULANCE_BLS}');

CREATE TABLE dispatch.responder (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES dispatch.organisation,
  person_id       uuid UNIQUE REFERENCES dispatch.person,
  name            text NOT NULL,
  call_sign       text NOT NULL,
  vehicle         text,
  plate           text,
  skills          text[] NOT NULL,
  position_mode   text NOT NULL DEFAULT 'LIVE' CHECK (position_mode IN ('LIVE', 'BASE', 'ZONE')),
  base            geometry(Point, 4326),
  zone_metres     double precision CHECK (zone_metres > 0),
  shift_state     text NOT NULL DEFAULT 'OFF' CHECK (shift_state IN ('AVAILABLE', 'BREAK', 'LAST_JOB', 'OFF')),
  shift_until     timestamptz,
  shift_reason    text,
  shift_at        timestamptz NOT NULL,
  created_at      timestamptz NOT NULL,
  retired_at      timestamptz,
  CHECK (position_mode = 'LIVE' OR base IS NOT NULL)
);
CREATE INDEX ON dispatch.responder (organisation_id);
CREATE INDEX ON dispatch.responder (shift_until) WHERE shift_until IS NOT NULL;
CREATE INDEX responder_last_job ON dispatch.responder (id) WHERE shift_state = 'LAST_JOB';

-- Where a responder is now: one row each from the day it is created (place is null until there is one), written often,
-- read by the nearest-responder search. What the search filters by (effective skills, available) stands beside the
-- position, so that it never leaves this row.
-- Busy is not here: that is what the partial unique indexes of offer and assignment say.
CREATE TABLE dispatch.responder_location (
  responder_id    uuid PRIMARY KEY REFERENCES dispatch.responder ON DELETE CASCADE,
  organisation_id uuid NOT NULL,
  place           geometry(Point, 4326),
  accuracy_metres double precision,
  altitude_metres double precision,
  heading_degrees double precision,
  speed_mps       double precision,
  fixed_at        timestamptz,
  received_at     timestamptz,
  source          text,
  position_mode   text NOT NULL,
  skills          text[] NOT NULL,
  available       boolean NOT NULL
);
CREATE INDEX responder_location_place ON dispatch.responder_location USING gist (place);
COMMENT ON COLUMN dispatch.responder_location.skills IS 'effective: own skills and all they imply';

-- The same skills the other way round: who has a rare one. Changes only with the responder, never with its position.
CREATE TABLE dispatch.responder_skill (
  code         text NOT NULL,
  responder_id uuid NOT NULL REFERENCES dispatch.responder ON DELETE CASCADE,
  PRIMARY KEY (code, responder_id)
);
CREATE INDEX ON dispatch.responder_skill (responder_id);

CREATE TABLE dispatch.position_history (
  responder_id    uuid NOT NULL,
  fixed_at        timestamptz NOT NULL,
  received_at     timestamptz NOT NULL,
  lat             double precision NOT NULL,
  lon             double precision NOT NULL,
  accuracy_metres double precision,
  heading_degrees double precision,
  speed_mps       double precision,
  source          text,
  trusted         boolean NOT NULL,
  PRIMARY KEY (responder_id, fixed_at)
) PARTITION BY RANGE (fixed_at);
CREATE TABLE dispatch.position_history_rest PARTITION OF dispatch.position_history DEFAULT;

-- A tracker or phone that reports for a responder with a secret of its own.
CREATE TABLE dispatch.responder_device (
  id           uuid PRIMARY KEY,
  responder_id uuid NOT NULL REFERENCES dispatch.responder ON DELETE CASCADE,
  protocol     text NOT NULL CHECK (protocol IN ('OSMAND', 'OWNTRACKS')),
  secret_hash  bytea NOT NULL UNIQUE,
  created_at   timestamptz NOT NULL,
  revoked_at   timestamptz
);
CREATE INDEX ON dispatch.responder_device (responder_id);

-- The case ------------------------------------------------------------------------------------------------------------

CREATE TABLE dispatch.case_file (
  id                        uuid PRIMARY KEY,
  organisation_id           uuid NOT NULL REFERENCES dispatch.organisation,
  area_id                   uuid NOT NULL REFERENCES dispatch.service_area,
  reference                 text NOT NULL UNIQUE,
  kind                      text NOT NULL CHECK (kind IN ('ROAD', 'MEDICAL')),
  status                    text NOT NULL CHECK (status IN ('RECEIVED', 'DISPATCHING', 'ASSIGNED', 'EN_ROUTE', 'ON_SCENE',
                              'TRANSPORTING', 'ON_HOLD', 'RESOLVED', 'CLOSED', 'CANCELLED')),
  priority                  smallint NOT NULL CHECK (priority BETWEEN 1 AND 5),
  presses                   integer NOT NULL DEFAULT 1,
  raised_by_presses         boolean NOT NULL DEFAULT false,
  verified                  boolean NOT NULL,
  test                      boolean NOT NULL,
  flags                     text[] NOT NULL DEFAULT '{}',
  language                  text NOT NULL DEFAULT 'en',
  reporter_id               uuid REFERENCES dispatch.person,
  person_helped_id          uuid REFERENCES dispatch.person,
  agent_id                  uuid REFERENCES dispatch.agent,
  claimed_at                timestamptz,
  received_at               timestamptz NOT NULL,
  agent_first_until         timestamptz,
  agent_due_at              timestamptz,
  next_update_at            timestamptz,
  cancellation_requested_at timestamptz,
  hold_until                timestamptz,
  hold_reason               text,
  outcome                   text,
  resolved_at               timestamptz,
  closed_at                 timestamptz,
  cancelled_at              timestamptz,
  close_due_at              timestamptz,
  last_sequence             integer NOT NULL DEFAULT 0,
  version                   integer NOT NULL DEFAULT 1,
  updated_at                timestamptz NOT NULL
);
CREATE INDEX ON dispatch.case_file (organisation_id);
CREATE INDEX ON dispatch.case_file (area_id);
CREATE INDEX ON dispatch.case_file (reporter_id, received_at DESC);
CREATE INDEX ON dispatch.case_file (person_helped_id);
CREATE INDEX case_file_agent_first ON dispatch.case_file (area_id, received_at) WHERE agent_first_until IS NOT NULL;
CREATE INDEX case_file_of_agent ON dispatch.case_file (agent_id) WHERE status NOT IN ('CLOSED', 'CANCELLED');
CREATE INDEX case_file_open ON dispatch.case_file (priority, received_at)
  WHERE status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED');
CREATE INDEX case_file_agent_due ON dispatch.case_file (agent_due_at) WHERE agent_due_at IS NOT NULL;
CREATE INDEX case_file_update_due ON dispatch.case_file (next_update_at) WHERE next_update_at IS NOT NULL;
CREATE INDEX case_file_hold_due ON dispatch.case_file (hold_until) WHERE hold_until IS NOT NULL;
CREATE INDEX case_file_close_due ON dispatch.case_file (close_due_at) WHERE close_due_at IS NOT NULL;
COMMENT ON COLUMN dispatch.case_file.agent_due_at IS 'an agent must have claimed the case by then, else it escalates';
COMMENT ON COLUMN dispatch.case_file.next_update_at IS 'nobody waits in silence: by then the customer hears from us';

-- What people told us about a case: erasable as a whole.
CREATE TABLE dispatch.case_detail (
  case_id          uuid PRIMARY KEY REFERENCES dispatch.case_file ON DELETE CASCADE,
  contact_name     text,
  contact_phone    text,
  for_whom         text CHECK (for_whom IN ('ME', 'OTHER')),
  patient_name     text,
  patient_age_band text,
  patient_phone    text,
  patient_relation text,
  adults           integer,
  children         integer,
  wheelchair       boolean,
  in_lane          boolean,
  fire             boolean,
  injured          boolean,
  alone            boolean,
  vehicle_make     text,
  vehicle_model    text,
  vehicle_colour   text,
  vehicle_plate    text,
  vehicle_drive    text,
  vehicle_ev       boolean,
  vehicle_trailer  boolean,
  silent           boolean NOT NULL DEFAULT false,
  triage           text,
  destination      geometry(Point, 4326),
  destination_text text
);
CREATE INDEX ON dispatch.case_detail (contact_phone) WHERE contact_phone IS NOT NULL;

-- Where help must go, apart from anybody's live position; a new version for every change, with its author.
CREATE TABLE dispatch.scene (
  case_id         uuid NOT NULL REFERENCES dispatch.case_file ON DELETE CASCADE,
  version         integer NOT NULL,
  place           geometry(Point, 4326),
  accuracy_metres double precision,
  position_status text NOT NULL CHECK (position_status IN ('PRECISE', 'COARSE', 'STALE', 'MISSING', 'IMPLAUSIBLE')),
  fixed_at        timestamptz,
  plus_code       text,
  text            text,
  road            text,
  direction       text,
  access          text,
  pinned          boolean NOT NULL DEFAULT false,
  author_role     text NOT NULL,
  author_id       uuid,
  created_at      timestamptz NOT NULL,
  PRIMARY KEY (case_id, version)
);

-- The reporter's own trail, kept only while the case is open.
CREATE TABLE dispatch.case_position (
  case_id         uuid NOT NULL REFERENCES dispatch.case_file ON DELETE CASCADE,
  fixed_at        timestamptz NOT NULL,
  received_at     timestamptz NOT NULL,
  place           geometry(Point, 4326) NOT NULL,
  accuracy_metres double precision,
  altitude_metres double precision,
  heading_degrees double precision,
  speed_mps       double precision,
  source          text,
  mock            boolean NOT NULL DEFAULT false,
  PRIMARY KEY (case_id, fixed_at)
);

-- One press. Immutable. key_variant > 0: the same key with another kind or over 1 km away is its own, linked alert.
CREATE TABLE dispatch.alert (
  id                uuid PRIMARY KEY,
  organisation_id   uuid NOT NULL REFERENCES dispatch.organisation,
  case_id           uuid NOT NULL REFERENCES dispatch.case_file,
  kind              text NOT NULL CHECK (kind IN ('ROAD', 'MEDICAL')),
  trigger           text NOT NULL CHECK (trigger IN ('BUTTON', 'CRASH', 'SMS', 'VOICE', 'AGENT')),
  received_at       timestamptz NOT NULL,
  pressed_at        timestamptz,
  queued_at         timestamptz,
  verified          boolean NOT NULL,
  test              boolean NOT NULL,
  joined            boolean NOT NULL,
  flags             text[] NOT NULL DEFAULT '{}',
  position_status   text NOT NULL CHECK (position_status IN ('PRECISE', 'COARSE', 'STALE', 'MISSING', 'IMPLAUSIBLE')),
  reporter_id       uuid REFERENCES dispatch.person,
  installation_hash bytea,
  source_hash       bytea,
  address_hash      bytea,
  key_digest        bytea,
  key_variant       smallint NOT NULL DEFAULT 0,
  body_digest       bytea NOT NULL,
  case_key_hash     bytea NOT NULL UNIQUE,
  UNIQUE (key_digest, kind, key_variant)
);
CREATE INDEX ON dispatch.alert (organisation_id);
CREATE INDEX ON dispatch.alert (case_id);
CREATE INDEX ON dispatch.alert (reporter_id, received_at DESC);
CREATE INDEX ON dispatch.alert (installation_hash, received_at DESC);
CREATE INDEX ON dispatch.alert (source_hash, received_at DESC);
CREATE INDEX ON dispatch.alert (address_hash, received_at DESC);
COMMENT ON COLUMN dispatch.alert.installation_hash IS 'the same secret installation proves the same identity: what joining looks for';
COMMENT ON COLUMN dispatch.alert.source_hash IS 'hash of installation id or phone: what budgets count by';
COMMENT ON COLUMN dispatch.alert.address_hash IS 'hash of a public network address, null for our own: what floods are seen by';

-- What came with a press, byte for byte up to 64 kB; several when one key came with several bodies.
CREATE TABLE dispatch.alert_body (
  alert_id     uuid NOT NULL REFERENCES dispatch.alert ON DELETE CASCADE,
  number       smallint NOT NULL,
  received_at  timestamptz NOT NULL,
  content_type text,
  raw          bytea NOT NULL,
  truncated    boolean NOT NULL,
  digest       bytea NOT NULL,
  place        geometry(Point, 4326),
  phone        text,
  note         text,
  battery      double precision,
  PRIMARY KEY (alert_id, number),
  UNIQUE (alert_id, digest)
);

CREATE TABLE dispatch.task (
  id          uuid PRIMARY KEY,
  case_id     uuid NOT NULL REFERENCES dispatch.case_file,
  number      smallint NOT NULL,
  state       text NOT NULL CHECK (state IN ('OPEN', 'ASSIGNED', 'DONE', 'CANCELLED')),
  skills      text[] NOT NULL,
  mode        text NOT NULL CHECK (mode IN ('AUTO', 'DIRECT', 'ASSISTED', 'MANUAL')),
  ring        smallint NOT NULL DEFAULT 0,
  searched_at timestamptz,
  dispatch_at timestamptz,
  created_at  timestamptz NOT NULL,
  UNIQUE (case_id, number)
);
CREATE INDEX task_due ON dispatch.task (dispatch_at) WHERE state = 'OPEN' AND dispatch_at IS NOT NULL;
COMMENT ON COLUMN dispatch.task.dispatch_at IS 'when the dispatcher looks at it again; null: not by itself';

CREATE TABLE dispatch.offer (
  id                 uuid PRIMARY KEY,
  task_id            uuid NOT NULL REFERENCES dispatch.task,
  case_id            uuid NOT NULL REFERENCES dispatch.case_file,
  responder_id       uuid NOT NULL REFERENCES dispatch.responder,
  state              text NOT NULL CHECK (state IN ('OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
  must_acknowledge   boolean NOT NULL DEFAULT false,
  made_at            timestamptz NOT NULL,
  expires_at         timestamptz NOT NULL,
  undelivered_due_at timestamptz,
  delivered_at       timestamptz,
  seen_at            timestamptz,
  answered_at        timestamptz,
  reason             text,
  eta_p50_seconds    integer NOT NULL,
  eta_p90_seconds    integer NOT NULL,
  eta_provider       text NOT NULL,
  distance_metres    double precision NOT NULL,
  explanation        jsonb NOT NULL
);
CREATE UNIQUE INDEX offer_one_open_per_responder ON dispatch.offer (responder_id) WHERE state = 'OFFERED';
CREATE INDEX offer_of_task ON dispatch.offer (task_id, state);
CREATE INDEX ON dispatch.offer (case_id);
CREATE INDEX ON dispatch.offer (responder_id, made_at DESC);
CREATE INDEX offer_expiring ON dispatch.offer (expires_at) WHERE state = 'OFFERED';
CREATE INDEX offer_unacknowledged ON dispatch.offer (expires_at)
  WHERE state = 'ACCEPTED' AND must_acknowledge AND answered_at IS NULL;
CREATE INDEX offer_undelivered ON dispatch.offer (undelivered_due_at) WHERE state = 'OFFERED' AND undelivered_due_at IS NOT NULL;

CREATE TABLE dispatch.assignment (
  id               uuid PRIMARY KEY,
  task_id          uuid NOT NULL REFERENCES dispatch.task,
  case_id          uuid NOT NULL REFERENCES dispatch.case_file,
  responder_id     uuid NOT NULL REFERENCES dispatch.responder,
  offer_id         uuid REFERENCES dispatch.offer,
  status           text NOT NULL CHECK (status IN ('ACCEPTED', 'EN_ROUTE', 'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION', 'CLEARED',
                     'RELEASED', 'REDIRECTED', 'WITHDRAWN', 'GONE_ON_ARRIVAL', 'UNSUCCESSFUL')),
  active           boolean GENERATED ALWAYS AS (status IN ('ACCEPTED', 'EN_ROUTE', 'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION')) STORED,
  word             text NOT NULL,
  eta_p50_seconds  integer NOT NULL,
  eta_p90_seconds  integer NOT NULL,
  eta_provider     text NOT NULL,
  eta_at           timestamptz NOT NULL,
  promised_at      timestamptz NOT NULL,
  watch_at         timestamptz,
  delayed_told_at  timestamptz,
  recovered_told_at timestamptz,
  near_told_at     timestamptz,
  accepted_at      timestamptz NOT NULL,
  en_route_at      timestamptz,
  on_scene_at      timestamptz,
  transporting_at  timestamptz,
  at_destination_at timestamptz,
  ended_at         timestamptz,
  reason           text,
  last_client_seq  bigint
);
CREATE UNIQUE INDEX assignment_one_active_per_responder ON dispatch.assignment (responder_id) WHERE active;
CREATE UNIQUE INDEX assignment_one_active_per_task ON dispatch.assignment (task_id) WHERE active;
CREATE UNIQUE INDEX ON dispatch.assignment (offer_id);
CREATE INDEX ON dispatch.assignment (task_id);
CREATE INDEX ON dispatch.assignment (case_id);
CREATE INDEX ON dispatch.assignment (responder_id, accepted_at DESC);
CREATE INDEX assignment_watch ON dispatch.assignment (watch_at) WHERE active AND watch_at IS NOT NULL;
COMMENT ON COLUMN dispatch.offer.must_acknowledge IS 'assigned at once (DIRECT); answered_at is the crew''s acknowledgement';
COMMENT ON COLUMN dispatch.assignment.en_route_at IS 'as reported; a step that was only inferred has no time of its own';
COMMENT ON COLUMN dispatch.assignment.word IS 'matching word: customer and crew both see it';
COMMENT ON COLUMN dispatch.assignment.promised_at IS 'arrival the customer was last told; a slip is measured against it';

-- What happened: append-only, numbered per case, written in the transaction of the change ----------------------------

CREATE TABLE dispatch.case_event (
  case_id    uuid NOT NULL REFERENCES dispatch.case_file,
  sequence   integer NOT NULL,
  at         timestamptz NOT NULL,
  type       text NOT NULL,
  actor_role text NOT NULL,
  actor_id   uuid,
  data       jsonb NOT NULL,
  text_digest bytea,
  chain_hash bytea,
  PRIMARY KEY (case_id, sequence)
);
CREATE FUNCTION dispatch.refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.chain_hash IS NULL
     AND (NEW.case_id, NEW.sequence, NEW.at, NEW.type, NEW.actor_role, NEW.actor_id, NEW.data, NEW.text_digest)
         IS NOT DISTINCT FROM (OLD.case_id, OLD.sequence, OLD.at, OLD.type, OLD.actor_role, OLD.actor_id, OLD.data, OLD.text_digest)
  THEN RETURN NEW; -- the background sealer adds the hash, once
  END IF;
  RAISE EXCEPTION 'case_event is append-only: event % of case % stays as it is', OLD.sequence, OLD.case_id;
END $$;
CREATE TRIGGER case_event_is_append_only BEFORE UPDATE OR DELETE ON dispatch.case_event
  FOR EACH ROW EXECUTE FUNCTION dispatch.refuse_rewriting_history();

-- The words of an event (notes, reasons in free text): erasing a row with its salt leaves the digest chain whole.
CREATE TABLE dispatch.case_text (
  case_id  uuid NOT NULL,
  sequence integer NOT NULL,
  salt     bytea NOT NULL,
  text     text NOT NULL,
  PRIMARY KEY (case_id, sequence),
  FOREIGN KEY (case_id, sequence) REFERENCES dispatch.case_event
);

-- One row per event until it has been told; claimed per case, so that order within a case is kept across nodes.
CREATE TABLE dispatch.outbox (
  case_id         uuid NOT NULL,
  sequence        integer NOT NULL,
  attempts        integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL,
  last_error      text,
  PRIMARY KEY (case_id, sequence)
);
CREATE INDEX outbox_due ON dispatch.outbox (next_attempt_at);

-- Global order for console streams and reports: committed events wait in `unplaced` until the sequencer, one at a
-- time over all nodes, gives them their position. Nobody reads "position > last" before an earlier one exists.
CREATE TABLE dispatch.unplaced_event (
  case_id  uuid NOT NULL,
  sequence integer NOT NULL,
  PRIMARY KEY (case_id, sequence)
);
CREATE TABLE dispatch.event_position (
  position bigint PRIMARY KEY,
  case_id  uuid NOT NULL,
  sequence integer NOT NULL,
  UNIQUE (case_id, sequence)
);

-- Care: escalations, contacts, handovers, links, answers --------------------------------------------------------------

CREATE TABLE dispatch.escalation (
  id             uuid PRIMARY KEY,
  case_id        uuid NOT NULL REFERENCES dispatch.case_file,
  task_id        uuid REFERENCES dispatch.task,
  cause          text NOT NULL,
  level          smallint NOT NULL DEFAULT 1,
  state          text NOT NULL CHECK (state IN ('OPEN', 'ACKNOWLEDGED', 'RESOLVED')),
  assignee_id    uuid REFERENCES dispatch.agent,
  raised_at      timestamptz NOT NULL,
  next_at        timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  next_action_by timestamptz,
  resolved_at    timestamptz,
  resolved_by    uuid
);
CREATE UNIQUE INDEX escalation_one_open_per_cause ON dispatch.escalation (case_id, cause) WHERE state <> 'RESOLVED';
CREATE INDEX escalation_due ON dispatch.escalation (next_at) WHERE state <> 'RESOLVED' AND next_at IS NOT NULL;
CREATE INDEX ON dispatch.escalation (task_id);
CREATE INDEX ON dispatch.escalation (assignee_id);

CREATE TABLE dispatch.contact (
  id         uuid PRIMARY KEY,
  case_id    uuid NOT NULL REFERENCES dispatch.case_file,
  channel    text NOT NULL,
  direction  text NOT NULL CHECK (direction IN ('IN', 'OUT')),
  outcome    text NOT NULL,
  started_at timestamptz NOT NULL,
  seconds    integer CHECK (seconds >= 0),
  made_by    uuid,
  created_at timestamptz NOT NULL
);
CREATE INDEX ON dispatch.contact (case_id);

CREATE TABLE dispatch.handover (
  id           uuid PRIMARY KEY,
  case_id      uuid NOT NULL REFERENCES dispatch.case_file,
  service      text NOT NULL,
  number       text,
  reference    text,
  contact_name text,
  eta_seconds  integer,
  confirmed_by text,
  state        text NOT NULL CHECK (state IN ('OPEN', 'CONFIRMED')),
  made_by      uuid,
  created_at   timestamptz NOT NULL,
  confirmed_at timestamptz
);
CREATE INDEX ON dispatch.handover (case_id);

CREATE TABLE dispatch.case_link (
  id         uuid PRIMARY KEY,
  case_id    uuid NOT NULL REFERENCES dispatch.case_file,
  other_id   uuid NOT NULL REFERENCES dispatch.case_file,
  kind       text NOT NULL CHECK (kind IN ('SAME_KEY', 'RELATED', 'POSSIBLE_DUPLICATE', 'MERGED')),
  created_by uuid,
  created_at timestamptz NOT NULL,
  removed_at timestamptz,
  CHECK (case_id <> other_id)
);
CREATE UNIQUE INDEX case_link_once ON dispatch.case_link (case_id, other_id) WHERE removed_at IS NULL;
CREATE INDEX ON dispatch.case_link (other_id);

CREATE TABLE dispatch.survey (
  case_id     uuid PRIMARY KEY REFERENCES dispatch.case_file,
  csat        smallint CHECK (csat BETWEEN 1 AND 5),
  ces         smallint CHECK (ces BETWEEN 1 AND 7),
  nps         smallint CHECK (nps BETWEEN 0 AND 10),
  comment     text,
  answered_at timestamptz NOT NULL,
  changed_at  timestamptz NOT NULL
);

CREATE TABLE dispatch.share (
  id         uuid PRIMARY KEY,
  case_id    uuid NOT NULL REFERENCES dispatch.case_file,
  token_hash bytea NOT NULL UNIQUE,
  created_by uuid,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz
);
CREATE INDEX ON dispatch.share (case_id);

-- The boundary's small keepings ---------------------------------------------------------------------------------------

CREATE TABLE dispatch.stream_ticket (
  ticket_hash   bytea PRIMARY KEY,
  path          text NOT NULL,
  person_id     uuid,
  case_key_hash bytea,
  caller        jsonb,
  expires_at    timestamptz NOT NULL,
  used_at       timestamptz
);
CREATE INDEX ON dispatch.stream_ticket (expires_at);

-- The stored answer to a POST that named an Idempotency-Key (alerts have their own, stronger way).
CREATE TABLE dispatch.stored_answer (
  scope_digest   bytea PRIMARY KEY,
  request_digest bytea NOT NULL,
  status         smallint,
  body           text,
  created_at     timestamptz NOT NULL
);
CREATE INDEX ON dispatch.stored_answer (created_at);

-- Who looked at what must not be looked at lightly.
CREATE TABLE dispatch.audit_entry (
  id         uuid PRIMARY KEY,
  at         timestamptz NOT NULL,
  actor_id   uuid,
  actor_role text NOT NULL,
  action     text NOT NULL,
  case_id    uuid,
  subject_id uuid
);
CREATE INDEX ON dispatch.audit_entry (at);
CREATE INDEX ON dispatch.audit_entry (case_id);
