/**
 * The joint plan in production: which tasks and crews belong together, who may plan them, what is
 * known of them, and what becomes of the plan. The choice itself is made in {@link
 * org.usizo.dispatch.plan}, and carried out by {@link org.usizo.dispatch.assignment.PlannedMoves}.
 * Only the door calls it; nobody depends on it: without it every task still gets its first answer.
 */
package org.usizo.dispatch.planning;
