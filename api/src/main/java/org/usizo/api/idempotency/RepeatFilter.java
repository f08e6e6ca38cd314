package org.usizo.api.idempotency;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.usizo.api.security.CurrentCaller;

/**
 * Answers a repeated POST with the first answer. Only what was done is kept: after an error a
 * repeat tries again, because what stood in the way may be gone.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class RepeatFilter implements ContainerRequestFilter, ContainerResponseFilter {

  static final String KEY = "Idempotency-Key";
  static final String SCOPE = RepeatFilter.class.getName();
  private static final int LONGEST_KEY = 256;

  /** Opens cases, as presses do, by keys of its own. */
  private static final String OWN_WAY = "cases";

  @Inject private StoredAnswers answers;
  @Inject private CurrentCaller caller;
  @Context private ResourceInfo route;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    var key = findKey(request);
    if (key.isEmpty()) {
      return;
    }
    var body = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(body));
    var path = request.getUriInfo().getPath();
    var scope = RequestDigests.scope(caller.get(), key.get());
    var known = answers.begin(scope, RequestDigests.request(path, body));
    if (known.isPresent()) {
      request.abortWith(again(known.get()));
    } else {
      request.setProperty(SCOPE, scope);
    }
  }

  /** What has no body never reaches the interceptor that keeps bodies. */
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(request.getProperty(SCOPE) instanceof byte[] scope)) {
      return;
    }
    if (response.getStatus() >= 300) {
      request.removeProperty(SCOPE);
      answers.forget(scope);
    } else if (!response.hasEntity()) {
      request.removeProperty(SCOPE);
      answers.keep(scope, response.getStatus(), null);
    } else {
      request.setProperty(AnswerKeeping.STATUS, response.getStatus());
    }
  }

  private Optional<String> findKey(ContainerRequestContext request) {
    var key = request.getHeaderString(KEY);
    boolean ours =
        key != null
            && !key.isBlank()
            && key.length() <= LONGEST_KEY
            && request.getMethod().equals(HttpMethod.POST)
            && !request.getUriInfo().getPath().equals(OWN_WAY)
            && !route.getResourceMethod().isAnnotationPresent(AnswersWithSecret.class);
    return ours ? Optional.of(key) : Optional.empty();
  }

  private static Response again(StoredAnswer answer) {
    var response = Response.status(answer.status()).header("Idempotent-Replayed", "true");
    return answer.body() == null
        ? response.build()
        : response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body()).build();
  }
}
