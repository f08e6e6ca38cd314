package org.usizo.api.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.usizo.api.errors.Problem;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.eta.EtaLine;
import org.usizo.dispatch.eta.EtaReports.GroupBy;

/** How true the ETAs were that people were told. */
@Path("reports/eta")
@RequestScoped
public class EtaReportResource {

  private static final String CSV = "text/csv";

  @Inject private Dispatch dispatch;
  @Inject private Viewers viewers;

  /** One line per group. */
  public record EtaReport(List<EtaLine> items) {}

  @GET
  @RolesAllowed(Roles.MANAGER)
  public Response report(
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("groupBy") String groupBy,
      @QueryParam("format") String format) {
    boolean csv = isCsv(format);
    var lines =
        dispatch
            .etaReports()
            .list(
                viewers.viewer(), findInstant("from", from), findInstant("to", to), group(groupBy));
    return csv
        ? Response.ok(EtaCsv.of(lines), CSV).build()
        : Response.ok(new EtaReport(lines), MediaType.APPLICATION_JSON).build();
  }

  private static boolean isCsv(String format) {
    return switch (format == null ? "json" : format.toLowerCase(Locale.ROOT)) {
      case "json" -> false;
      case "csv" -> true;
      default -> throw Problem.invalid("format", "format is json or csv").toException();
    };
  }

  private static GroupBy group(String name) {
    try {
      return name == null
          ? GroupBy.PROVIDER
          : GroupBy.valueOf(name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw Problem.invalid("groupBy", "groupBy is provider, area or hour").toException();
    }
  }

  private static Instant findInstant(String name, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return Instant.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw Problem.invalid(name, name + " is a time such as 2026-03-02T06:00:00Z").toException();
    }
  }
}
