package org.usizo.dispatch.planning;

import java.time.Instant;
import org.usizo.dispatch.casefile.TaskId;

/**
 * When help was first said to come, for a task that waits.
 *
 * @param slippedToldAt when they heard that it takes longer, null when not
 * @param recoveredToldAt when they heard that it does not after all, null when not
 */
public record WaitPromise(
    TaskId taskId,
    Instant madeAt,
    Instant arrivalAt,
    Instant slippedToldAt,
    Instant recoveredToldAt) {}
