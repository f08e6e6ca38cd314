package org.usizo.api.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands before the container's own, nearer mapper of validation errors. */
@Provider
public class ViolationMapper implements ExceptionMapper<ValidationException> {
  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(ValidationException violation) {
    return ProblemResponses.of(violation, request);
  }
}
