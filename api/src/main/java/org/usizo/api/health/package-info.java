/**
 * Liveness (never asks the database), readiness (migrated, connected, not draining) and start-up,
 * as MicroProfile Health serves them.
 */
package org.usizo.api.health;
