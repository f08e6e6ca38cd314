package org.usizo.notifications.delivery;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.usizo.notifications.message.Templates;

/** What everybody at work on deliveries needs. */
record Tools(
    Jdbi jdbi,
    InstantSource clock,
    DeliverySettings settings,
    Templates templates,
    Consumer<Signal> listener) {}
