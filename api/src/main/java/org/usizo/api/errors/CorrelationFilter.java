package org.usizo.api.errors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** First of all filters: gives each request its correlation id. */
public class CorrelationFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String SEEN = CorrelationFilter.class.getName();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(SEEN) == null) {
      request.setAttribute(SEEN, true);
      Correlation.assign(request, Correlation.choose(request.getHeader(Correlation.HEADER)));
      response.setHeader(Correlation.HEADER, Correlation.of(request));
    }
    Correlation.enter(Correlation.of(request));
    try {
      chain.doFilter(request, response);
    } finally {
      Correlation.leave();
    }
  }
}
