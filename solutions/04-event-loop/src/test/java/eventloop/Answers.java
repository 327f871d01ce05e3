package eventloop;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import workshop.engine.observe.ServingCount;

/// Answers every line: a flood's by the line itself, `big` by more than a client's side takes. It
/// remembers the long ones, and counts the threads it is asked on.
final class Answers implements LineHandler {
  private static final int LONG = 1_000;

  /// More than all buffers between a server and a client hold, on any system.
  private static final int BIG_BYTES = 8 * 1024 * 1024;

  private final Queue<String> longLines = new ConcurrentLinkedQueue<>();
  private final String word;
  private final Runnable asked;

  private Answers(String word, Runnable asked) {
    this.word = word;
    this.asked = asked;
  }

  /// @param word every answer begins with it
  static Answers of(String word) {
    return new Answers(word, () -> {});
  }

  static Answers counted(ServingCount count) {
    return new Answers("ok", count::answering);
  }

  @Override
  public String answer(String line) {
    asked.run();
    if (line.startsWith("echo ")) {
      return line;
    }
    if (line.equals("big")) {
      return "x".repeat(BIG_BYTES);
    }
    if (line.length() > LONG) {
      longLines.add(line);
    }
    return word + " " + line;
  }

  /// How many lines of at least so many characters it was asked about.
  long longerThan(int length) {
    return longLines.stream().filter(line -> line.length() > length).count();
  }
}
