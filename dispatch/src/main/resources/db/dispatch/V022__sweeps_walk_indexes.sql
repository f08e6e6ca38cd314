-- What sweeps ask for several times a second must not cost more the more cases there are.
CREATE INDEX case_file_cancellation_due ON dispatch.case_file (cancellation_requested_at)
  WHERE cancellation_requested_at IS NOT NULL AND status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED');
CREATE INDEX task_unfinished ON dispatch.task (case_id) WHERE state IN ('OPEN', 'ASSIGNED');
