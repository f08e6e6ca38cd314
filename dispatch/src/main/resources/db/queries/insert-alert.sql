-- A press with its first body.
WITH alert AS (
  INSERT INTO dispatch.alert (id, organisation_id, case_id, kind, trigger, received_at, pressed_at, queued_at, verified,
         test, joined, flags, position_status, reporter_id, installation_hash, source_hash, address_hash, key_digest,
         key_variant, body_digest, case_key_hash)
  VALUES (:alert.id, :alert.organisationId, :alert.caseId, :alert.kind, :alert.trigger, :alert.receivedAt,
          :alert.pressedAt, :alert.queuedAt, :alert.verified, :alert.test, :alert.joined, :alert.flags,
          :alert.positionStatus, :alert.reporterId, :alert.installationHash, :alert.sourceHash, :alert.addressHash,
          :alert.keyDigest, :alert.keyVariant, :body.digest, :alert.caseKeyHash)
)
INSERT INTO dispatch.alert_body (alert_id, number, received_at, content_type, raw, truncated, digest, place, phone, note,
       battery)
VALUES (:alert.id, 1, :body.receivedAt, :body.contentType, :body.raw, :body.truncated, :body.digest, :body.place,
        :body.phone, :body.note, :body.battery)
