package org.usizo.ops.blackbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Call;

/** What people tell us stays out of every log file, also when something goes wrong with it. */
@BlackBox
class NothingPersonalInLogsTest {
  private final String name = "Canary" + canary();
  private final String phone = "+2781" + canary();
  private final String note = "note-canary-" + canary();
  private final String lat = "-26.20" + canary();
  private final String lon = "28.04" + canary();
  private final String installation = "installation-canary-" + canary();
  private final String device = "device-canary-" + canary();
  private final String text = "text-canary-" + canary();

  private final String comment = "comment-canary-" + canary();
  private final String agentsNote = "agents-note-canary-" + canary();
  private final String driver = "Driver" + canary();
  private final String plate = "CAN " + canary() + " GP";
  private final List<String> secrets = new ArrayList<>();

  @Test
  void aWholeCaseLeavesNoTraceOfAnybodyInAnyLog() throws Exception {
    String customer = kept(Live.newCustomer());
    Answer receipt = Live.press(customer, body());
    String caseKey = kept(receipt.text("caseKey"));
    String path = "/cases/" + receipt.text("caseId");
    aboutMe(customer);
    theCaseGoesItsWay(path, caseKey);
    thingsGoWrong(path, customer, caseKey);

    List<String> canaries =
        new ArrayList<>(
            List.of(
                name,
                phone.substring(1),
                note,
                lat,
                lon,
                installation,
                device,
                text,
                comment,
                agentsNote,
                driver,
                plate));
    canaries.addAll(secrets);
    assertThat(findIn(Live.installation().logs(), canaries)).isEmpty();
  }

  private String kept(String secret) {
    secrets.add(secret);
    return secret;
  }

  private void aboutMe(String customer) {
    String me =
        """
        {"name":"%s","phone":"%s","language":"en","vehicles":[{"plate":"%s"}],
         "emergencyContacts":[{"name":"%s","phone":"%s"}]}"""
            .formatted(name, phone, plate, name, phone);
    Live.api().put("/me").bearer(customer).json(me).send();
    Answer key =
        Staff.done(
            Live.api()
                .post("/me/panic-keys")
                .bearer(customer)
                .json("{\"installationId\":\"" + installation + "\"}"));
    Live.api().post("/alerts").header("Panic-Key", kept(key.text("key"))).json(body()).send();
  }

  private void theCaseGoesItsWay(String path, String caseKey) {
    crewWorks(path);
    Call message = Live.api().post(path + "/messages").header("Case-Key", caseKey);
    Staff.done(message.json(message()));
    Live.api().post(path + "/positions").header("Case-Key", caseKey).json(position()).send();
    Answer share = Staff.done(Live.api().post(path + "/shares").header("Case-Key", caseKey));
    Live.api().get("/track/" + kept(share.text("token"))).send();
    Staff.done(
        Staff.agent(Live.api().post(path + "/notes")).json("{\"text\":\"" + agentsNote + "\"}"));
    Staff.done(
        Staff.agent(Live.api().post(path + "/resolve"))
            .json("{\"outcome\":\"FIXED\",\"note\":\"" + agentsNote + "\"}"));
    Staff.done(
        Live.api()
            .post(path + "/survey")
            .header("Case-Key", caseKey)
            .json("{\"csat\":1,\"comment\":\"" + comment + "\"}"));
  }

  private void crewWorks(String path) {
    String subject = Live.newSubject("responder");
    String responder = Staff.enrol(subject, null);
    String crew = kept(Live.tokens().of("responder", subject));
    Live.api().put("/me").bearer(crew).json("{\"name\":\"" + driver + "\"}").send();
    Staff.onDuty(crew, Double.parseDouble(lat), Double.parseDouble(lon));
    Call tracker = Staff.operator(Live.api().post("/responders/" + responder + "/devices"));
    String secret = kept(Staff.done(tracker.json("{\"protocol\":\"OSMAND\"}")).text("secret"));
    Live.api().root("GET", "/ingest/osmand/" + secret + "?lat=" + lat + "&lon=" + lon).send();
    Live.api().root("GET", "/ingest/osmand/" + secret + "x?lat=" + lat + "&lon=" + lon).send();
    Staff.agent(Live.api().post(path + "/assignments"))
        .json("{\"responderId\":\"" + responder + "\",\"mode\":\"ASSIGN\"}")
        .send();
    Live.api().get("/responders/me/offers").bearer(crew).send();
  }

  private void thingsGoWrong(String path, String customer, String caseKey) {
    Live.press("broken." + customer, body());
    Live.api().post("/alerts").json(body().toString().substring(1)).send();
    Live.api()
        .put(path + "/scene")
        .header("Case-Key", caseKey)
        .json("{\"position\":\"" + lat + "\",")
        .send();
    Live.api().put("/me").bearer(customer).json("{\"name\":{\"" + name + "\":1}}").send();
    Live.api().get("/cases?q=" + phone.substring(1)).bearer(customer).send();
    Live.api().get("/cases?cursor=" + note).bearer(customer).send();
    Live.api().get(path + "/nothing/" + name).bearer(customer).send();
    Live.api().get("/track/" + kept("wrong-share-" + canary())).send();
    Live.api().get(path + "/events?ticket=" + kept("wrong-ticket-" + canary())).send();
    Live.api()
        .post("/intake/sms")
        .bearer(Live.tokens().of("service", "gateway"))
        .json("{\"from\":\"%s\",\"text\":\"%s\"}".formatted(phone, note))
        .send();
  }

  private JsonObject body() {
    JsonObject body = Bodies.fromInstallation(Bodies.medical(), installation);
    body.getAsJsonObject("contact").addProperty("phone", phone);
    body.getAsJsonObject("contact").addProperty("name", name);
    body.add("position", JsonParser.parseString(position()));
    body.addProperty("note", note);
    body.getAsJsonObject("installation").addProperty("kind", "TOKEN");
    body.getAsJsonObject("installation").addProperty("value", device);
    body.getAsJsonObject("installation").addProperty("platform", "ANDROID");
    return body;
  }

  private String message() {
    return "{\"text\":\"%s\",\"clientId\":\"%s\"}".formatted(text, Live.newKey());
  }

  private String position() {
    return "{\"lat\":%s,\"lon\":%s,\"accuracy\":9}".formatted(lat, lon);
  }

  private static List<String> findIn(Path directory, List<String> canaries) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> findInFile(file, canaries).stream())
          .toList();
    }
  }

  private static List<String> findInFile(Path file, List<String> canaries) {
    try {
      String log = Files.readString(file, ISO_8859_1);
      List<String> found = new ArrayList<>();
      canaries.stream()
          .filter(log::contains)
          .forEach(canary -> found.add(file.getFileName() + ": " + canary));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String canary() {
    return String.valueOf(ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000));
  }
}
