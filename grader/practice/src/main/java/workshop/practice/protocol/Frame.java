package workshop.practice.protocol;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;

/// One message on its way: a mark, the kind, the number of the question, then text and bytes, each
/// after its length. Numbers are big-endian.
///
/// What stands between two frames is nobody's: a JVM may print a line of its own at any time. It is
/// skipped until the next mark.
record Frame(Kind kind, long number, Message message) {
  enum Kind {
    QUESTION('?'),
    ANSWER('!'),
    FAILURE('x');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }
  }

  /// No text contains these bytes: a zero, and two that UTF-8 never has.
  private static final byte[] MARK = {0, (byte) 0xFF, (byte) 0xFE, 'w'};

  private static final int LONGEST = 1 << 28;

  /// Writes all of it at once, and flushes.
  void write(OutputStream out) throws IOException {
    byte[] text = message.text().getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream whole = new ByteArrayOutputStream(text.length + message.bytes().length);
    DataOutputStream data = new DataOutputStream(whole);
    data.write(MARK);
    data.writeByte(kind.letter);
    data.writeLong(number);
    data.writeInt(text.length);
    data.writeInt(message.bytes().length);
    data.write(text);
    data.write(message.bytes());
    whole.writeTo(out);
    out.flush();
  }

  /// Reads the next frame, however long it takes to come.
  ///
  /// @throws EOFException at the end of the stream, also in the middle of a frame
  /// @throws StreamCorruptedException when after a mark comes nonsense
  static Frame read(DataInputStream in) throws IOException {
    skipToMark(in);
    Kind kind = kind(in.readByte());
    long number = in.readLong();
    int textLength = length(in.readInt());
    int bytesLength = length(in.readInt());
    String text = new String(exactly(in, textLength), StandardCharsets.UTF_8);
    return new Frame(kind, number, Message.of(text, exactly(in, bytesLength)));
  }

  private static void skipToMark(DataInputStream in) throws IOException {
    int seen = 0;
    while (seen < MARK.length) {
      byte next = in.readByte();
      // A mark begins with the only zero in it, so a broken one may be the beginning of the next.
      seen = next == MARK[seen] ? seen + 1 : next == MARK[0] ? 1 : 0;
    }
  }

  private static Kind kind(byte letter) throws IOException {
    for (Kind kind : Kind.values()) {
      if (kind.letter == letter) {
        return kind;
      }
    }
    throw new StreamCorruptedException("not a frame: kind " + letter);
  }

  private static int length(int length) throws IOException {
    if (length < 0 || length > LONGEST) {
      throw new StreamCorruptedException("not a frame: length " + length);
    }
    return length;
  }

  private static byte[] exactly(DataInputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the stream ended in the middle of a frame");
    }
    return bytes;
  }
}
