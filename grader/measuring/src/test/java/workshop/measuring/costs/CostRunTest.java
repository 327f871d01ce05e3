package workshop.measuring.costs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workshop.measuring.probe.Kind;

class CostRunTest {
  private static final int FEW = 3;

  @ParameterizedTest
  @EnumSource
  void the_ramp_stops_where_it_is_told_to(Kind kind) throws Exception {
    Limit limit = new CostRun(kind, 1).limit(FEW);

    assertThat(limit.waiting()).isEqualTo(FEW);
    assertThat(limit.broke()).isFalse();
  }

  @Test
  void the_ramp_names_what_broke() throws Exception {
    Limit limit = new CostRun(Kind.VIRTUAL, 1, 16).limit(1L << 24);

    assertThat(limit.waiting()).isBetween(100L, 1L << 20);
    assertThat(limit.why()).isEqualTo("OutOfMemoryError: Java heap space");
  }
}
