package org.usizo.dispatch.alert;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.usizo.dispatch.alert.PressContent.PositionIs;
import org.usizo.dispatch.alert.PressDetails.ForWhom;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.customer.PhoneNumbers;
import org.usizo.dispatch.store.Digests;

/** Says everything about a press that needs no database. Pure. */
final class PressJudge {

  private static final Pattern INSTALLATION = Pattern.compile("[A-Za-z0-9_-]{1,128}");

  private final PositionJudge positions;
  private final PhoneNumbers phones;

  PressJudge(AlertSettings settings) {
    this.positions = new PositionJudge(settings.region());
    this.phones = new PhoneNumbers(settings.country());
  }

  JudgedPress judge(Press press, Instant receivedAt) {
    var content = press.content();
    var position = positions.judge(content.position(), isOfCaller(content), receivedAt);
    var flags = EnumSet.noneOf(AlertFlag.class);
    flags.addAll(press.flags());
    flags.addAll(position.flags());
    flags.addAll(PressClock.judge(content.pressedAt(), content.queuedAt(), receivedAt));
    if (content.kind() == null) {
      flags.add(AlertFlag.KIND_UNKNOWN);
    }
    String phone = phone(content.details(), flags);
    return digested(press, receivedAt, position, flags, phone);
  }

  private static JudgedPress digested(
      Press press, Instant at, PositionVerdict position, Set<AlertFlag> flags, String phone) {
    var identity = press.identity();
    var kind = press.content().kind() == null ? AlertKind.MEDICAL : press.content().kind();
    byte[] installation = installationHash(identity.installationId(), flags);
    byte[] source = installation;
    if (source == null && phone != null) {
      source = Digests.sha256("phone", phone);
    }
    byte[] body = Digests.sha256(press.body().raw());
    byte[] key = PressKey.digest(identity, installation, phone, body);
    if (key == null && PressKey.isGiven(identity)) {
      flags.add(AlertFlag.KEY_TOO_SHORT);
    }
    byte[] panic = identity.panicKey() == null ? null : Digests.sha256(identity.panicKey());
    return new JudgedPress(
        press, at, kind, position, flags, phone, key, panic, installation, source, body);
  }

  private static byte[] installationHash(String id, Set<AlertFlag> flags) {
    if (id == null) {
      return null;
    }
    if (!INSTALLATION.matcher(id).matches()) {
      flags.add(AlertFlag.INSTALLATION_ODD);
      return null;
    }
    return Digests.sha256(id);
  }

  private String phone(PressDetails details, Set<AlertFlag> flags) {
    String written = details.contact().phone();
    if (written == null) {
      return null;
    }
    String phone = phones.findE164(written).orElse(null);
    if (phone == null) {
      flags.add(AlertFlag.PHONE_ODD);
    }
    return phone;
  }

  private static boolean isOfCaller(PressContent content) {
    return content.positionIs() == PositionIs.CALLER
        && content.details().forWhom() == ForWhom.OTHER;
  }
}
