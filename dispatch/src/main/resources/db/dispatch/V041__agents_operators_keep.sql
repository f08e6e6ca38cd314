-- Operators keep agents' records: areas, languages, on call. Who leaves keeps the record, since cases name it.

ALTER TABLE dispatch.agent ADD COLUMN retired_at timestamptz;
COMMENT ON COLUMN dispatch.agent.retired_at IS 'left: no areas, never present; stated anew it is back';
