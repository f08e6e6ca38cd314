package org.usizo.api.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.usizo.api.security.RouteAccess;
import org.yaml.snakeyaml.Yaml;

class RoutesTest {
  private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

  @Test
  void everyRouteSaysWhoMayCallIt() {
    List<Routes.Route> silent =
        Routes.listOfResources().stream()
            .filter(route -> !RouteAccess.isDeclared(route.resource(), route.method()))
            .toList();
    assertThat(silent)
        .as("routes without @RolesAllowed, @PermitAll, @DenyAll or @Access are closed to everybody")
        .isEmpty();
  }

  @Test
  void theDocumentNamesEveryRouteAndNoOther() throws IOException {
    List<String> routes = Routes.listAll().stream().map(Routes.Route::toString).sorted().toList();
    assertThat(listDocumented())
        .as("META-INF/openapi.yaml (left: the document, right: the resources)")
        .containsExactlyInAnyOrderElementsOf(routes);
  }

  @Test
  void everyOperationHasAnIdOfItsOwnAndAnswersErrorsAsProblems() throws IOException {
    List<String> ids = new ArrayList<>();
    for (Map<String, Object> path : paths().values()) {
      path.forEach(
          (verb, operation) -> {
            if (VERBS.contains(verb)) {
              Map<?, ?> described = (Map<?, ?>) operation;
              ids.add((String) described.get("operationId"));
              assertThat(((Map<?, ?>) described.get("responses")).keySet().toString())
                  .as(String.valueOf(described.get("operationId")))
                  .contains("default");
            }
          });
    }
    assertThat(ids).doesNotContainNull().doesNotHaveDuplicates();
  }

  private static List<String> listDocumented() throws IOException {
    List<String> documented = new ArrayList<>();
    paths()
        .forEach(
            (path, operations) ->
                operations.keySet().stream()
                    .filter(VERBS::contains)
                    .filter(verb -> path.startsWith("/api/v1/"))
                    .forEach(verb -> documented.add(verb.toUpperCase(Locale.ROOT) + " " + path)));
    return documented;
  }

  private static Map<String, Map<String, Object>> paths() throws IOException {
    try (InputStream document = RoutesTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      Map<String, Map<String, Map<String, Object>>> whole = new Yaml().load(document);
      return whole.get("paths");
    }
  }
}
