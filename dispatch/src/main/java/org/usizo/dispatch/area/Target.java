package org.usizo.dispatch.area;

import org.usizo.dispatch.casefile.AlertKind;

/**
 * A promise of an area: how soon help stands beside the person, from the press.
 *
 * @param priority 1 (gravest) to 5
 */
public record Target(AlertKind kind, int priority, int seconds) {}
