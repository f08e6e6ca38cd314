-- What the receipt of one alert says, now.
SELECT a.id AS alert_id, a.case_id, c.reference, a.kind, c.status, c.priority, a.received_at, a.verified, a.test,
       a.joined, a.position_status, a.flags, c.next_update_at, c.reporter_id, c.language,
       c.agent_first_until, c.agent_due_at, scene.position_status AS scene_status, task.dispatch_at,
       w.p50_seconds, w.p90_seconds, w.reason,
       (SELECT array_agg(CASE WHEN l.case_id = c.id THEN l.other_id ELSE l.case_id END ORDER BY l.created_at)
          FROM dispatch.case_link l
         WHERE c.id IN (l.case_id, l.other_id) AND l.kind = 'SAME_KEY' AND l.removed_at IS NULL) AS linked,
       (SELECT json_agg(json_build_object('service', n.service, 'number', n.number) ORDER BY n.position)
          FROM dispatch.emergency_number n WHERE n.area_id = c.area_id) AS numbers
  FROM dispatch.alert a
  JOIN dispatch.case_file c ON c.id = a.case_id
  LEFT JOIN LATERAL (SELECT position_status FROM dispatch.scene s WHERE s.case_id = c.id
                      ORDER BY version DESC LIMIT 1) scene ON true
  LEFT JOIN dispatch.task task ON task.case_id = c.id AND task.number = 1
  LEFT JOIN dispatch.wait_snapshot w ON w.area_id = c.area_id AND w.kind = c.kind
 WHERE a.id = :alertId
