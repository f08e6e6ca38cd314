package org.usizo.dispatch.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.assignment.PlannedMoves;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.HappeningJson;
import org.usizo.dispatch.casefile.PlannedWait;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.eta.EtaDesk;
import org.usizo.dispatch.plan.Move;
import org.usizo.dispatch.plan.Plan;
import org.usizo.dispatch.plan.PlanPolicy;
import org.usizo.dispatch.plan.PlanSettings;
import org.usizo.dispatch.plan.Situation;
import org.usizo.dispatch.planning.PlanRowStore.Row;

/**
 * Plans every region this node may plan, carries out what can be done at once and keeps the rest as
 * plan rows. Called again and again; each time it starts from what is true then. Safe on any number
 * of nodes: one holds the lease of a region, and every write checks it.
 */
public final class Planner {

  private static final int TASKS_AT_MOST = 2_000;
  private static final int CREWS_PER_TASK = 40;
  private static final Duration LEASE = Duration.ofSeconds(5);

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final CaseChanges changes;
  private final PlannedMoves moves;
  private final EtaDesk etas;
  private final PlanSettings settings;
  private final Duration freshFor;
  private final WaitPromises promises;
  private final WorkTimes workTimes = new WorkTimes();
  private final UUID node = UUID.randomUUID();

  public Planner(
      Jdbi jdbi,
      InstantSource clock,
      CaseChanges changes,
      PlannedMoves moves,
      EtaDesk etas,
      PlanSettings settings,
      Duration freshFor) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.changes = changes;
    this.moves = moves;
    this.etas = etas;
    this.settings = settings;
    this.freshFor = freshFor;
    this.promises = new WaitPromises(jdbi, changes);
  }

  /**
   * Plans once.
   *
   * @return how many steps were carried out
   */
  public int sweep() {
    var now = clock.instant();
    return listRegions(now).stream().mapToInt(region -> plan(region, now)).sum();
  }

  /** Gives up the regions it holds, so that another node may plan them at once. */
  public void close() {
    jdbi.useHandle(handle -> PlanLeaseStore.releaseAll(handle, node, clock.instant()));
  }

  private List<PlanRegion> listRegions(Instant now) {
    return jdbi.withHandle(
        handle -> {
          var tasks = PlanSituationStore.listTasks(handle, TASKS_AT_MOST);
          if (tasks.isEmpty()) {
            return List.<PlanRegion>of();
          }
          workTimes.refresh(handle, now);
          var ids = tasks.stream().map(PlannedTask::id).toList();
          var crews =
              PlanSituationStore.listCrews(handle, ids, now.minus(freshFor), CREWS_PER_TASK);
          return RegionPolicy.partition(tasks, crews);
        });
  }

  private int plan(PlanRegion region, Instant now) {
    return jdbi.inTransaction(
            handle -> PlanLeaseStore.take(handle, region.areas(), node, now, now.plus(LEASE)))
        .map(lease -> plan(region, lease, now))
        .orElse(0);
  }

  private int plan(PlanRegion region, PlanLease lease, Instant now) {
    var plan = PlanPolicy.plan(situation(region, now), new RoadTravel(etas, region, now), settings);
    keepRows(region, lease, plan, now);
    promises.compare(arrivals(plan, now), casesOf(region), lease, now);
    return new PlanExecution(changes, moves, lease, plan, region.tasks())
        .carryOut(StepPolicy.steps(plan.moves(), region.tasks()));
  }

  private Situation situation(PlanRegion region, Instant now) {
    var ids = region.tasks().stream().map(PlannedTask::id).toList();
    var notAgain = jdbi.withHandle(handle -> PlannedMoves.notAgain(handle, ids, now));
    var towards = region.tasks().getFirst().straightLine();
    return new Situations(workTimes, towards, now).of(region, notAgain);
  }

  private void keepRows(PlanRegion region, PlanLease lease, Plan plan, Instant now) {
    var rows = plan.moves().stream().flatMap(move -> row(move, plan).stream()).toList();
    jdbi.useTransaction(
        handle -> {
          if (PlanLeaseStore.isHeld(handle, lease)) {
            PlanRowStore.replace(handle, region.areas(), rows, now);
          }
        });
  }

  /** When help is expected, in the middle, at tasks that somebody comes to next. */
  private static Map<TaskId, Instant> arrivals(Plan plan, Instant now) {
    return plan.moves().stream()
        .filter(Move.PlanNext.class::isInstance)
        .map(Move.PlanNext.class::cast)
        .collect(
            Collectors.toMap(
                Move.PlanNext::taskId,
                next ->
                    now.plusSeconds(
                        new PlannedWait(now, next.freeAt(), next.etaSeconds()).p50Seconds(now))));
  }

  private static Map<TaskId, CaseId> casesOf(PlanRegion region) {
    return region.tasks().stream().collect(Collectors.toMap(PlannedTask::id, PlannedTask::caseId));
  }

  private static Optional<Row> row(Move move, Plan plan) {
    return switch (move) {
      case Move.PlanNext next ->
          Optional.of(
              new Row(
                  next.taskId(),
                  next.responderId(),
                  next.freeAt(),
                  next.etaSeconds(),
                  null,
                  HappeningJson.write(plan.explanationOf(next))));
      case Move.LeaveWaiting waiting when waiting.reason() == Move.WaitingReason.STORM ->
          Optional.of(new Row(waiting.taskId(), null, null, null, waiting.reason().name(), "{}"));
      case Move.LeaveWaiting waiting ->
          Optional.of(
              new Row(
                  waiting.taskId(),
                  null,
                  null,
                  null,
                  waiting.reason().name(),
                  HappeningJson.write(plan.explanationOf(waiting))));
      default -> Optional.empty();
    };
  }
}
