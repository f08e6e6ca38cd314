package org.usizo.dispatch.casefile;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.usizo.dispatch.store.Id;

/**
 * How a {@link Happening} stands in {@code case_event.data}: a flat object, ids as text, instants
 * as RFC 3339.
 */
public final class HappeningJson {

  private static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapterFactory(new IdAdapters())
          .registerTypeAdapter(Instant.class, new TextAdapter<>(Instant::parse))
          .registerTypeAdapter(UUID.class, new TextAdapter<>(UUID::fromString))
          .create();

  private static final Map<String, Class<?>> TYPES =
      Arrays.stream(Happening.class.getPermittedSubclasses())
          .collect(Collectors.toMap(Happening::typeOf, Function.identity()));

  private HappeningJson() {}

  public static String write(Object record) {
    return GSON.toJson(record);
  }

  /**
   * @throws IllegalArgumentException when this version does not know the type
   */
  public static Happening read(String type, String data) {
    var record = TYPES.get(type);
    if (record == null) {
      throw new IllegalArgumentException(
          "Event type %s is unknown to this version. Maybe a newer node wrote it?".formatted(type));
    }
    return (Happening) GSON.fromJson(data, record);
  }

  private static final class TextAdapter<T> extends TypeAdapter<T> {
    private final Function<String, T> parse;

    TextAdapter(Function<String, T> parse) {
      this.parse = parse;
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
      out.value(value == null ? null : value.toString());
    }

    @Override
    public T read(JsonReader in) throws IOException {
      if (in.peek() == JsonToken.NULL) {
        in.nextNull();
        return null;
      }
      return parse.apply(in.nextString());
    }
  }

  private static final class IdAdapters implements TypeAdapterFactory {
    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
      return Id.class.isAssignableFrom(type.getRawType())
          ? new TextAdapter<>(text -> newId(type.getRawType(), text))
          : null;
    }

    @SuppressWarnings("unchecked")
    private static <T> T newId(Class<? super T> type, String text) {
      try {
        return (T) type.getDeclaredConstructor(UUID.class).newInstance(UUID.fromString(text));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Id record %s must hold one UUID".formatted(type), e);
      }
    }
  }
}
