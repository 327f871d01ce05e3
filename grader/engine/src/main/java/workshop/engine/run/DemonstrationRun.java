package workshop.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import workshop.engine.finding.Finding;
import workshop.engine.finding.SourceText;
import workshop.engine.jvm.ParticipantJvm;
import workshop.engine.jvm.Word;
import workshop.engine.pipe.Message;
import workshop.engine.timeline.Timeline;
import workshop.engine.timeline.TimelineJson;

/// Lets one submission play its room's demonstration in a participant JVM of its own, and reads the
/// timeline that this leaves. No verdict depends on it.
final class DemonstrationRun {
  /// Demonstrations take seconds. Counted from when one begins, and before that from the JVM's
  /// start.
  static final Duration LONG_STOP = Duration.ofSeconds(30);

  private static final Duration TO_WRITE = Duration.ofSeconds(15);

  private final Submission submission;
  private final Stand stand;
  private final String name;
  private final String type;
  private final Duration longStop;

  /// @param name of the timeline
  /// @param longStop after so long it is ended
  DemonstrationRun(Submission submission, Stand stand, String name, Duration longStop) {
    this.longStop = longStop;
    this.submission = submission;
    this.stand = stand;
    this.name = name;
    this.type = submission.home() + ".Demonstration";
  }

  /// @param more whether a JVM will be needed for something else soon
  Timeline run(boolean more) throws IOException, InterruptedException {
    Path file = stand.scratch().resolve(TimelineJson.FILE);
    Files.deleteIfExists(file);
    String ended = play(more, true);
    return Files.exists(file) ? read(file, ended) : empty(ended);
  }

  private String play(boolean more, boolean mayTryAgain) throws IOException, InterruptedException {
    String ended;
    try (ParticipantJvm jvm = stand.jvms().take(stand.classes())) {
      jvm.begin(door -> stand.bootstrap(door, type, Set.of(), List.of()));
      if (more) {
        stand.jvms().ahead(stand.classes());
      }
      ended = listen(jvm);
      if (jvm.came()) {
        return ended;
      }
    }
    stand.jvms().giveUpCache();
    return mayTryAgain ? play(more, false) : ended;
  }

  /// @return how it ended, as far as this side can tell
  private String listen(ParticipantJvm jvm) throws InterruptedException {
    boolean asked = false;
    String ended = "";
    while (true) {
      switch (jvm.next(asked ? TO_WRITE : longStop)) {
        case Word.Said(Message.Done()) -> {
          return asked ? stopped() : ended;
        }
        case Word.Said(Message.Ending(Finding finding)) -> ended = "failed: " + finding.saw();
        case Word.Said(Message.Mismatch(Finding finding)) -> ended = "failed: " + finding.saw();
        case Word.Said(Message other) -> {} // of tests
        case Word.Silence() -> {
          if (asked) {
            return stopped();
          }
          asked = true;
          jvm.ask();
        }
        case Word.Gone() -> {
          return ended.isEmpty() ? gone(jvm) : ended;
        }
      }
    }
  }

  private String stopped() {
    return "stopped: it had not ended after %d s".formatted(longStop.toSeconds());
  }

  private static String gone(ParticipantJvm jvm) throws InterruptedException {
    return "failed: the JVM ended in the middle of it, with exit code %d".formatted(jvm.exitCode());
  }

  private Timeline read(Path file, String ended) throws IOException {
    Timeline read;
    try {
      read = TimelineJson.read(file);
    } catch (IllegalArgumentException damaged) {
      return empty(ended.isEmpty() ? "failed: what was recorded is not to be read" : ended);
    }
    return new Quoted(new SourceText(submission.sources()))
        .of(
            new Timeline(
                Timeline.VERSION,
                name,
                submission.exercise(),
                read.unit(),
                read.took(),
                ended.startsWith("stopped") ? ended : read.ended(),
                read.lanes(),
                read.operations(),
                read.inFlight(),
                read.blocking()));
  }

  private Timeline empty(String ended) {
    String why = ended.isEmpty() ? "failed: nothing was recorded" : ended;
    return Timeline.empty(name, submission.exercise(), why);
  }
}
