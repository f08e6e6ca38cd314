-- What somebody who waits was first told by the plan, and whether they heard that it slipped and that it recovered: each
-- once. Stays when the plan row goes, so that a new search does not begin with a new promise.
CREATE TABLE dispatch.wait_promise (
  task_id           uuid PRIMARY KEY REFERENCES dispatch.task ON DELETE CASCADE,
  made_at           timestamptz NOT NULL,
  arrival_at        timestamptz NOT NULL,
  slipped_told_at   timestamptz,
  recovered_told_at timestamptz
);
