/**
 * Black-box tests: over HTTP against a live installation that ops/test starts, by the contract
 * alone. They run with {@code -Pblackbox}; {@code usizo.test.installation} names the installation's
 * data directory. Nothing here knows a class of the server.
 */
package org.usizo.ops.blackbox;
