-- What must not be, each as a question whose answer is a number of violations. Read by Oracle:
-- "-- name" begins a question, "-- settles" marks one that may take a while to become 0.

-- alert stored under one key twice
SELECT count(*) FROM (
  SELECT key_digest FROM dispatch.alert WHERE key_digest IS NOT NULL GROUP BY key_digest HAVING count(*) > 1) AS doubled;

-- case without an alert
SELECT count(*) FROM dispatch.case_file c
WHERE NOT EXISTS (SELECT 1 FROM dispatch.alert a WHERE a.case_id = c.id);

-- case that nobody worked on: no offer, no assignment, no escalation
-- settles
SELECT count(*) FROM dispatch.case_file c
WHERE NOT EXISTS (SELECT 1 FROM dispatch.offer o WHERE o.case_id = c.id)
  AND NOT EXISTS (SELECT 1 FROM dispatch.assignment a WHERE a.case_id = c.id)
  AND NOT EXISTS (SELECT 1 FROM dispatch.escalation e WHERE e.case_id = c.id);

-- responder on two assignments at once
SELECT count(*) FROM dispatch.assignment a JOIN dispatch.assignment b
  ON b.responder_id = a.responder_id AND b.id > a.id
 AND tstzrange(a.accepted_at, a.ended_at) && tstzrange(b.accepted_at, b.ended_at);

-- task with two assignments at once
SELECT count(*) FROM dispatch.assignment a JOIN dispatch.assignment b
  ON b.task_id = a.task_id AND b.id > a.id
 AND tstzrange(a.accepted_at, a.ended_at) && tstzrange(b.accepted_at, b.ended_at);

-- responder with two offers open at once
SELECT count(*) FROM dispatch.offer a JOIN dispatch.offer b
  ON b.responder_id = a.responder_id AND b.id > a.id AND a.state = 'OFFERED' AND b.state = 'OFFERED';

-- accepted offer without its assignment
SELECT count(*) FROM dispatch.offer o
WHERE o.state = 'ACCEPTED' AND NOT EXISTS (SELECT 1 FROM dispatch.assignment a WHERE a.offer_id = o.id);

-- assignment whose offer was not accepted
SELECT count(*) FROM dispatch.assignment a JOIN dispatch.offer o ON o.id = a.offer_id WHERE o.state <> 'ACCEPTED';

-- task that says ASSIGNED without an active assignment, or the other way round
SELECT count(*) FROM dispatch.task t
WHERE (t.state = 'ASSIGNED') <> EXISTS (SELECT 1 FROM dispatch.assignment a WHERE a.task_id = t.id AND a.active);

-- case whose timeline has a gap or another end than it says
SELECT count(*) FROM dispatch.case_file c
JOIN LATERAL (SELECT count(*) AS events, coalesce(max(sequence), 0) AS last FROM dispatch.case_event e WHERE e.case_id = c.id) AS t ON true
WHERE t.events <> t.last OR t.last <> c.last_sequence OR t.last = 0;

-- event not told yet
-- settles
SELECT count(*) FROM dispatch.outbox;

-- event without its place in the global order
-- settles
SELECT (SELECT count(*) FROM dispatch.case_event) - (SELECT count(*) FROM dispatch.event_position);

-- offer open over its deadline
-- settles
SELECT count(*) FROM dispatch.offer WHERE state = 'OFFERED' AND expires_at < now() - interval '10 s';

-- open task nobody looked at in time
-- settles
SELECT count(*) FROM dispatch.task WHERE state = 'OPEN' AND dispatch_at < now() - interval '10 s';

-- escalation not told again in time
-- settles
SELECT count(*) FROM dispatch.escalation WHERE state <> 'RESOLVED' AND next_at < now() - interval '10 s';

-- case with a deadline passed over
-- settles
SELECT count(*) FROM dispatch.case_file
WHERE least(next_update_at, hold_until, close_due_at) < now() - interval '10 s'
  AND status NOT IN ('CLOSED', 'CANCELLED');

-- case that no agent claimed in time and nobody was alarmed about
-- settles
SELECT count(*) FROM dispatch.case_file c
WHERE c.agent_due_at < now() - interval '10 s' AND c.status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED')
  AND NOT EXISTS (SELECT 1 FROM dispatch.escalation e
                  WHERE e.case_id = c.id AND e.cause = 'NO_AGENT' AND e.state <> 'RESOLVED');

-- delivery that nobody goes on with
-- settles
SELECT count(*) FROM notifications.delivery WHERE ended_at IS NULL AND next_attempt_at < now() - interval '10 s';

-- alert whose sender was never told that it was received
-- settles
SELECT count(*) FROM dispatch.alert a
WHERE a.reporter_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM notifications.notification n
  WHERE n.case_id = a.case_id AND n.recipient_id = a.reporter_id AND n.meaning = 'RECEIVED');

-- outcome of a notification that dispatch was not told
-- settles
SELECT count(*) FROM notifications.notification_outcome WHERE next_attempt_at < now() - interval '10 s';
