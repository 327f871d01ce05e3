package workshop.measuring.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProbesTest {
  private static final int FEW = 4;

  @ParameterizedTest
  @EnumSource
  void there_are_figures_of_every_kind(Kind kind) throws Exception {
    assertThat(Starting.measure(kind, FEW)).hasSize(3);
    assertThat(Switching.measure(kind, FEW)).isPositive();
    assertThat(Blocking.measure(kind, FEW, 1)).isPositive();
  }

  @Test
  void no_child_stays() throws Exception {
    Crowd crowd = Crowd.of(Kind.PROCESS);
    List<Long> before = children();

    crowd.more();
    crowd.awaitWaiting();
    List<Long> during = children();
    crowd.end();

    assertThat(during).hasSize(before.size() + 1);
    assertThat(children()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void caution_ends_every_ramp(Kind kind) {
    assertThat(Caution.most(kind)).isBetween(0L, 1L << 24);
    assertThat(Caution.most(Kind.PROCESS)).isLessThanOrEqualTo(64);
    assertThat(Caution.most(Kind.PLATFORM)).isLessThanOrEqualTo(1L << 14);
  }

  private static List<Long> children() {
    try (Stream<ProcessHandle> all = ProcessHandle.current().children()) {
      return all.map(ProcessHandle::pid).sorted().toList();
    }
  }
}
