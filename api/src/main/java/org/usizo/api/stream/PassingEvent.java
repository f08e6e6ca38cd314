package org.usizo.api.stream;

import org.usizo.dispatch.casefile.CaseId;

/**
 * Something worth seeing now and not worth keeping: a position, an ETA tick, somebody typing. Has
 * no id, is not resumed and is the first to be dropped when a reader is slow.
 *
 * @param caseId the case it belongs to, null for something of no case
 * @param type the SSE event type
 * @param data JSON
 */
public record PassingEvent(CaseId caseId, String type, String data) {}
