-- The nearest responders who could go now, and the few nearest whoever they are, so that we can say why not them.
-- Usually the index responder_location_place is walked outwards from the scene (order by degrees: rank in metres
-- afterwards). For a skill so rare that the walk would be long, all who have it are looked at instead. Only one of the
-- two is carried out; a search must not get slower the rarer the skill. (OFFSET 0 keeps the planner from turning the look
-- at the few into a walk over all.) The box around the reach is asked of the index only where the walk might go past it:
-- each && makes PostGIS read its statistics anew for the plan, which is no small part of a search.
WITH limits AS MATERIALIZED (
  SELECT greatest(20, least(2000, reltuples / 50))::int AS few FROM pg_class WHERE oid = 'dispatch.responder_location'::regclass
), rarest AS MATERIALIZED (
  SELECT wanted.code, wanted.count
    FROM (SELECT code, (SELECT count(*) FROM (SELECT FROM dispatch.responder_skill s WHERE s.code = w.code
                                               LIMIT (SELECT few + 1 FROM limits)) AS having_it) AS count
            FROM unnest(:skills::text[]) AS w (code)) AS wanted
   ORDER BY wanted.count LIMIT 1
), is_rare AS MATERIALIZED (
  SELECT count <= few AS yes FROM rarest, limits
), skilled AS MATERIALIZED (
  SELECT s.responder_id FROM dispatch.responder_skill s
   WHERE (SELECT yes FROM is_rare) AND s.code = (SELECT code FROM rarest)
), able_by_place AS (
  SELECT l.responder_id
    FROM dispatch.responder_location l
   WHERE l.available AND l.skills @> :skills::text[]
     AND (l.position_mode <> 'LIVE' OR l.fixed_at > :freshAfter)
     AND l.place && ST_MakeEnvelope(:west, :south, :east, :north, 4326)
     AND NOT EXISTS (SELECT FROM dispatch.offer o WHERE o.responder_id = l.responder_id AND o.state = 'OFFERED')
     AND NOT EXISTS (SELECT FROM dispatch.assignment a WHERE a.responder_id = l.responder_id AND a.active)
     AND NOT (SELECT yes FROM is_rare)
   ORDER BY l.place <-> :scene
   LIMIT :take
), able_by_skill AS (
  SELECT l.responder_id
    FROM skilled
    CROSS JOIN LATERAL (SELECT * FROM dispatch.responder_location l WHERE l.responder_id = skilled.responder_id OFFSET 0) AS l
   WHERE l.available AND l.skills @> :skills::text[]
     AND (l.position_mode <> 'LIVE' OR l.fixed_at > :freshAfter)
     AND ST_X(l.place) BETWEEN :west AND :east AND ST_Y(l.place) BETWEEN :south AND :north
     AND NOT EXISTS (SELECT FROM dispatch.offer o WHERE o.responder_id = l.responder_id AND o.state = 'OFFERED')
     AND NOT EXISTS (SELECT FROM dispatch.assignment a WHERE a.responder_id = l.responder_id AND a.active)
   ORDER BY l.place <-> :scene
   LIMIT :take
), near AS (
  SELECT l.responder_id
    FROM dispatch.responder_location l
   ORDER BY l.place <-> :scene
   LIMIT :near
)
SELECT l.responder_id, r.organisation_id, r.name, r.call_sign, l.place, l.accuracy_metres, l.heading_degrees, l.speed_mps, l.fixed_at,
       l.position_mode, r.zone_metres, r.shift_state, r.shift_until, l.skills,
       org.preference_seconds, org.contract_metres,
       ST_DistanceSphere(l.place, :scene) AS metres,
       EXISTS (SELECT FROM dispatch.offer o WHERE o.responder_id = l.responder_id AND o.state = 'OFFERED') AS offered,
       EXISTS (SELECT FROM dispatch.assignment a WHERE a.responder_id = l.responder_id AND a.active) AS busy
  FROM (SELECT responder_id FROM able_by_place
        UNION SELECT responder_id FROM able_by_skill
        UNION SELECT responder_id FROM near) AS found
  JOIN dispatch.responder_location l USING (responder_id)
  JOIN dispatch.responder r ON r.id = l.responder_id
  JOIN dispatch.organisation org ON org.id = r.organisation_id
 WHERE ST_DistanceSphere(l.place, :scene) <= :reachMetres
