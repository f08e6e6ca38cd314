package org.usizo.api.errors;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.Arrays;

/**
 * Whatever fails while a JSON body is read is the client's fault: 400 that points at the place. A
 * body that may be left out ({@link OptionalBody}) is null then.
 */
@Provider
public class JsonBodyReading implements ReaderInterceptor {
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!isJson(context.getMediaType())) {
      return context.proceed();
    }
    if (isOptional(context) && isEmpty(context)) {
      return null;
    }
    Object body = proceed(context);
    if (!context.getType().isInstance(body)) {
      throw Problem.of(ProblemType.UNREADABLE)
          .detail("A JSON body is needed here, and this is none")
          .toException();
    }
    return body;
  }

  private static Object proceed(ReaderInterceptorContext context) {
    try {
      return context.proceed();
    } catch (ProblemException known) {
      throw known;
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      throw JsonFaults.translate(unreadable).toException();
    }
  }

  private static boolean isOptional(ReaderInterceptorContext context) {
    return Arrays.stream(context.getAnnotations())
        .anyMatch(annotation -> annotation instanceof OptionalBody);
  }

  private static boolean isEmpty(ReaderInterceptorContext context) throws IOException {
    var body = new PushbackInputStream(context.getInputStream());
    context.setInputStream(body);
    int first = body.read();
    if (first >= 0) {
      body.unread(first);
    }
    return first < 0;
  }

  private static boolean isJson(MediaType type) {
    return type != null
        && (type.getSubtype().equalsIgnoreCase("json")
            || type.getSubtype().toLowerCase(java.util.Locale.ROOT).endsWith("+json"));
  }
}
