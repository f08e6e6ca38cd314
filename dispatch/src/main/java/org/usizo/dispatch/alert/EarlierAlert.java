package org.usizo.dispatch.alert;

import java.util.Set;
import org.usizo.dispatch.casefile.AlertId;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.geo.Place;

/**
 * An alert that came under the same key before.
 *
 * @param place the first that any of its bodies named, null when none did
 * @param bodyDigests of every body kept for it
 */
public record EarlierAlert(
    AlertId id, CaseId caseId, AlertKind kind, Place place, Set<String> bodyDigests) {}
