/**
 * Agents and managers as people who work: presence, who gets which case, claiming. Stands on
 * casefile and escalation; knows nothing of responders and offers.
 */
package org.usizo.dispatch.agent;
