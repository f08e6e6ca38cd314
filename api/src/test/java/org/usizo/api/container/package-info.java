/**
 * Tests of the whole WAR in Payara Micro: what only the container can show. Run in the phase
 * integration-test, by {@code ops/test}.
 */
package org.usizo.api.container;
