/** Statuses a crew reported: stored first, sent in order, repeated until the server has answered for each. */
import { drop, find, keep, list } from '../shared/store.js';

/** Stores a status with the time it really happened and a number that only grows. */
export async function report(assignmentId, status, more = {}) {
  const clientSeq = Math.max(Date.now(), ((await find('settings', 'clientSeq')) ?? 0) + 1);
  await keep('settings', 'clientSeq', clientSeq);
  await keep('statuses', clientSeq, { assignmentId, status, at: new Date().toISOString(), clientSeq, ...more });
}

/** What has not been answered yet, oldest first. */
export const waiting = async () => (await list('statuses')).sort((a, b) => a.clientSeq - b.clientSeq);

/** Sends what waits; `onRefused(problem, status)` hears of a status the server does not take. True when all is sent. */
export async function flush(api, onRefused) {
  for (const { assignmentId, ...status } of await waiting()) {
    try {
      await api.post(`assignments/${assignmentId}/status`, status, { key: `${assignmentId}-${status.clientSeq}` });
    } catch (problem) {
      if (problem.passing || problem.status === 401) return false;
      onRefused(problem, status);
    }
    await drop('statuses', status.clientSeq);
  }
  return true;
}

/** The status as this phone knows it: the last one reported counts, even before it was sent. */
export function believed(assignment, queued) {
  return queued.filter(({ assignmentId }) => assignmentId === assignment.id).at(-1)?.status ?? assignment.status;
}
