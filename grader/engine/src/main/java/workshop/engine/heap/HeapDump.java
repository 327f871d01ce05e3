package workshop.engine.heap;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Chosen objects of this JVM's heap with their fields, private ones too.
///
/// Made with `HotSpotDiagnosticMXBean.dumpHeap`, on every system; a heap of 20 MB takes 30 ms to
/// write. The JVM stands still meanwhile. Any thread may take one.
public final class HeapDump {
  private static final String STRING = "java.lang.String";

  private final Map<Long, HeapClass> types = new HashMap<>();
  private final Map<Long, HeapObject> objects = new LinkedHashMap<>();
  private final Map<Long, HeapObject> strings = new HashMap<>();
  private final Map<Long, byte[]> bytes = new HashMap<>();

  private HeapDump() {}

  /// @param folder where the dump may be written for a moment
  /// @param live whether to leave out what nobody can reach any more; collects garbage first
  /// @param wanted classes whose instances, and those of their subclasses, are kept
  /// @param texts fields of those that hold a `String` or a `byte[]` to be kept as well
  /// @throws UncheckedIOException if it cannot be written or read
  public static HeapDump take(Path folder, boolean live, Set<String> wanted, Set<String> texts) {
    Path file =
        folder.toAbsolutePath().resolve("heap-" + Thread.currentThread().threadId() + ".hprof");
    HeapDump dump = new HeapDump();
    try {
      Files.deleteIfExists(file);
      try {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
            .dumpHeap(file.toString(), live);
        dump.read(file, wanted, texts);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return dump;
  }

  /// The kept instances of this class and of its subclasses.
  public Stream<HeapObject> all(String type) {
    return objects.values().stream().filter(object -> object.isA(type));
  }

  /// The kept object with this id; empty if it is null or was not kept.
  public Optional<HeapObject> object(long id) {
    return Optional.ofNullable(objects.get(id));
  }

  /// The text that this field holds; empty if it holds none.
  public String text(HeapObject object, String field) {
    long id = object.value(field);
    HeapObject string = strings.get(id);
    byte[] content = bytes.get(string == null ? id : string.value("value"));
    if (content == null) {
      return "";
    }
    if (string == null) {
      return new String(content, Charset.defaultCharset());
    }
    return string.value("coder") == 0
        ? new String(content, StandardCharsets.ISO_8859_1)
        : ByteBuffer.wrap(content).order(ByteOrder.nativeOrder()).asCharBuffer().toString();
  }

  private void read(Path file, Set<String> wanted, Set<String> texts) throws IOException {
    Set<Long> typeIds = new HashSet<>();
    pass(file, new Types(), Set.of());
    types.forEach(
        (id, type) -> {
          if (wanted.stream().anyMatch(type::isA)) {
            typeIds.add(id);
          }
        });
    pass(file, new Instances(typeIds, null, objects), Set.of());
    if (texts.isEmpty()) {
      return;
    }
    Set<Long> referred = new HashSet<>();
    for (HeapObject object : objects.values()) {
      texts.forEach(field -> referred.add(object.value(field)));
    }
    Set<Long> stringType = new HashSet<>();
    types.forEach(
        (id, type) -> {
          if (type.name().equals(STRING)) {
            stringType.add(id);
          }
        });
    pass(file, new Instances(stringType, referred, strings), Set.of());
    strings.values().forEach(string -> referred.add(string.value("value")));
    pass(file, new Instances(Set.of(), null, strings), referred);
  }

  private static void pass(Path file, Hprof.Reader reader, Set<Long> arrays) throws IOException {
    try (Hprof hprof = new Hprof(file, reader, arrays::contains)) {
      hprof.read();
    }
  }

  private final class Types implements Hprof.Reader {
    @Override
    public void type(long id, long superId, String name, List<HeapClass.Field> fields) {
      types.put(id, new HeapClass(name, superId, fields, types));
    }
  }

  /// Keeps the instances of some classes; only those with one of the ids, if there are any.
  private final class Instances implements Hprof.Reader {
    private final Set<Long> typeIds;
    private final @Nullable Set<Long> ids;
    private final Map<Long, HeapObject> into;

    Instances(Set<Long> typeIds, @Nullable Set<Long> ids, Map<Long, HeapObject> into) {
      this.typeIds = typeIds;
      this.ids = ids;
      this.into = into;
    }

    @Override
    public boolean wants(long id, long typeId) {
      return typeIds.contains(typeId) && (ids == null || ids.contains(id));
    }

    @Override
    public void instance(long id, long typeId, byte[] fields) {
      HeapClass type = types.get(typeId);
      if (type != null) {
        into.put(id, new HeapObject(id, type, values(type, ByteBuffer.wrap(fields))));
      }
    }

    @Override
    public void bytes(long id, byte[] content) {
      bytes.put(id, content);
    }
  }

  private static Map<String, Long> values(HeapClass type, ByteBuffer fields) {
    Map<String, Long> values = new HashMap<>();
    for (HeapClass each = type; each != null; each = each.parent()) {
      for (HeapClass.Field field : each.fields()) {
        values.putIfAbsent(field.name(), value(field.kind(), fields));
      }
    }
    return values;
  }

  private static long value(int kind, ByteBuffer fields) {
    return switch (kind) {
      case 2, 7, 11 -> fields.getLong();
      case 6, 10 -> fields.getInt();
      case 5, 9 -> fields.getShort();
      default -> fields.get();
    };
  }
}
