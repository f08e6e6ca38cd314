/**
 * The composition root: settings, the mode guard, the database and its return after an outage, the
 * clock, migrations before readiness, workers, draining. The only package that may ask the system
 * for the time, and the only one that constructs the other modules.
 */
package org.usizo.api.wiring;
