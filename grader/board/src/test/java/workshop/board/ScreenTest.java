package workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {

  @Test
  void a_terminal_is_coloured() {
    assertThat(Screen.ink(true, Map.of("TERM", "xterm"), "Linux")).isEqualTo(Ink.COLOURED);
  }

  @Test
  void a_file_is_not() {
    assertThat(Screen.ink(false, Map.of("TERM", "xterm"), "Linux")).isEqualTo(Ink.PLAIN);
  }

  @Test
  void nor_is_a_terminal_whose_owner_wants_no_colour() {
    assertThat(Screen.ink(true, Map.of("NO_COLOR", "1"), "Linux")).isEqualTo(Ink.PLAIN);
  }

  @Test
  void an_empty_wish_is_none() {
    assertThat(Screen.ink(true, Map.of("NO_COLOR", ""), "Mac OS X")).isEqualTo(Ink.COLOURED);
  }

  @Test
  void nor_is_a_dumb_terminal() {
    assertThat(Screen.ink(true, Map.of("TERM", "dumb"), "Linux")).isEqualTo(Ink.PLAIN);
  }

  @Test
  void nor_is_a_windows_console_after_maven_has_let_go_of_it() {
    assertThat(Screen.ink(true, Map.of(), "Windows 11")).isEqualTo(Ink.PLAIN);
  }

  @Test
  void the_stream_s_charset_is_found() {
    PrintStream stream =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.US_ASCII);

    assertThat(Screen.charsetOf(stream)).isIn(StandardCharsets.US_ASCII, StandardCharsets.UTF_8);
  }
}
