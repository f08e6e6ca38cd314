/**
 * Measuring Usizo against the limits of what it stands on, in the same run and with the arms
 * interleaved: intake against pgbench with the same SQL, the candidate search at 100,000
 * responders, positions against bare JDBC. Needs an installation of its own, which {@code
 * ops/bench} makes. Speaks HTTP and JDBC; knows no class of the server.
 */
package org.usizo.ops.bench;
