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
import java.util.function.Function;
import java.util.stream.Stream;

/// Chosen objects of this JVM's heap with their fields, private ones too.
///
/// Made with `HotSpotDiagnosticMXBean.dumpHeap`, on every system; a heap of 20 MB takes 30 ms to
/// write. The JVM stands still meanwhile. Any thread may take one.
public final class HeapDump {
  private final Map<Long, HeapClass> types = new HashMap<>();
  private final Map<Long, HeapObject> objects = new LinkedHashMap<>();
  private final Map<Long, HeapObject> strings = new HashMap<>();
  private final Map<Long, byte[]> bytes = new HashMap<>();

  private HeapDump() {}

  /// @param folder where the dump may be written for a moment
  /// @param live whether to leave out what nobody can reach any more; collects garbage first
  /// @param wanted classes whose instances, and those of their subclasses, are kept; with a dot at
  ///   the end a package and all below it
  /// @param texts asked once the objects are there: ids of `String`s and `byte[]`s to be kept as
  ///   well, which costs two more passes over the dump if there are any
  /// @throws UncheckedIOException if it cannot be written or read
  public static HeapDump take(
      Path folder, boolean live, Set<String> wanted, Function<HeapDump, Set<Long>> texts) {
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

  private void read(Path file, Set<String> wanted, Function<HeapDump, Set<Long>> texts)
      throws IOException {
    Kept kept = new Kept(wanted);
    pass(file, kept, Set.of());
    if (kept.early) { // some class came after an instance of it
      pass(file, kept, Set.of());
    }
    Set<Long> wantedTexts = texts.apply(this);
    if (wantedTexts.isEmpty()) {
      return;
    }
    pass(file, new Strings(wantedTexts), Set.of());
    Set<Long> contents = new HashSet<>(wantedTexts);
    strings.values().forEach(string -> contents.add(string.value("value")));
    pass(file, new Strings(Set.of()), contents);
  }

  private static boolean wants(HeapClass type, String wanted) {
    return wanted.endsWith(".") ? type.name().startsWith(wanted) : type.isA(wanted);
  }

  private static void pass(Path file, Hprof.Reader reader, Set<Long> arrays) throws IOException {
    try (Hprof hprof = new Hprof(file, reader, arrays::contains)) {
      hprof.read();
    }
  }

  /// Keeps all classes, and the instances of those that are wanted.
  private final class Kept implements Hprof.Reader {
    private final Set<String> wanted;
    private final Map<Long, Boolean> known = new HashMap<>();
    private boolean early;
    private long lastType;
    private boolean lastWanted;

    Kept(Set<String> wanted) {
      this.wanted = wanted;
    }

    @Override
    public void type(long id, long superId, String name, List<HeapClass.Field> fields) {
      types.put(id, new HeapClass(name, superId, fields, types));
    }

    @Override
    public boolean wants(long id, long typeId) {
      if (typeId != lastType) {
        lastType = typeId;
        lastWanted = known.computeIfAbsent(typeId, this::wants);
      }
      return lastWanted;
    }

    private boolean wants(long typeId) {
      HeapClass type = types.get(typeId);
      early |= type == null;
      return type != null && wanted.stream().anyMatch(each -> HeapDump.wants(type, each));
    }

    @Override
    public void instance(long id, long typeId, byte[] fields) {
      keep(id, typeId, fields, objects);
    }
  }

  /// Keeps strings by their id, and the arrays that are handed over.
  private final class Strings implements Hprof.Reader {
    private final Set<Long> ids;

    Strings(Set<Long> ids) {
      this.ids = ids;
    }

    @Override
    public boolean wants(long id, long typeId) {
      return ids.contains(id);
    }

    @Override
    public void instance(long id, long typeId, byte[] fields) {
      keep(id, typeId, fields, strings);
    }

    @Override
    public void bytes(long id, byte[] content) {
      bytes.put(id, content);
    }
  }

  private void keep(long id, long typeId, byte[] fields, Map<Long, HeapObject> into) {
    HeapClass type = types.get(typeId);
    if (type != null) {
      into.put(id, new HeapObject(id, type, values(type, ByteBuffer.wrap(fields))));
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
