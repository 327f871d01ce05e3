package workshop.measuring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workshop.measuring.costs.Cost;
import workshop.measuring.costs.Limit;
import workshop.measuring.probe.Kind;

class CostTextTest {
  private static final Cost VIRTUAL =
      new Cost(
          Kind.VIRTUAL,
          8,
          950,
          6,
          new Limit(264_035, 306, "OutOfMemoryError: Java heap space"),
          1_066,
          53.6);
  private static final Cost PROCESS =
      new Cost(Kind.PROCESS, 157_029, 20_000, 39e6, new Limit(9, 0, ""), 3_965, -1);

  @Test
  void a_limit_says_whether_anything_broke() {
    assertThat(CostText.of(List.of(VIRTUAL, PROCESS)).lines())
        .contains(
            "| virtual thread | 8.0 µs | 956 bytes | broke after 264,035 (306 MB):"
                + " OutOfMemoryError: Java heap space | 1.1 µs | 54 ms |",
            "| process | 157 ms | 39 MB | stopped at 9, nothing broke | 4.0 µs |"
                + " not tried: too little memory is free |");
  }

  @Test
  void what_is_not_told_is_not_made_up() {
    Cost heapOnly = new Cost(Kind.PLATFORM, 50, 500, 0, new Limit(9, 0, ""), 900, 51);

    assertThat(CostText.memory(heapOnly)).isEqualTo("500 bytes of heap, the rest not told");
  }

  @Test
  void the_picture_has_all_figures() {
    assertThat(CostPicture.of(List.of(VIRTUAL, PROCESS), "a machine"))
        .contains(">956 bytes</text>", ">264,035</text>", ">9 +</text>", ">not tried</text>");
  }
}
