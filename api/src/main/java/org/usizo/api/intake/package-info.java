/**
 * Between the socket and everything else: bodies are collected without holding a thread, within a
 * size and a time; work is let in a few at a time, presses before all other requests. A press is
 * never turned away here. Knows nothing of cases; resources may ask for the {@link
 * org.usizo.api.intake.ReceivedBody}.
 */
package org.usizo.api.intake;
