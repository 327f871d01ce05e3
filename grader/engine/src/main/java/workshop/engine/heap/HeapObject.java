package workshop.engine.heap;

import java.util.Map;

/// One object of a heap dump.
///
/// @param id its address when the dump was taken
/// @param values its fields by name, numbers and references alike; a subclass's field hides one of
///   the same name further up
public record HeapObject(long id, HeapClass type, Map<String, Long> values) {
  /// Binary name of its class.
  public String typeName() {
    return type.name();
  }

  /// Whether it is of this class or of a subclass.
  public boolean isA(String name) {
    return type.isA(name);
  }

  /// The number in this field, or the id of the object it refers to; 0 if that is null or there is
  /// no such field.
  public long value(String field) {
    return values.getOrDefault(field, 0L);
  }
}
