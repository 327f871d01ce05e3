package workshop.engine.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptDataTest {
  @Test
  void no_text_can_end_the_element_or_a_line() {
    assertThat(ScriptData.of(List.of("</script><!-- & \u2028\u2029 \" '")))
        .isEqualTo("[\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029 \\\" '\"]");
  }
}
