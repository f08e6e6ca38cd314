/** The words of the console. */
import { messages } from '../shared/text.js';

export const t = messages({
  en: {
    'skip': 'Skip to the cases', 'title': 'Console', 'signin': 'This page needs a signed-in agent or manager. Please open it again by your link.',
    'views': 'Views', 'cases': 'Cases', 'cases.open': 'Open cases', 'case': 'Case', 'map': 'Map', 'map.live': 'Map: open cases and responders', 'escalations': 'Escalations', 'search': 'Search reference, name, phone', 'kind': 'Kind', 'kind.all': 'All kinds',
    'count': '{n} open cases', 'count.one': '1 open case', 'none': 'Nothing open. Well done.', 'presence': 'Presence', 'next': 'Next case for me',
    'presence.AVAILABLE': 'Available', 'presence.BUSY': 'Busy', 'presence.AWAY': 'Away', 'presence.OFFLINE': 'Offline',
    'priority': 'Priority {n}', 'escalated': 'escalated', 'unclaimed': 'unclaimed', 'claimed': '{name}', 'new': 'New case {reference}, priority {priority}',
    'legend.urgent': 'case P1', 'legend.normal': 'case', 'legend.free': 'free', 'legend.busy': 'on a job', 'legend.off': 'off or unknown',
    'escalations.none': 'No open escalation.', 'ack': 'Acknowledge', 'ack.by': 'Next action within', 'level': 'level {n}', 'ack.due': 'next action by {time}', 'raised': 'raised {ago}', 'climbs': 'climbs at {time}', 'resolve': 'Resolve', 'open': 'Open',
    'cause.NO_AGENT': 'No agent took the case', 'cause.NOBODY_FREE': 'Nobody left to ask', 'cause.RESPONDER_UNREACHED': 'Responder cannot be reached', 'cause.RESPONDER_SILENT': 'Responder not moving or gone dark', 'cause.LATE': 'Help comes later than promised', 'cause.DISTRESS': 'A responder is in danger', 'cause.CANCELLATION_OPEN': 'Request to cancel not answered', 'cause.HANDOVER_OPEN': 'Handover not confirmed', 'cause.PERSON_UNREACHED': 'Person cannot be reached', 'cause.OVER_BUDGET': 'Too many unverified presses', 'cause.UNSUCCESSFUL': 'The crew could not help', 'cause.ASKED_BY_AGENT': 'An agent asks for a decision',
    'back': 'Back to the list', 'received': 'Received {time}, {ago}', 'who': 'Who', 'where': 'Where', 'phone': 'Phone', 'says': 'They say', 'people': '{adults} adults, {children} children', 'safety': 'Careful', 'vehicle': 'Vehicle', 'claim': 'Claimed by', 'patient': 'Patient', 'medical': 'Medical profile', 'links': 'Linked cases', 'contacts': 'Contacts', 'handovers': 'Handed over',
    'verb.claim': 'Claim', 'verb.unclaim': 'Release claim', 'verb.notes': 'Note', 'verb.contacts': 'Log contact', 'verb.hold': 'Hold', 'verb.handovers': 'Hand over', 'verb.priority': 'Priority', 'verb.resolve': 'Resolve', 'verb.close': 'Close', 'verb.reopen': 'Reopen', 'verb.cancel': 'Confirm cancellation', 'verb.tasks': 'Add task',
    'done': 'Done.', 'send': 'Save', 'tasks': 'Tasks', 'task': 'Task {n}', 'task.waiting': 'Nobody assigned yet', 'arrives': 'arrives in {p50} to {p90}', 'candidates': 'Who can be sent', 'candidates.show': 'Show candidates', 'candidates.none': 'Nobody suitable.', 'offer': 'Offer', 'assign': 'Assign', 'offered': 'Offered to {name}.', 'assigned': 'Assigned to {name}.', 'eta.of': '{p50} to {p90} · {distance}', 'not.eligible': 'not eligible',
    'timeline': 'Timeline', 'timeline.none': 'Nothing recorded yet.', 'cancellation': 'The customer asks to cancel. Please check that they are safe, then confirm.',
    'f.text': 'Note', 'f.channel': 'Channel', 'f.direction': 'Direction', 'f.outcome': 'Outcome', 'f.until': 'Minutes', 'f.reason': 'Reason', 'f.service': 'Service', 'f.number': 'Number', 'f.reference': 'Their reference', 'f.contactName': 'Spoke with', 'f.etaSeconds': 'Their ETA, minutes', 'f.confirmedBy': 'Confirmed by', 'f.priority': 'Priority', 'f.note': 'Note', 'f.seconds': 'Length, seconds', 'f.needs': 'Skills',
    'keys.button': 'Keys', 'keys': 'Keyboard', 'keys.j': 'next case', 'keys.k': 'previous case', 'keys.c': 'claim the open case', 'keys.n': 'note', 'keys.m': 'message', 'keys.slash': 'search', 'keys.e': 'escalations', 'keys.x': 'next case for me', 'keys.esc': 'close',
    'short.ROAD': 'Road', 'short.MEDICAL': 'Medical', 'safety.inLane': 'in a lane', 'safety.fire': 'fire', 'safety.injured': 'injured', 'safety.alone': 'alone', 'flag.UNVERIFIED': 'unverified', 'flag.LATE': 'late',
    'outcome.FIXED': 'Fixed', 'outcome.TOWED': 'Towed', 'outcome.TRANSPORTED': 'Transported', 'outcome.HANDED_OVER': 'Handed over', 'outcome.SOLVED_BY_PHONE': 'Solved by phone', 'outcome.NOTHING_FOUND': 'Nothing found', 'outcome.FALSE_ALARM': 'False alarm', 'outcome.PRANK': 'Prank', 'outcome.ABUSE': 'Abuse', 'outcome.DUPLICATE': 'Duplicate',
  },
});
