package org.usizo.api.container;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it is shipped, with one more resource that tells what it sees. */
final class Deployed {
  private Deployed() {}

  static WebArchive war() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/usizo.war"))
        .addClasses(EchoResource.class, EchoResource.Body.class, EchoResource.Place.class);
  }
}
