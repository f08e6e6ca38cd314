-- Claims deliveries of one lane that are due, for one courier, on any number of nodes at once. Rows another courier
-- holds are skipped; the lease token makes every later change of a claimed row a guarded one.
--
-- Order: a push waits while an earlier one of its case is on its way to the same device for the first time, for a short
-- while at most, and an urgent one never waits for a normal one.
-- Pace: normal pushes beyond a device's measure in the last minute are not claimed but put off.
WITH due AS (
  SELECT d.id, d.device_id, d.next_attempt_at, n.urgency
  FROM notifications.delivery d
  JOIN notifications.notification n ON n.id = d.notification_id
  WHERE d.ended_at IS NULL AND d.lane = :lane AND d.next_attempt_at <= :now AND d.expires_at > :now
    AND NOT EXISTS (
      SELECT 1 FROM notifications.delivery earlier
      WHERE earlier.device_id = d.device_id AND earlier.case_id = d.case_id AND earlier.sequence < d.sequence
        AND earlier.ended_at IS NULL AND earlier.created_at > :heldSince
        AND earlier.lane IN (d.lane, 'URGENT')
        AND earlier.attempts <= CASE earlier.state WHEN 'SENDING' THEN 1 ELSE 0 END)
  ORDER BY d.next_attempt_at, d.case_id, d.sequence
  LIMIT :limit
  FOR NO KEY UPDATE OF d SKIP LOCKED
), paced AS (
  SELECT due.id, due.place_in_line,
         due.urgency <> 'NORMAL' OR due.place_in_line + recent.pushes <= :normalPushesPerMinute AS goes
  FROM (SELECT id, device_id, urgency,
               row_number() OVER (PARTITION BY device_id ORDER BY next_attempt_at, id) AS place_in_line
        FROM due) due
  CROSS JOIN LATERAL (
    SELECT count(*) AS pushes FROM notifications.delivery p
    WHERE p.device_id = due.device_id AND p.last_attempt_at > :minuteAgo) recent
), claimed AS (
  UPDATE notifications.delivery d
  SET state = CASE WHEN goes THEN 'SENDING' ELSE 'PENDING' END,
      lease_token = CASE WHEN goes THEN CAST(:leaseToken AS uuid) END,
      attempts = d.attempts + CASE WHEN goes THEN 1 ELSE 0 END,
      last_attempt_at = CASE WHEN goes THEN :now ELSE d.last_attempt_at END,
      next_attempt_at = CASE WHEN goes THEN CAST(:leaseUntil AS timestamptz) ELSE CAST(:putOffUntil AS timestamptz) END
  FROM paced
  WHERE d.id = paced.id
  RETURNING d.*
)
SELECT c.id AS delivery_id, c.notification_id, c.device_id, c.lease_token, c.next_attempt_at AS lease_until, c.attempts,
       c.expires_at, c.case_id, c.sequence, n.meaning, n.urgency, f.facts,
       v.recipient_id, v.kind, v.value AS address, v.platform, v.locale,
       r.language, r.time_zone, r.quiet_from, r.quiet_to,
       EXISTS (SELECT 1 FROM notifications.delivery later
               WHERE later.device_id = c.device_id AND later.case_id = c.case_id AND later.sequence > c.sequence
                 AND later.topic = c.topic AND later.state = 'ACCEPTED') AS is_overtaken
FROM claimed c
JOIN notifications.notification n ON n.id = c.notification_id
JOIN notifications.device v ON v.id = c.device_id
JOIN notifications.recipient r ON r.id = v.recipient_id
LEFT JOIN notifications.notification_facts f ON f.notification_id = c.notification_id
WHERE c.lease_token = :leaseToken
ORDER BY c.sequence
