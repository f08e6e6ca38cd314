-- The agent for a case: present, in its area, not full (a case of priority 1 is never turned away), who did not give it
-- back before; one who speaks the language, then the least burdened, then the longest without a case.
SELECT a.person_id
  FROM dispatch.agent a,
       LATERAL (SELECT count(*) AS open, max(claimed_at) AS latest
                  FROM dispatch.case_file f
                 WHERE f.agent_id = a.person_id AND f.status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED')) load
 WHERE a.organisation_id = :organisationId AND a.role = 'AGENT'
   AND a.presence = 'AVAILABLE' AND (a.presence_until IS NULL OR a.presence_until > :now)
   AND (a.area_ids IS NULL AND :everyArea OR :areaId = ANY (a.area_ids))
   AND (load.open < a.capacity OR :priority = 1)
   AND a.person_id IS DISTINCT FROM :notAgain::uuid
   AND NOT EXISTS (SELECT FROM dispatch.case_event e
                    WHERE e.case_id = :caseId AND e.type = 'UNCLAIMED' AND e.data ->> 'agentId' = a.person_id::text)
 ORDER BY split_part(:language, '-', 1) = ANY (a.languages) DESC, load.open, load.latest NULLS FIRST, a.person_id
 LIMIT 1
   FOR UPDATE OF a SKIP LOCKED
