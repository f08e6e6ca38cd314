/** The types of server-sent events a page listens to: EventSource hears only types it names. */
export const EVENT_TYPES = [
  'reset', 'position', 'eta', 'typing', 'message', 'offer', 'case', 'responder', 'escalation', 'presence',
];
