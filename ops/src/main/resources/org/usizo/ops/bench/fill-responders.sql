-- As many responders as bench.responders says, over a square of 3 degrees: three in five on duty and fresh, half of them
-- able to tow, one in fifty heavy, one in a thousand for electric cars.
TRUNCATE dispatch.responder CASCADE;
INSERT INTO dispatch.responder (id, organisation_id, name, call_sign, skills, shift_state, shift_at, created_at)
SELECT gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 'Responder ' || n, 'B' || n,
       CASE WHEN n % 1000 = 0 THEN '{EV,TOW}' WHEN n % 50 = 0 THEN '{HEAVY_TOW,TOW}' WHEN n % 2 = 0 THEN '{FLATBED,TOW,BATTERY}' ELSE '{TYRE,LOCKOUT,FUEL}' END::text[],
       CASE WHEN n % 5 < 3 THEN 'AVAILABLE' ELSE 'OFF' END, now(), now()
  FROM generate_series(1, current_setting('bench.responders')::int) AS n;
INSERT INTO dispatch.responder_location (responder_id, organisation_id, place, accuracy_metres, fixed_at, received_at, source,
                                         position_mode, skills, available)
SELECT id, organisation_id, ST_SetSRID(ST_MakePoint(26.5 + random() * 3, -27.5 + random() * 3), 4326), 10, now(), now(), 'GNSS',
       'LIVE', skills, shift_state = 'AVAILABLE'
  FROM dispatch.responder
ON CONFLICT (responder_id) DO UPDATE SET place = EXCLUDED.place, fixed_at = now(), received_at = now(), available = EXCLUDED.available;
INSERT INTO dispatch.responder_skill (code, responder_id)
SELECT code, id FROM dispatch.responder, unnest(skills) AS code;
ANALYZE dispatch.responder;
ANALYZE dispatch.responder_location;
ANALYZE dispatch.responder_skill;
