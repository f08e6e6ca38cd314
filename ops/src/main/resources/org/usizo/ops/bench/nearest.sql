SELECT responder_id
  FROM dispatch.responder_location
 WHERE available AND skills @> ?::text[]
 ORDER BY place <-> ?
 LIMIT 10
