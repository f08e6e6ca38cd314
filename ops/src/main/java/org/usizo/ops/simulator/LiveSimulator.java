package org.usizo.ops.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.usizo.ops.client.Api;
import org.usizo.ops.client.Installation;
import org.usizo.ops.client.Tokens;

/** Drives the demo fleet of an installation until it is stopped. */
public final class LiveSimulator {
  private static final Duration ENROLMENT_PACE = Duration.ofSeconds(3);
  private static final Duration CREW_PACE = Duration.ofSeconds(1);
  private static final Duration AGENT_PACE = Duration.ofSeconds(3);

  private final Api api;
  private final Tokens tokens;
  private final InstantSource clock;
  private final Enrolment enrolment;

  LiveSimulator(Api api, Tokens tokens, InstantSource clock) {
    this.api = api;
    this.tokens = tokens;
    this.clock = clock;
    this.enrolment = new Enrolment(person("operator", "demo-operator"));
  }

  /**
   * {@code LiveSimulator --data DIR --ready FILE}: writes FILE when the whole fleet is on shift.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 4
        || !"--data".equals(arguments[0])
        || !"--ready".equals(arguments[2])) {
      System.err.println("usage: LiveSimulator --data DIR --ready FILE");
      System.exit(2);
    }
    InstantSource clock = InstantSource.system();
    var installation = new Installation(Path.of(arguments[1]));
    var simulator = new LiveSimulator(installation.api(), installation.tokens(clock), clock);
    simulator.start().await();
    Files.createFile(Path.of(arguments[3]));
    new CountDownLatch(1).await();
  }

  /** Starts everybody; counts down to zero as the vehicles go on shift. */
  CountDownLatch start() {
    List<Vehicle> vehicles = DemoFleet.listDriven();
    var onShift = new CountDownLatch(vehicles.size());
    List<Routine> routines = new ArrayList<>();
    vehicles.forEach(vehicle -> routines.add(driving(vehicle, onShift)));
    Vehicle yours = DemoFleet.yours();
    Person you = person("responder", yours.subject());
    routines.add(Routine.once("your vehicle", ENROLMENT_PACE, () -> enrolment.enrol(yours, you)));
    var agent = new CareAgent(person("agent", "demo-agent"), clock);
    routines.add(Routine.always("care agent", AGENT_PACE, agent::step));
    routines.forEach(Routine::start);
    return onShift;
  }

  private Routine driving(Vehicle vehicle, CountDownLatch onShift) {
    Person person = person("responder", vehicle.subject());
    var crew = new Crew(vehicle, person, clock);
    Routine enrolled =
        Routine.once(vehicle.callSign(), ENROLMENT_PACE, () -> enrolment.enrol(vehicle, person));
    Routine onDuty =
        Routine.once(
            vehicle.callSign(),
            CREW_PACE,
            () -> {
              crew.step();
              return crew.isOnShift();
            });
    return enrolled
        .then(onDuty)
        .then(Routine.once(vehicle.callSign(), CREW_PACE, () -> countDown(onShift)))
        .then(Routine.always(vehicle.callSign(), CREW_PACE, crew::step));
  }

  private static boolean countDown(CountDownLatch latch) {
    latch.countDown();
    return true;
  }

  private Person person(String role, String subject) {
    return new Person(api, tokens, clock, role, subject);
  }
}
