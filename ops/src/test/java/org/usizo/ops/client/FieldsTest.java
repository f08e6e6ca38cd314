package org.usizo.ops.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private final JsonElement json =
      JsonParser.parseString("{\"a\":{\"b\":1.5,\"t\":\"x\",\"n\":null},\"items\":[{},3]}");

  @Test
  void readsAlongAPath() {
    assertThat(Fields.findNumber(json, "a.b")).contains(1.5);
    assertThat(Fields.findText(json, "a.t")).contains("x");
  }

  @Test
  void takesMissingAndNullForTheSame() {
    assertThat(Fields.find(json, "a.n")).isEmpty();
    assertThat(Fields.find(json, "a.b.c.d")).isEmpty();
    assertThat(Fields.findNumber(json, "a.t")).isEmpty();
  }

  @Test
  void listsTheObjectsOfAnArrayOrAPage() {
    assertThat(Fields.listObjects(json)).hasSize(1);
    assertThat(Fields.listObjects(JsonParser.parseString("[{},{}]"))).hasSize(2);
    assertThat(Fields.listObjects(JsonParser.parseString("3"))).isEmpty();
  }
}
