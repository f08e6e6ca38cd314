-- Stores a batch of positions: all into history, the newest trusted one of each responder into its live position unless
-- a newer one is there already. Live rows are locked in the order of their ids, so that two batches never deadlock.
WITH fix AS (
  SELECT f.*, r.position_mode
    FROM unnest(:responderIds::uuid[], :fixedAts::text[]::timestamptz[], :lats::float8[], :lons::float8[], :accuracies::float8[],
                :altitudes::float8[], :headings::float8[], :speeds::float8[], :sources::text[], :trusted::boolean[])
         AS f (responder_id, fixed_at, lat, lon, accuracy, altitude, heading, speed, source, trusted)
    JOIN dispatch.responder r ON r.id = f.responder_id AND r.shift_state <> 'OFF' AND r.retired_at IS NULL
), kept AS (
  INSERT INTO dispatch.position_history (responder_id, fixed_at, received_at, lat, lon, accuracy_metres, heading_degrees,
                                         speed_mps, source, trusted)
  SELECT responder_id, fixed_at, :now, lat, lon, accuracy, heading, speed, source, trusted FROM fix
   ORDER BY responder_id, fixed_at
  ON CONFLICT DO NOTHING
  RETURNING 1
), newest AS (
  SELECT DISTINCT ON (responder_id) * FROM fix
   WHERE trusted AND position_mode = 'LIVE'
   ORDER BY responder_id, fixed_at DESC
), locked AS (
  SELECT responder_id FROM dispatch.responder_location
   WHERE responder_id = ANY (:responderIds::uuid[])
   ORDER BY responder_id
     FOR NO KEY UPDATE
), moved AS (
  UPDATE dispatch.responder_location l
     SET place = ST_SetSRID(ST_MakePoint(n.lon, n.lat), 4326), accuracy_metres = n.accuracy, altitude_metres = n.altitude,
         heading_degrees = n.heading, speed_mps = n.speed, fixed_at = n.fixed_at, received_at = :now, source = n.source
    FROM newest n JOIN locked USING (responder_id)
   WHERE l.responder_id = n.responder_id AND (l.fixed_at IS NULL OR l.fixed_at < n.fixed_at)
  RETURNING 1
)
SELECT (SELECT count(*) FROM kept) AS stored,
       (SELECT count(*) FROM moved) AS moved,
       :sent - (SELECT count(*) FROM kept) AS ignored
