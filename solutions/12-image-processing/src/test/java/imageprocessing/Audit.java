package imageprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workshop.engine.finding.Finding;
import workshop.engine.finding.FindingError;
import workshop.engine.finding.Rule;
import workshop.practice.pictures.Album;
import workshop.practice.pictures.Pixels;
import workshop.practice.world.Operation;

/// What was made, held against what should have been; every failure says what was counted.
///
/// @param operations what the codec was asked for, and in which process
record Audit(Album album, Path target, ThumbnailReport report, List<Operation> operations) {
  private static final long SELF = ProcessHandle.current().pid();

  /// How far a thumbnail may be off on average, of 255: JPEG is not exact.
  private static final double TOLERANCE = 6;

  /// Every picture but these has its thumbnail, and it is right.
  void isRightBut(Collection<Path> troubled) throws IOException {
    List<Path> well = album.paths().stream().filter(path -> !troubled.contains(path)).toList();
    List<Path> missing = well.stream().filter(path -> !report.made().containsKey(path)).toList();
    assertThat(missing)
        .withFailMessage(
            () ->
                "%d of %d pictures that can be made have no thumbnail, the first is %s: %s"
                    .formatted(
                        missing.size(), well.size(), name(missing.getFirst()), fate(missing)))
        .isEmpty();
    for (Path picture : well) {
      requireRight(picture);
    }
  }

  private String fate(List<Path> missing) {
    Reason reason = report.failed().get(missing.getFirst());
    return reason == null ? "not in the report" : "reported as " + reason;
  }

  private void requireRight(Path picture) throws IOException {
    Path file = Thumbnails.thumbnail(picture, target);
    assertThat(report.made().get(picture))
        .withFailMessage("the thumbnail of %s is not where it should be", name(picture))
        .isEqualTo(file);
    Pixels seen;
    try {
      seen = Album.read(file);
    } catch (IOException e) {
      throw new AssertionError(
          "the thumbnail of %s is %s"
              .formatted(name(picture), Files.exists(file) ? "not whole" : "not there"));
    }
    Pixels wanted = album.pixels(picture).shrunk(Thumbnails.LONGEST);
    assertThat(seen.size())
        .withFailMessage(
            "the thumbnail of %s has %s pixels instead of %s",
            name(picture), seen.size(), wanted.size())
        .isEqualTo(wanted.size());
    assertThat(seen.distance(wanted))
        .withFailMessage("the thumbnail of %s has wrong colours", name(picture))
        .isLessThan(TOLERANCE);
  }

  /// Every picture is in the report once, and these have these reasons.
  void reports(Map<Path, Reason> troubled) {
    for (Path picture : album.paths()) {
      Reason wanted = troubled.get(picture);
      Reason seen = report.failed().get(picture);
      if (wanted != null) {
        assertThat(seen)
            .withFailMessage(
                () ->
                    "%s is %s, where it should be reported as %s"
                        .formatted(
                            name(picture), seen == null ? unreported(picture) : seen, wanted))
            .isEqualTo(wanted);
      }
    }
    Set<String> surplus = new TreeSet<>();
    report.failed().keySet().stream()
        .filter(picture -> !troubled.containsKey(picture))
        .forEach(picture -> surplus.add(name(picture)));
    assertThat(surplus)
        .withFailMessage(() -> "reported without a thumbnail, though it can be made: " + surplus)
        .isEmpty();
  }

  private String unreported(Path picture) {
    return report.made().containsKey(picture) ? "made" : "not in the report";
  }

  /// In the target folder are the thumbnails of the report, and nothing else.
  void leavesNothingElse() throws IOException {
    Set<String> wanted =
        report.made().values().stream().map(Audit::name).collect(Collectors.toSet());
    TreeSet<String> surplus;
    try (Stream<Path> files = Files.list(target)) {
      surplus = files.map(Audit::name).collect(Collectors.toCollection(TreeSet::new));
    }
    surplus.removeAll(wanted);
    assertThat(surplus)
        .withFailMessage(
            () -> "in the target folder, and no thumbnail that is reported: " + surplus.first())
        .isEmpty();
  }

  /// The codec was asked for each picture once, by so many worker processes at most.
  void isMadeBy(int workers) {
    long own = operations.stream().filter(operation -> operation.pid() == SELF).count();
    assertThat(own)
        .withFailMessage(
            "%d of %d pictures were made in your own process", own, album.paths().size())
        .isZero();
    List<Path> wrong = album.paths().stream().filter(picture -> asked(picture) != 1).toList();
    assertThat(wrong)
        .withFailMessage(
            () ->
                "the codec was asked %d times for %s"
                    .formatted(asked(wrong.getFirst()), name(wrong.getFirst())))
        .isEmpty();
    long processes = operations.stream().mapToLong(Operation::pid).distinct().count();
    if (processes > workers) {
      throw finding(
          Rule.LIMIT,
          "%d processes made %d pictures, where %d may be enough"
              .formatted(processes, album.paths().size(), workers));
    }
  }

  /// None of the processes that made them is alive.
  void leavesNoWorker() {
    long alive =
        operations.stream()
            .map(Operation::pid)
            .distinct()
            .filter(pid -> pid != SELF)
            .filter(pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent())
            .count();
    if (alive > 0) {
      throw finding(
          Rule.LEAK,
          "%d worker process%s alive, though the call has returned"
              .formatted(alive, alive == 1 ? " is" : "es are"));
    }
  }

  private static FindingError finding(Rule rule, String saw) {
    return new FindingError(Finding.of(rule, saw, "", null, ""));
  }

  private long asked(Path picture) {
    return operations.stream().filter(o -> o.name().equals(name(picture))).count();
  }

  static String name(Path path) {
    return path.getFileName().toString();
  }
}
