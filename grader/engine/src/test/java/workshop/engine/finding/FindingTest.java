package workshop.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workshop.engine.facts.CodePlace;

class FindingTest {
  private static final CodePlace HERE = new CodePlace("a.Box", "open", "Box.java", 7);
  private static final CodePlace THERE = new CodePlace("a.Box", "close", "Box.java", 9);

  @Test
  void the_task_sheet_fills_what_the_rule_left_open() {
    Finding finding = new Finding(Rule.MODEL, "ASYNC", "2 requests", "", HERE, "");

    assertThat(finding.withSheet("threads", "look again"))
        .isEqualTo(new Finding(Rule.MODEL, "ASYNC", "2 requests", "threads", HERE, "look again"));
  }

  @Test
  void the_task_sheet_overrides_nothing() {
    Finding finding = new Finding(Rule.MODEL, "ASYNC", "2 requests", "async", HERE, "wait");

    assertThat(finding.withSheet("threads", "look again")).isEqualTo(finding);
  }

  @Test
  void a_place_is_filled_in_only_where_none_is() {
    Finding nowhere = Finding.of(Rule.ANSWER, "3 books", "", null, "");
    Finding here = Finding.of(Rule.ANSWER, "3 books", "", HERE, "");

    assertThat(nowhere.orAt(HERE)).isEqualTo(here);
    assertThat(here.orAt(THERE)).isEqualTo(here);
    assertThat(nowhere.orAt(null)).isEqualTo(nowhere);
  }

  @Test
  void the_error_of_a_finding_carries_it() {
    Finding finding = Finding.of(Rule.ANSWER, "3 books", "4 books", HERE, "");

    FindingError error = new FindingError(finding);

    assertThat(error.finding()).isSameAs(finding);
    assertThat(error).hasMessage("3 books");
  }
}
