-- The nearest responders who could go now, and the few nearest whoever they are, so that we can say why not them.
-- Both walk the index responder_location_place outwards from the scene (order by degrees: rank in metres afterwards).
WITH able AS (
  SELECT l.responder_id
    FROM dispatch.responder_location l
   WHERE l.available AND l.skills @> :skills::text[]
     AND (l.position_mode <> 'LIVE' OR l.fixed_at > :freshAfter)
     AND l.place && ST_MakeEnvelope(:west, :south, :east, :north, 4326)
     AND NOT EXISTS (SELECT FROM dispatch.offer o WHERE o.responder_id = l.responder_id AND o.state = 'OFFERED')
     AND NOT EXISTS (SELECT FROM dispatch.assignment a WHERE a.responder_id = l.responder_id AND a.active)
   ORDER BY l.place <-> :scene
   LIMIT :take
), near AS (
  SELECT l.responder_id
    FROM dispatch.responder_location l
   WHERE l.place && ST_MakeEnvelope(:west, :south, :east, :north, 4326)
   ORDER BY l.place <-> :scene
   LIMIT :near
)
SELECT l.responder_id, r.organisation_id, r.name, r.call_sign, l.place, l.accuracy_metres, l.fixed_at, l.position_mode,
       r.zone_metres, r.shift_state, l.skills,
       ST_DistanceSphere(l.place, :scene) AS metres,
       EXISTS (SELECT FROM dispatch.offer o WHERE o.responder_id = l.responder_id AND o.state = 'OFFERED') AS offered,
       EXISTS (SELECT FROM dispatch.assignment a WHERE a.responder_id = l.responder_id AND a.active) AS busy
  FROM (SELECT responder_id FROM able UNION SELECT responder_id FROM near) AS found
  JOIN dispatch.responder_location l USING (responder_id)
  JOIN dispatch.responder r ON r.id = l.responder_id
 WHERE ST_DistanceSphere(l.place, :scene) <= :reachMetres
