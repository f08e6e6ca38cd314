-- Usizo notifications: the foundation. Instants are UTC timestamptz from the application's clock. Root tables carry
-- organisation_id from the start, even where there is one. A case is an opaque id here: no foreign key leaves the schema.
-- Words that may have to be erased one day (facts, message texts, push addresses) stand in side rows or nullable columns.

-- People and what reaches them ---------------------------------------------------------------------------------------

CREATE TABLE notifications.recipient (
  id              uuid PRIMARY KEY, -- the person's id
  organisation_id uuid NOT NULL DEFAULT '00000000-0000-7000-8000-000000000001',
  language        text,             -- BCP 47; NULL: the device's
  time_zone       text NOT NULL DEFAULT 'UTC',
  channels        text[] NOT NULL DEFAULT '{}', -- most wanted first
  quiet_from      time,
  quiet_to        time,
  created_at      timestamptz NOT NULL,
  updated_at      timestamptz NOT NULL,
  CHECK ((quiet_from IS NULL) = (quiet_to IS NULL))
);
CREATE INDEX ON notifications.recipient (organisation_id);

-- A push registration. An ended one keeps its row, for the deliveries that name it, but not its address.
CREATE TABLE notifications.device (
  id                uuid PRIMARY KEY,
  recipient_id      uuid NOT NULL REFERENCES notifications.recipient,
  installation_hash bytea NOT NULL, -- SHA-256 of the secret installation id
  kind              text NOT NULL CHECK (kind IN ('TOKEN', 'FID')),
  value             text,
  platform          text NOT NULL CHECK (platform IN ('ANDROID', 'IOS', 'WEB', 'OTHER')),
  locale            text,
  created_at        timestamptz NOT NULL,
  last_seen_at      timestamptz NOT NULL,
  ended_at          timestamptz,
  ended_reason      text,
  CHECK ((ended_at IS NULL) = (value IS NOT NULL)),
  CHECK ((ended_at IS NULL) = (ended_reason IS NULL))
);
CREATE UNIQUE INDEX device_one_per_installation ON notifications.device (installation_hash) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX device_one_per_address ON notifications.device (kind, value) WHERE ended_at IS NULL;
CREATE INDEX ON notifications.device (recipient_id) WHERE ended_at IS NULL;
CREATE INDEX ON notifications.device (recipient_id);
CREATE INDEX ON notifications.device (last_seen_at) WHERE ended_at IS NULL;

-- Notifications and their deliveries ---------------------------------------------------------------------------------

-- One meaning for one recipient, told once.
CREATE TABLE notifications.notification (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL DEFAULT '00000000-0000-7000-8000-000000000001',
  source_event     text NOT NULL,
  recipient_id     uuid NOT NULL REFERENCES notifications.recipient,
  meaning          text NOT NULL,
  urgency          text NOT NULL CHECK (urgency IN ('EMERGENCY', 'HIGH', 'NORMAL')),
  topic            text NOT NULL,
  case_id          uuid NOT NULL,
  sequence         integer NOT NULL, -- of the event within its case
  state            text NOT NULL CHECK (state IN ('PENDING', 'ACCEPTED', 'UNREACHED', 'SUPERSEDED')),
  unreached_reason text,
  created_at       timestamptz NOT NULL,
  expires_at       timestamptz NOT NULL,
  accept_by        timestamptz, -- an emergency no channel accepted by then is said to be unreached
  accepted_at      timestamptz,
  unreached_at     timestamptz,
  seen_at          timestamptz,
  UNIQUE (source_event, recipient_id, meaning),
  CHECK ((unreached_at IS NULL) = (unreached_reason IS NULL)),
  CHECK (state <> 'ACCEPTED' OR accepted_at IS NOT NULL),
  CHECK (state <> 'UNREACHED' OR unreached_at IS NOT NULL)
);
CREATE INDEX ON notifications.notification (organisation_id);
CREATE INDEX ON notifications.notification (recipient_id, case_id, topic, sequence);
CREATE INDEX ON notifications.notification (case_id, sequence);
CREATE INDEX ON notifications.notification (accept_by) WHERE state = 'PENDING' AND accept_by IS NOT NULL;

CREATE TABLE notifications.notification_facts (
  notification_id uuid PRIMARY KEY REFERENCES notifications.notification ON DELETE CASCADE,
  facts           jsonb NOT NULL
);

-- A notification on its way to one device. Case, sequence, topic and lane repeat the notification's: the claim reads
-- this table alone. next_attempt_at is when somebody must look at the row again: the next try of a PENDING delivery, the
-- end of the lease of a SENDING one.
CREATE TABLE notifications.delivery (
  id                  uuid PRIMARY KEY,
  notification_id     uuid NOT NULL REFERENCES notifications.notification,
  device_id           uuid NOT NULL REFERENCES notifications.device,
  channel             text NOT NULL DEFAULT 'PUSH',
  lane                text NOT NULL CHECK (lane IN ('URGENT', 'NORMAL')),
  case_id             uuid NOT NULL,
  sequence            integer NOT NULL,
  topic               text NOT NULL,
  state               text NOT NULL CHECK (state IN
                        ('PENDING', 'SENDING', 'ACCEPTED', 'FAILED', 'EXPIRED', 'CANCELLED', 'SUPERSEDED')),
  attempts            integer NOT NULL DEFAULT 0,
  next_attempt_at     timestamptz NOT NULL,
  lease_token         uuid,
  last_attempt_at     timestamptz,
  last_result         text,
  provider_message_id text,
  created_at          timestamptz NOT NULL,
  expires_at          timestamptz NOT NULL,
  ended_at            timestamptz,
  UNIQUE (notification_id, device_id),
  CHECK ((state = 'SENDING') = (lease_token IS NOT NULL)),
  CHECK ((state IN ('PENDING', 'SENDING')) = (ended_at IS NULL))
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02);
CREATE INDEX delivery_due ON notifications.delivery (lane, next_attempt_at) WHERE ended_at IS NULL;
CREATE INDEX delivery_expiring ON notifications.delivery (expires_at) WHERE ended_at IS NULL;
CREATE INDEX delivery_order ON notifications.delivery (device_id, case_id, sequence);
CREATE INDEX delivery_pace ON notifications.delivery (device_id, last_attempt_at);

-- What the sender's side has still to be told; rows go once they were heard.
CREATE TABLE notifications.notification_outcome (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  notification_id uuid NOT NULL REFERENCES notifications.notification,
  kind            text NOT NULL CHECK (kind IN ('ACCEPTED', 'UNREACHED', 'SEEN')),
  reason          text,
  created_at      timestamptz NOT NULL,
  failures        integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0.02);
CREATE INDEX ON notifications.notification_outcome (notification_id);
CREATE INDEX ON notifications.notification_outcome (next_attempt_at, id);

-- Conversations ------------------------------------------------------------------------------------------------------

CREATE TABLE notifications.conversation (
  case_id         uuid PRIMARY KEY,
  organisation_id uuid NOT NULL DEFAULT '00000000-0000-7000-8000-000000000001',
  last_sequence   integer NOT NULL DEFAULT 0,
  created_at      timestamptz NOT NULL
);
CREATE INDEX ON notifications.conversation (organisation_id);

CREATE TABLE notifications.message (
  id          uuid PRIMARY KEY,
  case_id     uuid NOT NULL REFERENCES notifications.conversation,
  sequence    integer NOT NULL, -- within the conversation, without gaps
  author_id   uuid NOT NULL,
  author_role text NOT NULL,
  client_id   text NOT NULL,
  language    text,
  created_at  timestamptz NOT NULL,
  UNIQUE (case_id, sequence),
  UNIQUE (case_id, author_id, client_id)
);

CREATE TABLE notifications.message_text (
  message_id uuid PRIMARY KEY REFERENCES notifications.message ON DELETE CASCADE,
  text       text NOT NULL
);

CREATE TABLE notifications.message_read (
  case_id        uuid NOT NULL REFERENCES notifications.conversation,
  person_id      uuid NOT NULL,
  up_to_sequence integer NOT NULL,
  read_at        timestamptz NOT NULL,
  PRIMARY KEY (case_id, person_id)
);
