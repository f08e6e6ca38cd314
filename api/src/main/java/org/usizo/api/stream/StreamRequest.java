package org.usizo.api.stream;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.usizo.dispatch.casefile.CaseId;

/**
 * What somebody wants to watch.
 *
 * @param caseId one case (ids are its sequence), or empty for everything (ids are global positions)
 * @param owner who watches, for the cap of streams per person: a person's id or a key's hash
 * @param lastEventId the last id seen before, as sent; empty for none. A case's stream then begins
 *     with its first event, the global one with the next
 * @param until when the right to watch ends, usually with the token
 * @param view what this reader sees
 * @param stillAllowed asked at every heartbeat; false closes the stream
 */
public record StreamRequest(
    Optional<CaseId> caseId,
    String owner,
    Optional<String> lastEventId,
    Optional<Instant> until,
    EventView view,
    BooleanSupplier stillAllowed) {}
