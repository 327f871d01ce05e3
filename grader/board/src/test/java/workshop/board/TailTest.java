package workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TailTest {
  private static final String START = ClosingTest.SUREFIRE + "02-a: There are test failures.";

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final Tail tail =
      new Tail(new PrintStream(screen, true, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  private final PrintStream maven = new PrintStream(tail, true, StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graded 02-a\n",
        "Progress (1): 4 kB\r",
        "half a line",
        "[ERROR] COMPILATION ERROR\n",
        "[ERROR] F\n",
        "\n",
        "[WARN] Failed to execute goal\n",
        "said: [ERROR] Failed to execute goal\n",
        "Bücher\n"
      })
  void everything_else_passes_at_once(String text) {
    maven.print(text);

    assertThat(screen()).isEqualTo(text);
    assertThat(tail.held()).isEmpty();
  }

  @Test
  void from_the_first_closing_line_on_everything_is_held() {
    maven.println("before");
    maven.println(START);
    maven.println("[ERROR] ");
    maven.println("after");

    assertThat(screen()).isEqualTo(lines("before"));
    assertThat(tail.held()).containsExactly(START, "[ERROR] ", "after");
  }

  @Test
  void colour_does_not_hide_it() {
    maven.println("[\u001b[1;31mERROR\u001b[m] Failed to execute goal \u001b[32mx\u001b[m");

    assertThat(screen()).isEmpty();
  }

  @Test
  void nor_does_it_matter_how_it_arrives() {
    for (char c : "[\u001b[1;31mERROR\u001b[m] Failed to execute goal".toCharArray()) {
      tail.write(c);
    }

    assertThat(screen()).isEmpty();
    assertThat(tail.held()).hasSize(1);
  }

  @Test
  void a_line_that_only_starts_like_it_is_late_but_whole() {
    maven.print("[ERROR] Failed");
    assertThat(screen()).isEmpty();

    maven.println(" to connect");
    assertThat(screen()).isEqualTo(lines("[ERROR] Failed to connect"));
  }

  @Test
  void in_the_middle_of_a_line_nothing_begins() {
    maven.print("Progress ");
    maven.println(START);

    assertThat(screen()).isEqualTo(lines("Progress " + START));
  }

  @Test
  void released_it_is_as_maven_wrote_it() {
    maven.println("before");
    maven.println(START + " Bücher");
    tail.release();
    maven.println(START);

    assertThat(screen()).isEqualTo(lines("before", START + " Bücher", START));
  }

  @Test
  void replaced_only_the_given_lines_are_left() {
    maven.println(START);
    tail.replaceBy(List.of("Bücher"));

    assertThat(screen()).isEqualTo(lines("Bücher"));
  }

  @Test
  void what_was_pending_is_not_lost() {
    maven.print("[ERROR]");
    tail.release();

    assertThat(screen()).isEqualTo("[ERROR]");
  }

  @Test
  void more_than_a_megabyte_is_no_closing_block() {
    maven.println(START);
    String line = "x".repeat(1023);
    for (int i = 0; i < 1025; i++) {
      maven.println(line);
    }

    assertThat(screen()).startsWith(START).hasSizeGreaterThan(1 << 20);
    assertThat(tail.held()).isEmpty();
  }

  private String screen() {
    return screen.toString(StandardCharsets.UTF_8);
  }

  private static String lines(String... lines) {
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }
}
