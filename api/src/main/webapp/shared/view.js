/** Reads what the server says into what the pages show, tolerant of fields that are missing or newer than this page. */

const ENDED = new Set(['RESOLVED', 'CLOSED', 'CANCELLED']);
const OVER = new Set(['CLEARED', 'RELEASED', 'REDIRECTED', 'WITHDRAWN', 'GONE_ON_ARRIVAL', 'UNSUCCESSFUL']);

export const isEnded = (status) => ENDED.has(status);
export const isOver = (assignmentStatus) => OVER.has(assignmentStatus);

/** The rows of a collection, whatever its envelope. */
export function rows(answer) {
  if (Array.isArray(answer)) return answer;
  const named = answer && ['items', 'cases', 'messages', 'events', 'candidates', 'escalations', 'offers', 'shares'].find((name) => Array.isArray(answer[name]));
  return named ? answer[named] : [];
}

/** `{lat, lon, ...}` or null. */
export function readPosition(found) {
  return found && Number.isFinite(found.lat) && Number.isFinite(found.lon) ? found : null;
}

/** Seconds count from when the answer was made, which is now; `at` says when the estimate itself was calculated. */
export function readEta(found) {
  const eta = found?.eta ?? found ?? {};
  const p50 = eta.p50Seconds ?? eta.etaP50Seconds ?? found?.etaSeconds;
  if (p50 === undefined || p50 === null) return null;
  return { p50Seconds: p50, p90Seconds: eta.p90Seconds ?? eta.etaP90Seconds ?? p50, seenAt: Date.now(), at: eta.calculatedAt ?? eta.etaAt ?? eta.at ?? null };
}

/** Who comes: one entry per assignment that was not taken back. */
function readHelper(task) {
  const assignment = task.assignment;
  if (!assignment || (OVER.has(assignment.status) && assignment.status !== 'CLEARED')) return null;
  const responder = typeof assignment.responder === 'object' && assignment.responder ? assignment.responder : assignment;
  const vehicle = responder.vehicle ?? assignment.vehicle;
  return {
    assignmentId: assignment.id ?? assignment.assignmentId, responderId: responder.id ?? assignment.responderId, status: assignment.status,
    name: responder.responderName ?? responder.name ?? responder.callSign ?? '', callSign: responder.callSign,
    vehicle: typeof vehicle === 'object' && vehicle ? [vehicle.colour, vehicle.make, vehicle.model].filter(Boolean).join(' ') : vehicle,
    plate: responder.plate ?? assignment.plate, word: assignment.matchingWord ?? assignment.word,
    position: readPosition(assignment.position ?? responder.position),
    positionAgeSeconds: assignment.positionAgeSeconds ?? assignment.position?.ageSeconds,
    eta: readEta(assignment), needs: task.needs ?? task.skills ?? [],
    acceptedAt: assignment.acceptedAt, enRouteAt: assignment.enRouteAt, onSceneAt: assignment.onSceneAt,
  };
}

/** A case has a scene; a line of a list only its place and words. */
function readScene({ scene, lat, lon, sceneText }) {
  if (scene) return { ...scene, position: readPosition(scene.position ?? scene) };
  const position = readPosition({ lat, lon });
  return position || sceneText ? { position, text: sceneText ?? undefined } : null;
}

/** Seconds of an ETA that are left, as far as this page knows. */
export const secondsLeft = (eta, seconds) => Math.max(0, seconds - (Date.now() - eta.seenAt) / 1000);

export function readCase(found) {
  const tasks = found.tasks ?? [];
  return {
    ...found.details, ...found.ends, ...found, agentName: found.care?.agentName ?? found.agentName, note: found.note ?? found.care?.notes?.join(' · '), wait: found.wait ?? found.waitEstimate,
    id: found.id ?? found.caseId, flags: found.flags ?? [], tasks, emergencyNumbers: found.emergencyNumbers ?? [],
    helpers: tasks.map(readHelper).filter(Boolean), ended: ENDED.has(found.status),
    scene: readScene(found),
    cancellationRequested: Boolean(found.cancellationRequested ?? found.cancellationRequestedAt),
    nextStep: typeof found.nextStep === 'string' ? { text: found.nextStep } : found.nextStep ?? null,
  };
}

/** Where help goes, in words: what people wrote, then the Plus Code, then the position. */
export function placeWords(scene) {
  if (!scene) return '';
  const road = [scene.road, scene.direction].filter(Boolean).join(' ');
  const position = scene.position ? `${scene.position.lat.toFixed(5)}, ${scene.position.lon.toFixed(5)}` : '';
  return [scene.text ?? road, scene.plusCode ?? position, scene.access].filter(Boolean).join(' · ');
}
