-- A case with what was told, its scene and its first task: one round trip.
WITH opened AS (
  INSERT INTO dispatch.case_file (id, organisation_id, area_id, reference, kind, status, priority, verified, test, flags,
         language, reporter_id, person_helped_id, received_at, agent_first_until, agent_due_at, next_update_at,
         last_sequence, updated_at)
  VALUES (:case.id, :case.organisationId, :case.areaId, :case.reference, :case.kind, 'RECEIVED', :case.priority,
          :case.verified, :case.test, :case.flags, :case.language, :case.reporterId, :case.personHelpedId,
          :case.receivedAt, :case.sending.agentFirstUntil, :case.sending.agentDueAt, :case.nextUpdateAt,
          :case.lastSequence, :case.receivedAt)
), detail AS (
  INSERT INTO dispatch.case_detail (case_id, contact_name, contact_phone, for_whom, patient_name, patient_age_band,
         patient_phone, patient_relation, adults, children, wheelchair, in_lane, fire, injured, alone, vehicle_make,
         vehicle_model, vehicle_colour, vehicle_plate, vehicle_drive, vehicle_ev, vehicle_trailer, silent,
         destination, destination_text)
  VALUES (:case.id, :contactName, :contactPhone, :told.forWhom, :told.patient.name, :told.patient.ageBand,
          :told.patient.phone, :told.patient.relation, :told.people.adults, :told.people.children,
          :told.people.wheelchair, :told.safety.inLane, :told.safety.fire, :told.safety.injured, :told.safety.alone,
          :told.vehicle.make, :told.vehicle.model, :told.vehicle.colour, :told.vehicle.plate, :told.vehicle.drive,
          :told.vehicle.ev, :told.vehicle.trailer, :silent, :told.destination.place, :told.destination.text)
), scene AS (
  INSERT INTO dispatch.scene (case_id, version, place, accuracy_metres, position_status, fixed_at, plus_code, text,
         road, direction, access, author_role, author_id, created_at)
  VALUES (:case.id, 1, :scene.place, :scene.accuracyMetres, :scene.status, :scene.fixedAt, :scene.plusCode,
          :told.scene.text, :told.scene.road, :told.scene.direction, :told.scene.access, :actor.role, :actor.id,
          :case.receivedAt)
), linked AS (
  INSERT INTO dispatch.case_link (id, case_id, other_id, kind, created_at)
  SELECT id, :case.id, other_id, kind, :case.receivedAt
    FROM unnest(:linkIds::uuid[], :linkOthers::uuid[], :linkKinds::text[]) AS l (id, other_id, kind)
)
INSERT INTO dispatch.task (id, case_id, number, state, skills, mode, dispatch_at, created_at)
VALUES (:case.taskId, :case.id, 1, 'OPEN', :case.skills, :case.mode, :case.sending.dispatchAt, :case.receivedAt)
