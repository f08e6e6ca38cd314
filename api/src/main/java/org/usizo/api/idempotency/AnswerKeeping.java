package org.usizo.api.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Keeps the body of a first answer before it is sent, so that a lost answer can be had again. */
@Provider
@ApplicationScoped
public class AnswerKeeping implements WriterInterceptor {

  static final String STATUS = AnswerKeeping.class.getName();

  @Inject private StoredAnswers answers;

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    if (!(context.getProperty(RepeatFilter.SCOPE) instanceof byte[] scope)
        || !(context.getProperty(STATUS) instanceof Integer status)) {
      context.proceed();
      return;
    }
    var out = context.getOutputStream();
    var copy = new ByteArrayOutputStream();
    context.setOutputStream(copy);
    context.proceed();
    answers.keep(scope, status, copy.toString(StandardCharsets.UTF_8));
    copy.writeTo(out);
    context.setOutputStream(out);
  }
}
