package org.usizo.dispatch.agent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.customer.PersonId;

/**
 * An agent or manager as operators see them.
 *
 * @param subject of the token they sign in with
 * @param areaIds null: not stated
 */
public record StaffMember(
    PersonId personId,
    String subject,
    String name,
    Actor.Role role,
    List<String> languages,
    List<UUID> areaIds,
    boolean onCall,
    int capacity,
    Presence presence,
    Instant presenceUntil) {}
