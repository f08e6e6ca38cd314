package org.usizo.dispatch.planning;

import java.util.Map;
import java.util.UUID;
import org.usizo.dispatch.responder.AreaId;

/**
 * The right to plan some areas, until it expires or somebody else has taken one of them.
 *
 * @param holder a node's planner, named anew at each start
 * @param tokens of each area, checked in every transaction that writes what the plan says
 */
record PlanLease(UUID holder, Map<AreaId, Long> tokens) {}
