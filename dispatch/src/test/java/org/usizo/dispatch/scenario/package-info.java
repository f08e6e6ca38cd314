/**
 * Stories on a small text map: who stands where, who presses what, what the timeline says. Runs the
 * real code on a real database with a clock that stands still; nothing moves by itself.
 */
package org.usizo.dispatch.scenario;
