package org.usizo.dispatch.assignment;

import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.escalation.Escalations;
import org.usizo.dispatch.eta.EtaDesk;
import org.usizo.dispatch.plan.PlanSettings;

/** The parts that find, ask and bind responders, put together once. */
record AssignmentRules(
    CandidateSearch search,
    Dispatcher dispatcher,
    OfferAnswers answers,
    StatusReports reports,
    ManualSending manual,
    AssignmentEnds ends,
    OfferDeadlines deadlines,
    DueTasks dueTasks,
    Watch watch,
    WaitSnapshots waits,
    RoadAhead roadAhead,
    PlannedMoves plannedMoves) {

  static AssignmentRules of(
      Jdbi jdbi,
      InstantSource clock,
      CaseChanges changes,
      Escalations escalations,
      EtaDesk etas,
      AssignmentSettings settings,
      PlanSettings plan) {
    var search = new CandidateSearch(etas.etas(), settings.freshFor(), plan);
    var roadAhead = new RoadAhead(jdbi, clock, search, etas.roads());
    var sendings = new Sendings(settings);
    var dispatcher = new Dispatcher(search, sendings, escalations);
    var ends = new AssignmentEnds(dispatcher, escalations);
    return new AssignmentRules(
        search,
        dispatcher,
        new OfferAnswers(sendings, dispatcher, ends, escalations),
        new StatusReports(ends),
        new ManualSending(search, sendings, escalations),
        ends,
        new OfferDeadlines(jdbi, clock, changes, dispatcher, ends, escalations, roadAhead),
        new DueTasks(jdbi, clock, changes, dispatcher, roadAhead),
        new Watch(jdbi, clock, changes, escalations, etas),
        new WaitSnapshots(jdbi, clock, settings.freshFor()),
        roadAhead,
        new PlannedMoves(search, dispatcher, sendings, ends, escalations));
  }
}
