package org.usizo.dispatch.casefile;

/**
 * An event with its position in the global order of this installation.
 *
 * @param position 1, 2, 3, ... without gaps
 */
public record PlacedEvent(long position, CaseEvent event) {}
