/**
 * The policy simulator: whole days of calls through the dispatch module's own planning classes, in
 * memory, thousands of times faster than life, to compare rules before one goes live.
 *
 * <p>A {@link org.usizo.ops.simulation.Scenario} gives calls and responders, a {@link
 * org.usizo.ops.simulation.Rule} decides who goes where, a {@link org.usizo.ops.simulation.Day}
 * lets it happen, and {@link org.usizo.ops.simulation.Measures} say how it went.
 */
package org.usizo.ops.simulation;
