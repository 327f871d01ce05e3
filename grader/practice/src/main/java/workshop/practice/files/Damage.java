package workshop.practice.files;

import java.io.IOException;
import java.nio.ByteBuffer;

/// From where on a file cannot be read.
///
/// @param from the first byte that cannot be; counts from 0
record Damage(long from) {
  static final Damage NONE = new Damage(Long.MAX_VALUE);

  /// Reads from a channel.
  interface Reading {
    int read() throws IOException;
  }

  /// Whether reading at this position fails.
  boolean isAt(long position) {
    return position >= from;
  }

  /// Reads what is before the damage.
  ///
  /// @throws IOException if nothing is
  int read(ByteBuffer into, long position, Reading reading) throws IOException {
    if (isAt(position)) {
      throw failure();
    }
    int limit = shorten(into, position);
    try {
      return reading.read();
    } finally {
      into.limit(limit);
    }
  }

  /// Leaves no room for what is behind the damage.
  ///
  /// @return the limit that it had
  int shorten(ByteBuffer into, long position) {
    int limit = into.limit();
    if (from - position < into.remaining()) {
      into.limit(into.position() + (int) (from - position));
    }
    return limit;
  }

  /// For whoever reads otherwise than piece by piece.
  void requireNone() throws IOException {
    if (from != NONE.from) {
      throw failure();
    }
  }

  /// What a system says of a disk that is worn out.
  static IOException failure() {
    return new IOException("Input/output error");
  }
}
