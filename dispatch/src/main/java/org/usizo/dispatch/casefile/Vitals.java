package org.usizo.dispatch.casefile;

/**
 * What an operator looks at first.
 *
 * @param openCases neither resolved, closed nor cancelled
 * @param oldestUnassignedSeconds age of the oldest open case with a task that nobody is bound to; 0
 *     without one
 * @param openEscalations not resolved
 * @param untoldEvents events waiting in the outbox
 * @param oldestUntoldSeconds age of the oldest of them; 0 without one
 */
public record Vitals(
    long openCases,
    long oldestUnassignedSeconds,
    long openEscalations,
    long untoldEvents,
    long oldestUntoldSeconds) {}
