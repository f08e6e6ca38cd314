-- What a crew may know of the case behind an offer.
SELECT o.id, o.responder_id, o.state, o.must_acknowledge, c.kind, c.priority, a.name AS area,
       ST_SnapToGrid(s.place, 0.01) AS scene, coalesce(s.position_status, 'MISSING') AS position_status,
       o.eta_p50_seconds, o.eta_p90_seconds, o.distance_metres, t.skills AS needs,
       nullif(concat_ws(' ', d.vehicle_colour, d.vehicle_make, d.vehicle_model), '') AS vehicle,
       d.adults, d.children, d.wheelchair,
       array_remove(ARRAY[CASE WHEN d.in_lane THEN 'IN_LANE' END, CASE WHEN d.fire THEN 'FIRE' END,
                          CASE WHEN d.injured THEN 'INJURED' END, CASE WHEN d.alone THEN 'ALONE' END], NULL) AS hazards,
       ST_SnapToGrid(d.destination, 0.01) AS destination, o.made_at, o.expires_at, o.reason
  FROM dispatch.offer o
  JOIN dispatch.task t ON t.id = o.task_id
  JOIN dispatch.case_file c ON c.id = o.case_id
  JOIN dispatch.service_area a ON a.id = c.area_id
  LEFT JOIN dispatch.case_detail d ON d.case_id = o.case_id
  LEFT JOIN LATERAL (SELECT * FROM dispatch.scene WHERE case_id = o.case_id ORDER BY version DESC LIMIT 1) s ON true
 WHERE o.id = ANY (:ids::uuid[])
 ORDER BY o.made_at DESC
