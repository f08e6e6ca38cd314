SELECT responder_id, skills
  FROM dispatch.responder_location
 WHERE available AND skills @> ?::text[]
 ORDER BY place <-> ?
 LIMIT 10
