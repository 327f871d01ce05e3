package workshop.engine.heap;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/// One pass over a heap dump file in the format "JAVA PROFILE 1.0.2", front to back.
///
/// Source of the format: `heapDumper.cpp` of the JDK, the comment at its top.
final class Hprof implements AutoCloseable {
  private static final int UTF8 = 0x01;
  private static final int LOAD_CLASS = 0x02;
  private static final int HEAP_DUMP = 0x0C;
  private static final int HEAP_DUMP_SEGMENT = 0x1C;
  private static final int REFERENCE = 2;
  private static final int BYTE = 8;

  private final Bytes in;

  /// Told what is in the dump.
  interface Reader {
    default void type(long id, long superId, String name, List<HeapClass.Field> fields) {}

    /// Whether to hand over the bytes of this class's instances.
    default boolean wants(long id, long typeId) {
      return false;
    }

    default void instance(long id, long typeId, byte[] fields) {}

    default void bytes(long id, byte[] content) {}
  }

  private final Reader reader;
  private final LongPredicate wantsBytes;
  private final Map<Long, String> texts = new HashMap<>();
  private final Map<Long, Long> nameOf = new HashMap<>();

  /// @param wantsBytes which byte arrays to hand over, by id
  Hprof(Path file, Reader reader, LongPredicate wantsBytes) throws IOException {
    this.in = new Bytes(new FileInputStream(file.toFile()));
    this.reader = reader;
    this.wantsBytes = wantsBytes;
  }

  void read() throws IOException {
    while (in.byteValue() != 0) {
      // the name of the format
    }
    if (in.intValue() != Long.BYTES) {
      throw new IOException("a heap dump with ids that are not 8 bytes long");
    }
    in.longValue();
    while (!in.atEnd()) {
      int tag = in.byteValue();
      in.intValue();
      long length = Integer.toUnsignedLong(in.intValue());
      switch (tag) {
        case UTF8 -> {
          long id = in.longValue();
          texts.put(id, new String(in.bytes((int) length - Long.BYTES), StandardCharsets.UTF_8));
        }
        case LOAD_CLASS -> {
          in.intValue();
          long id = in.longValue();
          in.intValue();
          nameOf.put(id, in.longValue());
        }
        case HEAP_DUMP, HEAP_DUMP_SEGMENT -> segment(length);
        default -> in.skip(length);
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void segment(long length) throws IOException {
    long left = length;
    while (left > 0) {
      left -= 1 + part(in.byteValue());
    }
  }

  /// Reads one part of a segment and tells its length in bytes.
  private long part(int tag) throws IOException {
    return switch (tag) {
      case 0xFF, 0x05, 0x07 -> skip(8);
      case 0x01 -> skip(16);
      case 0x02, 0x03, 0x08 -> skip(16);
      case 0x04, 0x06 -> skip(12);
      case 0x20 -> type();
      case 0x21 -> instance();
      case 0x22 -> {
        in.skip(12);
        yield 24 + skip(8, in.intValue(), 8);
      }
      case 0x23 -> primitives();
      default -> throw new IOException("a heap dump with a part of unknown kind " + tag);
    };
  }

  private long type() throws IOException {
    long id = in.longValue();
    in.intValue();
    long superId = in.longValue();
    in.skip(5 * 8 + 4);
    long length = 8 + 4 + 8 + 5 * 8 + 4;
    int constants = in.shortValue();
    length += 2;
    for (int i = 0; i < constants; i++) {
      in.skip(2);
      length += 3 + skip(size(in.byteValue()));
    }
    int statics = in.shortValue();
    length += 2;
    for (int i = 0; i < statics; i++) {
      in.skip(8);
      length += 9 + skip(size(in.byteValue()));
    }
    int count = in.shortValue();
    List<HeapClass.Field> fields = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = texts.getOrDefault(in.longValue(), "");
      fields.add(new HeapClass.Field(name, in.byteValue()));
    }
    String name = texts.getOrDefault(nameOf.getOrDefault(id, 0L), "").replace('/', '.');
    reader.type(id, superId, name, fields);
    return length + 2 + 9L * count;
  }

  private long instance() throws IOException {
    long id = in.longValue();
    in.intValue();
    long typeId = in.longValue();
    int length = in.intValue();
    if (reader.wants(id, typeId)) {
      reader.instance(id, typeId, in.bytes(length));
    } else {
      in.skip(length);
    }
    return 24L + length;
  }

  private long primitives() throws IOException {
    long id = in.longValue();
    in.intValue();
    int count = in.intValue();
    int kind = in.byteValue();
    if (kind == BYTE && wantsBytes.test(id)) {
      reader.bytes(id, in.bytes(count));
      return 17L + count;
    }
    return 17 + skip((long) count * size(kind));
  }

  private long skip(long bytes) throws IOException {
    in.skip(bytes);
    return bytes;
  }

  private long skip(int before, int count, int each) throws IOException {
    return skip(before + (long) count * each) - before;
  }

  /// Bytes of a value of this kind.
  static int size(int kind) throws IOException {
    return switch (kind) {
      case REFERENCE, 7, 11 -> 8;
      case 6, 10 -> 4;
      case 5, 9 -> 2;
      case 4, BYTE -> 1;
      default -> throw new IOException("a heap dump with a value of unknown kind " + kind);
    };
  }
}
