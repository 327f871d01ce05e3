package workshop.measuring.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workshop.engine.comparison.Submitted;
import workshop.measuring.machine.Cores;
import workshop.measuring.machine.Measurement;

class TableTest {
  private static final Measurement START = new Measurement(0.1, 0.2, 40, 1, "one tile");

  @Test
  void others_are_compared_with_the_first() {
    Table table = new Table("11 parallel-cpu", 3, new Cores(2), List.of(START));

    table.add(
        submitted("sequential"), List.of(run(8, 8, 60, 1), run(9, 9, 61, 1), run(8, 8, 9, 1)));
    table.add(submitted("processes"), List.of(run(5, 9, 200, 3)));

    assertThat(table.text(-1).lines())
        .contains(
            "| sequential | 8.00 | 1.00 | 0.50 | 8.00 | 60 | 1 | 3 % |",
            "| processes | 5.00 | 1.60 | 0.80 | 9.00 | 200 | 3 | 7 % |");
  }

  @Test
  void what_the_system_does_not_tell_is_not_made_up() {
    Table table = new Table("11 parallel-cpu", 1, new Cores(1), List.of(START));

    table.add(submitted("sequential"), List.of(run(8, 0, 0, 1)));

    assertThat(table.text(-1).lines())
        .contains("| sequential | 8.00 | 1.00 | 1.00 | 0.00 | not told | 1 | not told |");
  }

  @Test
  void what_others_had_of_the_machine_is_told() {
    Table table = new Table("11 parallel-cpu", 1, new Cores(1), List.of(START));

    assertThat(table.text(0.314))
        .contains("Other programs had 31 % of the machine's cores meanwhile");
    assertThat(table.text(-1)).doesNotContain("Other programs");
  }

  @Test
  void the_median_of_an_even_number_of_runs_lies_between_two() {
    List<Measurement> runs =
        List.of(run(4, 1, 1, 1), run(1, 1, 1, 1), run(2, 1, 1, 1), run(3, 1, 1, 1));

    assertThat(Measurement.median(runs, Measurement::wallSeconds)).isEqualTo(2.5);
  }

  private static Submitted submitted(String name) {
    return new Submitted(name, "answer", List.of());
  }

  private static Measurement run(double wall, double cpu, double megabytes, int processes) {
    return new Measurement(wall, cpu, megabytes, processes, "done");
  }
}
