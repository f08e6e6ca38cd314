package org.usizo.api.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.eta.EtaLine;

class EtaCsvTest {

  @Test
  void namesAreQuotedAndNeverFormulas() {
    var lines =
        List.of(
            new EtaLine("Gauteng, \"north\"", 120, 95.25, -4, 0.8, 0.1, false),
            new EtaLine("=1+1", 1, 3, 3, 1, 0, true));
    assertThat(EtaCsv.of(lines))
        .isEqualTo(
            "group,trips,maeSeconds,biasSeconds,within80Share,lateShare,tooFew\r\n"
                + "\"Gauteng, \"\"north\"\"\",120,95.3,-4.0,0.800,0.100,false\r\n"
                + "\"'=1+1\",1,3.0,3.0,1.000,0.000,true\r\n");
  }
}
