package org.usizo.ops.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Needs no server: says at once when a new route has no line in the table of who may call it. */
class RouteTableTest {
  private static final Path DOCUMENT = Path.of("../api/src/main/resources/META-INF/openapi.yaml");
  private static final Pattern PATH = Pattern.compile(" {2}/api/v1(/\\S+):");
  private static final Pattern VERB = Pattern.compile(" {4}(get|put|post|delete|patch):");

  @Test
  void everyDescribedRouteHasItsLineInRoutesTxt() throws IOException {
    Set<String> written =
        RouteTable.written().stream()
            .map(Route::name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(described(Files.readAllLines(DOCUMENT)))
        .as("left: openapi.yaml; right: routes.txt, where each route says who may call it")
        .isEqualTo(written);
  }

  private static Set<String> described(List<String> document) {
    Set<String> routes = new TreeSet<>();
    String path = "";
    for (String line : document) {
      Matcher verb = VERB.matcher(line);
      if (line.matches(" {2}\\S.*")) {
        Matcher found = PATH.matcher(line);
        path = found.matches() ? found.group(1) : "";
      } else if (verb.matches() && !path.isEmpty()) {
        routes.add(verb.group(1).toUpperCase(Locale.ROOT) + " " + path);
      }
    }
    return routes;
  }
}
