package org.usizo.dispatch.planning;

import java.util.List;
import java.util.Set;
import org.usizo.dispatch.responder.AreaId;

/** Areas that compete for the same crews, with all in them that a plan decides about. */
record PlanRegion(Set<AreaId> areas, List<PlannedTask> tasks, List<Crew> crews) {}
