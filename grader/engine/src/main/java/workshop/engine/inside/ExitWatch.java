package workshop.engine.inside;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.pipe.Message;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.Frame;
import workshop.engine.threads.ParticipantClasses;
import workshop.engine.threads.StackReader;
import workshop.engine.threads.ThreadDump;

/// Tells the runner which line ended the JVM: a shutdown hook finds the thread that is inside
/// `Runtime.exit`.
final class ExitWatch {
  private volatile boolean expected;

  /// @param before what else is done before the JVM ends, once the finding has been told
  static ExitWatch install(
      ParticipantClasses classes, Path scratch, Report report, Consumer<Finding> before) {
    ExitWatch watch = new ExitWatch();
    StackReader reader = new StackReader(classes);
    Thread hook =
        Thread.ofPlatform()
            .name("grader-exit")
            .unstarted(() -> watch.tell(reader, scratch, report, before));
    Runtime.getRuntime().addShutdownHook(hook);
    return watch;
  }

  void expected() {
    expected = true;
  }

  private void tell(StackReader reader, Path scratch, Report report, Consumer<Finding> before) {
    if (expected) {
      return;
    }
    List<DumpedThread> exits =
        ThreadDump.take(scratch).threads().stream()
            .filter(thread -> thread.stack().stream().anyMatch(ExitWatch::isExit))
            .toList();
    @Nullable CodePlace place =
        exits.stream()
            .flatMap(thread -> reader.place(thread.stack()).stream())
            .findFirst()
            .orElse(null);
    Finding ending = exits.isEmpty() ? fromOutside() : finding(place);
    report.send(new Message.Ending(ending));
    before.accept(ending);
    Runtime.getRuntime().halt(ParticipantMain.HALTED);
  }

  private static Finding finding(@Nullable CodePlace place) {
    return Finding.of(
        Rule.ENDED,
        "the whole JVM was ended by System.exit",
        "the code returns or throws; ending the program is its caller's business",
        place,
        "replace the exit by a return or an exception");
  }

  private static Finding fromOutside() {
    return Finding.of(
        Rule.GRADER,
        "the JVM was ended from outside",
        "",
        null,
        "run it again; nothing was judged");
  }

  private static boolean isExit(Frame frame) {
    return frame.type().equals("java.lang.Runtime") && frame.method().equals("exit");
  }
}
