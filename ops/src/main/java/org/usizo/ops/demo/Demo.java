package org.usizo.ops.demo;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.usizo.ops.client.Installation;
import org.usizo.ops.client.UnreachableException;
import org.usizo.ops.simulator.Person;

/**
 * {@code Demo --data DIR [road] [medical] [redirection]}: all by default. Exits 1 when a step does
 * not come.
 */
public final class Demo {
  private static final String REDIRECTION = "redirection";

  private final Installation installation;
  private final InstantSource clock;
  private final Narrator narrator;

  private Demo(Installation installation, InstantSource clock) {
    this.installation = installation;
    this.clock = clock;
    this.narrator = new Narrator(System.out, clock);
  }

  public static void main(String[] arguments) {
    if (arguments.length < 2 || !"--data".equals(arguments[0])) {
      System.err.println("usage: Demo --data DIR [road] [medical]");
      System.exit(2);
    }
    var demo = new Demo(new Installation(Path.of(arguments[1])), InstantSource.system());
    try {
      stories(arguments).forEach(demo::tell);
      System.out.printf("%nThe whole story came, step by step.%n");
    } catch (StoryBroken | UnreachableException e) {
      System.err.printf("%nThe story broke: %s%n", e.getMessage());
      System.exit(1);
    }
  }

  private void tell(String story) {
    if (REDIRECTION.equals(story)) {
      tellRedirection();
    } else {
      tell(Press.valueOf(story.toUpperCase(Locale.ROOT)));
    }
  }

  private void tell(Press press) {
    String run = press.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
    var phone = new Phone(installation.fcm(), "demo-phone-" + run, narrator);
    Person customer = person("customer", "demo-customer-" + run);
    Person manager = person("manager", "demo-manager");
    new Story(press, customer, manager, phone, narrator, clock).tell();
  }

  private void tellRedirection() {
    String run = "redirection-" + UUID.randomUUID();
    var phone = new Phone(installation.fcm(), "demo-phone-" + run, narrator);
    Person operator = person("operator", "demo-operator");
    new RedirectionStory(
            person("customer", "demo-customer-" + run),
            person("manager", "demo-manager"),
            crew(operator, "Far truck", run),
            crew(operator, "Near truck", run),
            phone,
            narrator,
            clock)
        .tell();
  }

  private DemoCrew crew(Person operator, String name, String run) {
    Person person = person("responder", "demo-" + name.replace(' ', '-') + "-" + run);
    return DemoCrew.enrol(operator, person, name, RedirectionStory.SCENE);
  }

  private Person person(String role, String subject) {
    return new Person(installation.api(), installation.tokens(clock), clock, role, subject);
  }

  private static List<String> stories(String[] arguments) {
    var given = List.of(arguments).subList(2, arguments.length);
    return given.isEmpty() ? List.of("road", "medical", REDIRECTION) : given;
  }
}
