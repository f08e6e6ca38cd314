package org.usizo.dispatch.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;

/** Binds every {@link Id} record as uuid and reads it back through its constructor. */
final class IdCodec implements ArgumentFactory, ColumnMapperFactory {

  @Override
  public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
    if (!isId(type)) {
      return Optional.empty();
    }
    return Optional.of(
        (position, statement, context) -> {
          if (value instanceof Id id) {
            statement.setObject(position, id.value());
          } else {
            statement.setNull(position, Types.OTHER, "uuid");
          }
        });
  }

  @Override
  public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
    return isId(type) ? Optional.of(mapper((Class<?>) type)) : Optional.empty();
  }

  private static ColumnMapper<?> mapper(Class<?> type) {
    Constructor<?> constructor = constructorOf(type);
    return (row, column, context) -> {
      var value = row.getObject(column, UUID.class);
      return value == null ? null : instance(constructor, value);
    };
  }

  private static boolean isId(Type type) {
    return type instanceof Class<?> c && Id.class.isAssignableFrom(c) && c.isRecord();
  }

  private static Constructor<?> constructorOf(Class<?> type) {
    try {
      return type.getDeclaredConstructor(UUID.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Id record %s must hold one UUID".formatted(type), e);
    }
  }

  private static Object instance(Constructor<?> constructor, UUID value) {
    try {
      return constructor.newInstance(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make a " + constructor.getDeclaringClass(), e);
    }
  }
}
