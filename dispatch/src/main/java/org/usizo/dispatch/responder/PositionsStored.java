package org.usizo.dispatch.responder;

/**
 * What became of a batch of positions, all of it committed.
 *
 * @param stored fixes now in history
 * @param moved responders whose live position is a newer one now
 * @param ignored repeats, and fixes of unknown or off-duty responders: nothing stored
 */
public record PositionsStored(int stored, int moved, int ignored) {}
