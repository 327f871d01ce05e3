package workshop.measuring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workshop.measuring.models.Model;
import workshop.measuring.tasks.TaskKind;

class WhyTest {
  @Test
  void a_task_that_waits() {
    Row row =
        row(
            6,
            0.6,
            cell(Model.ASYNC, 1, 1),
            cell(Model.THREADS, 1.05, 1),
            cell(Model.VIRTUAL, 1.02, 1));

    assertThat(Why.of(row, true))
        .isEqualTo(
            "One by one it used a core for 10 % of the time: it waits. Best: async, 6.0 times as"
                + " fast; as good: pool, virtual. Whoever waits for many at once is as fast: what"
                + " one more costs decides.");
  }

  @Test
  void a_task_that_works() {
    Row row =
        row(
            2,
            2,
            cell(Model.ASYNC, 2, 2),
            cell(Model.THREADS, 1, 2),
            cell(Model.PROCESSES, 1.5, 3));

    assertThat(Why.of(row, true))
        .isEqualTo(
            "One by one it used a core for 100 % of the time: it works. Best: pool, 2.0 times as"
                + " fast. On one loop it took as long or longer. Processes used 3.00 s of CPU time,"
                + " one by one 2.00 s: each has to start and to get warm.");
  }

  @Test
  void nobody_is_faster_than_one_by_one() {
    Row row = row(1, 0.5, cell(Model.ASYNC, 1.02, 0.5), cell(Model.THREADS, 2, 1));

    assertThat(Why.of(row, true))
        .isEqualTo(
            "One by one it used a core for 50 % of the time: it does both. Nobody was much faster"
                + " than one by one; as good: async. On one loop it took as long or longer.");
  }

  @Test
  void on_a_busy_machine_it_does_not_say_what_the_task_is() {
    Row row = row(2, 1, cell(Model.THREADS, 1, 1));

    assertThat(Why.of(row, false))
        .isEqualTo(
            "One by one it used a core for 50 % of the time. Best: pool, 2.0 times as fast.");
  }

  @Test
  void where_they_differ_it_does_not_say_that_they_are_alike() {
    Row row = row(6, 0.6, cell(Model.ASYNC, 1, 1), cell(Model.THREADS, 2, 1));

    assertThat(Why.of(row, true)).doesNotContain("is as fast:");
  }

  private static Row row(double seconds, double cpuSeconds, Cell... others) {
    return new Row(
        TaskKind.SCRAPING,
        Stream.concat(Stream.of(cell(Model.SEQUENTIAL, seconds, cpuSeconds)), Stream.of(others))
            .toList());
  }

  private static Cell cell(Model model, double seconds, double cpuSeconds) {
    return new Cell(model, seconds, cpuSeconds);
  }
}
