-- In which role a viewer stands to one case; no row: none. The first that holds wins.
SELECT role
  FROM dispatch.case_file c,
       LATERAL (VALUES
         (1, 'MANAGER', :manager AND (
           :everyArea AND NOT EXISTS (SELECT FROM dispatch.agent g WHERE g.person_id = :person)
           OR EXISTS (SELECT FROM dispatch.agent g WHERE g.person_id = :person AND g.organisation_id = c.organisation_id
                         AND (g.area_ids IS NULL AND :everyArea OR c.area_id = ANY (g.area_ids))))),
         (2, 'AGENT', :agent AND (
           :everyArea AND NOT EXISTS (SELECT FROM dispatch.agent g WHERE g.person_id = :person)
           OR EXISTS (SELECT FROM dispatch.agent g WHERE g.person_id = :person AND g.organisation_id = c.organisation_id
                         AND (g.area_ids IS NULL AND :everyArea OR c.area_id = ANY (g.area_ids))))),
         (3, 'CUSTOMER', :customer AND :person IN (c.reporter_id, c.person_helped_id)),
         (4, 'RESPONDER', :responder AND EXISTS (
           SELECT FROM dispatch.assignment a JOIN dispatch.responder r ON r.id = a.responder_id
            WHERE a.case_id = c.id AND r.person_id = :person
              AND (a.active OR a.ended_at > :now::timestamptz - interval '1 hour'))),
         (5, 'PARTNER', :partner AND EXISTS (
           SELECT FROM dispatch.assignment a
             JOIN dispatch.responder r ON r.id = a.responder_id
             JOIN dispatch.person p ON p.organisation_id = r.organisation_id
            WHERE a.case_id = c.id AND p.id = :person
              AND (a.active OR a.ended_at > :now::timestamptz - interval '1 hour'))),
         (6, 'GUEST', EXISTS (
           SELECT FROM dispatch.alert k
            WHERE k.case_key_hash = :caseKeyHash AND k.case_id = c.id
              AND (c.closed_at IS NULL OR c.closed_at > :now::timestamptz - interval '7 days')))
       ) AS relation (rank, role, holds)
 WHERE c.id = :caseId AND holds
 ORDER BY rank
 LIMIT 1
