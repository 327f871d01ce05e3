package workshop.engine.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workshop.board.Mark;
import workshop.engine.jvm.Folder;
import workshop.engine.run.Runner;
import workshop.engine.run.Submission;
import workshop.engine.timeline.Timeline;
import workshop.engine.timeline.TimelineJson;

/// Records a submission's timeline, and those of the kept ones that it is shown beside.
///
/// ```java
/// Timelines.Comparison all = new Timelines(root, runner).of(submission);
/// ```
///
/// The kept ones are played once on each machine and kept below `solutions/target/timelines`, until
/// something that they were made from is another. Several processes may do so at once. One thread
/// at a time, as the runner.
public final class Timelines {
  /// The file beside an exercise's notes that names the kept ones, in the order in which they are
  /// shown.
  public static final String FILE = "timelines";

  /// What a participant's own timeline is called.
  public static final String OWN = "your run";

  private final Path root;
  private final Runner runner;

  /// @param own the submission's
  /// @param others those of the kept ones; empty if the exercise names none
  public record Comparison(Timeline own, List<Timeline> others) {
    public Comparison {
      others = List.copyOf(others);
    }
  }

  /// @param root the repository's top folder
  public Timelines(Path root, Runner runner) {
    this.root = root.toAbsolutePath().normalize();
    this.runner = runner;
  }

  /// Records the submission, and the kept ones where that has not been done.
  ///
  /// @throws InterruptedException if the calling thread is interrupted; the participant JVM is
  ///   ended
  /// @throws UncheckedIOException if files of the repository cannot be read or written
  public Comparison of(Submission submission) throws InterruptedException {
    List<Timeline> others = others(submission.exercise());
    return new Comparison(own(submission), others);
  }

  /// Records the submission alone.
  ///
  /// @throws InterruptedException if the calling thread is interrupted
  public Timeline own(Submission submission) throws InterruptedException {
    return runner.record(submission, OWN, true);
  }

  /// The kept ones, recorded where that has not been done.
  ///
  /// @param exercise its folder's name
  /// @return in the order of the file [#FILE]; empty if the exercise has none
  /// @throws InterruptedException if the calling thread is interrupted
  public List<Timeline> others(String exercise) throws InterruptedException {
    Path room = root.resolve("solutions").resolve(exercise);
    List<Timeline> found = new ArrayList<>();
    try {
      if (Files.exists(room.resolve(FILE))) {
        for (Submitted one : Submitted.in(room, FILE)) {
          found.add(kept(room, one).named(one.name()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private Timeline kept(Path room, Submitted one) throws IOException, InterruptedException {
    String exercise = room.getFileName().toString();
    Path folder = root.resolve("solutions/target/timelines").resolve(exercise);
    String mark = Mark.ofKept(root, exercise, one.sources());
    Path file = folder.resolve(one.fileName() + "-" + mark.substring(0, 16) + ".json");
    Optional<Timeline> before = read(file);
    if (before.isPresent()) {
      return before.get();
    }
    Path work = folder.resolve("work-" + ProcessHandle.current().pid());
    Timeline made =
        runner.record(
            new Submission(exercise, Submitted.home(room), one.sources(), work), one.name(), false);
    Folder.remove(work);
    if (made.endedWell()) {
      forget(folder, one.fileName());
      write(made, file);
    }
    return made;
  }

  private static Optional<Timeline> read(Path file) throws IOException {
    try {
      return Files.exists(file) ? Optional.of(TimelineJson.read(file)) : Optional.empty();
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static void write(Timeline timeline, Path file) throws IOException {
    Path half = Files.createTempFile(file.getParent(), "half", ".json");
    Files.writeString(half, TimelineJson.write(timeline));
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Deletes what was made from something else.
  private static void forget(Path folder, String name) throws IOException {
    String old = name.replaceAll("[^A-Za-z0-9-]", "?") + "-????????????????.json";
    try (var files = Files.newDirectoryStream(folder, old)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }
}
