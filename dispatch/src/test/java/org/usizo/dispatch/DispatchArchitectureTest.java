package org.usizo.dispatch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;

@AnalyzeClasses(packages = "org.usizo.dispatch", importOptions = DoNotIncludeTests.class)
class DispatchArchitectureTest {

  @ArchTest
  static final ArchRule dispatchKnowsNoContainer =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta..", "org.eclipse.microprofile..", "fish.payara..")
          .because("the core is tested with PostgreSQL alone and outlives any container");

  @ArchTest
  static final ArchRule dispatchAndNotificationsDoNotKnowEachOther =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.usizo.notifications..", "org.usizo.api..", "org.usizo.ops..")
          .because("who helps and who is told are two questions; api/wiring joins the answers");

  @ArchTest
  static final ArchRule onlyGeoKnowsPostgis =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.usizo.dispatch.geo")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("net.postgis..")
          .because("one codec translates places; everybody else speaks in Place and Distance");

  @ArchTest
  static final ArchRule timeComesFromTheInjectedClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(InstantSource.class, "system")
          .because("a test must be able to set the time, and two nodes must agree on it");

  @ArchTest
  static final ArchRule policiesArePure =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Policy")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jdbi..", "java.sql..")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(InstantSource.class)
          .because("a policy takes records and returns a decision; it neither looks up nor waits")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule planningIsPure =
      noClasses()
          .that()
          .resideInAPackage("org.usizo.dispatch.plan")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jdbi..", "java.sql..", "net.postgis..")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(InstantSource.class)
          .because("the server and the policy simulator must plan with the very same classes");

  @ArchTest
  static final ArchRule sqlStandsInStores =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Store")
          .and()
          .resideOutsideOfPackages("org.usizo.dispatch.store", "org.usizo.dispatch.geo")
          .should()
          .callMethod(org.jdbi.v3.core.Handle.class, "createUpdate", String.class)
          .because("each table has one class that owns its SQL");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .because("such a name says that nobody found the right one");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices()
          .matching("org.usizo.dispatch.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each package can be read after the ones it stands on");

  @ArchTest
  static final ArchRule onlyTheDoorSeesEverything =
      classes()
          .that()
          .resideInAPackage("org.usizo.dispatch")
          .should()
          .onlyBeAccessed()
          .byAnyPackage("org.usizo.dispatch")
          .because("inner packages serve the door; none may reach back through it");
}
