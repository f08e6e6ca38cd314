package org.usizo.ops.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every route, called by everybody, on their own, on somebody else's and on unknown objects. Who
 * may do what stands in routes.txt; a route that the server has and the table has not fails here.
 */
@BlackBox
class RouteMatrixTest {
  private static final List<String> ROLES =
      List.of("customer", "responder", "partner", "agent", "manager", "operator", "service");

  private final World world = World.shared();

  @Test
  void theTableKnowsEveryRouteTheServerHasAndNoOther() throws IOException {
    Set<String> written =
        RouteTable.written().stream()
            .map(Route::name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(RouteTable.served()).isEqualTo(written);
  }

  @TestFactory
  Stream<DynamicTest> everybodyGetsWhatIsTheirs() throws IOException {
    return RouteTable.written().stream()
        .map(
            route ->
                DynamicTest.dynamicTest(route.name(), () -> assertThat(wrong(route)).isEmpty()));
  }

  /** The cells of a route that did not answer as the table says, in words. */
  private List<String> wrong(Route route) {
    List<String> wrong = new ArrayList<>();
    check(wrong, route, Visitor.guest());
    for (String role : ROLES) {
      check(wrong, route, world.visitor(role));
    }
    if (route.object().equals("case")) {
      check(wrong, route, Visitor.withKey(world.caseKey()));
    }
    return wrong;
  }

  private void check(List<String> wrong, Route route, Visitor visitor) {
    for (Whose whose : route.hasObject() ? Whose.values() : new Whose[] {Whose.OWN}) {
      Wanted wanted = Wanted.of(route, visitor, whose);
      int status = visitor.call(route, world.path(route, visitor, whose));
      if (!wanted.isMetBy(status)) {
        wrong.add("%s on %s: %d, wanted %s".formatted(visitor.role(), whose, status, wanted));
      }
    }
  }
}
