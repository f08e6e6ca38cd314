package org.usizo.dispatch.store;

import java.lang.reflect.Type;
import java.util.Optional;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Reads any of our records from a row whose columns are named as its components, unless the record
 * is what a single column holds.
 */
final class RecordMappers implements RowMapperFactory {

  @Override
  public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
    if (type instanceof Class<?> c
        && c.isRecord()
        && c.getName().startsWith("org.usizo.dispatch.")
        && config.get(ColumnMappers.class).findFor(c).isEmpty()) {
      return Optional.of(ConstructorMapper.of(c));
    }
    return Optional.empty();
  }
}
