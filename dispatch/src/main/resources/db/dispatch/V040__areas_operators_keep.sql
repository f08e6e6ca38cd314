-- Areas are operators' data: one goes out of service without its past cases losing it, and promises times of its own.

ALTER TABLE dispatch.service_area ADD COLUMN retired_at timestamptz;
COMMENT ON COLUMN dispatch.service_area.retired_at IS 'out of service: takes no new case, keeps those it has';

-- Within how many seconds help is to stand beside the person. Where an area says nothing, the policy's own figures hold.
CREATE TABLE dispatch.area_target (
  area_id  uuid NOT NULL REFERENCES dispatch.service_area ON DELETE CASCADE,
  kind     text NOT NULL CHECK (kind IN ('ROAD', 'MEDICAL')),
  priority smallint NOT NULL CHECK (priority BETWEEN 1 AND 5),
  seconds  integer NOT NULL CHECK (seconds > 0),
  PRIMARY KEY (area_id, kind, priority)
);
