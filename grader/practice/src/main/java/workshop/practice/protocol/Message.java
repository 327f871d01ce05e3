package workshop.practice.protocol;

/// What one side tells the other: a text, some bytes, or both.
///
/// The bytes are not copied; leave them alone once they are in a message.
public final class Message {
  private static final byte[] NONE = {};

  private final String text;
  private final byte[] bytes;

  private Message(String text, byte[] bytes) {
    this.text = text;
    this.bytes = bytes;
  }

  public static Message of(String text) {
    return new Message(text, NONE);
  }

  public static Message of(byte[] bytes) {
    return new Message("", bytes);
  }

  public static Message of(String text, byte[] bytes) {
    return new Message(text, bytes);
  }

  /// Any text; empty if there is none.
  public String text() {
    return text;
  }

  /// Of length 0 if there are none.
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public String toString() {
    return "\"%s\" and %d bytes".formatted(text, bytes.length);
  }
}
