-- How many who are free could go now, per area and kind, and over how much ground they are spread.
WITH kinds (kind, skills) AS (
  VALUES ('ROAD', ARRAY['TOW']), ('MEDICAL', ARRAY['MEDIC'])
), free AS (
  SELECT l.place, l.skills
    FROM dispatch.responder_location l
   WHERE l.available AND l.place IS NOT NULL AND (l.position_mode <> 'LIVE' OR l.fixed_at > :freshAfter)
     AND NOT EXISTS (SELECT FROM dispatch.offer o WHERE o.responder_id = l.responder_id AND o.state = 'OFFERED')
     AND NOT EXISTS (SELECT FROM dispatch.assignment a WHERE a.responder_id = l.responder_id AND a.active)
)
SELECT a.id AS area_id, k.kind, a.detour, a.speed_mps, count(f.place) AS free,
       coalesce(ST_Area(ST_ConvexHull(ST_Collect(f.place))::geography), 0) AS square_metres
  FROM dispatch.service_area a
  CROSS JOIN kinds k
  LEFT JOIN free f ON f.skills @> k.skills AND (a.boundary IS NULL OR ST_Covers(a.boundary, f.place))
 WHERE a.retired_at IS NULL
 GROUP BY a.id, k.kind
