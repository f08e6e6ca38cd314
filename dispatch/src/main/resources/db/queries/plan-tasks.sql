-- All that a plan may still decide: tasks that wait for somebody, and tasks that somebody is under way to by our own
-- choice. Not those being offered at this moment, held, being cancelled, drills, or in an agent's hands.
SELECT t.id, t.case_id, c.area_id, c.kind, c.priority, c.received_at, t.skills AS needs, c.organisation_id,
       s.place AS scene, s.accuracy_metres AS scene_accuracy_metres, s.direction AS scene_direction,
       area.detour, area.speed_mps, area.reach_metres,
       coalesce(target.seconds, CASE c.kind WHEN 'MEDICAL' THEN 900 ELSE 1800 END) AS target_seconds,
       (SELECT count(*) FROM dispatch.assignment r WHERE r.task_id = t.id AND r.status = 'REDIRECTED') AS redirections,
       a.responder_id AS served_by
  FROM dispatch.task t
  JOIN dispatch.case_file c ON c.id = t.case_id
  JOIN dispatch.service_area area ON area.id = c.area_id
  JOIN LATERAL (SELECT * FROM dispatch.scene WHERE case_id = c.id ORDER BY version DESC LIMIT 1) s
    ON s.place IS NOT NULL AND s.position_status <> 'IMPLAUSIBLE'
       AND (s.position_status <> 'COARSE' OR s.pinned OR c.kind = 'MEDICAL')
  LEFT JOIN dispatch.area_target target ON target.area_id = c.area_id AND target.kind = c.kind AND target.priority = c.priority
  LEFT JOIN dispatch.assignment a ON a.task_id = t.id AND a.active
  LEFT JOIN dispatch.offer chosen ON chosen.id = a.offer_id
 WHERE t.state IN ('OPEN', 'ASSIGNED') AND t.mode IN ('AUTO', 'DIRECT')
   AND c.status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED') AND NOT c.test
   AND c.hold_until IS NULL AND c.cancellation_requested_at IS NULL
   AND (t.state = 'OPEN' AND t.searched_at IS NOT NULL AND t.dispatch_at IS NOT NULL
        OR t.state = 'ASSIGNED' AND a.status IN ('ACCEPTED', 'EN_ROUTE')
           AND chosen.explanation ->> 'chosenBy' IS DISTINCT FROM 'AGENT'
           AND NOT (chosen.must_acknowledge AND chosen.answered_at IS NULL))
   AND NOT EXISTS (SELECT FROM dispatch.offer o WHERE o.task_id = t.id AND o.state = 'OFFERED')
 ORDER BY c.priority, c.received_at, t.id
 LIMIT :limit
