/**
 * Presses over HTTP and SMS: the lenient reader that makes something of anything, the route that
 * never refuses, and its receipt. Decides nothing about a press; that is dispatch's.
 */
package org.usizo.api.alerts;
