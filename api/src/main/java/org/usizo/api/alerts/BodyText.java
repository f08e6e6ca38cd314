package org.usizo.api.alerts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.usizo.dispatch.alert.PressBody;

/** Turns bytes into text, whatever they claim to be: broken sequences become U+FFFD. */
final class BodyText {

  private BodyText() {}

  static String decode(byte[] raw) {
    byte[] plain = isGzip(raw) ? unzip(raw) : raw;
    return new String(plain, charset(plain));
  }

  /** By byte order mark, or by where the zeros of ASCII stand; UTF-8 unless they say otherwise. */
  private static Charset charset(byte[] text) {
    if (text.length < 2) {
      return StandardCharsets.UTF_8;
    }
    if (starts(text, 0xFE, 0xFF) || text[0] == 0 && text[1] != 0) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(text, 0xFF, 0xFE) || text[0] != 0 && text[1] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean isGzip(byte[] raw) {
    return raw.length > 2 && starts(raw, 0x1F, 0x8B);
  }

  private static boolean starts(byte[] text, int first, int second) {
    return (text[0] & 0xFF) == first && (text[1] & 0xFF) == second;
  }

  /** As much as can be unpacked, up to what a body may have. */
  private static byte[] unzip(byte[] raw) {
    try (var packed = new GZIPInputStream(new ByteArrayInputStream(raw))) {
      return packed.readNBytes(PressBody.MAX_BYTES);
    } catch (IOException broken) {
      return raw;
    }
  }
}
