package org.usizo.ops.simulation;

import java.util.List;

/** Decides who goes where, each time something has happened. */
public interface Rule {

  /** Send a vehicle to a job; whatever both were bound to before is given up. */
  record Order(Job job, Vehicle vehicle) {}

  String name();

  /** How often it decides; 0 for at once, whenever something happens. */
  default int everySeconds() {
    return 0;
  }

  List<Order> decide(Day day);
}
