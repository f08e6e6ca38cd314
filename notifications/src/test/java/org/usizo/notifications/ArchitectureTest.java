package org.usizo.notifications;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;

/** The rules of this module, as sentences. */
@AnalyzeClasses(packages = "org.usizo.notifications", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule FIREBASE =
      noClasses()
          .that()
          .resideOutsideOfPackage("..notifications.channel..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.google.firebase..", "com.google.auth..", "org.apache.hc..")
          .because("another push provider or a new SDK must change the channel's package only");

  @ArchTest
  static final ArchRule CHANNEL =
      noClasses()
          .that()
          .resideInAPackage("..notifications.channel..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jdbi..", "java.sql..", "..notifications.delivery..")
          .because("a channel sends and says what came of it; what follows is for the delivery");

  @ArchTest
  static final ArchRule PURE =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Policy")
          .or()
          .areRecords()
          .or()
          .areEnums()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.jdbi.v3.core.Handle")
          .because("policies and data are tested and read without a database");

  @ArchTest
  static final ArchRule SQL =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Store")
          .should()
          .callMethod(org.jdbi.v3.core.Handle.class, "createQuery", String.class)
          .orShould()
          .callMethod(org.jdbi.v3.core.Handle.class, "createUpdate", String.class)
          .because("whoever looks for the SQL of a table finds all of it in its store");

  @ArchTest
  static final ArchRule HANDLES =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Store")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.jdbi.v3.core.Jdbi")
          .because("the use case owns the transaction and hands its handle on");

  @ArchTest
  static final ArchRule CLOCK =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Date.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .because("every time comes from the injected InstantSource, so that tests can set it");

  @ArchTest
  static final ArchRule NO_CONTAINER =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta..", "org.eclipse.microprofile..", "javax.inject..")
          .because("this module runs and is tested without a container");

  @ArchTest
  static final ArchRule BLINDNESS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.usizo.dispatch..", "org.usizo.api..", "org.usizo.ops..")
          .because("what is told and what is dispatched meet in the api's wiring only");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("org.usizo.notifications.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each package can then be understood after the ones it leans on");

  @ArchTest
  static final ArchRule NAMES =
      classes()
          .should()
          .haveNameNotMatching(".*(Impl|Util|Utils|Helper|Manager|Service)$")
          .because("such a name does not say what the class is for");
}
