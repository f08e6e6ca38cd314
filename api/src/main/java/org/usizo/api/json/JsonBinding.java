package org.usizo.api.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.usizo.dispatch.store.Id;

/** The one JSON binding of this application. */
@Provider
public class JsonBinding implements ContextResolver<Jsonb> {

  private static final Jsonb JSONB =
      JsonbBuilder.create(
          new JsonbConfig().withSerializers(new IdText()).withAdapters(new Times()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSONB;
  }

  /** An id is its UUID. */
  private static final class IdText implements JsonbSerializer<Id> {
    @Override
    public void serialize(Id id, JsonGenerator json, SerializationContext context) {
      json.write(id.toString());
    }
  }
}
