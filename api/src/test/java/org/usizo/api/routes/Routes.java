package org.usizo.api.routes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.usizo.api.ApiApplication;

/** All routes below the API's path, REST resources and servlets, found in the compiled classes. */
final class Routes {
  private Routes() {}

  /**
   * One route.
   *
   * @param verb GET, POST, ...
   * @param path below the context root, parameters without their patterns
   */
  record Route(String verb, String path, Class<?> resource, Method method) {
    @Override
    public String toString() {
      return verb + " " + path;
    }
  }

  static List<Route> listAll() {
    List<Route> routes = new ArrayList<>(listOfResources());
    for (JavaClass found : classes()) {
      if (found.isAnnotatedWith(WebServlet.class)) {
        addServlet(routes, found.reflect());
      }
    }
    return routes;
  }

  static List<Route> listOfResources() {
    List<Route> routes = new ArrayList<>();
    for (JavaClass found : classes()) {
      if (found.isAnnotatedWith(Path.class) && !found.isInterface()) {
        addAll(routes, found.reflect());
      }
    }
    return routes;
  }

  private static JavaClasses classes() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests())
        .importPackages("org.usizo.api");
  }

  private static void addServlet(List<Route> routes, Class<?> servlet) {
    for (String pattern : servlet.getAnnotation(WebServlet.class).urlPatterns()) {
      for (Method method : servlet.getDeclaredMethods()) {
        if (pattern.startsWith(ApiApplication.PATH)
            && !pattern.endsWith("/")
            && method.getName().matches("do(Get|Post|Put|Delete)")) {
          String verb = method.getName().substring(2).toUpperCase(Locale.ROOT);
          routes.add(new Route(verb, pattern, servlet, method));
        }
      }
    }
  }

  private static void addAll(List<Route> routes, Class<?> resource) {
    for (Method method : resource.getMethods()) {
      findVerb(method)
          .ifPresent(verb -> routes.add(new Route(verb, path(resource, method), resource, method)));
    }
  }

  private static Optional<String> findVerb(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (verb != null) {
        return Optional.of(verb.value());
      }
    }
    return Optional.empty();
  }

  private static String path(Class<?> resource, Method method) {
    Path own = method.getAnnotation(Path.class);
    String whole =
        ApiApplication.PATH
            + "/"
            + resource.getAnnotation(Path.class).value()
            + (own == null ? "" : "/" + own.value());
    String plain = whole.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}").replaceAll("/{2,}", "/");
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
