-- Tasks with all that matters for finding somebody for them.
SELECT t.id AS task_id, t.case_id, c.organisation_id, c.area_id, t.state, t.skills, t.mode, t.ring, t.dispatch_at, t.searched_at,
       c.kind, c.priority, c.test, c.received_at, c.hold_until,
       coalesce(target.seconds, CASE c.kind WHEN 'MEDICAL' THEN 900 ELSE 1800 END) AS target_seconds,
       s.place AS scene, s.accuracy_metres AS scene_accuracy_metres, coalesce(s.position_status, 'MISSING') AS position_status,
       coalesce(s.pinned, false) AS pinned, s.direction AS scene_direction,
       ST_Centroid(a.boundary) AS centre, a.detour, a.speed_mps, a.reach_metres
  FROM dispatch.task t
  JOIN dispatch.case_file c ON c.id = t.case_id
  JOIN dispatch.service_area a ON a.id = c.area_id
  LEFT JOIN dispatch.area_target target ON target.area_id = c.area_id AND target.kind = c.kind AND target.priority = c.priority
  LEFT JOIN LATERAL (SELECT * FROM dispatch.scene WHERE case_id = t.case_id ORDER BY version DESC LIMIT 1) s ON true
 WHERE t.case_id = :caseId AND (:taskId::uuid IS NULL OR t.id = :taskId)
 ORDER BY t.number
