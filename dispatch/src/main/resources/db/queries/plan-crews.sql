-- Whom a plan may count on: for each task the nearest on duty who have its skills, and whoever is under way to it; with
-- what they are doing now. Not those being asked at this moment.
WITH wanted AS (
  SELECT t.id, t.skills, s.place AS scene, area.reach_metres / 111000 AS reach
    FROM dispatch.task t
    JOIN dispatch.case_file c ON c.id = t.case_id
    JOIN dispatch.service_area area ON area.id = c.area_id
    JOIN LATERAL (SELECT place FROM dispatch.scene WHERE case_id = c.id ORDER BY version DESC LIMIT 1) s ON true
   WHERE t.id = ANY (:tasks)
), near AS (
  SELECT n.responder_id
    FROM wanted w
    CROSS JOIN LATERAL (
      SELECT l.responder_id FROM dispatch.responder_location l
       WHERE l.available AND l.skills @> w.skills
         AND (l.position_mode <> 'LIVE' OR l.fixed_at > :freshAfter)
         AND l.place && ST_Expand(w.scene, w.reach / greatest(0.01, cos(radians(ST_Y(w.scene)))), w.reach)
       ORDER BY l.place <-> w.scene
       LIMIT :perTask) n
  UNION
  SELECT a.responder_id FROM dispatch.assignment a WHERE a.task_id = ANY (:tasks) AND a.active
)
SELECT r.id, r.call_sign, r.organisation_id, r.shift_state, r.shift_until, l.skills, org.preference_seconds, org.contract_metres,
       l.place, l.accuracy_metres, l.heading_degrees, l.speed_mps, l.fixed_at, l.position_mode,
       a.task_id, a.status, a.on_scene_at, a.eta_at + a.eta_p50_seconds * interval '1 second' AS arrival_at,
       c.kind, s.place AS work_place, d.destination
  FROM near
  JOIN dispatch.responder r ON r.id = near.responder_id
  JOIN dispatch.organisation org ON org.id = r.organisation_id
  JOIN dispatch.responder_location l ON l.responder_id = r.id AND l.place IS NOT NULL
  LEFT JOIN dispatch.assignment a ON a.responder_id = r.id AND a.active
  LEFT JOIN dispatch.case_file c ON c.id = a.case_id
  LEFT JOIN dispatch.case_detail d ON d.case_id = a.case_id
  LEFT JOIN LATERAL (SELECT place FROM dispatch.scene WHERE case_id = a.case_id ORDER BY version DESC LIMIT 1) s ON true
 WHERE NOT EXISTS (SELECT FROM dispatch.offer o WHERE o.responder_id = r.id AND o.state = 'OFFERED')
 ORDER BY r.id
