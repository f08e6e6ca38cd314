package org.usizo.api.stream;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A connection whose reader can stop reading. */
final class RecordedOutput extends ServletOutputStream {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private volatile boolean reading = true;

  void stopReading() {
    reading = false;
  }

  void readAgain() {
    reading = true;
  }

  synchronized String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** The ids that were sent, in order. */
  List<Integer> ids() {
    return Pattern.compile("^id: (\\d+)$", Pattern.MULTILINE)
        .matcher(text())
        .results()
        .map(id -> Integer.valueOf(id.group(1)))
        .toList();
  }

  @Override
  public boolean isReady() {
    return reading;
  }

  @Override
  public void setWriteListener(WriteListener listener) {}

  @Override
  public synchronized void write(int one) {
    bytes.write(one);
  }
}
