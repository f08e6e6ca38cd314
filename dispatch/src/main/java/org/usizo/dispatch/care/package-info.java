/**
 * What people do with a case after the press: scene, triage, notes, contacts, handovers, hold,
 * cancellation, the ends, links; and the sweeps that keep promises to whoever waits. Every deed
 * enters by CaseDoor and asks CaseTransition first. Knows nothing of HTTP.
 */
package org.usizo.dispatch.care;
