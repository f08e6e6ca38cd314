package org.usizo.api.wiring;

/** Fired once, when the node starts to drain: workers finish what they hold and stop. */
public record ServiceClosing() {}
