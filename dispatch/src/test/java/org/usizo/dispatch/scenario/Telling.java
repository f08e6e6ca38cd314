package org.usizo.dispatch.scenario;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.responder.ResponderId;

/**
 * A line of the timeline as a story tells it: what happened, to whom by its letter on the map, and
 * the words and marks that matter; ids, times and figures are left out.
 */
final class Telling {

  private static final Set<String> SILENT = Set.of("skills", "flags");

  private Telling() {}

  static String of(Happening happening, Town town) {
    var rest =
        Arrays.stream(happening.getClass().getRecordComponents())
            .filter(component -> !SILENT.contains(component.getName()))
            .map(component -> word(component, value(component, happening), town))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));
    var what = happening.type().toLowerCase(Locale.ROOT).replace('_', ' ');
    return rest.isEmpty() ? what : what + ": " + rest;
  }

  private static String word(RecordComponent component, Object value, Town town) {
    if (value instanceof ResponderId id) {
      return town.nameOf(id);
    }
    if (value instanceof Boolean flag) {
      return flag ? component.getName() : "";
    }
    return value instanceof Enum<?> || value instanceof String ? value.toString() : "";
  }

  private static Object value(RecordComponent component, Happening happening) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(happening);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
