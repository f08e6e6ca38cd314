package org.usizo.dispatch.alert;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.AreaId;

/**
 * What the database knows around a press: who it is, where it is, what came before.
 *
 * @param mode how the area wants this kind dispatched
 * @param lastFix where the person was within the last ten minutes, null when unknown
 * @param fromSource presses of this source within ten minutes
 * @param fromAddress the same for the network address
 * @param doubtfulFromSource presses of this source within the hour that went before an agent
 * @param doubtfulInArea the same for the area within ten minutes
 * @param own cases of the proven person, as JSON
 * @param earlier alerts under the same key, as JSON
 * @param samePhone open cases of the same kind that name the same phone
 */
public record PressSurroundings(
    AreaId areaId,
    OrganisationId organisationId,
    String mode,
    PersonId tokenPerson,
    PersonId panicPerson,
    PersonId guest,
    String customerName,
    String customerPhone,
    Place lastFix,
    List<String> skills,
    int fromSource,
    int fromAddress,
    int doubtfulFromSource,
    int doubtfulInArea,
    String own,
    String earlier,
    List<UUID> samePhone) {

  private static final String SQL =
      ClasspathSqlLocator.create().getResource("db/queries/press-surroundings.sql");

  static PressSurroundings get(Handle handle, JudgedPress press) {
    return handle
        .createQuery(SQL)
        .bind("issuer", press.identity().issuer())
        .bind("subject", press.identity().subject())
        .bind("panicKeyHash", press.panicKeyHash())
        .bind("installationHash", press.installationHash())
        .bind("keyDigest", press.keyDigest())
        .bind("sourceHash", press.sourceHash())
        .bind("addressHash", press.identity().addressHash())
        .bindByType("place", press.place(), Place.class)
        .bind("phone", press.phone())
        .bind("kind", press.kind())
        .bind("test", press.content().test())
        .bind("now", press.receivedAt())
        .mapTo(PressSurroundings.class)
        .one();
  }

  List<OwnCase> listOwnCases() {
    return PressHistoryJson.readOwnCases(own);
  }

  List<EarlierAlert> listEarlierAlerts() {
    return PressHistoryJson.readEarlierAlerts(earlier);
  }

  Set<String> knownSkills() {
    return Set.copyOf(skills);
  }
}
