package workshop.engine.heap;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
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

  private final DataInputStream in;

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
    this.in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(file.toFile()), 1 << 16));
    this.reader = reader;
    this.wantsBytes = wantsBytes;
  }

  void read() throws IOException {
    while (in.readByte() != 0) {
      // the name of the format
    }
    if (in.readInt() != Long.BYTES) {
      throw new IOException("a heap dump with ids that are not 8 bytes long");
    }
    in.readLong();
    for (int tag = in.read(); tag >= 0; tag = in.read()) {
      in.readInt();
      long length = Integer.toUnsignedLong(in.readInt());
      switch (tag) {
        case UTF8 -> {
          long id = in.readLong();
          texts.put(id, new String(exactly((int) length - Long.BYTES), StandardCharsets.UTF_8));
        }
        case LOAD_CLASS -> {
          in.readInt();
          long id = in.readLong();
          in.readInt();
          nameOf.put(id, in.readLong());
        }
        case HEAP_DUMP, HEAP_DUMP_SEGMENT -> segment(length);
        default -> in.skipNBytes(length);
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
      left -= 1 + part(in.readUnsignedByte());
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
        in.skipNBytes(12);
        yield 24 + skip(8, in.readInt(), 8);
      }
      case 0x23 -> primitives();
      default -> throw new IOException("a heap dump with a part of unknown kind " + tag);
    };
  }

  private long type() throws IOException {
    long id = in.readLong();
    in.readInt();
    long superId = in.readLong();
    in.skipNBytes(5 * 8 + 4);
    long length = 8 + 4 + 8 + 5 * 8 + 4;
    int constants = in.readUnsignedShort();
    length += 2;
    for (int i = 0; i < constants; i++) {
      in.skipNBytes(2);
      length += 3 + skip(size(in.readUnsignedByte()));
    }
    int statics = in.readUnsignedShort();
    length += 2;
    for (int i = 0; i < statics; i++) {
      in.skipNBytes(8);
      length += 9 + skip(size(in.readUnsignedByte()));
    }
    int count = in.readUnsignedShort();
    List<HeapClass.Field> fields = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = texts.getOrDefault(in.readLong(), "");
      fields.add(new HeapClass.Field(name, in.readUnsignedByte()));
    }
    String name = texts.getOrDefault(nameOf.getOrDefault(id, 0L), "").replace('/', '.');
    reader.type(id, superId, name, fields);
    return length + 2 + 9L * count;
  }

  private long instance() throws IOException {
    long id = in.readLong();
    in.readInt();
    long typeId = in.readLong();
    int length = in.readInt();
    if (reader.wants(id, typeId)) {
      reader.instance(id, typeId, exactly(length));
    } else {
      in.skipNBytes(length);
    }
    return 24L + length;
  }

  private long primitives() throws IOException {
    long id = in.readLong();
    in.readInt();
    int count = in.readInt();
    int kind = in.readUnsignedByte();
    if (kind == BYTE && wantsBytes.test(id)) {
      reader.bytes(id, exactly(count));
      return 17L + count;
    }
    return 17 + skip((long) count * size(kind));
  }

  private long skip(long bytes) throws IOException {
    in.skipNBytes(bytes);
    return bytes;
  }

  private long skip(int before, int count, int each) throws IOException {
    return skip(before + (long) count * each) - before;
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the heap dump ends early");
    }
    return bytes;
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
