package org.usizo.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.usizo.api.security.Caller.TokenIdentity;
import org.usizo.api.security.RouteAccess.Answer;

class RouteAccessTest {
  private static final Caller AGENT = signedIn(Roles.AGENT);
  private static final Caller CUSTOMER = signedIn(Roles.CUSTOMER);
  private static final Caller WITH_KEY =
      new Caller(
          Optional.empty(),
          Set.of(),
          Optional.of(CaseKey.of("key")),
          Optional.empty(),
          Optional.empty());

  @Test
  void aRouteThatSaysNothingIsClosedToEverybody() throws Exception {
    assertThat(decide("silent", AGENT)).isEqualTo(Answer.FORBIDDEN);
    assertThat(decide("silent", Caller.GUEST)).isEqualTo(Answer.FORBIDDEN);
    assertThat(RouteAccess.isDeclared(Routes.class, Routes.class.getDeclaredMethod("silent")))
        .isFalse();
  }

  @Test
  void rolesLetInWhoHasOne() throws Exception {
    assertThat(decide("agents", AGENT)).isEqualTo(Answer.ALLOWED);
    assertThat(decide("agents", CUSTOMER)).isEqualTo(Answer.FORBIDDEN);
    assertThat(decide("agents", Caller.GUEST)).isEqualTo(Answer.SIGN_IN_FIRST);
    assertThat(decide("agents", WITH_KEY)).isEqualTo(Answer.SIGN_IN_FIRST);
  }

  @Test
  void aKeyOpensOnlyWhatSaysSo() throws Exception {
    assertThat(decide("agentsOrKey", WITH_KEY)).isEqualTo(Answer.ALLOWED);
    assertThat(decide("agentsOrKey", AGENT)).isEqualTo(Answer.ALLOWED);
    assertThat(decide("agentsOrKey", CUSTOMER)).isEqualTo(Answer.FORBIDDEN);
    assertThat(decide("agentsByTicket", WITH_KEY)).isEqualTo(Answer.SIGN_IN_FIRST);
  }

  @Test
  void openMeansOpenAndClosedMeansClosed() throws Exception {
    assertThat(decide("open", Caller.GUEST)).isEqualTo(Answer.ALLOWED);
    assertThat(decide("closed", AGENT)).isEqualTo(Answer.FORBIDDEN);
  }

  private static Answer decide(String method, Caller caller) throws NoSuchMethodException {
    return RouteAccess.of(Routes.class, Routes.class.getDeclaredMethod(method)).decide(caller);
  }

  private static Caller signedIn(String role) {
    return new Caller(
        Optional.of(new TokenIdentity("issuer", "subject", Instant.MAX, Optional.empty())),
        Set.of(role),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @SuppressWarnings("unused")
  private static final class Routes {
    void silent() {}

    @RolesAllowed(Roles.AGENT)
    void agents() {}

    @Access(value = Roles.AGENT, key = true)
    void agentsOrKey() {}

    @Access(Roles.AGENT)
    void agentsByTicket() {}

    @PermitAll
    void open() {}

    @DenyAll
    void closed() {}
  }
}
