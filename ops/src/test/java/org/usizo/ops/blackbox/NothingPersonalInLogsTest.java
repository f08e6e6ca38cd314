package org.usizo.ops.blackbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
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

  @Test
  void aWholeCaseLeavesNoTraceOfThePersonInAnyLog() throws Exception {
    String customer = Live.newCustomer();
    Answer receipt = Live.press(customer, body());
    String caseKey = receipt.text("caseKey");
    String path = "/cases/" + receipt.text("caseId");
    Live.press("broken." + customer, body());
    Live.api().post("/alerts").json(body().toString().substring(1)).send();
    Live.api().post(path + "/messages").header("Case-Key", caseKey).json(message()).send();
    Live.api().post(path + "/positions").header("Case-Key", caseKey).json(position()).send();
    Live.api()
        .put(path + "/scene")
        .header("Case-Key", caseKey)
        .json("{\"position\":\"" + lat + "\",")
        .send();
    Live.api().get("/cases?q=" + phone.substring(1)).bearer(customer).send();
    Live.api().get(path + "/nothing/" + name).bearer(customer).send();

    List<String> canaries =
        List.of(
            name,
            phone.substring(1),
            note,
            lat,
            lon,
            installation,
            device,
            text,
            caseKey,
            customer);
    assertThat(findIn(Live.installation().logs(), canaries)).isEmpty();
  }

  private JsonObject body() {
    JsonObject body = Bodies.fromInstallation(Bodies.medical(), installation);
    body.getAsJsonObject("contact").addProperty("phone", phone);
    body.getAsJsonObject("contact").addProperty("name", name);
    body.add("position", com.google.gson.JsonParser.parseString(position()));
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
