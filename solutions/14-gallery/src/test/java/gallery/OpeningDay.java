package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workshop.engine.facts.Observation;
import workshop.engine.finding.Finding;
import workshop.engine.finding.FindingError;
import workshop.engine.finding.Rule;
import workshop.engine.junit.Watch;
import workshop.practice.shop.Covers;
import workshop.practice.work.Processes;
import workshop.practice.world.Operation;
import workshop.practice.world.PracticeHost;

/// One run in which every stage passes its gate, and what was seen of it: several tests look at the
/// same one.
///
/// @param covers what the shop was asked for that was a cover
/// @param thumbnails what passed the codec
/// @param left child processes that were alive when nothing moved any more after the call
record OpeningDay(
    Map<String, Observation> stages,
    List<Operation> covers,
    List<Operation> thumbnails,
    Inspection inspection,
    int left) {
  static final String COVER = "cover";
  static final String THUMBNAIL = "thumbnail";
  static final String FILE = "file";

  static final int DOWNLOADS = 8;
  static final int WORKERS = 2;
  private static final int BOOKS = 16;

  static OpeningDay of(PracticeHost practice, Watch watch) throws Exception {
    Hall hall = Hall.open(practice, 11, BOOKS, Covers.ALL);
    Map<String, Observation> stages =
        watch.stages(
            List.of(hall.shop(), hall.codec(), hall.files()),
            Map.of(COVER, DOWNLOADS + 1, THUMBNAIL, WORKERS + 1, FILE, HeldFiles.FILES + 1),
            hall::build);
    watch.settled(hall.codec());
    int left;
    try (Stream<ProcessHandle> children = ProcessHandle.current().descendants()) {
      left = (int) children.filter(Processes::live).count();
    }
    return new OpeningDay(
        stages,
        hall.shop().log().operations().stream().filter(o -> o.stage().equals(COVER)).toList(),
        hall.codec().log().operations(),
        hall.inspection(),
        left);
  }

  Observation stage(String name) {
    return stages.get(name);
  }

  /// Every cover was fetched once and decoded once.
  void everythingIsDoneOnce() {
    requireOnce("cover asked for", covers);
    requireOnce("thumbnail made", thumbnails);
  }

  private static void requireOnce(String what, List<Operation> operations) {
    TreeMap<String, Long> times =
        operations.stream()
            .collect(Collectors.groupingBy(Operation::name, TreeMap::new, Collectors.counting()));
    long more = times.values().stream().filter(n -> n > 1).count();
    assertThat(more)
        .withFailMessage("%d of %d times a %s more than once", more, times.size(), what)
        .isZero();
    assertThat(times.size())
        .withFailMessage("%d times a %s, where there are %d covers", times.size(), what, BOOKS)
        .isEqualTo(BOOKS);
  }

  void endsItsWorkers() {
    if (left > 0) {
      throw new FindingError(
          Finding.of(
              Rule.LEAK,
              "%d child process%s still alive after the call had returned"
                  .formatted(left, left == 1 ? "" : "es"),
              "",
              null,
              ""));
    }
  }

  /// There were never more child processes than two, one after another or at once.
  void keepsItsWorkers() {
    Set<Long> processes = thumbnails.stream().map(Operation::pid).collect(Collectors.toSet());
    if (processes.size() > WORKERS) {
      throw Limit.broken(
          "%d processes made %d thumbnails, where %d are enough"
              .formatted(processes.size(), thumbnails.size(), WORKERS));
    }
    int most = stage(THUMBNAIL).children().most();
    if (most > WORKERS) {
      throw Limit.broken(
          "%d child processes at once, where %d are enough".formatted(most, WORKERS));
    }
  }
}
