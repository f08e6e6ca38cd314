package org.usizo.dispatch.casefile;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;

/** Where a page of a list ended: the sort key of its last line. */
record CaseCursor(boolean over, int priority, Instant receivedAt, CaseId id) {

  static CaseCursor of(CaseLine line) {
    return new CaseCursor(!line.status().isOpen(), line.priority(), line.receivedAt(), line.id());
  }

  /** As clients carry it; they must not look inside. */
  String write() {
    var text =
        String.join(
            " ",
            Boolean.toString(over),
            Integer.toString(priority),
            receivedAt.toString(),
            id.toString());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws CaseRefusedException when it is none of ours
   */
  static CaseCursor read(String written) {
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(" ", -1);
      return new CaseCursor(
          Boolean.parseBoolean(parts[0]),
          Integer.parseInt(parts[1]),
          Instant.parse(parts[2]),
          new CaseId(UUID.fromString(parts[3])));
    } catch (RuntimeException e) {
      throw new CaseRefusedException(Reason.NOT_VALID, "cursor is not one of ours");
    }
  }
}
