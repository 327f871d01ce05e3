package workshop.cockpit.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import workshop.board.Ink;

class TerminalTest {
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);

  @Test
  void a_status_gives_way_to_a_line() {
    Terminal terminal = new Terminal(out, Ink.PLAIN, true);
    terminal.status("checking");
    terminal.line("done");

    assertThat(screen()).isEqualTo("\rchecking\r        \rdone\n");
  }

  @Test
  void a_shorter_status_leaves_nothing_of_a_longer_one() {
    Terminal terminal = new Terminal(out, Ink.PLAIN, true);
    terminal.status("abc");
    terminal.status("d");

    assertThat(screen()).isEqualTo("\rabc\rd  \b\b");
  }

  @Test
  void a_status_is_never_as_wide_as_the_screen() {
    Terminal terminal = new Terminal(out, Ink.PLAIN, true);
    terminal.status("x".repeat(200));

    assertThat(screen()).hasSize(80);
  }

  @Test
  void without_a_terminal_only_lines_are_printed() {
    Terminal terminal = new Terminal(out, Ink.PLAIN, false);
    terminal.status("checking");
    terminal.progress(1, 2, "02");
    terminal.line("done");

    assertThat(screen()).isEqualTo("done\n");
  }

  @Test
  void progress_is_a_bar_with_its_numbers() {
    Terminal terminal = new Terminal(out, Ink.PLAIN, true);
    terminal.progress(7, 14, "08 shared-state");

    assertThat(screen()).isEqualTo("\r[##########..........] 7 of 14  08 shared-state");
  }

  @Test
  void progress_of_nothing_is_an_empty_bar() {
    Terminal terminal = new Terminal(out, Ink.PLAIN, true);
    terminal.progress(0, 0, "");

    assertThat(screen()).contains("[....................] 0 of 0");
  }

  private String screen() {
    return screen.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
