/**
 * Figures of the domain for {@code /metrics}: counters, durations in seconds, and gauges read from
 * whoever knows them. The wiring feeds them; nothing decides by them.
 */
package org.usizo.api.metrics;
