package org.usizo.api.agents;

import java.util.List;
import java.util.Set;
import org.usizo.api.errors.Problem;
import org.usizo.api.json.PathIds;
import org.usizo.dispatch.agent.AgentProfile;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.responder.AreaId;

/**
 * What is stated about an agent or manager. What is left out takes the usual value.
 *
 * @param subject of the token they sign in with; only when new
 * @param role AGENT or MANAGER; AGENT
 * @param languages best first; en
 * @param areaIds whose cases they see; left out: all in development, none in production
 * @param onCall escalations go to managers on call first; false
 * @param capacity how many open cases at once; 5
 */
public record AgentBody(
    String subject,
    String name,
    String role,
    List<String> languages,
    List<String> areaIds,
    Boolean onCall,
    Integer capacity) {

  private static final int LONGEST = 200;
  private static final int USUAL_CAPACITY = 5;
  private static final int MOST_CAPACITY = 100;
  private static final Set<String> ROLES = Set.of("AGENT", "MANAGER");

  /**
   * @throws org.usizo.api.errors.ProblemException 400 that points at what is wrong
   */
  String requiredSubject() {
    return required(subject, "/subject");
  }

  /**
   * @throws org.usizo.api.errors.ProblemException 400 that points at what is wrong
   */
  AgentProfile profile() {
    var code = role == null ? "AGENT" : role.strip();
    if (!ROLES.contains(code)) {
      throw Problem.invalid("/role", "role must be AGENT or MANAGER").toException();
    }
    int most = capacity == null ? USUAL_CAPACITY : capacity;
    if (most < 1 || most > MOST_CAPACITY) {
      throw Problem.invalid("/capacity", "capacity is 1 to " + MOST_CAPACITY).toException();
    }
    return new AgentProfile(
        required(name, "/name"),
        Actor.Role.valueOf(code),
        languages == null ? List.of("en") : Languages.read(languages),
        areas(),
        Boolean.TRUE.equals(onCall),
        most);
  }

  private List<AreaId> areas() {
    if (areaIds == null) {
      return null;
    }
    return areaIds.stream()
        .map(id -> PathIds.ofBody(id == null ? "" : id, "/areaIds", AreaId::new))
        .distinct()
        .toList();
  }

  private static String required(String text, String pointer) {
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw Problem.invalid(pointer, "1 to %d characters are needed".formatted(LONGEST))
          .toException();
    }
    return text.strip();
  }
}
