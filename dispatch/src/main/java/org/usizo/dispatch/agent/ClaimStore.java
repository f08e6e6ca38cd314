package org.usizo.dispatch.agent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.Case;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.StaffScope;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.customer.PersonId;

/** Owns the columns of {@code case_file} that say which agent has a case. */
final class ClaimStore {

  private ClaimStore() {}

  static void claim(Handle handle, CaseId id, PersonId agent, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.case_file SET agent_id = :agent, claimed_at = :now, agent_due_at = NULL WHERE id = :id
            """)
        .bind("id", id)
        .bind("agent", agent)
        .bind("now", now)
        .execute();
  }

  /** Gives the case to an agent who does not know yet and must claim it in time. */
  static void give(Handle handle, CaseId id, PersonId agent, Instant claimBy) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.case_file SET agent_id = :agent, claimed_at = NULL, agent_due_at = :claimBy WHERE id = :id
            """)
        .bind("id", id)
        .bind("agent", agent)
        .bind("claimBy", claimBy)
        .execute();
  }

  static void release(Handle handle, CaseId id, Instant agentDueAt) {
    handle
        .createUpdate(
            """
            UPDATE dispatch.case_file SET agent_id = NULL, claimed_at = NULL, agent_due_at = :agentDueAt WHERE id = :id
            """)
        .bind("id", id)
        .bind("agentDueAt", agentDueAt)
        .execute();
  }

  /** Open cases that want an agent, gravest and oldest first. */
  static List<CaseId> listWaiting(Handle handle, int limit) {
    return handle
        .createQuery(
            """
            SELECT id FROM dispatch.case_file
             WHERE agent_due_at IS NOT NULL AND agent_id IS NULL AND status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED')
             ORDER BY priority, received_at LIMIT :limit
            """)
        .bind("limit", limit)
        .mapTo(CaseId.class)
        .list();
  }

  /** Open cases whose time to be claimed is over and that nobody was alarmed about yet. */
  static List<CaseId> listOverdue(Handle handle, Instant now, int limit) {
    return handle
        .createQuery(
            """
            SELECT id FROM dispatch.case_file c
             WHERE agent_due_at <= :now AND status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED')
               AND NOT EXISTS (SELECT FROM dispatch.escalation e
                                WHERE e.case_id = c.id AND e.cause = 'NO_AGENT' AND e.state <> 'RESOLVED')
             ORDER BY priority, agent_due_at LIMIT :limit
            """)
        .bind("now", now)
        .bind("limit", limit)
        .mapTo(CaseId.class)
        .list();
  }

  /** The cases an agent could take next within scope: without an agent, or not claimed yet. */
  static List<CaseId> listTakeable(Handle handle, Viewer viewer, int limit) {
    var query =
        handle.createQuery(
            """
            SELECT c.id FROM dispatch.case_file c
             WHERE c.status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED')
               AND (c.agent_id IS NULL OR c.agent_id = :person AND c.claimed_at IS NULL) AND
            """
                + StaffScope.SQL
                + " ORDER BY c.priority, c.received_at LIMIT :limit");
    return StaffScope.bind(query, viewer).bind("limit", limit).mapTo(CaseId.class).list();
  }

  /** Whether the agent who was given the case has done anything with it since. */
  static boolean hasActed(Handle handle, Case about) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (SELECT FROM dispatch.case_event e
                            WHERE e.case_id = :id AND e.actor_id = :agent
                              AND e.sequence > (SELECT max(sequence) FROM dispatch.case_event
                                                 WHERE case_id = :id AND type = 'AGENT_ASSIGNED'))
            """)
        .bind("id", about.id())
        .bind("agent", about.agentId())
        .mapTo(Boolean.class)
        .one();
  }

  static Optional<String> findName(Handle handle, PersonId agent) {
    return AgentStore.find(handle, agent).map(Agent::name);
  }
}
