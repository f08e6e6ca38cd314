package org.usizo.dispatch.alert;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.store.Digests;

/**
 * Lets presses of one key or one identity pass one after the other until their transactions end.
 * Locks are taken in one order everywhere, so that two presses never wait for each other.
 */
final class PressLocks {

  private PressLocks() {}

  static void take(Handle handle, JudgedPress press) {
    var names = names(press);
    if (names.isEmpty()) {
      return;
    }
    handle
        .createQuery(
            """
            SELECT count(pg_advisory_xact_lock(name))
              FROM (SELECT DISTINCT name FROM unnest(:names::bigint[]) AS n (name) ORDER BY name) sorted
            """)
        .bindArray("names", Long.class, names)
        .mapTo(Integer.class)
        .one();
  }

  private static List<Long> names(JudgedPress press) {
    var names = new ArrayList<Long>();
    var who = press.identity();
    add(names, press.keyDigest());
    add(names, press.installationHash());
    add(names, press.panicKeyHash());
    if (who.subject() != null) {
      add(names, Digests.sha256("token", who.issuer(), who.subject()));
    }
    return names;
  }

  private static void add(List<Long> names, byte[] digest) {
    if (digest != null) {
      names.add(ByteBuffer.wrap(digest).getLong());
    }
  }
}
