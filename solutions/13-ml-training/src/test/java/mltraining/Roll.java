package mltraining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import workshop.practice.world.Desk;
import workshop.practice.world.Operation;

/// Who read which rows and computed which gradients in one training.
///
/// @param readings each has the rows from the first number in its name to before the second
record Roll(List<Operation> readings, List<Operation> gradients) {
  private static final long SELF = ProcessHandle.current().pid();
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  static Roll of(Desk desk) {
    List<Operation> all = desk.log().operations();
    return new Roll(
        all.stream().filter(operation -> operation.stage().equals("reading")).toList(),
        all.stream().filter(operation -> operation.stage().isEmpty()).toList());
  }

  /// No gradient and no row in the process that calls `train`, and some elsewhere.
  void isWorkedByChildren() {
    assertThat(gradients)
        .withFailMessage("not one gradient was computed by the library")
        .isNotEmpty();
    long here = gradients.stream().filter(gradient -> gradient.pid() == SELF).count();
    assertThat(here)
        .withFailMessage(
            "%d of %d gradients computed in the process that calls train", here, gradients.size())
        .isZero();
    long read = readings.stream().filter(reading -> reading.pid() == SELF).count();
    assertThat(read)
        .withFailMessage("rows were read in the process that calls train, %d times", read)
        .isZero();
  }

  /// So many processes have computed gradients.
  void hasProcesses(int wanted) {
    assertThat(processes())
        .withFailMessage(
            () ->
                "gradients computed in %d processes, not in %d"
                    .formatted(processes().size(), wanted))
        .hasSize(wanted);
  }

  Set<Long> processes() {
    return gradients.stream().map(Operation::pid).collect(Collectors.toCollection(TreeSet::new));
  }

  /// Each row was read once, and by none of so many workers more than its even share.
  void readsEachRowOnce(int rows, int workers) {
    int[] times = new int[rows];
    TreeMap<Long, Integer> byProcess = new TreeMap<>();
    for (Operation reading : readings) {
      List<Integer> range = range(reading.name());
      for (int row = range.get(0); row < range.get(1); row++) {
        times[row]++;
        byProcess.merge(reading.pid(), 1, Integer::sum);
      }
    }
    for (int row = 0; row < rows; row++) {
      int number = row;
      assertThat(times[row])
          .withFailMessage(() -> "row %d was read %d times".formatted(number, times[number]))
          .isEqualTo(1);
    }
    int most = byProcess.values().stream().mapToInt(read -> read).max().orElse(0);
    int share = Math.ceilDiv(rows, workers);
    assertThat(most)
        .withFailMessage(
            "one of %d workers has %d of %d rows, and %d would be its share",
            workers, most, rows, share)
        .isLessThanOrEqualTo(share);
  }

  /// From which row on, and before which row it ends.
  static List<Integer> range(String name) {
    return NUMBER
        .matcher(name)
        .results()
        .map(MatchResult::group)
        .map(Integer::valueOf)
        .limit(2)
        .toList();
  }
}
