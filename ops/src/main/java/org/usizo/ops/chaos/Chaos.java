package org.usizo.ops.chaos;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.usizo.ops.client.Api;
import org.usizo.ops.client.Installation;
import org.usizo.ops.client.Tokens;

/**
 * Presses and works cases while things are killed, then asks whether the promise held. Ends with 0
 * when it did (with {@code --control}: when the oracle found the losses that were provoked), else
 * 1.
 */
public final class Chaos {
  private static final int PRESSERS = 6;
  private static final Duration UNTIL_PRESSED = Duration.ofMinutes(5);
  private static final Duration UNTIL_QUIET = Duration.ofMinutes(3);

  private final ChaosSettings settings;
  private final Installation installation;
  private final List<Api> nodes;
  private final Tokens tokens;
  private final Ledger ledger = new Ledger();
  private final AtomicBoolean pressingIsOver = new AtomicBoolean();
  private final AtomicBoolean workIsOver = new AtomicBoolean();

  private Chaos(ChaosSettings settings) {
    this.settings = settings;
    this.installation = new Installation(settings.data());
    this.nodes = installation.listNodes();
    this.tokens = installation.tokens(InstantSource.system());
  }

  /** See {@code ops/chaos --help}. */
  public static void main(String[] arguments) {
    System.exit(new Chaos(ChaosSettings.of(arguments)).run() ? 0 : 1);
  }

  private boolean run() {
    var database = new DatabaseProbe(installation.database());
    List<Thread> crews = startFleet();
    List<Thread> pressers = startPressers();
    List<Recovery> recoveries =
        settings.kills() > 0 ? new Attack(settings, ledger, database).run() : awaitPresses();
    stop(pressingIsOver, pressers);
    List<Finding> findings = judge(new Oracle(database));
    stop(workIsOver, crews);
    Report.load(ledger);
    Report.recoveries(recoveries);
    Report.findings(findings);
    return verdict(findings);
  }

  private List<Recovery> awaitPresses() {
    if (!Pause.until(UNTIL_PRESSED, () -> ledger.list().size() >= settings.presses())) {
      throw new IllegalStateException("Only " + ledger.list().size() + " presses were taken.");
    }
    return List.of();
  }

  private List<Finding> judge(Oracle oracle) {
    List<Finding> findings = new ArrayList<>(new Replay(nodes.getLast()).run(ledger.list()));
    oracle.awaitQuiet(UNTIL_QUIET);
    findings.addAll(oracle.ask());
    var pushes = new Pushes(installation.fcm());
    findings.add(
        new Finding("device that pressed and heard nothing", pushes.countSilent(ledger.list())));
    return findings;
  }

  private boolean verdict(List<Finding> findings) {
    boolean kept = findings.stream().noneMatch(Finding::isBad);
    boolean lossesFound = findings.getFirst().isBad();
    if (settings.control()) {
      Report.verdict(
          lossesFound
              ? "Control: with asynchronous commit presses were lost, and the oracle found them."
              : "Control FAILED: nothing was lost, or the oracle is blind. Maybe more kills.");
      return lossesFound;
    }
    Report.verdict(
        kept ? "The promise held." : "The promise was BROKEN (seed " + settings.seed() + ").");
    return kept;
  }

  private List<Thread> startFleet() {
    return new Fleet(nodes, tokens, settings.seed(), workIsOver)
        .recruit(settings.responders()).stream().map(Chaos::start).toList();
  }

  private List<Thread> startPressers() {
    var presses = new PressMaker(settings.seed(), tokens);
    var pace = Duration.ofNanos((long) (PRESSERS / settings.pressesPerSecond() * 1e9));
    List<Thread> pressers = new ArrayList<>();
    for (int i = 0; i < PRESSERS; i++) {
      pressers.add(
          start(new Presser(nodes.get(i % nodes.size()), presses, ledger, pace, pressingIsOver)));
    }
    return pressers;
  }

  private static Thread start(Runnable work) {
    return Thread.ofVirtual().start(work);
  }

  private static void stop(AtomicBoolean over, List<Thread> threads) {
    over.set(true);
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
