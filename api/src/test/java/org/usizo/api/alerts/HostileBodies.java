package org.usizo.api.alerts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Bodies that real phones, proxies, gateways and attackers send, and what must be made of them. */
final class HostileBodies {

  /**
   * @param kind ROAD, MEDICAL or null for unknown
   * @param placed whether latitude and longitude are found
   */
  record Body(String name, byte[] bytes, String kind, boolean placed) {
    @Override
    public String toString() {
      return name;
    }
  }

  private final List<Body> bodies = new ArrayList<>();

  static List<Body> all() throws IOException {
    var corpus = new HostileBodies();
    corpus.plainOnes();
    corpus.wrongTypes();
    corpus.cutOff();
    corpus.strangeText();
    corpus.strangeStructure();
    corpus.otherFormats();
    corpus.encodings();
    return corpus.bodies;
  }

  private void plainOnes() {
    add(
        "as the contract has it",
        "{'kind':'ROAD','position':{'lat':-26.2041,'lon':28.0473}}",
        "ROAD",
        true);
    add("empty body", "", null, false);
    add("blank body", " \n\t ", null, false);
    add("empty object", "{}", null, false);
    add("null", "null", null, false);
    add("no position", "{'kind':'MEDICAL'}", "MEDICAL", false);
    add("null position", "{'kind':'ROAD','position':null}", "ROAD", false);
    add("empty position", "{'kind':'ROAD','position':{}}", "ROAD", false);
    add("unknown kind", "{'kind':'PIZZA','position':{'lat':-26.2,'lon':28}}", null, true);
    add("lower case kind", "{'kind':' road '}", "ROAD", false);
    add("unknown fields", "{'x':{'y':[1,2,{'z':3}]},'kind':'ROAD'}", "ROAD", false);
    add(
        "5 km accuracy",
        "{'kind':'ROAD','position':{'lat':-26.2,'lon':28,'accuracy':5000}}",
        "ROAD",
        true);
    add("null island", "{'kind':'ROAD','position':{'lat':0,'lon':0}}", "ROAD", true);
    add("swapped", "{'kind':'ROAD','position':{'lat':28.0473,'lon':-26.2041}}", "ROAD", true);
    add("other spellings", "{'Kind':'ROAD','position':{'latitude':-26.2,'lng':28}}", "ROAD", true);
    add("position at the top", "{'kind':'ROAD','lat':-26.2,'lon':28}", "ROAD", true);
  }

  private void wrongTypes() {
    add(
        "numbers as text",
        "{'kind':'ROAD','position':{'lat':'-26.2','lon':' 28,05 '}}",
        "ROAD",
        true);
    add("degrees in words", "{'kind':'ROAD','position':{'lat':'south','lon':true}}", "ROAD", false);
    add("position as text", "{'kind':'ROAD','position':'here'}", "ROAD", false);
    add("position as array", "{'kind':'ROAD','position':[28.0473,-26.2041]}", "ROAD", false);
    add("NaN", "{'kind':'ROAD','position':{'lat':NaN,'lon':28}}", "ROAD", false);
    add(
        "endless exponent",
        "{'kind':'ROAD','position':{'lat':1e999999999,'lon':28}}",
        "ROAD",
        false);
    add(
        "a long number",
        "{'kind':'ROAD','position':{'lat':-26." + "2".repeat(5000) + ",'lon':28}}",
        "ROAD",
        false);
    add("kind is a number", "{'kind':7}", null, false);
    add("kind is an object", "{'kind':{'name':'ROAD'}}", null, false);
    add("kind is an array", "{'kind':['ROAD']}", "ROAD", false);
    add("kind is null", "{'kind':null,'position':{'lat':-26.2,'lon':28}}", null, true);
    add(
        "everything is text",
        "{'kind':'ROAD','people':'two','safety':'no','contact':'me','installation':'x'}",
        "ROAD",
        false);
    add(
        "everything is a number",
        "{'kind':'ROAD','note':5,'contact':1,'patient':2,'needs':3,'language':4}",
        "ROAD",
        false);
    add(
        "everything is an array",
        "{'kind':'ROAD','note':[],'contact':[1],'needs':[[['TOW']]],'test':[]}",
        "ROAD",
        false);
    add(
        "truth as text",
        "{'kind':'ROAD','test':'TRUE','silent':1,'safety':{'fire':'yes'}}",
        "ROAD",
        false);
    add("future time", "{'kind':'ROAD','pressedAt':'9999-12-31T23:59:59Z'}", "ROAD", false);
    add("impossible time", "{'kind':'ROAD','pressedAt':'2026-13-45T99:00:00Z'}", "ROAD", false);
    add("ancient time", "{'kind':'ROAD','pressedAt':'0001-01-01T00:00:00Z'}", "ROAD", false);
    add(
        "time beyond all calendars",
        "{'kind':'ROAD','pressedAt':'+999999999-12-31T23:59:59Z'}",
        "ROAD",
        false);
    add("time since 1970", "{'kind':'ROAD','pressedAt':1772431200000}", "ROAD", false);
    add("endless time", "{'kind':'ROAD','pressedAt':1e300}", "ROAD", false);
  }

  private void cutOff() {
    add("cut in a key", "{'kind':'ROAD','position':{'lat':-26.2,'lon':28},'no", "ROAD", true);
    add("cut after a colon", "{'kind':'MEDICAL','note':", "MEDICAL", false);
    add("cut in a note", "{'kind':'MEDICAL','note':'she does not brea", "MEDICAL", false);
    add("cut in the kind", "{'kind':'MEDI", null, false);
    add("cut in a number", "{'kind':'ROAD','position':{'lat':-26.2041,'lon':2", "ROAD", false);
    add("cut in an escape", "{'kind':'ROAD','note':'a\\\\u00", "ROAD", false);
    add("cut after a backslash", "{'kind':'ROAD','note':'a\\\\", "ROAD", false);
    add("only an opening", "{", null, false);
    add("only a quote", "'", null, false);
    add("half of a literal", "{'kind':'ROAD','test':tru", "ROAD", false);
  }

  private void strangeText() {
    add(
        "U+0000 escaped",
        "{'kind':'ROAD','note':'a\\u0000b','contact':{'name':'\\u0000'}}",
        "ROAD",
        false);
    add("U+0000 raw", "{'kind':'ROAD','note':'a\u0000b'}", "ROAD", false);
    add("lone high surrogate", "{'kind':'ROAD','note':'a\\ud800b'}", "ROAD", false);
    add("lone low surrogate", "{'kind':'ROAD','contact':{'name':'\\udc00'}}", "ROAD", false);
    add("surrogates the wrong way round", "{'kind':'ROAD','note':'\\udc00\\ud800'}", "ROAD", false);
    add("control characters", "{'kind':'ROAD','note':'\u0001\u0007\u001b[31m'}", "ROAD", false);
    add("raw line breaks", "{'kind':'ROAD','note':'one\ntwo'}", "ROAD", false);
    add("emoji", "{'kind':'ROAD','note':'\uD83D\uDE91'}", "ROAD", false);
    add("1 MB of note", "{'kind':'ROAD','note':'" + "a".repeat(1_000_000) + "'}", "ROAD", false);
    add("64 kB of a key", "{'" + "k".repeat(65_000) + "':1,'kind':'ROAD'}", "ROAD", false);
    add(
        "database language",
        "{'kind':'ROAD','note':'\\'); DROP TABLE dispatch.alert; --'}",
        "ROAD",
        false);
    add("markup", "{'kind':'ROAD','note':'<script>alert(1)</script>'}", "ROAD", false);
  }

  private void strangeStructure() {
    add("array at the top", "[{'kind':'ROAD','position':{'lat':-26.2,'lon':28}}]", "ROAD", true);
    add(
        "array of two kinds",
        "[{'kind':'ROAD'},{'kind':'MEDICAL'},{'kind':'ROAD'}]",
        "MEDICAL",
        false);
    add("duplicate keys", "{'kind':'MEDICAL','kind':'ROAD'}", "MEDICAL", false);
    add("deep arrays", "{'kind':'ROAD','note':" + "[".repeat(30_000), "ROAD", false);
    add("deep objects", "{'kind':'ROAD','x':" + "{'a':".repeat(10_000) + "1", "ROAD", false);
    add("deep and closed", "[".repeat(5000) + "{'kind':'ROAD'}" + "]".repeat(5000), "ROAD", false);
    add("closed too often", "{'kind':'ROAD'}}}}]]]", "ROAD", false);
    add("two documents", "{'kind':'ROAD'}{'position':{'lat':-26.2,'lon':28}}", "ROAD", true);
    add("trailing commas", "{'kind':'ROAD',,'position':{'lat':-26.2,'lon':28,},}", "ROAD", true);
    add("unquoted", "{kind:ROAD,position:{lat:-26.2,lon:28}}", "ROAD", true);
    add("many keys", "{" + "'a':1,".repeat(10_000) + "'kind':'ROAD'}", "ROAD", false);
    add("one string", "'MEDICAL'", "MEDICAL", false);
    add("noise", "\u0012\uFFFD}{][,,::'", null, false);
  }

  private void otherFormats() {
    add(
        "form",
        "kind=ROAD&position.lat=-26.2041&position.lon=28.0473&contact.phone=082+123+4567",
        "ROAD",
        true);
    add(
        "form with brackets",
        "kind=MEDICAL&position%5Blat%5D=-26.2&position%5Blon%5D=28",
        "MEDICAL",
        true);
    add("form with broken escapes", "kind=ROAD&note=%zz%&lat=-26.2&lon=28", "ROAD", true);
    add(
        "parts",
        "--x\r\nContent-Disposition: form-data; name=`kind`\r\n\r\nROAD\r\n--x--".replace('`', '"'),
        "ROAD",
        false);
    add(
        "endless parts",
        "--x name=`kind`\r\n".replace('`', '"') + "a: b\r\n".repeat(9000),
        null,
        false);
    add("plain words", "Please help, MEDICAL emergency", "MEDICAL", false);
    add("other plain words", "road", "ROAD", false);
    add("markup body", "<alert><kind>ROAD</kind></alert>", "ROAD", false);
  }

  private void encodings() throws IOException {
    String press = json("{'kind':'ROAD','position':{'lat':-26.2,'lon':28}}");
    encoded("UTF-8 with a mark", "\uFEFF" + press, StandardCharsets.UTF_8);
    encoded("UTF-16 with a mark", press, StandardCharsets.UTF_16);
    encoded("UTF-16LE without a mark", press, StandardCharsets.UTF_16LE);
    encoded("UTF-16BE without a mark", press, StandardCharsets.UTF_16BE);
    raw(
        "broken UTF-8",
        concat(
            json("{'note':'").getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF},
            json("','kind':'ROAD'}").getBytes(StandardCharsets.UTF_8)),
        "ROAD",
        false);
    raw(
        "Latin-1",
        json("{'note':'d\u00E9panneuse','kind':'ROAD'}").getBytes(StandardCharsets.ISO_8859_1),
        "ROAD",
        false);
    raw("packed", gzip(press), "ROAD", true);
    raw("packed and cut", Arrays.copyOf(gzip(press), 20), null, false);
    raw("only zeros", new byte[65_536], null, false);
    raw("every byte", everyByte(), null, false);
  }

  private void encoded(String name, String text, Charset charset) {
    raw(name, text.getBytes(charset), "ROAD", true);
  }

  private void add(String name, String text, String kind, boolean placed) {
    boolean quoted = text.contains("{") || text.startsWith("'");
    raw(name, (quoted ? json(text) : text).getBytes(StandardCharsets.UTF_8), kind, placed);
  }

  private void raw(String name, byte[] bytes, String kind, boolean placed) {
    bodies.add(new Body(name, bytes, kind, placed));
  }

  /** Single quotes make the table readable. */
  private static String json(String text) {
    return text.replace("\\'", "\u0000'").replace('\'', '"').replace("\u0000\"", "'");
  }

  private static byte[] gzip(String text) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static byte[] everyByte() {
    var bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (255 - i);
    }
    return bytes;
  }

  private static byte[] concat(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
