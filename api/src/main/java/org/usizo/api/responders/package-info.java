/**
 * Crews and those who steer them, over HTTP: shifts, positions, offers, assignments, the map.
 * Translates between JSON and dispatch and decides nothing.
 */
package org.usizo.api.responders;
