package workshop.measuring.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import workshop.measuring.models.Model;
import workshop.measuring.tasks.TaskKind;

class RowTest {
  @Test
  void who_takes_the_least_time_is_best_and_within_a_tenth_is_as_good() {
    Cell best = new Cell(Model.VIRTUAL, 1, 0.5);
    Cell asGood = new Cell(Model.ASYNC, 1.1, 0.5);
    Row row =
        new Row(
            TaskKind.SCRAPING,
            List.of(
                new Cell(Model.SEQUENTIAL, 6, 0.4),
                asGood,
                new Cell(Model.THREADS, 1.11, 1),
                best));

    assertThat(row.best()).isEqualTo(best);
    assertThat(row.asGood()).containsExactly(asGood);
    assertThat(row.of(Model.THREADS)).map(Cell::seconds).contains(1.11);
    assertThat(row.of(Model.HYBRID)).isEmpty();
  }

  @Test
  void a_row_without_cells_is_none() {
    assertThatThrownBy(() -> new Row(TaskKind.FILES, List.of())).hasMessage("nobody did files");
  }
}
