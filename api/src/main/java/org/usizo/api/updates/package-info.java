/**
 * From what happened to who is told: maps the events of dispatch to notifications and the outcomes
 * of notifications back to dispatch. The only place that knows both modules' words. The mapping is
 * pure; {@link org.usizo.api.updates.CaseUpdates} and {@link org.usizo.api.updates.OutcomeReports}
 * carry it.
 */
package org.usizo.api.updates;
