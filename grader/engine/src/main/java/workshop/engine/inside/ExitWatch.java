package workshop.engine.inside;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.pipe.Message;
import workshop.engine.threads.ParticipantClasses;

/// Tells the runner which line ended the JVM: a shutdown hook finds the thread that is inside
/// `Runtime.exit`.
final class ExitWatch {
  private volatile boolean expected;

  static ExitWatch install(ParticipantClasses classes, Report report) {
    ExitWatch watch = new ExitWatch();
    Thread hook =
        Thread.ofPlatform().name("grader-exit").unstarted(() -> watch.tell(classes, report));
    Runtime.getRuntime().addShutdownHook(hook);
    return watch;
  }

  void expected() {
    expected = true;
  }

  private void tell(ParticipantClasses classes, Report report) {
    if (expected) {
      return;
    }
    List<StackTraceElement[]> exits =
        Thread.getAllStackTraces().values().stream()
            .filter(stack -> Stream.of(stack).anyMatch(ExitWatch::isExit))
            .toList();
    @Nullable CodePlace place =
        exits.stream()
            .flatMap(stack -> participantLine(stack, classes).stream())
            .findFirst()
            .orElse(null);
    report.send(new Message.Ending(exits.isEmpty() ? fromOutside() : finding(place)));
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

  private static boolean isExit(StackTraceElement frame) {
    return frame.getClassName().equals("java.lang.Runtime") && frame.getMethodName().equals("exit");
  }

  private static Optional<CodePlace> participantLine(
      StackTraceElement[] stack, ParticipantClasses classes) {
    return List.of(stack).stream()
        .filter(frame -> classes.contains(frame.getClassName()))
        .findFirst()
        .map(
            frame ->
                new CodePlace(
                    frame.getClassName(),
                    frame.getMethodName().replaceAll("^lambda\\$|\\$\\d+$", ""),
                    frame.getFileName() == null ? "" : frame.getFileName(),
                    Math.max(0, frame.getLineNumber())));
  }
}
