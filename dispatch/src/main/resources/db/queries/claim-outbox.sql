-- Claims whole cases by their oldest untold event: whoever holds that row tells the case, in order, until commit.
-- A case whose oldest event is not due yet (it failed and waits) keeps its later ones back; other cases go on.
SELECT o.case_id, o.sequence, o.attempts
  FROM dispatch.outbox o
 WHERE o.next_attempt_at <= :now
   AND NOT EXISTS (SELECT FROM dispatch.outbox older WHERE older.case_id = o.case_id AND older.sequence < o.sequence)
 ORDER BY o.next_attempt_at
 LIMIT :limit
   FOR UPDATE SKIP LOCKED
