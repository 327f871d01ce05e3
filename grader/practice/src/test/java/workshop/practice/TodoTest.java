package workshop.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TodoTest {
  @Test
  void every_todo_is_counted_also_one_that_is_swallowed() {
    long before = Todo.met();

    RuntimeException swallowed = new Todo("02, task 1: scrape the shop");

    assertThat(Todo.met()).isEqualTo(before + 1);
    assertThat(swallowed).hasMessage("02, task 1: scrape the shop");
  }
}
