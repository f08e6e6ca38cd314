package org.usizo.api.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Callable;
import org.usizo.api.json.ProviderAtHand;

/**
 * The container's own token check, with two changes: on requests that must never fail for a broken
 * bearer "unauthorised" becomes "nobody", and a valid token without groups is a customer's.
 */
@Alternative
@Priority(10)
@ApplicationScoped
public class AlertTolerantAuthentication implements HttpAuthenticationMechanism {
  private static final ProviderAtHand PROVIDER =
      new ProviderAtHand(AlertTolerantAuthentication.class.getClassLoader());

  @Inject private BeanManager beans;
  private volatile HttpAuthenticationMechanism container;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    HttpMessageContext asked =
        TolerantRequests.tolerates(request)
            ? new GuestOnRefusal(context)
            : new CustomerByDefault(context);
    return quickly(() -> containerMechanism().validateRequest(request, response, asked));
  }

  private static AuthenticationStatus quickly(Callable<AuthenticationStatus> check)
      throws AuthenticationException {
    try {
      return PROVIDER.call(check);
    } catch (AuthenticationException | RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw (AuthenticationException)
          new AuthenticationException("The token check failed").initCause(failure);
    }
  }

  private HttpAuthenticationMechanism containerMechanism() {
    HttpAuthenticationMechanism found = container;
    if (found == null) {
      found = findContainerMechanism();
      container = found;
    }
    return found;
  }

  private HttpAuthenticationMechanism findContainerMechanism() {
    for (Bean<?> bean : beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE)) {
      if (bean.getBeanClass() != AlertTolerantAuthentication.class) {
        return (HttpAuthenticationMechanism)
            beans.getReference(
                bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
      }
    }
    throw new IllegalStateException(
        "The container offers no token check. Maybe the application class lost its @LoginConfig.");
  }
}
