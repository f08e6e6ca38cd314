package org.usizo.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.usizo.api.wiring.Mode;
import org.usizo.api.wiring.Setting;
import org.usizo.api.wiring.Settings;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.customer.PersonStore;

/** Turns the caller of a request into the person and viewer that dispatch knows. */
@ApplicationScoped
public class Viewers {

  private record TokenPerson(String issuer, String subject) {}

  private static final int MOST_REMEMBERED = 50_000;

  @Inject private Jdbi jdbi;
  @Inject private InstantSource clock;
  @Inject private Settings settings;
  @Inject private CurrentCaller current;
  @Inject private StaffRecords staff;

  private final Map<TokenPerson, PersonId> persons = new ConcurrentHashMap<>();

  /** The caller of this request as dispatch sees it: person, roles and case key. */
  public Viewer viewer() {
    var caller = current.get();
    var person = findPerson(caller);
    person.ifPresent(known -> staff.meet(known, caller));
    return new Viewer(
        person.orElse(null),
        caller.roles().stream()
            .map(role -> Actor.Role.valueOf(role.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet()),
        caller.caseKey().map(CaseKey::hash).orElse(null),
        Mode.of(settings.getText(Setting.MODE)) == Mode.DEVELOPMENT);
  }

  /**
   * The person who signed in.
   *
   * @throws org.usizo.api.errors.ProblemException 401 for a guest
   */
  public PersonId getPerson() {
    return personOf(current.getIdentity());
  }

  /** The person behind a caller, if a valid token came along. */
  public Optional<PersonId> findPerson(Caller caller) {
    return caller.token().map(this::personOf);
  }

  private PersonId personOf(Caller.TokenIdentity identity) {
    if (persons.size() > MOST_REMEMBERED) {
      persons.clear();
    }
    return persons.computeIfAbsent(
        new TokenPerson(identity.issuer(), identity.subject()),
        token ->
            jdbi.inTransaction(
                handle ->
                    PersonStore.ofToken(handle, token.issuer(), token.subject(), clock.instant())));
  }
}
