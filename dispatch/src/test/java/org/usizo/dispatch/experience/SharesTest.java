package org.usizo.dispatch.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.care.CareStory;
import org.usizo.dispatch.care.Outcome;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.CaseStatus;

class SharesTest extends CareStory {

  @Test
  void familySeesHowItGoesButNotExactlyWhere() {
    var customer = world.customer();
    var road = world.road(customer);
    world.assignment(road, world.responder(world.person()), AssignmentStatus.EN_ROUTE);
    var share = shares.create(customer, road);
    clock.forward(Duration.ofSeconds(60));
    assertThat(shares.find(share.token()))
        .hasValueSatisfying(
            track -> {
              assertThat(track.status()).isEqualTo(CaseStatus.EN_ROUTE);
              assertThat(track.etaP50Seconds()).isEqualTo(240);
              assertThat(track.scene()).isEqualTo(new TrackView.RoughPlace(-26.2, 28.05));
            });
  }

  @Test
  void aLinkEndsAnHourAfterTheCase() {
    var customer = world.customer();
    var agent = world.agent();
    var road = world.road(customer);
    var share = shares.create(customer, road);
    care.ending().resolve(agent, road, Outcome.FIXED, null);
    care.ending().close(agent, road);
    clock.forward(Duration.ofMinutes(59));
    assertThat(shares.find(share.token())).isPresent();
    clock.forward(Duration.ofMinutes(1));
    assertThat(shares.find(share.token())).isEmpty();
  }

  @Test
  void anEndedOrGuessedLinkShowsNothing() {
    var customer = world.customer();
    var road = world.road(customer);
    var share = shares.create(customer, road);
    shares.revoke(customer, road, share.id());
    shares.revoke(customer, road, share.id());
    assertThat(shares.find(share.token())).isEmpty();
    assertThat(shares.find("guess")).isEmpty();
    assertRefused(Reason.NO_SUCH_PART, () -> shares.revoke(customer, road, UUID.randomUUID()));
  }

  @Test
  void theTokenItselfIsNotKept() {
    var customer = world.customer();
    var share = shares.create(customer, world.road(customer));
    int kept =
        DATABASE
            .jdbi()
            .withHandle(
                h ->
                    h.createQuery(
                            "SELECT count(*) FROM dispatch.share WHERE encode(token_hash, 'escape') LIKE '%' || :token || '%'")
                        .bind("token", share.token())
                        .mapTo(Integer.class)
                        .one());
    assertThat(kept).isZero();
    assertThat(share.token()).hasSize(22);
  }
}
