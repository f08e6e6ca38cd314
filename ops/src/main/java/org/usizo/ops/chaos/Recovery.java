package org.usizo.ops.chaos;

import java.time.Duration;
import java.util.Optional;

/**
 * How one kill was got over.
 *
 * @param number which kill, from 1
 * @param fault what was killed
 * @param firstAcknowledgement from the kill to the first press that was acknowledged
 * @param afterDatabase from the moment PostgreSQL took connections again to that press; empty when
 *     the server had to start as well
 */
record Recovery(
    int number, Fault fault, Duration firstAcknowledgement, Optional<Duration> afterDatabase) {}
