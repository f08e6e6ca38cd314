-- What an ETA was made of, so that it can be measured against what came true and made better.

ALTER TABLE dispatch.offer
  ADD COLUMN driving_seconds integer,
  ADD COLUMN blur_seconds    integer;
COMMENT ON COLUMN dispatch.offer.driving_seconds IS 'driving time as the provider said it, before anything learned; null: guessed';
COMMENT ON COLUMN dispatch.offer.blur_seconds IS 'driving time that not knowing both places exactly is worth';

-- One way of one crew to one scene: what was said when it was bound, and what came true. Holds no place and no person.
CREATE TABLE dispatch.trip (
  assignment_id         uuid PRIMARY KEY,
  organisation_id       uuid NOT NULL REFERENCES dispatch.organisation,
  area_id               uuid NOT NULL REFERENCES dispatch.service_area ON DELETE CASCADE,
  started_at            timestamptz NOT NULL,
  provider              text NOT NULL,
  predicted_p50_seconds integer NOT NULL,
  predicted_p90_seconds integer NOT NULL,
  road_provider         text NOT NULL,
  line_metres           double precision NOT NULL,
  driving_seconds       integer,
  blur_seconds          integer,
  set_off_seconds       integer,
  actual_seconds        integer CHECK (actual_seconds >= 0),
  arrived_at            timestamptz
);
CREATE INDEX trip_arrived ON dispatch.trip (arrived_at) WHERE arrived_at IS NOT NULL;
CREATE INDEX trip_under_way ON dispatch.trip (started_at) WHERE arrived_at IS NULL;
CREATE INDEX ON dispatch.trip (area_id);
CREATE INDEX ON dispatch.trip (organisation_id);
COMMENT ON COLUMN dispatch.trip.provider IS 'who said what the customer was told: the road provider, or STATED by the crew';
COMMENT ON COLUMN dispatch.trip.set_off_seconds IS 'from acceptance to moving, null when the crew did not report it';

-- What finished trips have taught about a provider in an area; replaced whole by a recurring job.
CREATE TABLE dispatch.eta_calibration (
  road_provider       text NOT NULL,
  area_id             uuid NOT NULL REFERENCES dispatch.service_area ON DELETE CASCADE,
  setting_off_seconds integer NOT NULL,
  factors             double precision[] NOT NULL CHECK (cardinality(factors) = 168),
  spread              double precision NOT NULL CHECK (spread > 0),
  trips               integer NOT NULL,
  calculated_at       timestamptz NOT NULL,
  PRIMARY KEY (road_provider, area_id)
);
CREATE INDEX ON dispatch.eta_calibration (area_id);
COMMENT ON COLUMN dispatch.eta_calibration.factors IS 'driving time as it is / as the provider says, by hour of the week from Monday 00:00 UTC';
