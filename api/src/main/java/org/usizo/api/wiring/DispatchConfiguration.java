package org.usizo.api.wiring;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.usizo.dispatch.DispatchSettings;
import org.usizo.dispatch.agent.AgentPolicy;
import org.usizo.dispatch.alert.AlertSettings;
import org.usizo.dispatch.assignment.AssignmentSettings;
import org.usizo.dispatch.care.CarePolicy;
import org.usizo.dispatch.escalation.EscalationPolicy;
import org.usizo.dispatch.plan.PlanSettings;

/** What an installation says about dispatch, in the records dispatch takes. */
final class DispatchConfiguration {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private DispatchConfiguration() {}

  /**
   * @throws IllegalArgumentException naming the key that makes no sense
   */
  static DispatchSettings read(Settings settings) {
    return new DispatchSettings(
        settings.getSeconds(Setting.CLOSE_AFTER_SECONDS),
        DispatchSettings.defaults().sweepInterval(),
        Mode.of(settings.getText(Setting.MODE)) == Mode.DEVELOPMENT,
        EscalationPolicy.defaults(),
        alerts(settings),
        assignment(settings),
        EtaConfig.of(settings),
        agents(settings),
        care(settings),
        plan(settings));
  }

  private static AlertSettings alerts(Settings settings) {
    var usual = AlertSettings.defaults();
    return new AlertSettings(
        country(settings),
        usual.zone(),
        usual.region(),
        usual.nightFrom(),
        usual.nightTo(),
        settings.getSeconds(Setting.MEDICAL_AGENT_FIRST_SECONDS),
        settings.getSeconds(Setting.ROAD_AGENT_FIRST_SECONDS),
        usual.firstUpdateWithin(),
        usual.dispatchesPerSource(),
        usual.dispatchesPerArea(),
        usual.floodFromSource(),
        usual.floodFromAddress());
  }

  private static AssignmentSettings assignment(Settings settings) {
    return new AssignmentSettings(
        settings.getSeconds(Setting.MEDICAL_OFFER_SECONDS),
        settings.getSeconds(Setting.ROAD_OFFER_SECONDS),
        settings.getSeconds(Setting.OFFER_DELIVERY_SECONDS),
        settings.getSeconds(Setting.POSITION_FRESH_SECONDS),
        Duration.ofDays(settings.getNumber(Setting.TRACK_DAYS)));
  }

  private static AgentPolicy agents(Settings settings) {
    var usual = AgentPolicy.defaults();
    return new AgentPolicy(
        settings.getSeconds(Setting.GRAVEST_AGENT_SECONDS),
        settings.getSeconds(Setting.AGENT_SECONDS),
        usual.claimWithinP1(),
        usual.claimWithin(),
        usual.presenceFor());
  }

  private static CarePolicy care(Settings settings) {
    var usual = CarePolicy.defaults();
    return new CarePolicy(
        usual.newsEveryP1(),
        usual.newsEvery(),
        settings.getSeconds(Setting.GRAVEST_AGENT_SECONDS),
        settings.getSeconds(Setting.AGENT_SECONDS),
        usual.cancellationWithin(),
        usual.longestHold());
  }

  private static PlanSettings plan(Settings settings) {
    var tuned = PlanSettings.tuned();
    return tuned.withRedirections(
        tuned.hysteresisSeconds(), settings.getNumber(Setting.REDIRECTIONS_PER_TASK));
  }

  private static String country(Settings settings) {
    var country = settings.getText(Setting.REGION_COUNTRY).toUpperCase(Locale.ROOT);
    if (!COUNTRIES.contains(country)) {
      throw new IllegalArgumentException(
          "%s is \"%s\", but has to be a country by ISO 3166, such as ZA. It means: %s."
              .formatted(Setting.REGION_COUNTRY.key(), country, Setting.REGION_COUNTRY.meaning()));
    }
    return country;
  }
}
