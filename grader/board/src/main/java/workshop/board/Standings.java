package workshop.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Every exercise of a repository and where the participant stands with it, read from the files.
///
/// Made when a run starts and asked when it ends: a grade is of this run if its file is not the one
/// that was there at the start. No clock is asked, so the clock of a shared folder may be wrong.
public final class Standings {
  private final Path root;
  private final Map<String, FileTime> before;
  private Optional<String> complaint = Optional.empty();

  /// @param root the repository's top folder
  public Standings(Path root) {
    this.root = root;
    this.before = writtenAt();
  }

  /// The exercises in the order of their numbers.
  public List<String> exercises() {
    Path exercises = root.resolve("exercises");
    try (Stream<Path> folders =
        Files.isDirectory(exercises) ? Files.list(exercises) : Stream.of()) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")))
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.matches("\\d\\d-.+"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The grade that this run gave an exercise.
  Optional<Grade> now(String exercise) {
    return isNew(exercise) ? read(exercise) : Optional.empty();
  }

  /// @param failed the exercises that Maven counts as failed: they have a grade of this run, or
  ///   none that counts
  public List<Standing> read(Set<String> failed) {
    Map<String, FileTime> written = writtenAt();
    Optional<String> jdk =
        exercises().stream()
            .filter(written::containsKey)
            .sorted(Comparator.comparing(written::get, Comparator.reverseOrder()))
            .flatMap(exercise -> read(exercise).stream())
            .map(Grade::jdk)
            .findFirst();
    String grader = Mark.ofGrader(root);
    Progress progress = Progress.read(root);
    complaint = progress.complaint().or(() -> complaint);
    return exercises().stream()
        .map(exercise -> standing(exercise, jdk, grader, failed.contains(exercise)))
        .map(standing -> standing.remembering(progress, () -> sources(standing)))
        .toList();
  }

  private String sources(Standing standing) {
    return Mark.ofSources(root, standing.exercise());
  }

  /// What is wrong with what was noted of earlier times, in one line, as of the last [#read].
  public Optional<String> complaint() {
    return complaint;
  }

  private Standing standing(String exercise, Optional<String> jdk, String grader, boolean failed) {
    Optional<Grade> grade = read(exercise);
    Standing.Age age;
    if (grade.isPresent() && isNew(exercise)) {
      age = Standing.Age.NOW;
    } else if (failed) {
      age = Standing.Age.LOST;
    } else if (grade.isEmpty() || !grade.map(Grade::jdk).equals(jdk)) {
      age = Standing.Age.NEVER;
    } else if (grade.get().mark().equals(Mark.of(root, exercise, grader))) {
      age = Standing.Age.EARLIER;
    } else {
      age = Standing.Age.CHANGED;
    }
    boolean counts = age == Standing.Age.NOW || age == Standing.Age.EARLIER;
    return new Standing(exercise, age, counts ? grade : Optional.empty());
  }

  private boolean isNew(String exercise) {
    return written(exercise).filter(time -> !time.equals(before.get(exercise))).isPresent();
  }

  private Optional<Grade> read(String exercise) {
    return Grade.read(folder(exercise));
  }

  private Map<String, FileTime> writtenAt() {
    Map<String, FileTime> times = new TreeMap<>();
    exercises().forEach(name -> written(name).ifPresent(time -> times.put(name, time)));
    return times;
  }

  private Optional<FileTime> written(String exercise) {
    try {
      return Optional.of(Files.getLastModifiedTime(Grade.file(folder(exercise))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Path folder(String exercise) {
    return root.resolve("exercises").resolve(exercise);
  }
}
