package workshop.engine.heap;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// Numbers of a file, most significant byte first. Half a million objects are read in one go,
/// mostly before anything is compiled, so there is no layer between these methods and the buffer.
final class Bytes implements AutoCloseable {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 18];
  private int next;
  private int end;

  Bytes(InputStream in) {
    this.in = in;
  }

  /// Whether nothing is left.
  boolean atEnd() throws IOException {
    return next == end && !fill(1);
  }

  int byteValue() throws IOException {
    require(1);
    return buffer[next++] & 0xFF;
  }

  int shortValue() throws IOException {
    return byteValue() << 8 | byteValue();
  }

  int intValue() throws IOException {
    require(Integer.BYTES);
    int at = next;
    next += Integer.BYTES;
    return buffer[at] << 24
        | (buffer[at + 1] & 0xFF) << 16
        | (buffer[at + 2] & 0xFF) << 8
        | (buffer[at + 3] & 0xFF);
  }

  long longValue() throws IOException {
    return (long) intValue() << 32 | Integer.toUnsignedLong(intValue());
  }

  byte[] bytes(int length) throws IOException {
    byte[] bytes = new byte[length];
    int buffered = Math.min(length, end - next);
    System.arraycopy(buffer, next, bytes, 0, buffered);
    next += buffered;
    if (in.readNBytes(bytes, buffered, length - buffered) < length - buffered) {
      throw new EOFException("the heap dump ends early");
    }
    return bytes;
  }

  void skip(long length) throws IOException {
    long buffered = Math.min(length, end - next);
    next += (int) buffered;
    in.skipNBytes(length - buffered);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void require(int length) throws IOException {
    if (end - next < length && !fill(length)) {
      throw new EOFException("the heap dump ends early");
    }
  }

  private boolean fill(int length) throws IOException {
    System.arraycopy(buffer, next, buffer, 0, end - next);
    end -= next;
    next = 0;
    end += in.readNBytes(buffer, end, buffer.length - end);
    return end >= length;
  }
}
