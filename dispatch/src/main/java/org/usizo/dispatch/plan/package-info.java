/**
 * The joint answer for all open tasks: who goes where at once, who is redirected, who goes where
 * next, who waits, and why. Pure: a situation and travel times in, a plan out; it asks no clock and
 * no database, so that the server and the policy simulator run the very same classes.
 *
 * <p>The door is {@link org.usizo.dispatch.plan.PlanPolicy}.
 */
package org.usizo.dispatch.plan;
