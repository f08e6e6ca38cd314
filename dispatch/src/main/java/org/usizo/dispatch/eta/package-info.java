/**
 * How long until somebody is there: asks a routing service for driving times when one is
 * configured, else takes the straight line; applies what finished trips have taught; and keeps
 * account of how true it was. Knows nothing of offers or who is chosen.
 */
package org.usizo.dispatch.eta;
