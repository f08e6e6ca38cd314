package org.usizo.api.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerAddressTest {

  @Test
  void anAddressOfOurOwnSaysNothing() {
    assertThat(CallerAddress.hash("127.0.0.1", null)).isNull();
    assertThat(CallerAddress.hash("0:0:0:0:0:0:0:1", null)).isNull();
    assertThat(CallerAddress.hash("10.1.2.3", "192.168.1.1")).isNull();
    assertThat(CallerAddress.hash("example.org", "evil")).isNull();
    assertThat(CallerAddress.hash(null, null)).isNull();
  }

  @Test
  void behindAProxyOfOurOwnItsLastWordCounts() {
    assertThat(CallerAddress.hash("127.0.0.1", "8.8.8.8, 196.25.1.1"))
        .isEqualTo(CallerAddress.hash("196.25.1.1", null))
        .isNotNull();
  }

  @Test
  void whoReachesUsDirectlyCannotClaimAnotherAddress() {
    assertThat(CallerAddress.hash("196.25.1.1", "8.8.8.8"))
        .isEqualTo(CallerAddress.hash("196.25.1.1", null));
  }

  @Test
  void aNetworkOfVersionSixIsOneSource() {
    assertThat(CallerAddress.hash("2001:db8:1:2::1", null))
        .isEqualTo(CallerAddress.hash("2001:db8:1:2:ffff::9", null))
        .isNotEqualTo(CallerAddress.hash("2001:db8:1:3::1", null));
  }
}
