-- Everything intake has to know before it decides, in one round trip. Keys and identities are locked before.
WITH who AS (
  SELECT (SELECT id FROM dispatch.person WHERE issuer = :issuer AND subject = :subject) AS token_person,
         (SELECT person_id FROM dispatch.panic_key WHERE key_hash = :panicKeyHash AND revoked_at IS NULL) AS panic_person,
         (SELECT id FROM dispatch.person WHERE installation_hash = :installationHash) AS guest
), own AS (
  SELECT c.* FROM who, dispatch.case_file c
   WHERE c.reporter_id = ANY (ARRAY[who.token_person, who.panic_person, who.guest])
     AND c.received_at > :now::timestamptz - interval '6 hours'
   UNION
  SELECT c.* FROM dispatch.alert a JOIN dispatch.case_file c ON c.id = a.case_id
   WHERE a.installation_hash = :installationHash
     AND a.received_at > :now::timestamptz - interval '6 hours'
), own_scene AS (
  SELECT own.id, own.kind, own.test, own.status, own.received_at, scene.*
    FROM own,
         LATERAL (SELECT place, position_status, created_at FROM dispatch.scene s
                   WHERE s.case_id = own.id ORDER BY version DESC LIMIT 1) scene
), last_fix AS (
  SELECT place FROM (
    SELECT place, created_at AS at FROM own_scene WHERE position_status IN ('PRECISE', 'COARSE', 'STALE')
     UNION ALL
    SELECT p.place, p.received_at FROM own JOIN dispatch.case_position p ON p.case_id = own.id) fix
   WHERE at > :now::timestamptz - interval '10 minutes' AND place IS NOT NULL
   ORDER BY at DESC LIMIT 1
), area AS (
  SELECT a.* FROM dispatch.service_area a
   WHERE a.retired_at IS NULL
   ORDER BY coalesce(a.boundary IS NULL
                     OR ST_Covers(a.boundary, coalesce(:place::geometry, (SELECT place FROM last_fix))), false) DESC,
            a.rank DESC, a.id
   LIMIT 1
)
SELECT area.id AS area_id, area.organisation_id,
       CASE :kind WHEN 'ROAD' THEN area.road_mode ELSE area.medical_mode END AS mode,
       who.token_person, who.panic_person, who.guest, customer.name AS customer_name, customer.phone AS customer_phone,
       (SELECT place FROM last_fix) AS last_fix,
       (SELECT array_agg(code) FROM dispatch.skill) AS skills,
       (SELECT count(*) FROM (SELECT FROM dispatch.alert WHERE source_hash = :sourceHash
          AND received_at > :now::timestamptz - interval '10 minutes' LIMIT 1000) s) AS from_source,
       (SELECT count(*) FROM (SELECT FROM dispatch.alert WHERE address_hash = :addressHash
          AND received_at > :now::timestamptz - interval '10 minutes' LIMIT 1000) s) AS from_address,
       (SELECT count(*) FROM (
          SELECT FROM dispatch.alert a JOIN dispatch.case_file c ON c.id = a.case_id AND c.agent_first_until IS NOT NULL
           WHERE (a.source_hash = :sourceHash OR a.address_hash = :addressHash)
             AND a.received_at > :now::timestamptz - interval '1 hour' LIMIT 1000) s) AS doubtful_from_source,
       (SELECT count(*) FROM (
          SELECT FROM dispatch.case_file c WHERE c.area_id = area.id AND c.agent_first_until IS NOT NULL
             AND c.received_at > :now::timestamptz - interval '10 minutes' LIMIT 1000) s) AS doubtful_in_area,
       (SELECT json_agg(json_build_object('id', o.id, 'kind', o.kind, 'test', o.test, 'status', o.status,
                 'receivedAt', extract(epoch FROM o.received_at)::float8, 'lat', ST_Y(o.place), 'lon', ST_X(o.place)))
          FROM own_scene o) AS own,
       (SELECT json_agg(json_build_object('id', a.id, 'caseId', a.case_id, 'kind', a.kind,
                 'lat', ST_Y(body.place), 'lon', ST_X(body.place), 'digests', body.digests) ORDER BY a.received_at)
          FROM dispatch.alert a,
               LATERAL (SELECT array_agg(encode(b.digest, 'hex')) AS digests,
                               (array_agg(b.place ORDER BY b.number) FILTER (WHERE b.place IS NOT NULL))[1] AS place
                          FROM dispatch.alert_body b WHERE b.alert_id = a.id) body
         WHERE a.key_digest = :keyDigest) AS earlier,
       (SELECT array_agg(d.case_id) FROM (
          SELECT d.case_id FROM dispatch.case_detail d JOIN dispatch.case_file c ON c.id = d.case_id
           WHERE d.contact_phone = :phone AND c.kind = :kind AND c.test = :test
             AND c.status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED')
             AND c.received_at > :now::timestamptz - interval '6 hours'
           ORDER BY c.received_at DESC LIMIT 3) d) AS same_phone
  FROM who
  CROSS JOIN area
  LEFT JOIN dispatch.customer customer ON customer.person_id = coalesce(who.token_person, who.panic_person)
