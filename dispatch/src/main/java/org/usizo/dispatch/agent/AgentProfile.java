package org.usizo.dispatch.agent;

import java.util.List;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.responder.AreaId;

/**
 * What an operator states about an agent or manager.
 *
 * @param role AGENT or MANAGER
 * @param languages as BCP 47 tags, best first
 * @param areaIds whose cases this person sees; null: not stated, all in development, none in
 *     production
 * @param onCall escalations go to managers on call first
 * @param capacity how many open cases at once, graver ones apart
 */
public record AgentProfile(
    String name,
    Actor.Role role,
    List<String> languages,
    List<AreaId> areaIds,
    boolean onCall,
    int capacity) {}
