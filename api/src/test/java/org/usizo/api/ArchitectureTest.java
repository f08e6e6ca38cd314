package org.usizo.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.eclipse.microprofile.jwt.JsonWebToken;

@AnalyzeClasses(packages = "org.usizo", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule theModulesDoNotKnowTheApi =
      noClasses()
          .that()
          .resideInAnyPackage("org.usizo.dispatch..", "org.usizo.notifications..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.usizo.api..", "jakarta..", "org.eclipse.microprofile..")
          .because("they are tested with PostgreSQL alone and outlive any container");

  @ArchTest
  static final ArchRule dispatchAndNotificationsDoNotKnowEachOther =
      noClasses()
          .that()
          .resideInAPackage("org.usizo.dispatch..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.usizo.notifications..")
          .because("who helps and who is told are two questions; api/wiring joins the answers");

  @ArchTest
  static final ArchRule theApiKnowsNothingOfOps =
      noClasses()
          .that()
          .resideInAPackage("org.usizo.api..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.usizo.ops..")
          .because("tools and doubles are never deployed with the service");

  @ArchTest
  static final ArchRule theApiKnowsNeitherFirebaseNorPostgis =
      noClasses()
          .that()
          .resideInAPackage("org.usizo.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.google.firebase..", "net.postgis..", "fish.payara..")
          .because("one package each knows those, and no package a particular server's classes");

  @ArchTest
  static final ArchRule timeComesFromTheInjectedClock =
      noClasses()
          .that()
          .resideInAPackage("org.usizo.api..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callConstructor(Date.class)
          .because("a test must be able to set the time, and two nodes must agree on it");

  @ArchTest
  static final ArchRule onlyTheWiringAsksTheSystemForTheTime =
      noClasses()
          .that()
          .resideInAPackage("org.usizo.api..")
          .and()
          .resideOutsideOfPackage("org.usizo.api.wiring")
          .should()
          .callMethod(InstantSource.class, "system")
          .because("the system's clock is corrected against the database in one place");

  @ArchTest
  static final ArchRule theJsonProviderIsLookedUpOnce =
      noClasses()
          .that()
          .resideInAPackage("org.usizo.api..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.json.Json")
          .because("it looks through every jar of the server with every call: use api.json.Json");

  @ArchTest
  static final ArchRule identityComesFromTheRequestOnly =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.usizo.api..")
          .should()
          .haveRawType(JsonWebToken.class)
          .because("an injected token can be an earlier request's after an asynchronous dispatch");

  @ArchTest
  static final ArchRule onlySecurityReadsTokens =
      noClasses()
          .that()
          .resideInAPackage("org.usizo.api..")
          .and()
          .resideOutsideOfPackage("org.usizo.api.security")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.microprofile.jwt..")
          .because("resources ask CurrentCaller, so that tickets, keys and tokens look alike");

  @ArchTest
  static final ArchRule resourcesWriteNoSql =
      noClasses()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jdbi..", "java.sql..")
          .because("a resource translates HTTP; the modules know their tables");

  @ArchTest
  static final ArchRule resourcesAreNamedAsSuch =
      classes()
          .that()
          .resideInAPackage("org.usizo.api..")
          .and()
          .areAnnotatedWith(Path.class)
          .should()
          .haveSimpleNameEndingWith("Resource")
          .because("whoever looks for a route finds it by name");

  @ArchTest
  static final ArchRule loggersArePrivateConstants =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.usizo.api..")
          .and()
          .haveRawType(System.Logger.class)
          .should()
          .bePrivate()
          .andShould()
          .beStatic()
          .andShould()
          .beFinal()
          .because("a logger belongs to its class");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .that()
          .resideInAPackage("org.usizo.api..")
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
          .because("such a name hides that nobody knew what the class is for");
}
