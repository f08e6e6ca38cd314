package org.usizo.ops.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The kills of a run, one after the other, each got over before the next. */
final class Attack {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration LONGEST_STAGGER = Duration.ofSeconds(4);

  /** A dead server's last answers may still be read from the socket. */
  private static final Duration STILL_ON_THE_WIRE = Duration.ofMillis(200);

  private final ChaosSettings settings;
  private final Random random;
  private final Killer killer;
  private final Restart restart;
  private final Ledger ledger;
  private final DatabaseProbe database;

  Attack(ChaosSettings settings, Ledger ledger, DatabaseProbe database) {
    this.settings = settings;
    this.random = new Random(settings.seed() + 1);
    this.killer = new Killer(settings.data());
    this.restart = new Restart(settings.up(), settings.data());
    this.ledger = ledger;
    this.database = database;
  }

  List<Recovery> run() {
    List<Recovery> recoveries = new ArrayList<>();
    for (int number = 1; number <= settings.kills(); number++) {
      Pause.of(randomUpTo(settings.load().multipliedBy(2).dividedBy(settings.kills())));
      Recovery recovery = strike(number, nextFault());
      Report.progress(recovery);
      recoveries.add(recovery);
    }
    return recoveries;
  }

  private Fault nextFault() {
    double roll = random.nextDouble();
    if (settings.control() || roll < 0.4) {
      return Fault.DATABASE;
    }
    return roll < 0.75 ? Fault.SERVER : Fault.BOTH;
  }

  private Recovery strike(int number, Fault fault) {
    long killed = System.nanoTime();
    kill(fault);
    Process up = restart.begin();
    long databaseBack =
        fault.hitsDatabase()
            ? database.awaitReturn(PATIENCE)
            : killed + STILL_ON_THE_WIRE.toNanos();
    Restart.await(up);
    Acknowledged first = awaitAcknowledgementAfter(databaseBack);
    return new Recovery(
        number,
        fault,
        Duration.ofNanos(first.at() - killed),
        fault.hitsServer()
            ? Optional.empty()
            : Optional.of(Duration.ofNanos(first.at() - databaseBack)));
  }

  private void kill(Fault fault) {
    if (fault.hitsServer()) {
      killer.killServer();
    }
    if (fault == Fault.BOTH) {
      Pause.of(randomUpTo(LONGEST_STAGGER));
    }
    if (fault.hitsDatabase()) {
      killer.killDatabase();
    }
  }

  private Acknowledged awaitAcknowledgementAfter(long nanos) {
    if (!Pause.until(PATIENCE, () -> ledger.findFirstAfter(nanos).isPresent())) {
      throw new IllegalStateException("No press was acknowledged for 3 min after a kill.");
    }
    return ledger.findFirstAfter(nanos).orElseThrow();
  }

  private Duration randomUpTo(Duration most) {
    return Duration.ofNanos((long) (random.nextDouble() * most.toNanos()));
  }
}
