/** The words of the responder's page. */
import { messages } from '../shared/text.js';

export const t = messages({
  en: {
    'skip': 'Skip to the content', 'offline': 'Offline', 'live.LIVE': 'Live', 'live.POLLING': 'Reconnecting', 'title': 'Responder', 'job': 'Current job', 'shift': 'Shift',
    'signin': 'This page needs your personal link. Please open it again from the message you were sent.',
    'shift.AVAILABLE': 'Available', 'shift.BREAK': 'Break', 'shift.LAST_JOB': 'Last job', 'shift.OFF': 'Off duty',
    'shift.AVAILABLE.say': 'You can be sent jobs.', 'shift.BREAK.say': 'No new jobs until you are back.', 'shift.LAST_JOB.say': 'You finish this job, then you are off duty.', 'shift.OFF.say': 'You are off duty. Your position is not sent.',
    'place.on': 'Position sent {ago}', 'place.searching': 'Finding your position…', 'place.off': 'Your position is not available: you are found by your base only.',
    'idle': 'No job right now.', 'idle.why': 'Offers appear here by themselves. Keep this page open.',
    'offer.title': 'New job offered', 'offer.left': '{n} s left', 'offer.accept': 'Accept, there in {eta}', 'offer.decline': 'Decline', 'offer.why': 'Why not?', 'offer.eta': 'When can you be there?', 'offer.sooner': 'Sooner', 'offer.later': 'Later',
    'offer.over': 'This offer is over.', 'offer.must': 'You are assigned: please acknowledge.',
    'reason.TOO_FAR': 'Too far', 'reason.EQUIPMENT': 'Wrong equipment', 'reason.UNSAFE': 'Not safe', 'reason.SHIFT_OVER': 'Shift is over', 'reason.BROKEN_DOWN': 'Vehicle trouble', 'reason.OTHER': 'Other',
    'fact.needs': 'Needed', 'fact.people': 'People', 'fact.hazards': 'Careful', 'fact.vehicle': 'Vehicle', 'fact.distance': 'Distance', 'fact.area': 'Where', 'near': 'near {town}', 'fact.destination': 'Then to', 'fact.word': 'Word', 'fact.note': 'They say', 'fact.contact': 'Contact',
    'people': '{adults} adults, {children} children', 'wheelchair': 'wheelchair',
    'hazard.inLane': 'standing in a lane', 'hazard.fire': 'fire or smoke', 'hazard.injured': 'someone hurt', 'hazard.alone': 'alone',
    'next.EN_ROUTE': 'I am on my way', 'next.ON_SCENE': 'I have arrived', 'next.TRANSPORTING': 'Transporting', 'next.AT_DESTINATION': 'At the destination', 'next.CLEARED': 'Job done',
    'end.menu': 'It does not work out', 'end.RELEASED': 'Give the job back', 'end.GONE_ON_ARRIVAL': 'Nobody there', 'end.UNSUCCESSFUL': 'Could not be done', 'end.note': 'What happened? (optional)', 'end.note.label': 'What happened?',
    'queued': 'Saved on this phone, goes out with the next connection: {statuses}', 'navigate': 'Open in navigation', 'job.cancelled': 'Cancellation requested: the care team is checking. Please be ready to turn around.', 'job.over': 'The job was taken back.',
    'map.job': 'Map: you and the place where help is needed', 'me': 'You',
    'distress': 'SOS', 'distress.title': 'Are you in danger?', 'distress.what': 'The care team and on-call managers are alarmed at once, with your position.', 'distress.send': 'Alarm now', 'distress.sending': 'Sending the alarm…', 'distress.sent': 'The alarm has been received. Help is being organised.', 'distress.call': 'Or call',
  },
});
