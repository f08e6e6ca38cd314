-- What happened to a case: on its timeline, with the words that may be erased one day beside it, for the relay, and for the
-- sequencer, in one round trip.
WITH fresh AS (
  SELECT * FROM unnest(:sequences::int[], :types::text[], :data::text[], :texts::text[], :salts::bytea[], :digests::bytea[])
           AS e (sequence, type, data, text, salt, digest)
), event AS (
  INSERT INTO dispatch.case_event (case_id, sequence, at, type, actor_role, actor_id, data, text_digest)
  SELECT :caseId, sequence, :at, type, :actorRole, :actorId, data::jsonb, digest FROM fresh
), words AS (
  INSERT INTO dispatch.case_text (case_id, sequence, salt, text)
  SELECT :caseId, sequence, salt, text FROM fresh WHERE text IS NOT NULL
), told AS (
  INSERT INTO dispatch.outbox (case_id, sequence, next_attempt_at) SELECT :caseId, sequence, :at FROM fresh
)
INSERT INTO dispatch.unplaced_event (case_id, sequence) SELECT :caseId, sequence FROM fresh
