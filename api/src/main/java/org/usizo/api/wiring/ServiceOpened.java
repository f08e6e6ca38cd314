package org.usizo.api.wiring;

/**
 * Fired once, when the schema is there and the database has answered: from now on workers may run.
 */
public record ServiceOpened() {}
