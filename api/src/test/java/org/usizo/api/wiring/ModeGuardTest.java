package org.usizo.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModeGuardTest {

  @Test
  void aCleanProductionNodeStarts() {
    assertThat(ModeGuard.refusals(Mode.PRODUCTION, clean())).isEmpty();
  }

  @Test
  void developmentTakesAnything() {
    assertThat(ModeGuard.refusals(Mode.DEVELOPMENT, with("issuer", ModeGuard.DEVELOPMENT_ISSUER)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          issuer      | https://development.usizo.invalid             | mp.jwt.verify.issuer
          issuer      | ''                                            | mp.jwt.verify.issuer
          key         | ''                                            | mp.jwt.verify.publickey.location
          key         | file:/srv/usizo/.usizo/keys/public.pem        | mp.jwt.verify.publickey.location
          key         | file:/etc/usizo/development.pem               | mp.jwt.verify.publickey.location
          key         | http://login.example/jwks                     | mp.jwt.verify.publickey.location
          url         | jdbc:postgresql://db/usizo?password=postgres  | usizo.database.url
          url         | jdbc:postgresql://db/x?a=b&password=usizo&c=d | usizo.database.url
          password    | usizo                                         | usizo.database.password
          password    | ChangeMe                                      | usizo.database.password
          fcm         | http://fcm.googleapis.com                     | usizo.fcm.endpoint
          fcm         | https://double.example                        | usizo.fcm.endpoint
          fcm         | https://fcm.googleapis.com.evil.example       | usizo.fcm.endpoint
          fcm         | not an address                                | usizo.fcm.endpoint
          token       | http://127.0.0.1:8090/token                   | usizo.fcm.service-account
          token       | https://double.example/token                  | usizo.fcm.service-account
          environment | FIREBASE_AUTH_EMULATOR_HOST                   | FIREBASE_AUTH_EMULATOR_HOST
          environment | FIRESTORE_EMULATOR_HOST                       | FIRESTORE_EMULATOR_HOST
          """)
  void productionRefusesEachByName(String what, String value, String named) {
    assertThat(ModeGuard.refusals(Mode.PRODUCTION, with(what, value)))
        .singleElement()
        .asString()
        .startsWith(named);
  }

  @Test
  void googlesOwnAddressesPass() {
    assertThat(ModeGuard.refusals(Mode.PRODUCTION, with("fcm", "https://fcm.googleapis.com")))
        .isEmpty();
    assertThat(
            ModeGuard.refusals(
                Mode.PRODUCTION, with("token", "https://oauth2.googleapis.com/token")))
        .isEmpty();
  }

  private static ModeGuard.Start clean() {
    return with("nothing", "");
  }

  private static ModeGuard.Start with(String what, String value) {
    return new ModeGuard.Start(
        what.equals("issuer") ? value : "https://securetoken.google.com/some-project",
        what.equals("key") ? value : "https://www.googleapis.com/some/jwks",
        what.equals("url") ? value : "jdbc:postgresql://db/usizo",
        what.equals("password") ? value : "",
        what.equals("fcm") ? value : "",
        what.equals("token") ? Optional.of(value) : Optional.empty(),
        what.equals("environment") ? Set.of("PATH", value) : Set.of("PATH"));
  }
}
