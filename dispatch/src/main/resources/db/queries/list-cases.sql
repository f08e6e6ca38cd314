-- The cases a viewer may list, most urgent first: open before over, graver before lighter, older before younger.
SELECT c.id, c.reference, c.kind, c.status, c.priority, c.version, c.test, c.verified, c.flags, c.received_at, c.updated_at,
       area.name AS area, ST_Y(s.place) AS lat, ST_X(s.place) AS lon, s.text AS scene_text,
       agent.name AS agent_name, helper.name AS helper_name, helper.arrival_at,
       EXISTS (SELECT FROM dispatch.escalation e WHERE e.case_id = c.id AND e.state <> 'RESOLVED') AS escalated,
       c.cancellation_requested_at IS NOT NULL AND c.status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED') AS cancellation_requested
  FROM dispatch.case_file c
  JOIN dispatch.service_area area ON area.id = c.area_id
  LEFT JOIN dispatch.agent agent ON agent.person_id = c.agent_id
  LEFT JOIN LATERAL (SELECT place, text FROM dispatch.scene WHERE case_id = c.id ORDER BY version DESC LIMIT 1) s ON true
  LEFT JOIN LATERAL (
    SELECT r.name, CASE WHEN a.status IN ('ACCEPTED', 'EN_ROUTE') THEN a.eta_at + a.eta_p50_seconds * interval '1 second' END AS arrival_at
      FROM dispatch.assignment a JOIN dispatch.responder r ON r.id = a.responder_id
     WHERE a.case_id = c.id AND a.active
     ORDER BY a.accepted_at LIMIT 1) helper ON true
 WHERE (:staff AND (<staffScope>)
        OR :customer AND :person IN (c.reporter_id, c.person_helped_id)
        OR :partner AND EXISTS (
             SELECT FROM dispatch.assignment a
               JOIN dispatch.responder r ON r.id = a.responder_id
               JOIN dispatch.person p ON p.organisation_id = r.organisation_id
              WHERE a.case_id = c.id AND p.id = :person
                AND (a.active OR a.ended_at > :now::timestamptz - interval '1 hour')))
   AND (cardinality(:statuses::text[]) = 0 OR c.status = ANY (:statuses))
   AND (:kind::text IS NULL OR c.kind = :kind)
   AND (cardinality(:priorities::int[]) = 0 OR c.priority = ANY (:priorities))
   AND (:area::uuid IS NULL OR c.area_id = :area)
   AND (:escalated::boolean IS NULL
        OR :escalated = EXISTS (SELECT FROM dispatch.escalation e WHERE e.case_id = c.id AND e.state <> 'RESOLVED'))
   AND (:text::text IS NULL OR :staff AND (
          c.reference ILIKE :text OR s.text ILIKE :text
          OR EXISTS (SELECT FROM dispatch.case_detail d
                      WHERE d.case_id = c.id
                        AND (d.contact_name ILIKE :text OR d.contact_phone ILIKE :text OR d.vehicle_plate ILIKE :text))))
   AND (NOT :after OR (c.status IN ('RESOLVED', 'CLOSED', 'CANCELLED'), c.priority, c.received_at, c.id)
                    > (:afterOver, :afterPriority, :afterReceivedAt::timestamptz, :afterId::uuid))
 ORDER BY c.status IN ('RESOLVED', 'CLOSED', 'CANCELLED'), c.priority, c.received_at, c.id
 LIMIT :limit
