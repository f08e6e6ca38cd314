-- Gives committed events their position in the global order. The advisory lock (released after this transaction is
-- visible) lets one node at a time do it, so that positions appear in their order and without gaps.
WITH taken AS (
  DELETE FROM dispatch.unplaced_event u
   USING (SELECT case_id, sequence FROM dispatch.unplaced_event ORDER BY case_id, sequence LIMIT :limit) next
   WHERE u.case_id = next.case_id AND u.sequence = next.sequence
  RETURNING u.case_id, u.sequence
), last AS (
  SELECT coalesce(max(position), 0) AS position FROM dispatch.event_position
)
INSERT INTO dispatch.event_position (position, case_id, sequence)
SELECT last.position + row_number() OVER (ORDER BY e.at, e.case_id, e.sequence), e.case_id, e.sequence
  FROM taken JOIN dispatch.case_event e USING (case_id, sequence), last
