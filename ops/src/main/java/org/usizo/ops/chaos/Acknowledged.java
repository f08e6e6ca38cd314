package org.usizo.ops.chaos;

import java.time.Duration;

/**
 * A press and what the server promised about it.
 *
 * @param press what was sent
 * @param alertId the alert it was told to be
 * @param caseId the case it was told to have opened or joined
 * @param at nanoTime of the answer
 * @param waited from the first try to the answer
 * @param tries how often it was sent
 */
record Acknowledged(
    Press press, String alertId, String caseId, long at, Duration waited, int tries) {}
