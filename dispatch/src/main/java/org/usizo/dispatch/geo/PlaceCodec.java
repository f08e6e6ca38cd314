package org.usizo.dispatch.geo;

import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import net.postgis.jdbc.PGgeometry;
import net.postgis.jdbc.geometry.Point;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Binds and reads {@link Place} as {@code geometry(Point, 4326)} by way of net.postgis. */
public final class PlaceCodec implements ArgumentFactory, ColumnMapper<Place> {

  private static final int WGS84 = 4326;

  @Override
  public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
    if (type != Place.class) {
      return Optional.empty();
    }
    return Optional.of(
        (position, statement, context) -> {
          if (value instanceof Place place) {
            statement.setObject(position, toGeometry(place));
          } else {
            statement.setNull(position, Types.OTHER, "geometry");
          }
        });
  }

  @Override
  public Place map(ResultSet row, int column, StatementContext context) throws SQLException {
    var geometry = (PGgeometry) row.getObject(column);
    return geometry == null ? null : toPlace((Point) geometry.getGeometry());
  }

  private static PGgeometry toGeometry(Place place) {
    var point = new Point(place.lon(), place.lat());
    point.setSrid(WGS84);
    return new PGgeometry(point);
  }

  private static Place toPlace(Point point) {
    return new Place(point.getY(), point.getX());
  }
}
