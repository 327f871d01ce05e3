package workshop.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.engine.finding.Finding;
import workshop.engine.jvm.Limits;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JvmEndTest {
  private static final String CODEC = "legacy codec: crashed in process 7, at cat.png\n";

  @Test
  void a_codec_that_crashed_in_the_own_process_is_told() {
    Finding finding = JvmEnd.finding(134, "hello\n" + CODEC, Limits.standard());

    assertThat(finding.saw())
        .isEqualTo("the legacy codec crashed at cat.png in your own process, and took it along");
  }

  @Test
  void a_codec_that_crashed_in_a_worker_is_not_blamed() {
    Finding finding = JvmEnd.finding(137, CODEC, Limits.standard());

    assertThat(finding.saw()).contains("with exit code 137");
  }

  @Test
  void children_that_outlive_the_program_are_told_after_what_else_was_found() {
    Finding before = JvmEnd.finding(5, "", Limits.standard());

    assertThat(JvmEnd.survivedBy(List.of("sleep 60"), null).saw())
        .isEqualTo("a child process outlived the program: sleep 60");
    assertThat(JvmEnd.survivedBy(List.of("sleep 60", "cat"), before).saw())
        .isEqualTo(
            before.saw() + "; 2 child processes outlived the program, the first is: sleep 60");
  }
}
