package workshop.engine.hang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.ThreadFact;
import workshop.engine.finding.Finding;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HangWordsTest {
  private static final ThreadFact AT_A_LOCK = waits("main", "", 10);
  private static final ThreadFact READS = waits("reader", "InputStream.readAllBytes", 20);

  @Test
  void who_called_something_is_told_rather_than_who_stands_before_a_lock() {
    Finding finding = HangWords.unanswered(List.of(AT_A_LOCK, READS), 4);

    assertThat(finding.saw())
        .isEqualTo(
            "nothing moves any more: thread reader waits in InputStream.readAllBytes, and 1 more"
                + " thread waits; 4 requests are still waiting for an answer");
    assertThat(finding.where()).isEqualTo(READS.place());
  }

  @Test
  void who_stands_before_a_lock_has_called_nothing() {
    Finding finding = HangWords.unanswered(List.of(AT_A_LOCK), 1);

    assertThat(finding.saw())
        .isEqualTo(
            "nothing moves any more: thread main waits; 1 request is still waiting for an answer");
    assertThat(finding.where()).isEqualTo(AT_A_LOCK.place());
  }

  private static ThreadFact waits(String name, String call, int line) {
    CodePlace place = new CodePlace("quotes.Board", "close", "Board.java", line);
    return new ThreadFact(1, name, false, Blocked.ELSEWHERE, call, place);
  }
}
