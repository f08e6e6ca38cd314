package org.usizo.api.security;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/**
 * Who may call one resource method, read from its annotations, the method's before the class's. A
 * method that says nothing is closed to everybody.
 *
 * @param everybody {@code @PermitAll}: the method decides itself
 * @param roles the roles that get in
 * @param byKey whether a guest's key opens the door as well
 */
public record RouteAccess(boolean everybody, List<String> roles, boolean byKey) {
  private static final RouteAccess NOBODY = new RouteAccess(false, List.of(), false);

  /** The outcome for one caller. */
  enum Answer {
    ALLOWED,
    SIGN_IN_FIRST,
    FORBIDDEN
  }

  /** Reads the annotations of a route. */
  public static RouteAccess of(Class<?> resource, Method method) {
    return find(method).or(() -> find(resource)).orElse(NOBODY);
  }

  /** Whether the route says who may call it; a test refuses routes that do not. */
  public static boolean isDeclared(Class<?> resource, Method method) {
    return find(method).or(() -> find(resource)).isPresent();
  }

  Answer decide(Caller caller) {
    if (everybody || caller.hasAnyRole(roles.toArray(String[]::new))) {
      return Answer.ALLOWED;
    }
    if (byKey && (caller.caseKey().isPresent() || caller.surveyKey().isPresent())) {
      return Answer.ALLOWED;
    }
    return caller.isSignedIn() || roles.isEmpty() ? Answer.FORBIDDEN : Answer.SIGN_IN_FIRST;
  }

  private static Optional<RouteAccess> find(AnnotatedElement element) {
    if (element.isAnnotationPresent(DenyAll.class)) {
      return Optional.of(NOBODY);
    }
    Access access = element.getAnnotation(Access.class);
    if (access != null) {
      return Optional.of(new RouteAccess(false, List.of(access.value()), access.key()));
    }
    RolesAllowed allowed = element.getAnnotation(RolesAllowed.class);
    if (allowed != null) {
      return Optional.of(new RouteAccess(false, List.of(allowed.value()), false));
    }
    return element.isAnnotationPresent(PermitAll.class)
        ? Optional.of(new RouteAccess(true, List.of(), false))
        : Optional.empty();
  }
}
