package workshop.measuring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentTest {
  @Test
  void each_part_can_be_made_new_and_leaves_the_other() {
    String both =
        Document.with(
            Document.with("", Document.DECISION, "who wins\n"), Document.COST, "\nwhat it costs");

    String again = Document.with(both, Document.COST, "what it costs now");

    assertThat(both)
        .endsWith(
            """

            ## What one more costs

            what it costs

            ## Which model for which task

            who wins
            """);
    assertThat(again).isEqualTo(both.replace("costs\n\n##", "costs now\n\n##"));
    assertThat(Document.with(again, Document.DECISION, "who wins")).isEqualTo(again);
  }
}
