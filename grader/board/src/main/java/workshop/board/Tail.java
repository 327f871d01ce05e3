package workshop.board;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Standard output that holds back Maven's closing words until [LastWords] has decided about them.
///
/// Everything before the first line of them passes at once, half lines included (Maven shows
/// downloads that way). Any thread may write.
final class Tail extends OutputStream {
  /// More than this is no closing block: it is let go.
  private static final int MOST_BYTES = 1 << 20;

  private final PrintStream out;
  private final Charset charset;
  private final PrintStream front;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private State state = State.LINE_START;

  private enum State {
    /// What is held is a line that may still turn out to be the first of the block; mostly empty.
    LINE_START,
    /// The rest of this line passes.
    MID_LINE,
    /// The block has begun.
    HOLDING,
    /// Everything passes for good.
    RELEASED
  }

  Tail(PrintStream out, Charset charset) {
    this.out = out;
    this.charset = charset;
    this.front = new PrintStream(this, true, charset);
  }

  void becomeStandardOutput() {
    System.setOut(front);
  }

  boolean isStandardOutput() {
    return System.out == front;
  }

  @Override
  public synchronized void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    int done = from;
    for (int i = from; i < from + length; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        piece(bytes, done, i + 1 - done, true);
        done = i + 1;
      }
    }
    piece(bytes, done, from + length - done, false);
  }

  private void piece(byte[] bytes, int from, int length, boolean endsLine) {
    if (length == 0) {
      return;
    }
    switch (state) {
      case RELEASED -> out.write(bytes, from, length);
      case MID_LINE -> {
        out.write(bytes, from, length);
        state = endsLine ? State.LINE_START : State.MID_LINE;
      }
      case LINE_START -> {
        held.write(bytes, from, length);
        decide(endsLine);
      }
      case HOLDING -> {
        held.write(bytes, from, length);
        if (held.size() > MOST_BYTES) {
          release();
        }
      }
    }
  }

  private void decide(boolean endsLine) {
    String line = Closing.withoutColour(held.toString(StandardCharsets.ISO_8859_1));
    if (line.startsWith(Closing.START)) {
      state = State.HOLDING;
    } else if (endsLine || !Closing.START.startsWith(line)) {
      pass();
      state = endsLine ? State.LINE_START : State.MID_LINE;
    }
  }

  private void pass() {
    out.write(held.toByteArray(), 0, held.size());
    held.reset();
  }

  @Override
  public synchronized void flush() {
    out.flush();
  }

  /// The block's lines so far; empty if none has begun.
  synchronized List<String> held() {
    return state == State.HOLDING ? held.toString(charset).lines().toList() : List.of();
  }

  /// Prints what is held; from now on everything passes.
  synchronized void release() {
    pass();
    out.flush();
    state = State.RELEASED;
  }

  /// Forgets what is held but for these lines; from now on everything passes.
  synchronized void replaceBy(List<String> lines) {
    held.reset();
    lines.forEach(out::println);
    release();
  }
}
