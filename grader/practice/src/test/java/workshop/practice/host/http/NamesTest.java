package workshop.practice.host.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.practice.host.gate.Ending;
import workshop.practice.world.Behaviour;
import workshop.practice.world.Outcome;

/// The two ends share no classes but the wire: what they call by name must have the same names.
@DisplayNameGeneration(ReplaceUnderscores.class)
class NamesTest {
  @Test
  void host_and_client_name_behaviours_alike() {
    assertThat(names(Conduct.values())).isEqualTo(names(Behaviour.values()));
  }

  @Test
  void host_and_client_name_outcomes_alike() {
    assertThat(names(Ending.values())).isEqualTo(names(Outcome.values()));
  }

  private static List<String> names(Enum<?>[] all) {
    return Arrays.stream(all).map(Enum::name).toList();
  }
}
