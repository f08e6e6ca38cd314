package org.usizo.api.security;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a route that is also open to a stream ticket or to a key. Takes the place of
 * {@code @RolesAllowed}, which the container enforces by the bearer alone.
 *
 * <p>With {@link #key} a guest gets in with any {@code Case-Key} or {@code Survey-Key}: the
 * resource then has to check that the key opens the very case it names; a key of another case is
 * 404.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({TYPE, METHOD})
public @interface Access {
  /** The roles that get in. */
  String[] value();

  /** Whether a guest with a key gets in too. */
  boolean key() default false;
}
