package org.usizo.dispatch.agent;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.customer.PersonId;

/**
 * A care agent or case manager.
 *
 * @param role AGENT or MANAGER
 * @param languages as BCP 47 tags, best first
 * @param onCall escalations go to managers on call first
 * @param capacity how many open cases at once, graver ones apart
 * @param presenceUntil when the presence ends by itself, null: when changed
 */
public record Agent(
    PersonId personId,
    String name,
    Actor.Role role,
    List<String> languages,
    boolean onCall,
    int capacity,
    Presence presence,
    Instant presenceUntil,
    Instant presenceAt) {}
