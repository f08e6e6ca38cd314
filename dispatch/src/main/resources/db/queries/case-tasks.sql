-- The tasks of a case, each with its newest assignment and, while that is active, where its crew is.
SELECT t.id AS task_id, t.number, t.state, t.skills,
       a.id AS assignment_id, a.status, a.word, a.eta_p50_seconds, a.eta_p90_seconds, a.eta_provider, a.eta_at, a.promised_at,
       a.accepted_at, a.en_route_at, a.on_scene_at, a.ended_at,
       r.id AS responder_id, r.name, r.call_sign, r.vehicle, r.plate,
       l.place, l.accuracy_metres, l.heading_degrees, l.speed_mps, l.fixed_at
  FROM dispatch.task t
  LEFT JOIN LATERAL (
    SELECT * FROM dispatch.assignment
     WHERE task_id = t.id AND (active OR t.state = 'DONE')
     ORDER BY active DESC, accepted_at DESC LIMIT 1) a ON true
  LEFT JOIN dispatch.responder r ON r.id = a.responder_id
  LEFT JOIN dispatch.responder_location l ON l.responder_id = a.responder_id AND a.active
 WHERE t.case_id = :caseId
 ORDER BY t.number
