package workshop.measuring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workshop.measuring.machine.Cores;
import workshop.measuring.models.Model;
import workshop.measuring.tasks.TaskKind;

class DecisionTextTest {
  private static final Decision DECISION =
      new Decision(
          new Cores(2),
          List.of(
              new Row(
                  TaskKind.FILES,
                  List.of(
                      new Cell(Model.SEQUENTIAL, 12, 1),
                      new Cell(Model.ASYNC, 1.04, 1.5),
                      new Cell(Model.VIRTUAL, 1, 2)))));

  @Test
  void the_best_and_who_is_as_good_are_marked() {
    assertThat(DecisionText.of(List.of(DECISION), true).lines())
        .anySatisfy(
            line ->
                assertThat(line).startsWith("| 2 cores").contains("| one by one | async | pool |"))
        .contains("| files | 12.0 (1.00) | 1.04 *as good* (1.50) |  | **1.00 best** (2.00) |  |  |")
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith(
                        "- **files**, 2,000 small files, how often each word is in them. "));
  }

  @Test
  void the_picture_marks_them_without_a_colour() {
    String svg = DecisionPicture.of(DECISION, "a machine");

    assertThat(svg)
        .contains(">1.00 ✓</text>", "class=\"as-good\"", ">12.0</text>", "a machine</text>")
        .contains("Which model for which task, seconds on 2 cores");
  }
}
