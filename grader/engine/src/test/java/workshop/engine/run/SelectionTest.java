package workshop.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final HiddenTestClass SECOND =
      new HiddenTestClass("shop.SecondTest", 2, List.of("it_works", "it_ends"));

  @Test
  void all_tasks_or_the_one_chosen() {
    assertThat(Selection.all().includes(SECOND)).isTrue();
    assertThat(Selection.ofTask(2).includes(SECOND)).isTrue();
    assertThat(Selection.ofTask(1).includes(SECOND)).isFalse();
  }

  @Test
  void a_class_without_any_of_the_tests_chosen_is_not_run() {
    assertThat(new Selection(0, Set.of("it_ends", "other")).includes(SECOND)).isTrue();
    assertThat(new Selection(0, Set.of("other")).includes(SECOND)).isFalse();
    assertThat(new Selection(1, Set.of("it_ends")).includes(SECOND)).isFalse();
  }

  @Test
  void the_open_task_is_run_before_the_others() {
    HiddenTestClass first = new HiddenTestClass("shop.FirstTest", 1, List.of("it_begins"));
    HiddenTestClass third = new HiddenTestClass("shop.ThirdTest", 3, List.of("it_counts"));
    List<HiddenTestClass> all = List.of(first, SECOND, third);

    assertThat(Selection.all().inOrder(all)).containsExactly(first, SECOND, third);
    assertThat(Selection.all().beginningWith(2).inOrder(all)).containsExactly(SECOND, first, third);
    assertThat(Selection.ofTask(3).beginningWith(2).inOrder(all)).containsExactly(third);
  }
}
