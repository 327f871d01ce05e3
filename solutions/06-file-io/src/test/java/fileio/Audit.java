package fileio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import workshop.practice.archive.Archive;
import workshop.practice.files.FileWorld;
import workshop.practice.world.GateState;
import workshop.practice.world.Operation;

/// A report held against the archive and against what its world saw; every failure says what was
/// counted.
record Audit(Archive archive, FileWorld files, WordReport report) {

  /// Every word of every letter is counted, and nothing else.
  void countsEveryWord() {
    countsEveryWordBut(List.of());
  }

  /// The same without these letters.
  void countsEveryWordBut(List<String> letters) {
    Map<String, Long> truth = archive.wordsWithout(letters);
    requireSame(truth, report.words());
  }

  static void requireSame(Map<String, Long> truth, Map<String, Long> words) {
    assertThat(sum(words))
        .withFailMessage(
            () -> "%d words counted where the files have %d".formatted(sum(words), sum(truth)))
        .isEqualTo(sum(truth));
    TreeMap<String, Long> wrong = new TreeMap<>(words);
    wrong.entrySet().removeIf(entry -> entry.getValue().equals(truth.get(entry.getKey())));
    assertThat(wrong)
        .withFailMessage(
            () ->
                "%d of %d words counted wrongly, the first is '%s': %d, not %d"
                    .formatted(
                        wrong.size(),
                        truth.size(),
                        wrong.firstKey(),
                        wrong.firstEntry().getValue(),
                        truth.getOrDefault(wrong.firstKey(), 0L)))
        .isEmpty();
  }

  private static long sum(Map<String, Long> words) {
    return words.values().stream().mapToLong(n -> n).sum();
  }

  /// These letters are unreadable, for these reasons, and no others are.
  void reports(Map<String, Reason> expected) {
    Map<Path, Reason> truth = new HashMap<>();
    expected.forEach((name, reason) -> truth.put(files.root().resolve(name), reason));
    List<String> silent =
        expected.keySet().stream()
            .filter(name -> !report.unreadable().containsKey(files.root().resolve(name)))
            .sorted()
            .toList();
    assertThat(silent)
        .withFailMessage(
            () ->
                "%d of %d unreadable files not reported by their path, the first is %s"
                    .formatted(silent.size(), expected.size(), silent.getFirst()))
        .isEmpty();
    Set<String> wrong = new TreeSet<>();
    truth.forEach(
        (file, reason) -> {
          Reason told = report.unreadable().get(file);
          if (told != reason) {
            wrong.add("%s for a file that is %s".formatted(told, reason));
          }
        });
    assertThat(wrong)
        .withFailMessage(() -> "the reason is " + String.join(", and ", wrong))
        .isEmpty();
    List<String> others =
        report.unreadable().keySet().stream()
            .filter(file -> !truth.containsKey(file))
            .map(file -> file + " " + report.unreadable().get(file))
            .sorted()
            .toList();
    assertThat(others)
        .withFailMessage(
            () ->
                "%d readable files reported unreadable, the first is %s"
                    .formatted(others.size(), others.getFirst().replace(files.root() + "/", "")))
        .isEmpty();
  }

  /// Every letter was opened once, by its path below the folder that was given.
  void openedEveryFileOnce() {
    Map<String, Long> opened =
        files.log().operations().stream()
            .collect(Collectors.groupingBy(Operation::name, TreeMap::new, Collectors.counting()));
    List<String> letters = archive.letters();
    List<String> closed = letters.stream().filter(name -> !opened.containsKey(name)).toList();
    assertThat(closed)
        .withFailMessage(
            () ->
                "%d of %d files not opened through the path that was given, the first is %s"
                    .formatted(closed.size(), letters.size(), closed.getFirst()))
        .isEmpty();
    List<String> again = opened.keySet().stream().filter(name -> opened.get(name) > 1).toList();
    assertThat(again)
        .withFailMessage(
            () ->
                "%d of %d files opened more than once, the first is %s"
                    .formatted(again.size(), letters.size(), again.getFirst()))
        .isEmpty();
  }

  /// Whenever the gate let something go, so many files were open at most, being read or not.
  void neverHadOpenMoreThan(int limit) {
    List<Operation> operations = files.log().operations();
    int most =
        operations.stream()
            .mapToLong(Operation::releasedNanos)
            .filter(moment -> moment >= 0)
            .distinct()
            .mapToInt(moment -> open(operations, moment))
            .max()
            .orElse(0);
    assertThat(most)
        .withFailMessage("%d files open at once, though not all of them were being read", most)
        .isLessThanOrEqualTo(limit);
  }

  /// Nothing is open that was opened in this world.
  ///
  /// @param after what its gate knows when nothing moves any more
  static void requireAllClosed(GateState after) {
    assertThat(after.inFlight())
        .withFailMessage(
            "%d of %d files still open after the call had returned",
            after.inFlight(), after.arrived())
        .isZero();
  }

  private static int open(List<Operation> operations, long moment) {
    return (int)
        operations.stream()
            .filter(o -> o.arrivedNanos() < moment)
            .filter(o -> o.endedNanos() < 0 || o.endedNanos() >= moment)
            .count();
  }
}
