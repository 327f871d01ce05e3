package workshop.engine.run;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.jvm.Limits;

/// Why a participant JVM ended in the middle of a test, in words.
final class JvmEnd {
  /// Exit code of `-XX:+ExitOnOutOfMemoryError`.
  private static final int OUT_OF_MEMORY = 3;

  /// What HotSpot says first when it crashes.
  private static final String CRASH = "A fatal error has been detected by the Java Runtime";

  /// Exit code of a process in which the practice world's legacy codec has crashed, and what it
  /// said last: it stands there for native code.
  private static final int CODEC_CRASHED = 134;

  private static final Pattern CODEC =
      Pattern.compile("legacy codec: crashed in process \\d+, at (\\S+)");

  private JvmEnd() {}

  /// Whether the JVM itself crashed: by what native code did, or by a bug of its own. One such is
  /// in reach of a thread dump while virtual threads are mounted (JDK-8364343).
  static boolean isCrash(String output) {
    return output.contains(CRASH);
  }

  static Finding finding(int exitCode, String output, Limits limits) {
    if (exitCode == OUT_OF_MEMORY && output.contains("OutOfMemoryError")) {
      return Finding.of(
          Rule.ENDED,
          "the heap of %d MB was full".formatted(limits.heapMegabytes()),
          "",
          null,
          "keep less at once: look for a list or a string that grows without end");
    }
    if (isCrash(output)) {
      return Finding.of(
          Rule.ENDED,
          "the JVM crashed in the middle of the test, twice, with exit code %d".formatted(exitCode),
          "",
          null,
          "look for native code that this calls; if there is none, it is a bug of Java: report it");
    }
    Matcher codec = CODEC.matcher(output);
    if (exitCode == CODEC_CRASHED && codec.find()) {
      return Finding.of(
          Rule.ENDED,
          "the legacy codec crashed at %s in your own process, and took it along"
              .formatted(codec.group(1)),
          "",
          null,
          "call the codec in child processes only: then a crash ends one of those");
    }
    return Finding.of(
        Rule.ENDED,
        "the JVM ended in the middle of the test, with exit code %d (Runtime.halt, or killed)"
            .formatted(exitCode),
        "",
        null,
        "let the code return or throw; nothing may end the JVM");
  }

  /// @param why what the observer inside could tell; null if it did not answer
  static Finding tooLong(Limits limits, @Nullable Finding why) {
    long seconds = limits.longStop().toSeconds();
    if (why == null) {
      return Finding.of(
          Rule.HANG,
          "could not be judged: no end after %d s, and no answer from the JVM".formatted(seconds),
          "",
          null,
          "look for a loop that never ends or fills the memory");
    }
    return Finding.of(
        Rule.HANG,
        "could not be judged: no end after %d s; %s".formatted(seconds, why.saw()),
        why.expected(),
        why.where(),
        why.tryThis());
  }

  /// @param commands of the processes that outlived the JVM; at least one
  /// @param before what else was found; it matters more
  static Finding survivedBy(List<String> commands, @Nullable Finding before) {
    String saw =
        commands.size() == 1
            ? "a child process outlived the program: " + commands.getFirst()
            : "%d child processes outlived the program, the first is: %s"
                .formatted(commands.size(), commands.getFirst());
    return before == null
        ? Finding.of(
            Rule.LEAK,
            saw,
            "when the call returns, nothing it started is left behind",
            null,
            "end every process you start, also when something fails, and wait for its end")
        : new Finding(
            before.rule(),
            before.model(),
            before.saw() + "; " + saw,
            before.expected(),
            before.where(),
            before.tryThis());
  }
}
