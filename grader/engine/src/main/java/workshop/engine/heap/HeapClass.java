package workshop.engine.heap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A class as a heap dump describes it.
///
/// @param name binary name
/// @param superId id of its superclass; 0 for `Object`
/// @param fields its own instance fields, in the order in which instances store them
/// @param all every class of the dump, by id
record HeapClass(String name, long superId, List<Field> fields, Map<Long, HeapClass> all) {
  /// @param kind the type of its value, by the format's number
  record Field(String name, int kind) {}

  @Nullable HeapClass parent() {
    return all.get(superId);
  }

  boolean isA(String type) {
    for (HeapClass each = this; each != null; each = each.parent()) {
      if (each.name.equals(type)) {
        return true;
      }
    }
    return false;
  }
}
