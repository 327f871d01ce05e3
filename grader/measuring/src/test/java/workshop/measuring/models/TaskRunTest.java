package workshop.measuring.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TaskRunTest {
  @Test
  void its_line_tells_it_again() {
    TaskRun run = new TaskRun(0.4321, 0.25, "-17");

    assertThat(run.line()).isEqualTo("0.4321 s, 0.25 s before: -17");
    assertThat(TaskRun.of(run.line())).isEqualTo(run);
  }

  @Test
  void another_line_is_none() {
    assertThatThrownBy(() -> TaskRun.of("done")).hasMessage("no run of a task: done");
  }
}
