package org.digitscape.operations.visits;

import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an object holds, and what that holds, and so on: through fields, arrays and
 * collections, also those that lambdas have captured. The JDK's own classes are closed to
 * reflection; of them it sees into collections, maps, optionals and references.
 */
final class ObjectGraph {

  private final Map<Class<?>, List<Field>> fields = new HashMap<>();
  private final Predicate<Object> border;

  /**
   * @param border objects whose insides are somebody else's
   */
  ObjectGraph(Predicate<Object> border) {
    this.border = border;
  }

  /** All objects reachable from one, itself among them. */
  Set<Object> from(Object root) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> next = new ArrayDeque<>();
    Consumer<@Nullable Object> visit =
        object -> {
          if (object != null && !border.test(object) && seen.add(object)) {
            next.add(object);
          }
        };
    visit.accept(root);
    while (!next.isEmpty()) {
      inside(next.remove(), visit);
    }
    return seen;
  }

  private void inside(Object object, Consumer<@Nullable Object> visit) {
    switch (object) {
      case String text -> {}
      case Class<?> type -> {}
      case ClassLoader loader -> {}
      case Thread thread -> {}
      case Map<?, ?> map ->
          map.forEach(
              (key, value) -> {
                visit.accept(key);
                visit.accept(value);
              });
      case Collection<?> collection -> Arrays.asList(collection.toArray()).forEach(visit);
      case Optional<?> optional -> visit.accept(optional.orElse(null));
      case AtomicReference<?> reference -> visit.accept(reference.get());
      case AtomicReferenceArray<?> array -> {
        for (int i = 0; i < array.length(); i++) {
          visit.accept(array.get(i));
        }
      }
      case Reference<?> reference -> visit.accept(reference.get());
      default -> {}
    }
    if (object.getClass().isArray()) {
      if (!object.getClass().getComponentType().isPrimitive()) {
        for (int i = 0; i < Array.getLength(object); i++) {
          visit.accept(Array.get(object, i));
        }
      }
      return;
    }
    for (Field field : fields.computeIfAbsent(object.getClass(), ObjectGraph::open)) {
      try {
        visit.accept(field.get(object));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static List<Field> open(Class<?> type) {
    List<Field> open = new ArrayList<>();
    for (Class<?> part = type; part != null; part = part.getSuperclass()) {
      for (Field field : part.getDeclaredFields()) {
        if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
          try {
            field.setAccessible(true);
            open.add(field);
          } catch (InaccessibleObjectException closed) {
            // One of the JDK's.
          }
        }
      }
    }
    return open;
  }
}
