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
    for (Visitor visitor : world.visitors(route)) {
      for (Whose whose : Whose.values()) {
        if (isCell(route, whose)) {
          check(wrong, route, visitor, whose);
        }
      }
    }
    return wrong;
  }

  private static boolean isCell(Route route, Whose whose) {
    return switch (whose) {
      case OWN -> true;
      case FOREIGN, UNKNOWN -> route.hasObject();
      case FOREIGN_PART -> route.hasPart();
    };
  }

  private void check(List<String> wrong, Route route, Visitor visitor, Whose whose) {
    Wanted wanted = Wanted.of(route, visitor, whose);
    int status = visitor.call(route.method(), world.path(route, visitor, whose), world.body(route));
    if (!wanted.isMetBy(status)) {
      wrong.add("%s on %s: %d, wanted %s".formatted(visitor.name(), whose, status, wanted));
    }
  }
}
