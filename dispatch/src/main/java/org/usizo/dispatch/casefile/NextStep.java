package org.usizo.dispatch.casefile;

import java.time.Instant;

/**
 * What happens next, in a sentence for the person waiting.
 *
 * @param by until when, null when there is no such promise
 */
public record NextStep(String text, Instant by) {}
